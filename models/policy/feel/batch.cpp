#include "models/policy/feel/batch.h"

#include "models/policy/feel/expression.h"
#include "models/policy/feel/feeltext.h"
#include "models/policy/feel/json.h"

#include <QJsonArray>
#include <QJsonDocument>

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

void appendAnswer(QByteArray *out, const Value &value)
{
    out->append("\"value\":");
    appendJson(out, value);
    if (value.is(Kind::Error)) {
        out->append(",\"error\":");
        appendJsonText(out, value.errorText());
    }
    out->append('}');
}

QByteArray unreadable(qint64 number, const QString &why)
{
    QByteArray out = "{\"line\":" + QByteArray::number(number) + ",\"value\":null,\"error\":";
    appendJsonText(&out, why);
    return out + '}';
}

bool isBindings(const QJsonValue &let)
{
    const QJsonArray bindings = let.toArray();
    for (const QJsonValue &binding : bindings) {
        const QJsonArray pair = binding.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString())
            return false;
    }
    return let.isArray() || let.isUndefined() || let.isNull();
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
    QByteArray out = "{";
    appendAnswer(&out, value);
    return out;
}

QByteArray answerLine(const QByteArray &line, qint64 number, bool *readable)
{
    *readable = false;
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return unreadable(number, FeelText::tr("这一行不是 JSON：%1").arg(parseError.errorString()));
    const QJsonObject object = document.object();
    if (!object[u"expression"].isString() || !isBindings(object[u"let"]))
        return unreadable(number, FeelText::tr("这一行没有 expression，或 let 的写法不对"));
    const QJsonValue given = object[u"context"];
    if (!given.isObject() && !given.isUndefined() && !given.isNull())
        return unreadable(number, FeelText::tr("context 应为对象"));
    Names names;
    const QJsonObject context = given.toObject();
    for (auto it = context.begin(); it != context.end(); ++it) {
        const Result<Value> value = fromJson(it.value());
        if (!value)
            return unreadable(number,
                              it.key() + value.error().place + FeelText::tr("：") + value.error().detail);
        names.bind(it.key(), *value);
    }
    *readable = true;
    const QJsonArray bindings = object[u"let"].toArray();
    for (const QJsonValue &binding : bindings)
        names.bind(binding[0].toString(), names.evaluate(binding[1].toString()));
    const Value value = coerced(names.evaluate(object[u"expression"].toString()), object[u"type"].toString());
    const QByteArray id = QJsonDocument(QJsonArray{object[u"id"]}).toJson(QJsonDocument::Compact);
    QByteArray out = "{\"id\":" + id.mid(1, id.size() - 2) + ',';
    appendAnswer(&out, value);
    return out;
}

} // namespace counter::feel
