#include "models/policy/feel/json.h"

#include "models/policy/feel/calendar.h"
#include "models/policy/feel/feeltext.h"
#include "models/policy/feel/text.h"

#include <cmath>
#include <map>

namespace counter::feel {
namespace {

Error refused(const QString &sentence, const QString &place)
{
    return Error{ErrorCode::BadInput, sentence, place};
}

Result<Value> converted(const JsonValue &json, const QString &place);

Result<Value> unknownOf(const JsonValue &facts, const QString &place)
{
    if (facts.isString() && !facts.text.isEmpty())
        return Value::unknown(facts.text);
    QStringList names;
    if (facts.type == JsonValue::Type::Array)
        for (const JsonValue &fact : facts.items)
            names.append(fact.isString() ? fact.text : QString());
    if (names.isEmpty() || names.contains(QString()))
        return refused(FeelText::tr("“?”之后应为事实的名称"), place);
    return Value::unknown(names);
}

/// An object of one key "#", "@" or "?".
Result<Value> tagged(const QString &tag, const JsonValue &content, const QString &place)
{
    if (tag == u"?")
        return unknownOf(content, place);
    const QString text = content.isString() ? content.text : QString();
    if (tag == u"#") {
        const auto number = Decimal::parse(text);
        return number ? Result<Value>(Value::number(*number))
                      : Result<Value>(refused(FeelText::tr("“#”之后应为带引号的数，如 \"1.10\""), place));
    }
    const Value value = parseTemporal(text);
    return value.isFault() ? Result<Value>(refused(FeelText::tr("“@”之后应为日期或时长"), place))
                           : Result<Value>(value);
}

Result<Value> listOf(const QList<JsonValue> &array, const QString &place)
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

/// In the order of the names.
Result<Value> contextOf(const JsonValue &object, const QString &place)
{
    std::map<QString, const JsonValue *> members;
    for (qsizetype i = 0; i < object.items.size(); ++i)
        if (!members.emplace(object.keys[i], &object.items[i]).second)
            return refused(FeelText::tr("这个名称写了两次"), place + u'/' + object.keys[i]);
    std::vector<ContextEntry> entries;
    entries.reserve(members.size());
    for (const auto &[name, member] : members) {
        Result<Value> value = converted(*member, place + u'/' + name);
        if (!value)
            return value;
        entries.emplace_back(name, std::move(value).value());
    }
    return Value::context(std::move(entries));
}

Result<Value> numberOf(const QString &literal, const QString &place)
{
    constexpr qint64 Exact = qint64(1) << 53;
    bool whole = false;
    qint64 integer = literal.toLongLong(&whole);
    if (!whole) { // 5.0, 1e3
        const double number = literal.toDouble(&whole);
        whole = whole && std::floor(number) == number && std::abs(number) <= double(Exact);
        integer = whole ? qint64(number) : 0;
    }
    if (!whole || integer > Exact || integer < -Exact)
        return refused(FeelText::tr("数应写成 {\"#\":\"1.10\"} 的样子"), place);
    return Value::integer(integer);
}

Result<Value> converted(const JsonValue &json, const QString &place)
{
    switch (json.type) {
    case JsonValue::Type::Null:
        return Value();
    case JsonValue::Type::Boolean:
        return Value::boolean(json.boolean);
    case JsonValue::Type::String:
        return Value::string(json.text);
    case JsonValue::Type::Number:
        return numberOf(json.text, place);
    case JsonValue::Type::Array:
        return listOf(json.items, place);
    case JsonValue::Type::Object:
        break;
    }
    if (json.keys.size() == 1) {
        const QString &key = json.keys.first();
        if (key == u"#" || key == u"@" || key == u"?")
            return tagged(key, json.items.first(), place);
    }
    return contextOf(json, place);
}

void writeTagged(JsonWriter &json, const char *tag, const QString &text)
{
    json.beginObject();
    json.member(tag, text);
    json.endObject();
}

} // namespace

Result<Value> fromJson(const JsonValue &json)
{
    return converted(json, QString());
}

void writeJson(JsonWriter &json, const Value &value)
{
    switch (value.kind()) {
    case Kind::Null:
    case Kind::Error:
        return json.null();
    case Kind::Boolean:
        return json.boolean(value.isTrue());
    case Kind::Number:
        return writeTagged(json, "#", textOf(value));
    case Kind::String:
        return json.string(value.text());
    case Kind::Date:
    case Kind::YearsMonths:
    case Kind::DaysTime:
        return writeTagged(json, "@", textOf(value));
    case Kind::Range:
        return writeTagged(json, "range", textOf(value));
    case Kind::Unknown:
        json.beginObject();
        json.key("?");
        json.strings(value.facts());
        return json.endObject();
    case Kind::List:
        json.beginArray();
        for (const Value &item : value.items())
            writeJson(json, item);
        return json.endArray();
    case Kind::Context:
        json.beginObject();
        for (const auto &[key, entry] : value.entries()) {
            json.key(key);
            writeJson(json, entry);
        }
        return json.endObject();
    }
}

} // namespace counter::feel
