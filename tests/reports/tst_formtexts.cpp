// Texts of the approval form that its cells have no room for.
#include "tests/reports/formlayouts.h"
#include "tests/reports/papers.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QtTest>

using namespace counter;
using namespace counter::formlayouts;

class TestFormTexts : public FormLayouts
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

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
};

COUNTER_TEST(TestFormTexts, QGuiApplication)
#include "tst_formtexts.moc"
