#include "models/policy/feel/json.h"

#include "models/policy/feel/calendar.h"
#include "models/policy/feel/feeltext.h"
#include "models/policy/feel/text.h"

#include <QJsonArray>
#include <cmath>

namespace counter::feel {
namespace {

Error refused(const QString &sentence, const QString &place)
{
    return Error{ErrorCode::BadInput, sentence, place};
}

Result<Value> unknownOf(const QJsonValue &facts, const QString &place)
{
    if (facts.isString() && !facts.toString().isEmpty())
        return Value::unknown(facts.toString());
    QStringList names;
    const QJsonArray listed = facts.toArray();
    for (const QJsonValue &fact : listed)
        names.append(fact.toString());
    if (names.isEmpty() || names.contains(QString()))
        return refused(FeelText::tr("“?”之后应为事实的名称"), place);
    return Value::unknown(names);
}

/// An object of one key "#", "@" or "?".
Result<Value> tagged(const QString &tag, const QJsonValue &content, const QString &place)
{
    if (tag == u"?")
        return unknownOf(content, place);
    if (tag == u"#") {
        const auto number = content.isString() ? Decimal::parse(content.toString()) : std::nullopt;
        return number ? Result<Value>(Value::number(*number))
                      : Result<Value>(refused(FeelText::tr("“#”之后应为带引号的数，如 \"1.10\""), place));
    }
    const Value value = parseTemporal(content.toString());
    return value.isFault() ? Result<Value>(refused(FeelText::tr("“@”之后应为日期或时长"), place))
                           : Result<Value>(value);
}

Result<Value> converted(const QJsonValue &json, const QString &place);

Result<Value> listOf(const QJsonArray &array, const QString &place)
{
    std::vector<Value> items;
    items.reserve(size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<Value> item = converted(array[i], place + u'/' + QString::number(i));
        if (!item)
            return item;
        items.push_back(std::move(item).value());
    }
    return Value::list(std::move(items));
}

Result<Value> contextOf(const QJsonObject &object, const QString &place)
{
    std::vector<ContextEntry> entries;
    for (auto it = object.begin(); it != object.end(); ++it) {
        Result<Value> value = converted(it.value(), place + u'/' + it.key());
        if (!value)
            return value;
        entries.emplace_back(it.key(), std::move(value).value());
    }
    return Value::context(std::move(entries));
}

Result<Value> converted(const QJsonValue &json, const QString &place)
{
    switch (json.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return Value();
    case QJsonValue::Bool:
        return Value::boolean(json.toBool());
    case QJsonValue::String:
        return Value::string(json.toString());
    case QJsonValue::Double: {
        constexpr double Exact = 9007199254740992.0;
        const double number = json.toDouble();
        if (std::floor(number) != number || std::abs(number) > Exact)
            return refused(FeelText::tr("数应写成 {\"#\":\"1.10\"} 的样子"), place);
        return Value::integer(qint64(number));
    }
    case QJsonValue::Array:
        return listOf(json.toArray(), place);
    case QJsonValue::Object:
        break;
    }
    const QJsonObject object = json.toObject();
    if (object.size() == 1) {
        const QString key = object.begin().key();
        if (key == u"#" || key == u"@" || key == u"?")
            return tagged(key, object.begin().value(), place);
    }
    return contextOf(object, place);
}

void appendTagged(QByteArray *out, const char *tag, const QString &text)
{
    out->append("{\"").append(tag).append("\":");
    appendJsonText(out, text);
    out->append('}');
}

void appendFacts(QByteArray *out, const QStringList &facts)
{
    out->append("{\"?\":[");
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (i > 0)
            out->append(',');
        appendJsonText(out, facts[i]);
    }
    out->append("]}");
}

} // namespace

Result<Value> fromJson(const QJsonValue &json)
{
    return converted(json, QString());
}

void appendJsonText(QByteArray *out, const QString &text)
{
    static constexpr char Hex[] = "0123456789abcdef";
    out->append('"');
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        const auto byte = uchar(c);
        if (c == '"' || c == '\\')
            out->append('\\').append(c);
        else if (byte < 0x20)
            out->append("\\u00").append(Hex[byte >> 4]).append(Hex[byte & 0xf]);
        else
            out->append(c);
    }
    out->append('"');
}

void appendJson(QByteArray *out, const Value &value)
{
    switch (value.kind()) {
    case Kind::Null:
    case Kind::Error:
        out->append("null");
        return;
    case Kind::Boolean:
        out->append(value.isTrue() ? "true" : "false");
        return;
    case Kind::Number:
        appendTagged(out, "#", textOf(value));
        return;
    case Kind::String:
        appendJsonText(out, value.text());
        return;
    case Kind::Date:
    case Kind::YearsMonths:
    case Kind::DaysTime:
        appendTagged(out, "@", textOf(value));
        return;
    case Kind::Range:
        appendTagged(out, "range", textOf(value));
        return;
    case Kind::Unknown:
        appendFacts(out, value.facts());
        return;
    case Kind::List: {
        char separator = '[';
        for (const Value &item : value.items()) {
            out->append(separator);
            appendJson(out, item);
            separator = ',';
        }
        out->append(separator == '[' ? "[]" : "]");
        return;
    }
    case Kind::Context: {
        char separator = '{';
        for (const auto &[key, entry] : value.entries()) {
            out->append(separator);
            appendJsonText(out, key);
            out->append(':');
            appendJson(out, entry);
            separator = ',';
        }
        out->append(separator == '{' ? "{}" : "}");
        return;
    }
    }
}

} // namespace counter::feel
