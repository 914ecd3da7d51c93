#include "models/policy/feel/batch.h"
#include "models/policy/feel/expression.h"

#include <cstdlib>

using namespace counter::feel;

/// Any bytes as an expression: read strictly and leniently, and evaluated over values of every kind.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString source = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Value date = Value::date(QDate(2021, 11, 1));
    const Value context = Value::context({
        {QStringLiteral("b"), Value::boolean(true)},
        {QStringLiteral("n"), Value::fen(41250)},
        {QStringLiteral("s"), Value::string(QStringLiteral("个人"))},
        {QStringLiteral("d"), date},
        {QStringLiteral("l"), Value::list({date, Value(), Value::unknown(QStringLiteral("u"))})},
        {QStringLiteral("c"), Value::context({{QStringLiteral("n"), Value::integer(1)}})},
        {QStringLiteral("u"), Value::unknown(QStringLiteral("u"))},
    });
    const QByteArray shown = answer(evaluateText(source, context));
    if (shown.isEmpty())
        std::abort();
    Scope scope;
    scope.declare(QStringLiteral("n"), {Type::Number});
    scope.declare(QStringLiteral("d"), {Type::Date});
    scope.declare(QStringLiteral("s"), {Type::String}, {QStringLiteral("个人")});
    scope.declare(QStringLiteral("l"), {Type::List, Type::Date});
    const auto expression = Expression::parse(source, scope);
    if (expression.ok()) {
        const Value frame[] = {Value::integer(2), date, Value::string(QStringLiteral("个人")),
                               Value::list({date})};
        const Value value = expression->evaluate(frame);
        // A strict scope promises types: a known type is that or null.
        if (expression->type().type == Type::Boolean && !value.is(Kind::Boolean) && !value.isNull()
            && !value.isUnknown())
            std::abort();
    }
    return 0;
}
