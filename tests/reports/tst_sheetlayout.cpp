#include "reports/content/formcontent.h"
#include "tests/reports/papers.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QtTest>

using namespace counter;

namespace {

/// The texts that one field has on a page, in the order of placing, runs of one text joined.
QStringList textsOf(const Page &page, FormField field)
{
    QStringList texts;
    QRectF box;
    for (const TextRun &run : page.texts) {
        if (run.field != field)
            continue;
        if (!texts.isEmpty() && run.box == box)
            texts.last() += run.text;
        else
            texts.append(run.text);
        box = run.box;
    }
    return texts;
}

QString textOf(const Page &page, FormField field)
{
    return textsOf(page, field).join(u'|');
}

QString allText(const Page &page)
{
    QString text;
    for (const TextRun &run : page.ground->texts)
        text += run.text;
    for (const TextRun &run : page.texts)
        text += run.text;
    return text;
}

qint64 fenOf(const QString &shown)
{
    return QString(shown).remove(u',').remove(u'.').remove(u'¥').toLongLong();
}

QRectF inkOf(const TextRun &run)
{
    return QRectF(run.at.x(), run.at.y() - 0.88 * run.size, run.width, run.size);
}

} // namespace

class TestSheetLayout : public QObject
{
    Q_OBJECT

    Sheet m_sheet;

    QList<Page> laidOut(const PrintContent &content, PrintOptions options = {}) const
    {
        const Result<QList<Page>> pages = layOut(m_sheet, content, options);
        if (!pages)
            qWarning("%s: %s", qPrintable(pages.error().place), qPrintable(pages.error().detail));
        return pages ? *pages : QList<Page>();
    }

    void verifySound(const QList<Page> &pages)
    {
        const QRectF paper(QPointF(0, 0), m_sheet.size);
        for (const Page &page : pages) {
            QList<TextRun> all = page.ground->texts + page.texts;
            for (qsizetype i = 0; i < all.size(); ++i) {
                const QRectF ink = inkOf(all[i]);
                QVERIFY2(all[i].box.adjusted(-1, -1, 1, 1).contains(ink), qPrintable(all[i].text));
                QVERIFY2(paper.contains(ink), qPrintable(all[i].text));
                for (qsizetype j = i + 1; j < all.size(); ++j)
                    QVERIFY2(!ink.adjusted(1, 1, -1, -1).intersects(inkOf(all[j])),
                             qPrintable(all[i].text + QStringLiteral(" / ") + all[j].text));
            }
        }
    }

private Q_SLOTS:
    void initTestCase() { m_sheet = specimens::approvalForm(); }
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

