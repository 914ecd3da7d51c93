// What is typed and pasted for a fact, and what the rules make of what stands in its cell.
#include "models/policy/pack/claim.h"
#include "models/policy/pack/policypack.h"
#include "models/tables/factcolumn.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace counter;

Q_DECLARE_METATYPE(counter::FactType)
Q_DECLARE_METATYPE(counter::FactOrigin)

namespace {

FactColumn columnOf(FactType kind)
{
    return {
        QStringLiteral("asked"), QStringLiteral("问"), kind, {{QStringLiteral("a"), QStringLiteral("甲")}}};
}

/// "known", "none", or "" for what no rule reads.
QString readByRules(FactType kind, const FactMap &facts)
{
    FactDeclaration declaration;
    declaration.key = QStringLiteral("asked");
    declaration.type = kind;
    FactChoice choice;
    choice.id = QStringLiteral("a");
    declaration.choices = {choice};
    const auto value = facts.constFind(declaration.key);
    if (value == facts.constEnd())
        return {};
    const Result<TypedFact> read = typedFact(declaration, *value);
    if (!read)
        return {};
    return read->state == TypedFact::State::None ? QStringLiteral("none") : QStringLiteral("known");
}

} // namespace

class TestFactColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void whatTheCellRefusesNoRuleReads_data()
    {
        QTest::addColumn<FactType>("kind");
        QTest::addColumn<FactOrigin>("origin");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("fault");
        using enum FactType;
        using enum FactOrigin;
        const auto row = [](const QByteArray &name, FactType kind, FactOrigin origin, const char *text,
                            const char *read, const char *fault) {
            QTest::newRow(name.constData()) << kind << origin << QString::fromUtf8(text)
                                            << QString::fromUtf8(read) << QString::fromUtf8(fault);
        };
        for (const auto &[kind, name] : {std::pair(Month, "month"), {Months, "months"}, {Date, "date"}}) {
            const QByteArray of(name);
            row("a typed dash is none: " + of, kind, Typed, "-", kind == Months ? "known" : "none", "");
            row("a pasted dash is nothing: " + of, kind, Pasted, "-", "", "请填“无”或留空");
            row("a pasted wide dash is nothing: " + of, kind, Pasted, " － ", "", "请填“无”或留空");
            row("a pasted 无 is none: " + of, kind, Pasted, "无", kind == Months ? "known" : "none", "");
        }
        row("half a number", Number, Typed, "12.5", "", "请填整数");
        row("a number with an exponent", Number, Pasted, "1.2E+3", "", "请填整数");
        row("a number beyond measure", Number, Typed, "99999999999999999999", "", "请填整数");
        row("a number", Number, Typed, "１２", "known", "");
        row("none for a number", Number, Typed, "none", "", "请填整数");
        row("none for an amount", Money, Typed, "none", "", "请填金额，如 281.12");
        row("none for yes or no", Boolean, Typed, "none", "", "请填“是”或“否”；不清楚就留空（未核实）");
        row("none for a choice", Choice, Typed, "none", "", "1 甲；留空 = 未核实");
        row("one reading of a month is asked about", Month, Typed, "20.08", "",
            "可能是 2020-08，也可能不是年月：请写明");
        row("a day of this year is no month", Months, Pasted, "3/24", "",
            "可能是 2024-03，也可能不是年月：请写明");
    }
    void whatTheCellRefusesNoRuleReads()
    {
        QFETCH(FactType, kind);
        QFETCH(FactOrigin, origin);
        QFETCH(QString, text);
        FactMap facts;
        const FactColumn column = columnOf(kind);
        putFactTyped(facts, column, text, origin);
        QVERIFY(!facts.isEmpty());
        QTEST(readByRules(kind, facts), "read");
        QTEST(factFault(column, facts.value(column.name)), "fault");
        // What stands there may be entered again, and is then what it was.
        const FactMap before = facts;
        putFactTyped(facts, column, factText(column, facts.value(column.name)), origin);
        QCOMPARE(facts, before);
    }

    void whatAFileMayHoldIsNoFault_data()
    {
        QTest::addColumn<FactType>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("half a number") << FactType::Number << "12.5";
        QTest::newRow("none for yes or no") << FactType::Boolean << "none";
        QTest::newRow("none for a choice") << FactType::Choice << "none";
    }
    void whatAFileMayHoldIsNoFault()
    {
        QFETCH(FactType, kind);
        QFETCH(QString, text);
        QVERIFY(!readByRules(kind, {{QStringLiteral("asked"), text}}).isEmpty());
        QCOMPARE(factFault(columnOf(kind), FactValue(text)), QString());
    }
};

COUNTER_TEST(TestFactColumn, QCoreApplication)
#include "tst_factcolumn.moc"
