#include "models/tables/casesmodel.h"
#include "models/tables/clausesmodel.h"
#include "models/tables/evidencemodel.h"
#include "models/tables/historymodel.h"
#include "tests/room/testroom.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace counter;

namespace {

CaseRow rowNumber(int number)
{
    CaseRow row;
    row.id = QStringLiteral("case-%1").arg(number);
    row.number =
        number % 2 == 0 ? QString() : QStringLiteral("4414022026%1").arg(number, 6, 10, QLatin1Char('0'));
    row.name = QStringLiteral("单位%1").arg(number);
    row.stage = number % 2 == 0 ? Stage::Draft : Stage::Accepted;
    row.claimed = Money::fromFen(123456 + number);
    row.savedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0));
    return row;
}

/// A store of so many cases that counts how many rows it was asked for.
struct FakeStore
{
    int cases = 0;
    int asked = 0;
    bool broken = false;

    Result<QList<CaseRow>> list(const CaseQuery &query)
    {
        if (broken)
            return Error{ErrorCode::StoreDamaged, {}, {}};
        QList<CaseRow> rows;
        for (int i = query.offset; i < cases && rows.size() < query.limit; ++i)
            rows.append(rowNumber(i));
        asked += int(rows.size());
        return rows;
    }
    CasesModel::List lister()
    {
        return [this](const CaseQuery &query) { return list(query); };
    }
    CasesModel::Count counter()
    {
        return [this](const CaseQuery &) { return Result<int>(cases); };
    }
};

LineDecision line(int number, const char *situation, Outcome outcome, qint64 fen)
{
    LineDecision made;
    made.line = number;
    made.situation = QString::fromLatin1(situation);
    made.outcome = outcome;
    made.refundable = Money::fromFen(fen);
    return made;
}

Evidence evidenceOf(const char *kind, const char *sm3)
{
    Evidence item;
    item.kind = QString::fromLatin1(kind);
    item.sm3 = QString::fromLatin1(sm3);
    return item;
}

} // namespace

class TestCasesTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pagesAreFetchedOnlyWhenWanted()
    {
        FakeStore store{200'000};
        CasesModel model(store.lister(), store.counter());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        // The tester fetches in the middle of an announced change, which no view does.
        tester.setUseFetchMore(false);
        QVERIFY(model.setQuery({}));
        QCOMPARE(model.total(), 200'000);
        QCOMPARE(model.rowCount(), CasesModel::PageSize);
        QCOMPARE(store.asked, CasesModel::PageSize);
        const int before = model.rowCount();
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), before + CasesModel::PageSize);
        QCOMPARE(model.at(before).id, QStringLiteral("case-%1").arg(before));
        QCOMPARE(model.rowOf(QStringLiteral("case-7")), 7);
        QCOMPARE(model.rowOf(QStringLiteral("case-199999")), -1);
    }

    void theLastPageEndsTheList_data()
    {
        QTest::addColumn<int>("cases");
        QTest::newRow("no case") << 0;
        QTest::newRow("one case") << 1;
        QTest::newRow("a page less one") << CasesModel::PageSize - 1;
        QTest::newRow("exactly a page") << CasesModel::PageSize;
        QTest::newRow("a page and one") << CasesModel::PageSize + 1;
    }
    void theLastPageEndsTheList()
    {
        QFETCH(int, cases);
        FakeStore store{cases};
        CasesModel model(store.lister(), store.counter());
        QVERIFY(model.setQuery({}));
        for (int i = 0; i < 3 && model.canFetchMore({}); ++i)
            model.fetchMore({});
        QCOMPARE(model.rowCount(), cases);
        QVERIFY(!model.canFetchMore({}));
    }

    void aStoreThatCannotBeReadIsSaidAndShowsNothing()
    {
        FakeStore store{10};
        CasesModel model(store.lister(), store.counter());
        QVERIFY(model.setQuery({}));
        QCOMPARE(model.rowCount(), 10);
        store.broken = true;
        const Result<void> asked = model.setQuery({});
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, ErrorCode::StoreDamaged);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }

    void amountsAreGroupedAndRightAligned()
    {
        FakeStore store{1};
        CasesModel model(store.lister(), store.counter());
        QVERIFY(model.setQuery({}));
        const QModelIndex amount = model.index(0, CasesModel::Claimed);
        QCOMPARE(amount.data().toString(), QStringLiteral("1,234.56"));
        QVERIFY(amount.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        QCOMPARE(model.index(0, CasesModel::Number).data().toString(), QStringLiteral("（未受理）"));
        QCOMPARE(model.index(0, CasesModel::StageColumn).data().toString(), stageLabel(Stage::Draft));
    }

    void versionsAreNewestFirstInWords()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        VersionInfo first;
        first.version = 1;
        first.verb = QStringLiteral("import");
        first.by = QStringLiteral("张三");
        VersionInfo second = first;
        second.version = 2;
        second.verb = QStringLiteral("accept");
        second.window = QStringLiteral("3");
        model.setVersions({first, second});
        QCOMPARE(model.at(0).version, 2);
        QCOMPARE(model.index(0, HistoryModel::Verb).data().toString(), QStringLiteral("受理"));
        QCOMPARE(model.index(1, HistoryModel::Verb).data().toString(), QStringLiteral("导入"));
        QCOMPARE(model.index(0, HistoryModel::By).data().toString(), QStringLiteral("张三（3 号窗）"));
        QCOMPARE(model.index(1, HistoryModel::By).data().toString(), QStringLiteral("张三"));
    }

    void whatIsMissingStandsAfterWhatIsThere()
    {
        EvidenceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvidence({evidenceOf("identity", "aa")});
        model.setNeeds({{QStringLiteral("identity"), QStringLiteral("证件"), {}, true},
                        {QStringLiteral("bank-account"), QStringLiteral("银行开户信息"), {}, false},
                        {QStringLiteral("payment-voucher"), QStringLiteral("缴费凭证"), {}, false}});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.isMissing(model.index(0)));
        QVERIFY(model.isMissing(model.index(1)));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("银行开户信息"));
        const auto spoken = [&] { return model.index(1).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY(spoken().contains(QStringLiteral("需要"))); // new work is quiet
        model.setAsked(true);
        QVERIFY(spoken().contains(QStringLiteral("还缺")));

        model.append(evidenceOf("bank-account", "bb")); // before the decision knows it
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.isMissing(model.index(1)));
        QCOMPARE(model.missing().size(), 1);

        Evidence other = evidenceOf("other", "bb");
        model.replace(1, other);
        QCOMPARE(model.missing().size(), 2);
        model.remove(1);
        QCOMPARE(model.rowCount(), 3);
        model.setEvidence({});
        QCOMPARE(model.missing().size(), 2); // the identity was present by the last decision
    }

    void aPictureThatCameIsAnnouncedOnlyWhereItIs()
    {
        EvidenceModel model;
        model.setEvidence(
            {evidenceOf("identity", "aa"), evidenceOf("other", "bb"), evidenceOf("other", "aa")});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.pictureChanged(QStringLiteral("aa"));
        QCOMPARE(changed.size(), 2);
    }

    void clausesAddUpToTheWhole()
    {
        Decision decision;
        decision.lines = {line(0, "1.2", Outcome::Refundable, 20080),
                          line(1, "1.2", Outcome::Refundable, 2008),
                          line(2, "1.1", Outcome::Refundable, 2008), line(3, "1.2", Outcome::Undetermined, 0),
                          line(4, "", Outcome::NotRefundable, 0)};
        decision.lines[3].range = AmountRange{Money::fromFen(0), Money::fromFen(28112)};
        decision.refundable = Money::fromFen(20080 + 2008 + 2008 - 500); // 5.00 carried within a member
        const QList<ClauseSum> amounts = amountsByClause(decision, [](const QString &situation) -> QString {
            return QStringLiteral("条款 ") + situation;
        });
        QCOMPARE(amounts.size(), 5);
        QCOMPARE(amounts.at(0).text, QStringLiteral("条款 1.2"));
        QCOMPARE(amounts.at(0).lines, 2);
        QCOMPARE(amounts.at(0).amount, Money::fromFen(22088));
        QCOMPARE(amounts.at(1).text, QStringLiteral("条款 1.1"));
        QCOMPARE(amounts.at(2).outcome, Outcome::Undetermined);
        QVERIFY(amounts.at(2).range.has_value());
        QCOMPARE(amounts.at(2).range->high, Money::fromFen(28112));
        QCOMPARE(amounts.at(3).outcome, Outcome::NotRefundable);
        QCOMPARE(amounts.at(4).amount, Money::fromFen(-500));
        Money sum;
        for (const ClauseSum &row : amounts)
            sum += row.amount;
        QCOMPARE(sum, decision.refundable);

        ClausesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAmounts(amounts);
        QCOMPARE(model.index(2, ClausesModel::Amount).data().toString(), QStringLiteral("0.00～281.12"));
        QCOMPARE(model.index(4, ClausesModel::Amount).data().toString(), QStringLiteral("-5.00"));
        QVERIFY(model.index(2, ClausesModel::Amount)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(outcomeLabel(Outcome::Undetermined)));
    }

    void rangesOfOneClauseAreAdded()
    {
        Decision decision;
        decision.lines = {line(0, "1.2", Outcome::Undetermined, 100),
                          line(1, "1.2", Outcome::Undetermined, 200),
                          line(2, "1.2", Outcome::Undetermined, 300)};
        decision.lines[1].range = AmountRange{Money::fromFen(200), Money::fromFen(900)};
        decision.lines[2].range = AmountRange{Money::fromFen(300), Money::fromFen(400)};
        decision.refundable = Money::fromFen(600);
        const QList<ClauseSum> amounts = amountsByClause(decision, [](const QString &id) { return id; });
        QCOMPARE(amounts.size(), 1);
        QVERIFY(amounts.first().range.has_value());
        QCOMPARE(amounts.first().range->low, Money::fromFen(600));
        QCOMPARE(amounts.first().range->high, Money::fromFen(1400));
    }
};

COUNTER_TEST(TestCasesTables, QCoreApplication)
#include "tst_casestables.moc"
