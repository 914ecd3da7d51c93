#include "models/policy/pack/packcase.h"
#include "models/policy/pack/policytext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace counter {
namespace {

/// A scalar of the decision as YAML would spell it.
QString spelled(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray())
        return PolicyText::tr("列表（%1 项）").arg(value.toArray().size());
    if (value.isObject())
        return PolicyText::tr("对照");
    return QStringLiteral("null");
}

class Comparison
{
public:
    QStringList differences;

    void compare(const QString &path, const YamlNode &expected, const QJsonValue &actual)
    {
        switch (expected.kind()) {
        case YamlNode::Kind::Null:
            if (!actual.isNull())
                differ(path, QStringLiteral("null"), actual);
            break;
        case YamlNode::Kind::Scalar:
            if (actual.isArray() || actual.isObject() || spelled(actual) != expected.text())
                differ(path, expected.text(), actual);
            break;
        case YamlNode::Kind::Sequence:
            compareList(path, expected, actual);
            break;
        case YamlNode::Kind::Map:
            compareMap(path, expected, actual);
            break;
        }
    }

private:
    void differ(const QString &path, const QString &expected, const QJsonValue &actual)
    {
        differences += actual.isUndefined()
            ? PolicyText::tr("%1：应为 %2，没有这一项").arg(path, expected)
            : PolicyText::tr("%1：应为 %2，得 %3").arg(path, expected, spelled(actual));
    }

    void compareMap(const QString &path, const YamlNode &expected, const QJsonValue &actual)
    {
        if (!actual.isObject())
            return differ(path, PolicyText::tr("对照"), actual);
        const QJsonObject object = actual.toObject();
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QString &key = expected.keys()[i].text;
            const YamlNode &value = expected.items()[i];
            const QString inner = path.isEmpty() ? key : QString(path % u'/' % key);
            if (path.isEmpty() && (key == u"evidence" || key == u"notes" || key == u"problems"))
                findEach(inner, value, object.value(key).toArray());
            else if (path.isEmpty() && key == u"answers" && value.isMap())
                compareAnswers(inner, value, object.value(key).toArray());
            else if (value.isNull() && !object.contains(key))
                continue; // "range: null": there is none
            else
                compare(inner, value, object.value(key));
        }
    }

    /// Answers by id: one value, a list of values in order, or null for none.
    void compareAnswers(const QString &path, const YamlNode &expected, const QJsonArray &actual)
    {
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QJsonArray given;
            for (const QJsonValue &answer : actual)
                if (answer.toObject().value(u"id").toString() == expected.keys()[i].text)
                    given += answer.toObject().value(u"value");
            const QString inner = path % u'/' % expected.keys()[i].text;
            const YamlNode &value = expected.items()[i];
            if (value.isSequence())
                compareList(inner, value, given);
            else
                compare(inner, value,
                        given.size() == 1     ? given.first()
                            : given.isEmpty() ? QJsonValue()
                                              : given);
        }
    }

    void compareList(const QString &path, const YamlNode &expected, const QJsonValue &actual)
    {
        const QJsonArray array = actual.toArray();
        if (!actual.isArray() || array.size() != expected.size())
            return differ(path, PolicyText::tr("列表（%1 项）").arg(expected.size()), actual);
        for (qsizetype i = 0; i < expected.size(); ++i)
            compare(path % u'/' % QString::number(i), expected.items()[i], array[i]);
    }

    void findEach(const QString &path, const YamlNode &expected, const QJsonArray &actual)
    {
        for (qsizetype i = 0; i < expected.size(); ++i) {
            bool found = false;
            for (const QJsonValue &value : actual) {
                Comparison inner;
                inner.compare(QStringLiteral("-"), expected.items()[i], value);
                found = found || inner.differences.isEmpty();
            }
            if (!found)
                differences += PolicyText::tr("%1/%2：没有找到这一项").arg(path).arg(i);
        }
    }
};

} // namespace

QStringList compareWithDecision(const YamlNode &expect, const QJsonObject &decision)
{
    Comparison comparison;
    comparison.compare(QString(), expect, decision);
    return comparison.differences;
}

} // namespace counter