    void aTextThatDoesNotFitGoesOnOnTheAttachedPage_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("which");
        const QStringList labels{"单位(个人)名称",
                                 "社会信用代码/纳税人识别号",
                                 "单位社保号",
                                 "注册地址",
                                 "退费开户银行",
                                 "开户名称",
                                 "账号",
                                 "联系人",
                                 "联系电话",
                                 "原缴费凭证字轨（第 2 笔）",
                                 "原缴费凭证号码（第 2 笔）",
                                 "申请单位经办人"};
        for (int i = 0; i < labels.size(); ++i)
            QTest::newRow(qPrintable(labels[i])) << labels[i] << i;
    }
    void aTextThatDoesNotFitGoesOnOnTheAttachedPage()
    {
        QFETCH(QString, place);
        QFETCH(int, which);
        PrintContent content = specimens::withLines(3);
        Application &application = content.application;
        Claimant &claimant = application.claimant;
        QString *const texts[]{&claimant.name,
                               &claimant.taxpayerId,
                               &claimant.socialInsuranceNumber,
                               &claimant.registeredAddress,
                               &claimant.bank.branch,
                               &claimant.bank.accountName,
                               &claimant.bank.accountNumber,
                               &claimant.contactName,
                               &claimant.contactPhone,
                               &application.lines[1].voucherSeries,
                               &application.lines[1].voucherNumber,
                               &application.signatures[QStringLiteral("applicant.handler")]};
        *texts[which] = QString(300, u'梅');
        const QList<Page> found = laidOut(content);
        QString carried;
        for (const Page &page : found)
            if (page.name == u"continuation")
                carried += textsOf(page, FormField::Reason).join(QString());
        QVERIFY2(carried.contains(QString(place + *texts[which])), qPrintable(carried));
        QVERIFY(allText(found.first()).contains(QStringLiteral("（下转附页）")));
        verifySound(found);

        *texts[which] = QString(400'000, u'梅');
        const Result<QList<Page>> pages = layOut(m_sheet, content, {});
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, ErrorCode::TextOverflow);
        QCOMPARE(pages.error().place, place);
    }

    /// What the cell has room for stands there, so that the form can be read without its attached page.
    void aLongNameBeginsInItsCell()
    {
        PrintContent content = specimens::withLines(3);
        content.application.claimant.name = papers::longText(120);
        const QString shown = textOf(laidOut(content).first(), FormField::ClaimantName);
        QVERIFY(shown.endsWith(QStringLiteral("（下转附页）")));
        QVERIFY(shown.size() > 30);
        QVERIFY(content.application.claimant.name.startsWith(shown.chopped(6)));
    }

    void aLongReasonGoesWholeToAContinuationPage()
    {
        PrintContent content = specimens::withLines(3);
        content.application.reason =
            QStringLiteral("单位未及时办理在职转退休手续，继续按在职人员缴费。").repeated(150);
        const QList<Page> found = laidOut(content);
        QVERIFY(found.size() > 2);
        QVERIFY(textOf(found.first(), FormField::Reason).endsWith(QStringLiteral("（下转附页）")));
        QString carried;
        for (const Page &page : found.mid(1)) {
            QCOMPARE(page.name, QStringLiteral("continuation"));
            carried += textsOf(page, FormField::Reason).join(QString());
        }
        QCOMPARE(carried, QString(QStringLiteral("退费原因") + content.application.reason));
        verifySound(found);
    }

    void anEndlessReasonIsRefusedAtOnce()
    {
        PrintContent content = specimens::withLines(3);
        for (const QString &text :
             {QString(1'000'000, u'费'), QString(1'000'000, u'\n'), QString(1'000'000, u'9')}) {
            content.application.reason = text;
            QElapsedTimer timer;
            timer.start();
            const Result<QList<Page>> pages = layOut(m_sheet, content, {});
            QVERIFY(!pages);
            QCOMPARE(pages.error().code, ErrorCode::TextOverflow);
            QCOMPARE(pages.error().place, QStringLiteral("退费原因"));
            QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        }
    }

    void aCharacterNoFaceHasNamesItsField()
    {
        PrintContent content = specimens::withLines(3);
        content.application.claimant.contactName = QStringLiteral("刘\U0001F600");
        const Result<QList<Page>> pages = layOut(m_sheet, content, {});
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, ErrorCode::BadInput);
        QCOMPARE(pages.error().place, QStringLiteral("联系人"));
    }

    void randomTextsStayInTheirCellsOrAreRefused()
    {
        QRandomGenerator random(11);
        const QString pool =
            QStringLiteral("梅州市嘉应陶瓷工艺有限公司（集团）第二分公司，·0123456789ABCxyz-/ ");
        int printed = 0;
        for (int i = 0; i < 250; ++i) {
            const auto text = [&](int longest) {
                QString made;
                for (int length = random.bounded(longest); length > 0; --length)
                    made += pool[random.bounded(int(pool.size()))];
                return made;
            };
            PrintContent content = specimens::withMembers(random.bounded(1, 4), random.bounded(0, 40));
            Claimant &claimant = content.application.claimant;
            claimant = {ClaimantKind::Unit, text(70), text(20), text(20),
                        text(60),           text(12), text(15), {text(50), text(50), text(30)}};
            content.application.reason = text(900);
            for (ContributionLine &line : content.application.lines) {
                line.voucherSeries = text(16);
                line.voucherNumber = text(24);
                line.paid = Money::fromFen(random.bounded(1'000'000'000));
            }
            const Result<QList<Page>> pages = layOut(m_sheet, content, {});
            if (!pages) {
                QCOMPARE(pages.error().code, ErrorCode::TextOverflow);
                QVERIFY(!pages.error().place.isEmpty());
                continue;
            }
            ++printed;
            verifySound(*pages);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(printed > 50, qPrintable(QString::number(printed)));
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
