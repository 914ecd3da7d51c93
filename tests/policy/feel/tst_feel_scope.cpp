#include "models/policy/feel/expression.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QtTest>

using namespace counter::feel;

namespace {

/// What a pack declares, more or less.
Scope packScope()
{
    Scope scope;
    scope.declare(QStringLiteral("line.period"), {Type::Date});
    scope.declare(QStringLiteral("line.paid"), {Type::Number});
    scope.declare(QStringLiteral("line.accountCredit"), {Type::Number});
    scope.declare(QStringLiteral("member.pensionSince"), {Type::Date});
    scope.declare(QStringLiteral("member.unemploymentMonths"), {Type::List, Type::Date});
    scope.declare(QStringLiteral("member.benefitsUsed"), {Type::Boolean});
    scope.declare(QStringLiteral("claimant.kind"), {Type::String},
                  {QStringLiteral("individual"), QStringLiteral("unit")});
    scope.declare(QStringLiteral("起付线"), {Type::Number});
    scope.declare(QStringLiteral("anything"));
    return scope;
}

QByteArray typeName(Type type)
{
    switch (type) {
    case Type::Any:
        return "any";
    case Type::Null:
        return "null";
    case Type::Boolean:
        return "boolean";
    case Type::Number:
        return "number";
    case Type::String:
        return "string";
    case Type::Date:
        return "date";
    case Type::YearsMonths:
        return "months";
    case Type::DaysTime:
        return "days";
    case Type::List:
        return "list";
    case Type::Context:
        return "context";
    case Type::Range:
        return "range";
    }
    return {};
}

} // namespace

class TestFeelScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("type");
        const auto row = [](const char *source, const char *type) {
            QTest::newRow(source) << QString::fromUtf8(source) << QByteArray(type);
        };
        row("line.period >= member.pensionSince", "boolean");
        row("line.paid - line.accountCredit", "number");
        row("line.period in member.unemploymentMonths", "boolean");
        row("not(member.benefitsUsed)", "boolean");
        row("claimant.kind = \"individual\"", "boolean");
        row("claimant.kind in [\"individual\", \"unit\"]", "boolean");
        row("member.pensionSince = null", "boolean");
        row("if member.benefitsUsed then line.paid else 0", "number");
        row("member.pensionSince + @\"P1M\"", "date");
        row("line.period - member.pensionSince", "days");
        row("line.period.year * 12 + line.period.month", "number");
        row("member.unemploymentMonths[item > line.period]", "list");
        row("member.unemploymentMonths[1]", "date");
        row("count(member.unemploymentMonths[item.year = 2021]) * 起付线", "number");
        row("some m in member.unemploymentMonths satisfies m = line.period", "boolean");
        row("max(0, line.paid - 起付线)", "number");
        row("min(member.unemploymentMonths)", "date");
        row("anything + 1 > line.paid", "boolean");
        row("years and months duration(line.period, member.pensionSince).years >= 3", "boolean");
    }
    void accepted()
    {
        QFETCH(QString, source);
        QFETCH(QByteArray, type);
        const auto expression = Expression::parse(source, packScope());
        QVERIFY2(expression.ok(), expression.ok() ? "" : qPrintable(expression.error().detail));
        QCOMPARE(typeName(expression->type().type), type);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("offset");
        const auto row = [](const char *name, const char *source, const char *offset) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromLatin1(offset);
        };
        row("unknown name", "line.paid > member.pensionSinc", "12");
        row("the owner alone", "member = null", "0");
        row("unknown name in a filter of dates", "member.unemploymentMonths[perid = item]", "26");
        row("unknown function", "refund(line.paid)", "0");
        row("function left out", "line.period <= today()", "15");
        row("time left out", "@\"10:00:00\" = anything", "0");
        row("no such date", "line.period > @\"2021-02-30\"", "14");
        row("date with text", "line.period >= \"2021-01\"", "12");
        row("date with number", "line.period in (2021)", "12");
        row("date in a list of texts", "line.period in [\"2021-01\"]", "12");
        row("order of booleans", "member.benefitsUsed > false", "20");
        row("text in and", "claimant.kind and true", "0");
        row("condition that is a number", "if line.paid then 1 else 2", "0");
        row("not a number", "not(line.paid)", "0");
        row("sum of date and number", "line.period + 1", "12");
        row("product of texts", "claimant.kind * 2", "14");
        row("no such part of a date", "line.period.hour", "12");
        row("a misspelt choice", "claimant.kind = \"indvidual\"", "14");
        row("a misspelt choice in a list", "claimant.kind in [\"unit\", \"person\"]", "14");
        row("an argument of the wrong type", "floor(line.period)", "0");
        row("an argument missing", "round half up(line.paid)", "0");
        row("an argument missing by name", "round half up(scale: 2)", "0");
        row("an error that is always there", "line.paid + 1 / 0", "14");
        row("something behind the end", "line.paid line.paid", "10");
        row("a closing bracket too many", "(line.paid))", "11");
    }
    void refused()
    {
        QFETCH(QString, source);
        QFETCH(QString, offset);
        const auto expression = Expression::parse(source, packScope());
        QVERIFY(!expression.ok());
        QCOMPARE(expression.error().place, offset);
        QVERIFY(!expression.error().detail.isEmpty());
    }

    void slotsAreReadWithoutNames()
    {
        const Scope scope = packScope();
        const auto expression =
            Expression::parse(u"line.paid > 100 and claimant.kind = \"unit\" or line.paid < 0", scope);
        QVERIFY(expression.ok());
        QCOMPARE(expression->slotsRead(), (QList<int>{1, 6}));
        std::vector<Value> frame(size_t(scope.size()));
        frame[1] = Value::fen(20000);
        frame[6] = Value::string(QStringLiteral("unit"));
        QVERIFY(expression->evaluate(frame).isTrue());
        frame[6] = Value::unknown(QStringLiteral("claimant.kind"));
        QCOMPARE(expression->evaluate(frame).facts(), QStringList{QStringLiteral("claimant.kind")});
        QVERIFY(expression->evaluate({}).truth() == Truth::False); // a frame too short is all null
    }

    void theLongestNameWins()
    {
        Scope scope(Scope::Names::Lenient);
        const int whole = scope.declare(QStringLiteral("a"));
        const int dotted = scope.declare(QStringLiteral("a.b"));
        std::vector<Value> frame(2);
        frame[size_t(whole)] = Value::context(
            {{QStringLiteral("b"), Value::integer(1)}, {QStringLiteral("c"), Value::integer(3)}});
        frame[size_t(dotted)] = Value::integer(2);
        const auto sum = Expression::parse(u"a.b * 10 + a.c", scope);
        QVERIFY(sum.ok());
        QCOMPARE(sum->evaluate(frame).number().toInt().value(), 23);
    }

    void innerNamesHideOuterOnes()
    {
        Scope scope;
        scope.declare(QStringLiteral("x"), {Type::Number});
        const std::vector<Value> frame{Value::integer(7)};
        const auto hidden = Expression::parse(u"sum(for x in [1, 2] return x) + x", scope);
        QVERIFY(hidden.ok());
        QCOMPARE(hidden->evaluate(frame).number().toInt().value(), 10);
    }

    void declaredAgainKeepsTheSlot()
    {
        Scope scope;
        const int slot = scope.declare(QStringLiteral("x"), {Type::Number});
        QCOMPARE(scope.declare(QStringLiteral("x"), {Type::Date}), slot);
        QCOMPARE(scope.size(), 1);
        QVERIFY(!Expression::parse(u"x + 1", scope).ok());
    }
};

COUNTER_TEST(TestFeelScope, QCoreApplication)
#include "tst_feel_scope.moc"
