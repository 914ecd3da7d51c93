#include "reports/content/formcontent.h"
#include "tests/reports/formlayouts.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QtTest>

using namespace counter;
using namespace counter::formlayouts;

class TestSheetLayout : public FormLayouts
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pages_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("annexes");
        QTest::newRow("no line: the form alone") << 0 << 0;
        QTest::newRow("1 line") << 1 << 0;
        QTest::newRow("6 lines fill the form") << 6 << 0;
        QTest::newRow("7 lines: 5 on the form, 2 on an annex") << 7 << 1;
        QTest::newRow("30 lines fill one annex") << 30 << 1;
        QTest::newRow("31 lines need a second") << 31 << 2;
        QTest::newRow("400 lines") << 400 << 16;
    }
    void pages()
    {
        QFETCH(int, lines);
        QFETCH(int, annexes);
        const PrintContent content = specimens::withLines(lines);
        const QList<Page> found = laidOut(content);
        QCOMPARE(found.size(), 1 + annexes);
        verifySound(found);

        // Every line stands on paper once, in order, and the sums are those of the lines.
        QStringList numbers;
        qint64 onPages = 0;
        qint64 total = 0;
        for (const ContributionLine &line : content.application.lines)
            total += line.claimed.value()->fen();
        for (const Page &page : found) {
            numbers += textsOf(page, FormField::LineNumber);
            qint64 onPage = 0;
            for (const QString &claimed : textsOf(page, FormField::LineClaimed))
                onPage += fenOf(claimed);
            onPages += onPage;
            if (&page != &found.first()) {
                QCOMPARE(fenOf(textOf(page, FormField::PageClaimed)), onPage);
                QCOMPARE(fenOf(textOf(page, FormField::SumClaimed)), onPages);
            }
        }
        numbers.removeAll(QStringLiteral("（以下空白）"));
        QCOMPARE(numbers.size(), lines);
        for (int i = 0; i < lines; ++i)
            QCOMPARE(numbers[i], content.application.lines[i].voucherNumber);
        QCOMPARE(onPages, total);
        QCOMPARE(fenOf(textOf(found.first(), FormField::TotalClaimed)), total);
        if (annexes > 0) {
            QCOMPARE(textOf(found[1], FormField::LineOrdinal).section(u'|', 0, 0), QStringLiteral("6"));
            const QString rest =
                QStringLiteral("其余 %1 笔见附页(共 %2 页)，附页金额小计").arg(lines - 5).arg(annexes);
            QCOMPARE(textOf(found.first(), FormField::RestText), rest);
            QCOMPARE(textOf(found.last(), FormField::SumLabel), QStringLiteral("合  计（含首页）"));
            QCOMPARE(textOf(found.last(), FormField::PageLine),
                     QStringLiteral("第 %1 页  共 %1 页").arg(found.size()));
        } else {
            QVERIFY(textOf(found.first(), FormField::PageLine).isEmpty());
        }
    }

    void theEndIsMarkedOnce_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("marks");
        QTest::newRow("a blank form has no mark") << 0 << 0;
        QTest::newRow("after the last of 5 lines") << 5 << 1;
        QTest::newRow("a full form needs none") << 6 << 0;
        QTest::newRow("on the annex, not on the form") << 7 << 1;
        QTest::newRow("a full annex needs none") << 30 << 0;
    }
    void theEndIsMarkedOnce()
    {
        QFETCH(int, lines);
        QFETCH(int, marks);
        qsizetype found = 0;
        const QList<Page> all = laidOut(specimens::withLines(lines));
        for (const Page &page : all)
            found += allText(page).count(QStringLiteral("（以下空白）"));
        QCOMPARE(found, marks);
    }

    void additionsCanBeLeftOut()
    {
        const PrintContent content = specimens::withLines(7);
        const QList<Page> with = laidOut(content);
        const QList<Page> without = laidOut(content, {false, false});
        for (const Page &page : with) {
            QVERIFY(allText(page).contains(QStringLiteral("受理编号")));
            QVERIFY(allText(page).contains(QStringLiteral("金额单位")));
            QVERIFY(!page.code.dark.isEmpty());
        }
        for (const Page &page : without) {
            QVERIFY(!allText(page).contains(QStringLiteral("受理编号")));
            QVERIFY(!allText(page).contains(QStringLiteral("金额单位")));
            QVERIFY(page.code.dark.isEmpty());
        }
    }

    void aBlankFormHasNoFilledText()
    {
        PrintContent blank;
        blank.draft = false;
        const QList<Page> found = laidOut(blank);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().texts.isEmpty());
        QVERIFY(found.first().code.dark.isEmpty());
        QVERIFY(found.first().marks.isEmpty());
    }

    void aDraftAndAPracticeAreMarkedOnEveryPage()
    {
        PrintContent content = specimens::withMembers(2, 40);
        content.draft = true;
        content.practice = true;
        const QList<Page> found = laidOut(content);
        QCOMPARE(found.size(), 4);
        for (const Page &page : found) {
            QCOMPARE(page.marks.size(), 2);
            QCOMPARE(page.marks[0].text, QStringLiteral("草稿"));
            QCOMPARE(page.marks[1].text, QStringLiteral("练习"));
        }
    }

    void anElectronicTicketStandsInTheNumberColumn()
    {
        PrintContent content = specimens::withLines(1);
        ContributionLine &line = content.application.lines.first();
        line.voucherSeries.clear();
        line.voucherNumber.clear();
        line.electronicTicket = QStringLiteral("344146260600012345");
        const Page page = laidOut(content).first();
        QCOMPARE(textsOf(page, FormField::LineNumber).first(), line.electronicTicket);
        QVERIFY(textsOf(page, FormField::LineSeries).isEmpty());
    }

    /// formats: claimed absent = paid for what may be refunded, else 0.00; those stand after the others.
    void anOpenClaimIsProposed()
    {
        PrintContent content = specimens::withLines(3);
        for (ContributionLine &line : content.application.lines)
            line.claimed = {};
        content.decision.lines[1].outcome = Outcome::NotRefundable;
        content.decision.lines[2].outcome = Outcome::Undetermined;
        QCOMPARE(textsOf(laidOut(content).first(), FormField::LineClaimed),
                 (QStringList{"482.56", "510.06", "0.00"}));
    }

    void linesThatGiveNothingStandAfterTheOthers()
    {
        PrintContent content = specimens::withLines(12);
        for (qsizetype i = 0; i < 12; i += 2) {
            content.application.lines[i].claimed = {};
            content.decision.lines[i].outcome = Outcome::NotRefundable;
        }
        QStringList claimed;
        for (const Page &page : laidOut(content))
            claimed += textsOf(page, FormField::LineClaimed);
        QCOMPARE(claimed.size(), 12);
        for (qsizetype i = 0; i < 12; ++i)
            QCOMPARE(claimed.at(i) == QStringLiteral("0.00"), i >= 6);
        // Whose text fits nowhere is named by its row on the screen.
        content.application.lines[10].voucherSeries = QString(200'000, u'梅'); // more than its pages take
        const Result<QList<Page>> pages = layOut(m_sheet, content, {});
        QVERIFY(!pages);
        QCOMPARE(pages.error().place, QStringLiteral("原缴费凭证字轨（第 11 笔）"));
    }

    void aHalfTypedAmountIsPrintedAsTypedAndNotSummed()
    {
        PrintContent content = specimens::withLines(3);
        content.application.lines[1].claimed = Entry<Money>::fromText(QStringLiteral("43o.31"));
        const Page page = laidOut(content).first();
        QCOMPARE(textsOf(page, FormField::LineClaimed)[1], QStringLiteral("43o.31"));
        QVERIFY(textOf(page, FormField::TotalClaimed).isEmpty());
        QVERIFY(textOf(page, FormField::ClaimedInWords).isEmpty());
    }

    void amountsBeyondTheFormAreRefused()
    {
        PrintContent content = specimens::withLines(2);
        for (ContributionLine &line : content.application.lines)
            line.paid = line.claimed = LargestMoney;
        const Result<QList<Page>> pages = layOut(m_sheet, content, {});
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, ErrorCode::BadInput);
    }

    void totalsAreWritten()
    {
        const Page page = laidOut(specimens::withLines(4)).first();
        QCOMPARE(textOf(page, FormField::ClaimedInWords), QStringLiteral("人民币壹仟柒佰叁拾玖元柒角肆分"));
        QCOMPARE(textOf(page, FormField::TotalClaimed), QStringLiteral("¥1,739.74"));
    }

    void evidenceIsSummedUp()
    {
        QCOMPARE(evidenceSummary(specimens::withLines(1)),
                 QStringLiteral("1.退费书面申请  2.缴费凭证3份  3.银行开户信息  4.退休证复印件"));
    }

    void signaturesFillTheirCells()
    {
        PrintContent content = specimens::withLines(1);
        content.application.signatures[QStringLiteral("agency.approved")] = QStringLiteral("12345.60");
        Page page = laidOut(content).first();
        QCOMPARE(textOf(page, FormField::AgencyApproved), QStringLiteral("12,345.60"));
        QCOMPARE(textOf(page, FormField::ApplicantYear), QStringLiteral("2026"));
        QCOMPARE(textOf(page, FormField::ApplicantMonth), QStringLiteral("6"));
        QCOMPARE(textOf(page, FormField::ApplicantDay), QStringLiteral("18"));

        content.application.signatures[QStringLiteral("agency.approved")] = QStringLiteral("0.00");
        page = laidOut(content).first();
        QVERIFY2(textOf(page, FormField::AgencyApproved).isEmpty(),
                 "zero is never printed as an approved amount");

        content.application.signatures[QStringLiteral("tax.date")] = QStringLiteral("2026-02-30");
        const Result<QList<Page>> refused = layOut(m_sheet, content, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().place, QStringLiteral("税务部门审核日期"));
    }

    void severalMembersHaveAPageOfTheirOwn()
    {
        const PrintContent content = specimens::withMembers(3, 30);
        const QList<Page> found = laidOut(content);
        QCOMPARE(found.size(), 3);
        const Page &page = found.last();
        QCOMPARE(page.name, QStringLiteral("members"));
        QCOMPARE(textsOf(page, FormField::MemberName).size(), 9);
        QCOMPARE(textsOf(page, FormField::MemberMonths).first(), QStringLiteral("2024-01至2024-04"));
        QCOMPARE(textsOf(page, FormField::MemberCitizenTail).first(), QStringLiteral("0028"));
        QCOMPARE(textsOf(page, FormField::MemberClause).first(), QStringLiteral("一（二）"));
        QCOMPARE(fenOf(textOf(page, FormField::SumClaimed)),
                 fenOf(textOf(found.first(), FormField::TotalClaimed)));
        QVERIFY(laidOut(specimens::withMembers(1, 30)).last().name != page.name);
    }

    void scatteredMonthsTakeSeveralRows()
    {
        PrintContent content = specimens::withMembers(2, 80);
        for (qsizetype i = 0; i < content.application.lines.size(); ++i) {
            content.application.lines[i].insurance = Insurance::Basic;
            content.application.lines[i].period = YearMonth::fromIndex(int(2000 * 12 + 2 * (i % 40)));
            content.decision.lines[i].situation = QStringLiteral("1.2");
        }
        const QList<Page> found = laidOut(content);
        verifySound(found);
        QString months;
        qint64 claimed = 0;
        for (const Page &page : found) {
            for (const QString &text : textsOf(page, FormField::MemberMonths))
                months += text + u'、';
            for (const QString &text : textsOf(page, FormField::MemberClaimed))
                claimed += fenOf(text);
        }
        QCOMPARE(months.count(u'-'), 80);
        QCOMPARE(claimed, fenOf(textOf(found.first(), FormField::TotalClaimed)));
    }

    void anUnverifiedCreditIsSaidSo()
    {
        PrintContent content = specimens::withMembers(2, 4);
        content.application.lines[0].accountCredit = {};
        const Page page = laidOut(content).last();
        QCOMPARE(textsOf(page, FormField::MemberCredit).first(), QStringLiteral("未核实"));
        QVERIFY(textOf(page, FormField::SumCredit).isEmpty());
    }
};

COUNTER_TEST(TestSheetLayout, QGuiApplication)
#include "tst_sheetlayout.moc"
