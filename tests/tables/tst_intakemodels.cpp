#include "models/tables/linesmodel.h"
#include "models/tables/membersmodel.h"
#include "tests/room/testroom.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace counter;
using lineediting::LineField;

namespace {

QList<FactColumn> memberFacts()
{
    return {
        {QStringLiteral("paidAs"),
         QStringLiteral("缴费身份"),
         FactType::Choice,
         {{QStringLiteral("employee"), QStringLiteral("职工")},
          {QStringLiteral("flexible"), QStringLiteral("灵活就业人员")}}},
        {QStringLiteral("pensionSince"), QStringLiteral("开始领取养老金年月"), FactType::Month, {}},
        {QStringLiteral("benefitsUsed"), QStringLiteral("享受医保待遇"), FactType::Boolean, {}},
        {QStringLiteral("unemploymentMonths"), QStringLiteral("领取失业保险金月份"), FactType::Months, {}}};
}

QString shown(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

void put(QAbstractItemModel &model, int row, int column, const QString &text)
{
    model.setData(model.index(row, column), text);
}

} // namespace

class TestIntakeModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void idsAreNeverGivenTwice()
    {
        Application application;
        application.lines.resize(1);
        application.lines[0].member = QStringLiteral("m2"); // of a file: nobody is in the list yet
        QSet<QString> ids;
        for (int i = 0; i < lineediting::LargestExpansion; ++i)
            ids << lineediting::addMember(application, QStringLiteral("甲"), {});
        QCOMPARE(ids.size(), lineediting::LargestExpansion);
        QVERIFY(!ids.contains(QStringLiteral("m2")));
        application.members.removeFirst();
        QVERIFY(!ids.contains(lineediting::addMember(application, QStringLiteral("乙"), {})));
    }

    void repeatingNeedsARow()
    {
        EditedApplication edited;
        LinesModel model;
        model.setEdited(&edited);
        put(model, 0, int(LineField::Number), QStringLiteral("60015469"));
        const int steps = edited.steps().count();
        const LinesModel::Repeated done = model.repeatForNext(-1);
        QCOMPARE(done.firstRow, -1);
        QCOMPARE(done.sentence, QStringLiteral("请先选一行"));
        QCOMPARE(edited.steps().count(), steps);
    }

    void everyStepCanBeUndoneAndRedone()
    {
        EditedApplication edited;
        LinesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEdited(&edited);
        QList<Application> seen{edited.application()};
        const auto remember = [&] { seen << edited.application(); };
        put(model, 0, int(LineField::Number), QStringLiteral("60015469"));
        remember();
        put(model, 0, int(LineField::Period), QStringLiteral("202301-202312"));
        remember();
        put(model, 0, int(LineField::Insurance), QStringLiteral("基本,生育,补充"));
        remember();
        QCOMPARE(model.rowCount(), 37);
        put(model, 0, int(LineField::Paid), QStringLiteral("２８１.12"));
        remember();
        QVERIFY(model.fillDown({0}, int(LineField::Paid)).contains(QStringLiteral("11 格")));
        remember();
        model.removeLines({3, 1, 36});
        remember();
        QCOMPARE(model.rowCount(), 35);
        for (qsizetype i = seen.size() - 1; i > 0; --i) {
            QCOMPARE(edited.application(), seen.at(i));
            edited.steps().undo();
            QCOMPARE(model.rowCount(), int(edited.application().lines.size()) + 1);
        }
        QCOMPARE(edited.application(), seen.first());
        for (qsizetype i = 1; i < seen.size(); ++i) {
            edited.steps().redo();
            QCOMPARE(edited.application(), seen.at(i));
        }
    }

