#pragma once
#include "models/policy/feel/batch.h"
#include "models/policy/feel/json.h"
#include "models/values/strictjson.h"

#include <QtTest>

namespace counter::feel {

/// What an expression must come to: the JSON encoding of the value, or how it must be null.
struct Expectation
{
    const char *name;
    const char *expression;
    const char *result;
};

inline const char *const Fault = "fault"; ///< null and a fault
inline const char *const Operand = "null operand"; ///< null, and only because an operand was

/// JSON of the context shared by a test's rows.
inline Value contextOf(const char *json)
{
    const Result<JsonValue> read = parseStrictJson(json);
    const Result<Value> context = fromJson(read ? *read : JsonValue());
    return context ? *context : Value();
}

inline QByteArray shown(const Value &value)
{
    if (value.isFault())
        return Fault;
    if (value.is(Kind::Error))
        return Operand;
    JsonWriter json(JsonLayout::Compact);
    writeJson(json, value);
    return json.bytes();
}

template <size_t Count> void addRows(const Expectation (&rows)[Count])
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("result");
    for (const Expectation &row : rows)
        QTest::newRow(row.name) << QString::fromUtf8(row.expression) << QByteArray(row.result);
}

inline void checkRow(const Value &context = {})
{
    QFETCH(QString, expression);
    QFETCH(QByteArray, result);
    QCOMPARE(shown(evaluateText(expression, context)), result);
}

} // namespace counter::feel
