#include "tests/casework/schemacheck.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace counter {

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"null")
        return value.isNull();
    if (type == u"array")
        return value.isArray();
    return type == u"object" && value.isObject();
}

bool fitsType(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isString())
        return isOfType(value, types.toString());
    for (const QJsonValue &type : types.toArray())
        if (isOfType(value, type.toString()))
            return true;
    return false;
}

QString breachOfObject(const QJsonObject &object, const QJsonObject &schema, const QString &place)
{
    const QJsonObject properties = schema.value(u"properties").toObject();
    for (const QJsonValue &key : schema.value(u"required").toArray())
        if (!object.contains(key.toString()))
            return QString(place + u'/' + key.toString() + QStringLiteral(" required"));
    const QJsonValue others = schema.value(u"additionalProperties");
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString at = QString(place + u'/' + member.key());
        if (!properties.contains(member.key()) && others.isBool() && !others.toBool())
            return QString(at + QStringLiteral(" unknown"));
        const QJsonObject rule =
            properties.contains(member.key()) ? properties.value(member.key()).toObject() : others.toObject();
        if (const QString breach = schemaBreach(*member, rule, at); !breach.isEmpty())
            return breach;
    }
    return {};
}

QString breachOfArray(const QJsonArray &array, const QJsonObject &schema, const QString &place)
{
    if (array.size() < schema.value(u"minItems").toInt(0)
        || array.size() > schema.value(u"maxItems").toInt(std::numeric_limits<int>::max()))
        return QString(place + QStringLiteral(" number of items"));
    for (qsizetype i = 0; i < array.size(); ++i)
        if (const QString breach = schemaBreach(array.at(i), schema.value(u"items").toObject(),
                                                QStringLiteral("%1/%2").arg(place).arg(i));
            !breach.isEmpty())
            return breach;
    return {};
}

QString breachOfText(const QString &text, const QJsonObject &schema, const QString &place)
{
    if (schema.contains(u"maxLength") && text.toUcs4().size() > schema.value(u"maxLength").toInt())
        return QString(place + QStringLiteral(" maxLength"));
    const QString pattern = schema.value(u"pattern").toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        return QString(place + QStringLiteral(" pattern"));
    return {};
}

} // namespace

QString schemaBreach(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    static const QStringList known{QStringLiteral("type"),      QStringLiteral("const"),
                                   QStringLiteral("enum"),      QStringLiteral("pattern"),
                                   QStringLiteral("maxLength"), QStringLiteral("minimum"),
                                   QStringLiteral("maximum"),   QStringLiteral("properties"),
                                   QStringLiteral("required"),  QStringLiteral("additionalProperties"),
                                   QStringLiteral("items"),     QStringLiteral("minItems"),
                                   QStringLiteral("maxItems"),  QStringLiteral("anyOf"),
                                   QStringLiteral("title"),     QStringLiteral("description"),
                                   QStringLiteral("$schema"),   QStringLiteral("$id")};
    for (const QString &keyword : schema.keys())
        if (!known.contains(keyword))
            return QString(place + QStringLiteral(" unknown keyword ") + keyword);
    if (schema.contains(u"type") && !fitsType(value, schema.value(u"type")))
        return QString(place + QStringLiteral(" type"));
    if (schema.contains(u"const") && value != schema.value(u"const"))
        return QString(place + QStringLiteral(" const"));
    if (schema.contains(u"enum") && !schema.value(u"enum").toArray().contains(value))
        return QString(place + QStringLiteral(" enum"));
    if (value.isDouble()
        && (value.toDouble() < schema.value(u"minimum").toDouble(-1e18)
            || value.toDouble() > schema.value(u"maximum").toDouble(1e18)))
        return QString(place + QStringLiteral(" range"));
    if (schema.contains(u"anyOf")) {
        bool fits = false;
        for (const QJsonValue &one : schema.value(u"anyOf").toArray())
            fits = fits || schemaBreach(value, one.toObject(), place).isEmpty();
        if (!fits)
            return QString(place + QStringLiteral(" anyOf"));
    }
    if (value.isString())
        return breachOfText(value.toString(), schema, place);
    if (value.isArray())
        return breachOfArray(value.toArray(), schema, place);
    return value.isObject() ? breachOfObject(value.toObject(), schema, place) : QString();
}

} // namespace counter
