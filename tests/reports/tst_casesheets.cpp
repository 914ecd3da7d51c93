// What the papers of a case say: like lines together, amounts once, the clause that decides, the time limits
// of the law, and which papers are the case's own.
#include "models/casework/applicationfile.h"
#include "reports/content/claimsplit.h"
#include "reports/content/lettercase.h"
#include "reports/content/linegroups.h"
#include "reports/content/ownpapers.h"
#include "reports/sheets/sheetlibrary.h"
#include "tests/reports/papers.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QtTest>

using namespace counter;
using namespace counter::papers;

class TestCaseSheets : public QObject
{
    Q_OBJECT

    QList<Page> laidOut(const char *id, const PrintContent &content) const
    {
        const Result<Sheet> sheet = SheetLibrary(specimens::resources()).sheet(QLatin1StringView(id));
        const Result<QList<Page>> pages =
            sheet ? layOut(*sheet, content, {}) : Result<QList<Page>>(sheet.error());
        if (!pages)
            qWarning("%s: %s", qPrintable(pages.error().place), qPrintable(pages.error().detail));
        return pages ? *pages : QList<Page>();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void linesThatCameOutAlikeAreToldTogether_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("pages");
        QTest::newRow("six lines on one page") << 1 << 1;
        QTest::newRow("144 lines on two pages") << 24 << 2;
    }
    void linesThatCameOutAlikeAreToldTogether()
    {
        QFETCH(int, months);
        QFETCH(int, pages);
        const PrintContent content = specimens::decided(specimens::standardCase(months));
        const QList<Page> found = laidOut("explanation", content);
        QCOMPARE(int(found.size()), pages);
        QCOMPARE(firstFault(found), QString());
        const QString text = textOf(found);
        QVERIFY2(text.contains(QStringLiteral("281.05−80.30＝200.75")), qPrintable(text));
        for (const Member &member : content.application.members)
            QVERIFY(text.contains(member.name));
        // Every group's sum, and all of them together, are the decision's.
        const auto paper = makeLetterCase(content);
        QVERIFY(paper);
        Money given;
        Money claimed;
        qsizetype lines = 0;
        for (const LineGroup &group : groupsOf(**paper)) {
            for (const GroupPart &part : partsOf(**paper, group))
                for (const qsizetype line : part.lines) {
                    given += (*paper)->decisionOf(line)->refundable;
                    claimed += (*paper)->lines[line].sums.claimed;
                    ++lines;
                }
        }
        QCOMPARE(lines, content.application.lines.size());
        QCOMPARE(given, content.decision.refundable);
        QVERIFY(text.contains(plain(content.decision.refundable.toGrouped())));
        QVERIFY(text.contains(plain(claimed.toGrouped())));
    }

