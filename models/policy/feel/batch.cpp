#include "models/policy/feel/batch.h"

#include "models/policy/feel/expression.h"
#include "models/policy/feel/feeltext.h"
#include "models/policy/feel/json.h"
#include "models/values/strictjson.h"

namespace counter::feel {
namespace {

/// The names a line's expressions may read, and their values.
class Names
{
public:
    void bind(const QString &name, const Value &value)
    {
        const size_t slot = size_t(m_scope.declare(name));
        if (slot >= m_frame.size())
            m_frame.resize(slot + 1);
        m_frame[slot] = value;
    }
    void bindEntries(const Value &context)
    {
        if (context.is(Kind::Context))
            for (const auto &[name, value] : context.entries())
                bind(name, value);
    }
    Value evaluate(const QString &source) const
    {
        const Result<Expression> expression = Expression::parse(source, m_scope);
        if (expression)
            return expression->evaluate(m_frame);
        const qint64 place = expression.error().place.toLongLong() + 1;
        return Value::error(Reason::Syntax,
                            FeelText::tr("第%1个字符：%2").arg(place).arg(expression.error().detail));
    }

private:
    Scope m_scope{Scope::Names::Lenient};
    std::vector<Value> m_frame;
};

/// A declared result type draws a list of one to its element.
Value coerced(const Value &value, const QString &type)
{
    const bool single = type == u"string" || type == u"number" || type == u"boolean" || type == u"date";
    return single && value.is(Kind::List) && value.items().size() == 1 ? value.items().front() : value;
}

void writeAnswer(JsonWriter &json, const Value &value)
{
    json.key("value");
    writeJson(json, value);
    if (value.is(Kind::Error))
        json.member("error", value.errorText());
}

QByteArray unreadable(qint64 number, const QString &why)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.key("line");
    json.integer(number);
    json.key("value");
    json.null();
    json.member("error", why);
    json.endObject();
    return json.bytes();
}

/// A line has one line: of its place the column counts.
QString whyNoJson(const Error &error)
{
    if (error.code == ErrorCode::TooLarge)
        return FeelText::tr("这一行的内容太多");
    return error.place.isEmpty()
        ? FeelText::tr("这一行不是 UTF-8 编码的 JSON")
        : FeelText::tr("这一行不是 JSON：第%1个字符").arg(error.place.section(u':', 1));
}

bool isBindings(const JsonValue &let)
{
    for (const JsonValue &pair : let.items)
        if (pair.type != JsonValue::Type::Array || pair.items.size() != 2 || !pair.items[0].isString()
            || !pair.items[1].isString())
            return false;
    return let.type == JsonValue::Type::Array || let.type == JsonValue::Type::Null;
}

} // namespace

Value evaluateText(const QString &source, const Value &context)
{
    Names names;
    names.bindEntries(context);
    return names.evaluate(source);
}

QByteArray answer(const Value &value)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    writeAnswer(json, value);
    json.endObject();
    return json.bytes();
}

QByteArray answerLine(const QByteArray &line, qint64 number, bool *readable)
{
    *readable = false;
    const Result<JsonValue> asked = parseStrictJson(line);
    if (!asked)
        return unreadable(number, whyNoJson(asked.error()));
    const JsonValue &let = asked->at(u"let");
    if (!asked->at(u"expression").isString() || !isBindings(let))
        return unreadable(number, FeelText::tr("这一行没有 expression，或 let 的写法不对"));
    const JsonValue &given = asked->at(u"context");
    if (!given.isObject() && given.type != JsonValue::Type::Null)
        return unreadable(number, FeelText::tr("context 应为对象"));
    const Result<Value> context = fromJson(given);
    if (!context)
        return unreadable(number, context.error().place.mid(1) + FeelText::tr("：") + context.error().detail);
    *readable = true;
    Names names;
    names.bindEntries(*context);
    for (const JsonValue &binding : let.items)
        names.bind(binding.items[0].text, names.evaluate(binding.items[1].text));
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.key("id");
    json.value(asked->at(u"id"));
    writeAnswer(json, coerced(names.evaluate(asked->textAt(u"expression")), asked->textAt(u"type")));
    json.endObject();
    return json.bytes();
}

} // namespace counter::feel
