#include "models/policy/pack/packcase.h"
#include "models/policy/pack/policytext.h"
#include "models/values/jsonvalue.h"

namespace counter {
namespace {

using Type = JsonValue::Type;

/// A scalar of the decision as YAML would spell it.
QString spelled(const JsonValue &value)
{
    switch (value.type) {
    case Type::String:
    case Type::Number:
        return value.text;
    case Type::Boolean:
        return value.boolean ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Array:
        return PolicyText::tr("列表（%1 项）").arg(value.items.size());
    case Type::Object:
        return PolicyText::tr("对照");
    case Type::Null:
        break;
    }
    return QStringLiteral("null");
}

JsonValue list(const QList<JsonValue> &items)
{
    JsonValue made;
    made.type = Type::Array;
    made.items = items;
    return made;
}

/// What is expected, as spelled() has it of what came out.
QString wanted(const YamlNode &expected)
{
    switch (expected.kind()) {
    case YamlNode::Kind::Null:
        break;
    case YamlNode::Kind::Scalar:
        return expected.text();
    case YamlNode::Kind::Sequence:
        return PolicyText::tr("列表（%1 项）").arg(expected.size());
    case YamlNode::Kind::Map:
        return PolicyText::tr("对照");
    }
    return QStringLiteral("null");
}

class Comparison
{
public:
    QStringList differences;

    void compare(const QString &path, const YamlNode &expected, const JsonValue &actual)
    {
        switch (expected.kind()) {
        case YamlNode::Kind::Null:
            if (actual.type != Type::Null)
                differ(path, expected, actual);
            break;
        case YamlNode::Kind::Scalar:
            if (actual.type == Type::Array || actual.isObject() || spelled(actual) != expected.text())
                differ(path, expected, actual);
            break;
        case YamlNode::Kind::Sequence:
            if (actual.type == Type::Array)
                compareList(path, expected, actual.items);
            else
                differ(path, expected, actual);
            break;
        case YamlNode::Kind::Map:
            if (actual.isObject())
                compareMap(path, expected, actual);
            else
                differ(path, expected, actual);
            break;
        }
    }

private:
    void differ(const QString &path, const YamlNode &expected, const JsonValue &actual)
    {
        differences += PolicyText::tr("%1：应为 %2，得 %3").arg(path, wanted(expected), spelled(actual));
    }

    void compareMap(const QString &path, const YamlNode &expected, const JsonValue &actual)
    {
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QString &key = expected.keys()[i].text;
            const YamlNode &value = expected.items()[i];
            const QString inner = path.isEmpty() ? key : QString(path % u'/' % key);
            if (path.isEmpty() && (key == u"evidence" || key == u"notes" || key == u"problems"))
                findEach(inner, value, actual.at(key).items);
            else if (path.isEmpty() && key == u"answers" && value.isMap())
                compareAnswers(inner, value, actual.at(key).items);
            else if (actual.has(key))
                compare(inner, value, actual.at(key));
            else if (!value.isNull()) // "range: null": there is none
                differences += PolicyText::tr("%1：应为 %2，没有这一项").arg(inner, wanted(value));
        }
    }

    /// Answers by id: one value, a list of values in order, or null for none.
    void compareAnswers(const QString &path, const YamlNode &expected, const QList<JsonValue> &actual)
    {
        for (qsizetype i = 0; i < expected.size(); ++i) {
            JsonValue given = list({});
            for (const JsonValue &answer : actual)
                if (answer.textAt(u"id") == expected.keys()[i].text)
                    given.items += answer.at(u"value");
            const QString inner = path % u'/' % expected.keys()[i].text;
            const YamlNode &value = expected.items()[i];
            if (value.isSequence())
                compareList(inner, value, given.items);
            else
                compare(inner, value,
                        given.items.size() == 1     ? given.items.first()
                            : given.items.isEmpty() ? JsonValue()
                                                    : given);
        }
    }

    void compareList(const QString &path, const YamlNode &expected, const QList<JsonValue> &actual)
    {
        if (actual.size() != expected.size())
            return differ(path, expected, list(actual));
        for (qsizetype i = 0; i < expected.size(); ++i)
            compare(path % u'/' % QString::number(i), expected.items()[i], actual[i]);
    }

    void findEach(const QString &path, const YamlNode &expected, const QList<JsonValue> &actual)
    {
        for (qsizetype i = 0; i < expected.size(); ++i) {
            bool found = false;
            for (const JsonValue &value : actual) {
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

QStringList compareWithDecision(const YamlNode &expect, const JsonValue &decision)
{
    Comparison comparison;
    comparison.compare(QString(), expect, decision);
    return comparison.differences;
}

} // namespace counter