    /// 重庆 counts the months of a yearly payment: they are no money.
    void monthsAreCountedAndMoneyAddsUp()
    {
        Application application = specimens::refused();
        application.policy = QStringLiteral("chongqing-2020-39");
        application.receivedOn = QDate(2026, 10, 20);
        const auto none = QStringLiteral("none");
        application.members.first().facts = {
            {QStringLiteral("paidAs"), QStringLiteral("flexible")},
            {QStringLiteral("benefitsUsed"), false},
            {QStringLiteral("unemploymentMonths"), QStringList{QStringLiteral("2025-03/2025-04")}},
            {QStringLiteral("laidOffWorker"), false},
            {QStringLiteral("laidOffMonths"), QStringList()},
            {QStringLiteral("employerMonths"), QStringList{QStringLiteral("2025-08/2026-10")}},
            {QStringLiteral("diedOn"), none},
            {QStringLiteral("pensionSince"), none},
            {QStringLiteral("requiredYearsReached"), none}};
        application.lines.remove(1, 2);
        ContributionLine &line = application.lines.first();
        line.period = *YearMonth::from(2025, 1);
        line.paid = line.claimed = Money::fromFen(480'000);
        line.accountCredit = Money::fromFen(96'000);
        line.facts = {{QStringLiteral("payment"), QStringLiteral("yearly")},
                      {QStringLiteral("months"), qint64(12)},
                      {QStringLiteral("tier"), QStringLiteral("two")},
                      {QStringLiteral("privilege"), none},
                      {QStringLiteral("error"), none}};
        const PrintContent content = specimens::decided(application);
        const QString text = textOf(laidOut("explanation", content));
        for (const char *sum :
             {"（4800.00−960.00）×2÷12＝640.00", "（4800.00−960.00）×5÷12＝1600.00", "合计2240.00"})
            QVERIFY2(text.contains(QString::fromUtf8(sum)), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("12.00")), qPrintable(text));
    }

    /// Claimed, set off, refused and refundable stand once each, and add up.
    void theConfirmationStatesEachAmountOnce()
    {
        for (const int members : {1, 2}) {
            Application application = specimens::standardCase(7);
            if (members == 1) {
                application.members.removeFirst();
                application.lines.removeIf([](const ContributionLine &line) { return line.member == u"m1"; });
            }
            const PrintContent content = specimens::decided(application);
            const auto paper = makeLetterCase(content);
            QVERIFY(paper);
            const ClaimSplit split = splitOf(**paper);
            QVERIFY(split.known);
            QCOMPARE(split.refundable + split.setOff + split.refused + split.referred, split.claimed);
            QVERIFY(split.refundable > Money());
            const QString text = textOf(laidOut("amount-confirmation", content));
            for (const Money amount : {split.claimed, split.refundable})
                QCOMPARE(text.count(plain(amount.toGrouped())), 1);
            QVERIFY(split.setOff > Money());
            if (members == 1) // of two, one alone may have it all
                QCOMPARE(text.count(plain(split.setOff.toGrouped())), 1);
        }
    }

    void aNoticeOfRefusalNamesTheReviewBodyAndTheTimeLimits()
    {
        PrintContent content = specimens::decided(specimens::refused());
        for (const char *sheet : {"not-refunded-notice", "not-accepted-notice"}) {
            const QString text = textOf(laidOut(sheet, content));
            for (const char *words :
                 {"知道或者应当知道该行政行为之日起六十日内", "《中华人民共和国行政复议法》第二十条",
                  "知道或者应当知道作出行政行为之日起六个月内", "《中华人民共和国行政诉讼法》第四十六条",
                  "上一级税务机关"})
                QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        }
        content.given.insert(QStringLiteral("notice.review"), QStringLiteral("国家税务总局梅州市税务局"));
        QVERIFY(textOf(laidOut("not-refunded-notice", content))
                    .contains(QStringLiteral("向国家税务总局梅州市税务局提出行政复议申请")));
    }

    /// 一（四）stands within 一（四）4: the clause that decides is the one that is quoted.
    void theClauseThatDecidesIsQuoted()
    {
        const PrintContent content = specimens::decided(specimens::refused());
        for (const LineDecision &line : content.decision.lines) {
            if (line.outcome != Outcome::NotRefundable)
                continue;
            const QString cite =
                content.clauses.value(line.situation.isEmpty() ? line.nearest : line.situation);
            QVERIFY2(line.reason.contains(cite), qPrintable(line.reason + cite));
        }
    }

    void aPaperIsTheCasesOwnAtItsStage_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<bool>("own");
        QTest::newRow("不予受理 is no paper of an accepted case") << "not-accepted-notice"
                                                                  << "accepted" << true << false;
        QTest::newRow("不予受理 is one of a draft") << "not-accepted-notice"
                                                    << "draft" << true << true;
        QTest::newRow("不予退费 is one of a case with refused lines") << "not-refunded-notice"
                                                                      << "verified" << true << true;
        QTest::newRow("不予退费 is none where all is given") << "not-refunded-notice"
                                                             << "verified" << false << false;
        QTest::newRow("a receipt is none of a draft") << "receipt"
                                                      << "draft" << false << false;
        QTest::newRow("a receipt is one of an accepted case") << "receipt"
                                                              << "accepted" << false << true;
        QTest::newRow("补正 has nothing to say when nothing is missing") << "correction-notice"
                                                                         << "draft" << false << false;
        QTest::newRow("an amount of nothing is not confirmed") << "amount-confirmation"
                                                               << "verified" << true << false;
        QTest::newRow("the form is one at every stage") << "meizhou-approval-form"
                                                        << "discarded" << true << true;
    }
    void aPaperIsTheCasesOwnAtItsStage()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, stage);
        QFETCH(bool, refused);
        PrintContent content =
            specimens::decided(refused ? specimens::refused() : specimens::standardCase(2));
        if (!refused) {
            // All that a clause gives is claimed, all papers are there.
            for (EvidenceNeed &need : content.decision.evidence)
                need.present = true;
            content.decision.problems.clear();
            QList<LineDecision> &lines = content.decision.lines;
            lines.removeIf([](const LineDecision &line) { return line.outcome != Outcome::Refundable; });
        }
        const Result<Sheet> read = SheetLibrary(specimens::resources()).sheet(sheet);
        QVERIFY(read);
        QTEST(isOwnPaper(*read, content, stage), "own");
    }
};

COUNTER_TEST(TestCaseSheets, QGuiApplication)
#include "tst_casesheets.moc"
