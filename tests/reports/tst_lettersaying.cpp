// What the shipped letters say of a case.
#include "models/casework/applicationfile.h"
#include "models/values/workcalendar.h"
#include "reports/sheets/sheetlibrary.h"
#include "tests/reports/letters.h"
#include "tests/reports/papers.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QtTest>

using namespace counter;
using namespace counter::letters;
using namespace counter::papers;

class TestLetterSaying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsMissingIsToldAllAtOnce()
    {
        PrintContent content = specimens::decided(specimens::unclear());
        QVERIFY(!content.decision.unknownFacts.isEmpty());
        const QString text = textOf(laidOut("correction-notice", content));
        int told = 0;
        for (const EvidenceNeed &need : content.decision.evidence)
            if (!need.present) {
                QVERIFY2(text.contains(plain(need.title)), qPrintable(need.title));
                ++told;
            }
        for (const OpenFact &open : content.decision.unknownFacts) {
            QVERIFY2(text.contains(plain(open.question)), qPrintable(open.question));
            ++told;
        }
        for (const Problem &problem : content.decision.problems)
            if (problem.severity == Severity::Error) {
                QVERIFY2(text.contains(plain(problem.message)), qPrintable(problem.message));
                ++told;
            }
        QVERIFY(told >= 4);
    }

    void aRefusalNamesReasonAndClause()
    {
        const PrintContent content = specimens::decided(specimens::refused());
        const QString text = textOf(laidOut("not-refunded-notice", content));
        int told = 0;
        for (const LineDecision &line : content.decision.lines)
            if (line.outcome == Outcome::NotRefundable) {
                QVERIFY2(text.contains(plain(line.reason)), qPrintable(line.reason));
                ++told;
            }
        QVERIFY(told > 0);
        QVERIFY(text.contains(QStringLiteral("条文：梅市医保〔2021〕11号一（")));
    }

    void theExplanationShowsWhy()
    {
        const PrintContent content = specimens::decided(specimens::unclear());
        const QString text = textOf(laidOut("explanation", content));
        for (const QChar sign : {u'✓', u'✗', u'？'})
            QVERIFY2(text.contains(sign), qPrintable(QString(sign)));
        // Where a clause gives, the sum itself is the reason.
        for (const LineDecision &line : content.decision.lines) {
            const QString why = line.outcome == Outcome::Refundable ? line.formula : line.reason;
            QVERIFY2(text.contains(plain(why)), qPrintable(why));
        }
    }

    /// Tieling 七（一）5, Linfen 三 and Chongqing 三（一）: what is due beside the amount is on the papers.
    void demandTimeLimitAndMeetingArePrinted()
    {
        const Result<WorkCalendar> calendar =
            WorkCalendar::loadFolders({QStringLiteral(SOURCE_DIR "/resources")});
        QVERIFY(calendar);
        const PrintContent prison = specimens::decided(specimens::imprisoned());
        for (const char *sheet : {"explanation", "amount-confirmation"}) {
            const QString text = textOf(laidOut(sheet, prison));
            QVERIFY2(text.contains(QStringLiteral("84.00元。已划拨的个人账户，由医保部门如数追回")),
                     qPrintable(text));
        }
        PrintContent twice = specimens::decided(specimens::paidTwiceInLinfen());
        twice.calendar = &*calendar;
        for (const char *sheet : {"explanation", "amount-confirmation", "resident-refund-slip"}) {
            const QString text = textOf(laidOut(sheet, twice));
            QVERIFY2(
                text.contains(QStringLiteral("2026年6月18日起5个工作日内，最迟2026年6月26日（三第一段）")),
                qPrintable(text));
        }
        twice.calendar = nullptr;
        QVERIFY(!textOf(laidOut("explanation", twice)).contains(QStringLiteral("最迟")));
        const Result<ReadApplication> sample =
            readApplicationFile(QStringLiteral(SOURCE_DIR "/resources/sheets/samples/meeting-decision.json"));
        QVERIFY(sample);
        const QString meeting = textOf(laidOut("meeting-decision", specimens::decided(sample->application)));
        QVERIFY2(meeting.contains(QStringLiteral("三（一）以上规定之外确须退费的情形")), qPrintable(meeting));
    }

    /// 一（六）: whose years become shorter, by which months.
    void theAcknowledgementNamesPersonAndMonths()
    {
        const PrintContent content = specimens::decided(specimens::transferred());
        const QString text = textOf(laidOut("years-acknowledgement", content));
        QVERIFY2(text.contains(QStringLiteral("2024-03至2024-04、2024-08")), qPrintable(text));
        QVERIFY(text.contains(content.application.members.first().name));
        QVERIFY(!text.contains(QStringLiteral("没有与异地转入重复的月份")));
        const QString none =
            textOf(laidOut("years-acknowledgement", specimens::decided(specimens::refused())));
        QVERIFY(none.contains(QStringLiteral("没有与异地转入重复的月份")));
    }

    void aListAddsUpItsCases()
    {
        QList<PrintContent> cases;
        qint64 claimed = 0;
        for (int i = 0; i < 60; ++i) {
            cases.append(specimens::withLines(1 + i % 5));
            cases.last().application.number = QString::number(4414022026000100 + i);
            for (const ContributionLine &line : cases.last().application.lines)
                claimed += line.claimed.value()->fen();
        }
        const SheetLibrary library(specimens::resources());
        const Result<Sheet> sheet = library.sheet(QStringLiteral("handover-list"));
        QVERIFY(sheet);
        const Result<QList<Page>> pages = layOutList(*sheet, cases, {});
        QVERIFY(pages);
        QVERIFY(pages->size() > 1);
        QCOMPARE(firstFault(*pages), QString());
        const QString text = textOf(*pages);
        for (const PrintContent &each : cases)
            QCOMPARE(text.count(each.application.number), 1);
        QVERIFY(text.contains(QStringLiteral("合计60件")));
        QVERIFY(text.contains(plain(Money::fromFen(claimed).toGrouped())));
        QVERIFY(!layOutList(specimens::approvalForm(), cases, {}));
    }
};

COUNTER_TEST(TestLetterSaying, QGuiApplication)
#include "tst_lettersaying.moc"