    void typingInOneFieldIsOneStep()
    {
        EditedApplication edited;
        for (const QString &text : {QStringLiteral("某"), QStringLiteral("某陶"), QStringLiteral("某陶瓷")})
            edited.change(
                QStringLiteral("改名称"), [&](Application &a) { a.claimant.name = text; },
                QStringLiteral("claimant.name"));
        QCOMPARE(edited.steps().count(), 1);
        QVERIFY(edited.isDirty());
        edited.steps().undo();
        QVERIFY(!edited.isDirty());
    }

    void rowsMoveWithTheFewestSignals()
    {
        EditedApplication edited;
        LinesModel model;
        model.setEdited(&edited);
        put(model, 0, int(LineField::Period), QStringLiteral("202301-202306"));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.removeLines({2});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 2);
        QCOMPARE(removed.first().at(2).toInt(), 2);
        QCOMPARE(reset.size(), 0);
    }

    void wrongCellsSaySo()
    {
        EditedApplication edited;
        LinesModel model;
        model.setEdited(&edited);
        put(model, 0, int(LineField::Paid), QStringLiteral("12.345"));
        const QModelIndex cell = model.index(0, int(LineField::Paid));
        QVERIFY(!cell.data(WrongRole).toString().isEmpty());
        QCOMPARE(cell.data().toString(), QStringLiteral("12.345"));
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("有误")));
        model.setProblems({{QStringLiteral("/lines/0/period"), QStringLiteral("month"), Severity::Error,
                            QStringLiteral("没有填所属期")}});
        QCOMPARE(model.index(0, int(LineField::Period)).data(WrongRole).toString(),
                 QStringLiteral("没有填所属期"));
    }

    void anotherCaseIsNamedWhereItIsTyped()
    {
        EditedApplication edited;
        LinesModel model;
        model.setEdited(&edited);
        put(model, 0, int(LineField::Paid), QStringLiteral("12"));
        model.setOtherClaims(
            {{0, QStringLiteral("x"), QStringLiteral("4414022026000037"), QStringLiteral("某陶瓷")}});
        const QString result = shown(model, 0, model.resultColumn());
        QVERIFY(result.contains(QStringLiteral("4414022026000037")));
        QVERIFY(result.contains(QStringLiteral("某陶瓷")));
        QVERIFY(result.startsWith(QStringLiteral("✗")));
    }

    void factsHaveThreeStates_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("known");
        QTest::newRow("a month") << 3 << QStringLiteral("202403") << QStringLiteral("2024-03") << true;
        QTest::newRow("known not to be") << 3 << QStringLiteral("无") << QStringLiteral("无") << true;
        QTest::newRow("not verified") << 3 << QStringLiteral("未核实") << QString() << false;
        QTest::newRow("yes") << 4 << QStringLiteral("y") << QStringLiteral("是") << true;
        QTest::newRow("no") << 4 << QStringLiteral("无") << QStringLiteral("否") << true;
        QTest::newRow("a choice by its place")
            << 2 << QStringLiteral("2") << QStringLiteral("灵活就业人员") << true;
        QTest::newRow("months") << 5 << QStringLiteral("202305-202310,202401")
                                << QStringLiteral("2023-05至2023-10、2024-01") << true;
        QTest::newRow("no month at all") << 5 << QStringLiteral("无") << QStringLiteral("无") << true;
        QTest::newRow("unreadable stays as typed, unknown")
            << 3 << QStringLiteral("去年") << QStringLiteral("去年") << false;
    }
    void factsHaveThreeStates()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(QString, cell);
        QFETCH(bool, known);
        EditedApplication edited;
        MembersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacts(memberFacts());
        model.setEdited(&edited);
        put(model, 0, MembersModel::Name, QStringLiteral("甲"));
        QCOMPARE(model.rowCount(), 2);
        put(model, 0, column, typed);
        QCOMPARE(shown(model, 0, column), cell);
        const QString name = memberFacts().at(column - MembersModel::FirstFact).name;
        const FactMap &facts = edited.application().members.first().facts;
        const auto fact = facts.constFind(name);
        const std::optional<FactValue> value =
            fact == facts.constEnd() ? std::nullopt : std::optional<FactValue>(*fact);
        const QString fault = factFault(memberFacts().at(column - MembersModel::FirstFact), value);
        QCOMPARE(value && fault.isEmpty(), known);
        // What was typed is in the draft, readable or not.
        QCOMPARE(value.has_value(), !cell.isEmpty());
        // Shown again from the value, it reads the same.
        put(model, 0, column, {});
        put(model, 0, column, cell);
        QCOMPARE(shown(model, 0, column), cell);
    }

    void onlyWhatCanChangeTheAmountIsAsked()
    {
        EditedApplication edited;
        MembersModel model;
        model.setFacts(memberFacts());
        model.setEdited(&edited);
        put(model, 0, MembersModel::Name, QStringLiteral("甲"));
        QVERIFY(!model.isColumnInUse(3));
        Decision decision;
        OpenFact open;
        open.member = QStringLiteral("m1");
        open.fact = QStringLiteral("member.pensionSince");
        decision.unknownFacts << open;
        model.setDecision(decision);
        QVERIFY(model.isColumnInUse(3));
        QVERIFY(!model.isColumnInUse(4));
        QVERIFY(model.index(0, 3).data(AskedRole).toBool());
        model.answer(QStringLiteral("m1"), QStringLiteral("pensionSince"), FactValue(QStringLiteral("none")));
        QVERIFY(!model.index(0, 3).data(AskedRole).toBool());
        QCOMPARE(shown(model, 0, 3), QStringLiteral("无"));
    }

    void anIndividualAnswersForHimself()
    {
        EditedApplication edited;
        Application application;
        application.claimant.kind = ClaimantKind::Individual;
        application.claimant.name = QStringLiteral("丁");
        edited.load(application);
        MembersModel model;
        model.setFacts(memberFacts());
        model.setEdited(&edited);
        QCOMPARE(model.index(0, 0).data(GhostRole).toString(), QStringLiteral("丁"));
        put(model, 0, 3, QStringLiteral("202403"));
        QCOMPARE(edited.application().members.size(), 1);
        QCOMPARE(edited.application().members.first().name, QStringLiteral("丁"));
        QCOMPARE(edited.steps().count(), 1);
    }

    void whatIsSaidOfNobodyIsPutDownToNobody_data()
    {
        QTest::addColumn<QString>("member");
        QTest::newRow("a text that names nobody") << QStringLiteral("张三2");
        QTest::newRow("a line that names none of two") << QString();
    }

    void whatIsSaidOfNobodyIsPutDownToNobody()
    {
        QFETCH(const QString, member);
        EditedApplication edited;
        Application application;
        application.claimant.kind = ClaimantKind::Unit;
        lineediting::addMember(application, QStringLiteral("甲"), {});
        lineediting::addMember(application, QStringLiteral("乙"), {});
        edited.load(application);
        MembersModel model;
        model.setFacts(memberFacts());
        model.setEdited(&edited);
        QVERIFY(!model.answer(member, QStringLiteral("pensionSince"), FactValue(QStringLiteral("none"))));
        QCOMPARE(edited.application().members.size(), 2);
        for (const Member &known : edited.application().members)
            QVERIFY(known.facts.isEmpty());
        QCOMPARE(edited.steps().count(), 0);
    }

    void aMemberWithLinesStays()
    {
        EditedApplication edited;
        MembersModel members;
        LinesModel lines;
        members.setEdited(&edited);
        lines.setEdited(&edited);
        put(lines, 0, int(LineField::Member), QStringLiteral("甲"));
        QCOMPARE(members.rowCount(), 2);
        QVERIFY(!members.removeMembers({0}));
        lines.removeLines({0});
        QVERIFY(members.removeMembers({0}));
        QCOMPARE(edited.application().members.size(), 0);
    }
};

COUNTER_TEST(TestIntakeModels, QCoreApplication)
#include "tst_intakemodels.moc"
