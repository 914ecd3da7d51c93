#include "tests/policy/feel/randomexpression.h"

namespace counter::feel {

QStringList RandomExpression::names()
{
    return QStringLiteral("p q m n d e ms").split(u' ');
}

QString RandomExpression::pick(std::initializer_list<const char *> texts)
{
    return QString::fromLatin1(texts.begin()[below(int(texts.size()))]);
}

QString RandomExpression::boolean(int depth)
{
    if (depth <= 0)
        return pick({"p", "q", "true", "false", "p", "q"});
    const int less = depth - 1;
    const QString relation = pick({"=", "!=", "<", "<=", ">", ">="});
    switch (below(12)) {
    case 0:
        return QStringLiteral("(%1 and %2)").arg(boolean(less), boolean(less));
    case 1:
        return QStringLiteral("(%1 or %2)").arg(boolean(less), boolean(less));
    case 2:
        return QStringLiteral("not(%1)").arg(boolean(less));
    case 3:
        return QStringLiteral("(%1 %2 %3)").arg(number(less), relation, number(less));
    case 4:
        return QStringLiteral("(%1 %2 %3)").arg(date(less), relation, date(less));
    case 5:
        return QStringLiteral("(%1 in %2)").arg(date(less), dates(less));
    case 6:
        return QStringLiteral("(%1 between %2 and %3)").arg(number(less), number(less), number(less));
    case 7:
        return QStringLiteral("(%1 in [%2..%3))").arg(date(less), date(less), date(less));
    case 8:
        return QStringLiteral("(%1 x in %2 satisfies x %3 %4)")
            .arg(pick({"some", "every"}), dates(less), relation, date(less));
    case 9:
        return QStringLiteral("(if %1 then %2 else %3)").arg(boolean(less), boolean(less), boolean(less));
    case 10:
        return QStringLiteral("%1([%2, %3, %4])")
            .arg(pick({"any", "all"}), boolean(less), boolean(less), boolean(less));
    default:
        return QStringLiteral("(%1 = null)").arg(below(2) ? number(less) : date(less));
    }
}

QString RandomExpression::number(int depth)
{
    if (depth <= 0)
        return pick({"m", "n", "0", "1", "2.5", "m", "n"});
    const int less = depth - 1;
    switch (below(7)) {
    case 0:
        return QStringLiteral("(%1 %2 %3)").arg(number(less), pick({"+", "-", "*"}), number(less));
    case 1:
        return QStringLiteral("(if %1 then %2 else %3)").arg(boolean(less), number(less), number(less));
    case 2:
        return QStringLiteral("%1([%2, %3])").arg(pick({"max", "min", "sum"}), number(less), number(less));
    case 3:
        return QStringLiteral("count(%1)").arg(dates(less));
    case 4:
        return QStringLiteral("%1.%2").arg(date(less), pick({"year", "month"}));
    case 5:
        return QStringLiteral("{a: %1, b: %2}.%3").arg(number(less), number(less), pick({"a", "b"}));
    default:
        return QStringLiteral("round half up(%1, 1)").arg(number(less));
    }
}

QString RandomExpression::date(int depth)
{
    if (depth <= 0)
        return pick({"d", "e", "@\"2021-11-01\"", "@\"2022-01-01\"", "d", "e"});
    const int less = depth - 1;
    switch (below(4)) {
    case 0:
        return QStringLiteral("(%1 + @\"P1M\")").arg(date(less));
    case 1:
        return QStringLiteral("(if %1 then %2 else %3)").arg(boolean(less), date(less), date(less));
    case 2:
        return QStringLiteral("%1[%2]").arg(dates(less), pick({"1", "-1", "2"}));
    default:
        return QStringLiteral("%1(%2, %3)").arg(pick({"min", "max"}), date(less), date(less));
    }
}

QString RandomExpression::dates(int depth)
{
    if (depth <= 0)
        return pick({"ms", "[]", "[@\"2021-11-01\", @\"2021-12-01\"]", "ms"});
    const int less = depth - 1;
    switch (below(5)) {
    case 0:
        return QStringLiteral("[%1, %2]").arg(date(less), date(less));
    case 1:
        return QStringLiteral("%1[item >= %2]").arg(dates(less), date(less));
    case 2:
        return QStringLiteral("(for x in %1 return x + @\"P1M\")").arg(dates(less));
    case 3:
        return QStringLiteral("concatenate(%1, %2)").arg(dates(less), dates(less));
    default:
        return QStringLiteral("distinct values(%1)").arg(dates(less));
    }
}

Value RandomExpression::someDate()
{
    return Value::date(QDate(2021, 10 + below(3), 1));
}

Value RandomExpression::valueOf(const QString &name)
{
    if (name == u"ms") {
        std::vector<Value> items;
        for (int i = below(4); i > 0; --i)
            items.push_back(someDate());
        return Value::list(std::move(items));
    }
    if (below(6) == 0)
        return Value();
    if (name == u"p" || name == u"q")
        return Value::boolean(below(2) == 0);
    return name == u"m" || name == u"n" ? Value::number(Decimal::fromInt(below(4))) : someDate();
}

} // namespace counter::feel
