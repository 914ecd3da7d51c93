// 政策: a pack is looked at, checked, tried on past cases and put in force, by keyboard.
#include "forms/intake/intakescreen.h"
#include "forms/policies/policydesk.h"
#include "forms/policies/trialpane.h"
#include "models/values/safefile.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QListWidget>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>

using namespace counter;
using keyboard::press;

namespace {

const QByteArray strict("if: line.period > member.leftUnit");
const QByteArray wide("if: line.period >= member.leftUnit");

QByteArray packBytes()
{
    const auto bytes =
        readFile(Counter::resources() + QStringLiteral("/policies/meizhou-2021-11.yaml"), 1 << 22);
    return bytes ? *bytes : QByteArray();
}

/// A unit's employee who left in 2024-02; the month is refundable only under the changed pack.
Application leaver(const QString &name)
{
    Application application;
    application.policy = QStringLiteral("meizhou-2021-11");
    application.claimant.name = name;
    Member member;
    member.id = QStringLiteral("m1");
    member.name = QStringLiteral("陈志明");
    member.facts = {{QStringLiteral("paidAs"), QStringLiteral("employee")},
                    {QStringLiteral("leftUnit"), QStringLiteral("2024-02")},
                    {QStringLiteral("pensionSince"), QStringLiteral("none")},
                    {QStringLiteral("requiredYearsReached"), QStringLiteral("none")},
                    {QStringLiteral("benefitsUsed"), false},
                    {QStringLiteral("unemploymentMonths"), QStringList()},
                    {QStringLiteral("transferredMonths"), QStringList()}};
    application.members = {member};
    ContributionLine line;
    line.member = member.id;
    line.voucherNumber = name;
    line.period = *YearMonth::from(2024, 2);
    line.insurance = Insurance::Maternity;
    line.paid = Money::fromFen(2008);
    line.facts = {{QStringLiteral("duplicatePayment"), false}};
    application.lines = {line};
    return application;
}

PolicyDesk &deskOf(Counter &counter)
{
    counter.window().go(MainWindow::Place::Policies);
    return *counter.window().findChild<PolicyDesk *>();
}

} // namespace

class TestPolicyScreen : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString packFile(const QByteArray &from, const QByteArray &to) const
    {
        QByteArray bytes = packBytes();
        bytes.replace(from, to);
        const QString path = m_folder.filePath(QStringLiteral("new.yaml"));
        return writeFile(path, bytes) ? path : QString();
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void thePacksAreShownWithClausesBesideRules()
    {
        Counter counter;
        press(Qt::Key_F6);
        QTRY_VERIFY(counter.window().findChild<PolicyDesk *>()); // a button's key presses it for a moment
        auto *desk = counter.window().findChild<PolicyDesk *>();
        QVERIFY(desk->isVisible());
        auto *list = desk->findChild<QListWidget *>();
        QCOMPARE(list->count(), int(counter.policies().list().size()));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(list));
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text().contains(QStringLiteral("梅市医保")))
                list->setCurrentRow(row);
        QStringList texts;
        for (const QTextBrowser *page : desk->findChildren<QTextBrowser *>())
            texts += page->toPlainText();
        const QString all = texts.join(QLatin1Char('\n'));
        for (const char *word :
             {"2021-11-11 起", "缴费单位未及时办理离职职工减员手续", "费款所属期在离职的次月或之后",
              "unitBasicRate", "这些月份仍计入缴费年限，不予退费。"})
            QVERIFY2(all.contains(QString::fromUtf8(word)), word);
    }

    void aBadFileIsRefusedWithLineAndColumn()
    {
        Counter counter;
        PolicyDesk &desk = deskOf(counter);
        counter.files.files = {packFile(strict, "if: line.period >> member.leftUnit")};
        press(Qt::Key_O, Qt::ControlModifier);
        const qsizetype line = packBytes().left(packBytes().indexOf(strict)).count('\n') + 1;
        QVERIFY2(desk.message().contains(QStringLiteral("没有装入“new.yaml”。第 %1 行").arg(line)),
                 qPrintable(desk.message()));
    }

    void aChangedPackIsTriedAndPutInForce()
    {
        Counter counter;
        const auto saved =
            counter.office().drafts().save(counter.office().actor(), {}, leaver(QStringLiteral("甲厂")));
        QVERIFY(saved);
        QVERIFY(counter.window().intake().openCase(saved->caseId));
        QCOMPARE(counter.window().intake().live().decision().outcome, Outcome::NotRefundable);
        PolicyDesk &desk = deskOf(counter);
        counter.files.files = {packFile(strict, wide)};
        press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY2(desk.message().contains(QStringLiteral("有 1 处不同")), qPrintable(desk.message()));
        auto *shown = desk.findChild<QTextBrowser *>(QStringLiteral("新包与现行的差别"));
        QVERIFY(shown->toPlainText().contains(QStringLiteral("情形 一（二）（1.2） 的条件 2")));

        QSignalSpy finished(&desk.trial(), &TrialPane::finished);
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().toBool(), true);
        QVERIFY2(desk.trial().summary().contains(QStringLiteral("1 件结果会改变，合计 +20.08 元")),
                 qPrintable(desk.trial().summary()));
        auto *table = desk.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("甲厂"));
        QCOMPARE(table->item(0, 5)->text(), QStringLiteral("+20.08"));
        QCOMPARE(counter.office().cases().open(saved->caseId)->info.version, 1); // tried, not touched

        press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(desk.message().contains(QStringLiteral("已启用 meizhou-2021-11")),
                 qPrintable(desk.message()));
        QCOMPARE(counter.window().intake().live().decision().outcome, Outcome::Refundable);
    }

    void aTrialCanBeStopped()
    {
        Counter counter;
        for (int n = 0; n < 300; ++n)
            QVERIFY(counter.office().drafts().save(counter.office().actor(), {}, leaver(QString::number(n))));
        PolicyDesk &desk = deskOf(counter);
        desk.check(packFile(strict, wide));
        desk.trial().start();
        QVERIFY(desk.trial().isRunning());
        desk.trial().stop();
        QVERIFY(!desk.trial().isRunning());
        QVERIFY2(desk.trial().summary().startsWith(QStringLiteral("已停止。")),
                 qPrintable(desk.trial().summary()));
    }

    void anOldCaseSaysHowTheNewPackDiffers()
    {
        Counter counter;
        const auto saved =
            counter.office().drafts().save(counter.office().actor(), {}, leaver(QStringLiteral("乙厂")));
        QVERIFY(saved);
        PolicyDesk &desk = deskOf(counter);
        desk.check(packFile(strict, wide));
        desk.putCandidateInForce();
        QVERIFY(counter.window().intake().openCase(saved->caseId));
        const QString notice = counter.window().intake().notice();
        QVERIFY2(notice.contains(QStringLiteral("不予退费 0.00 元，现在可退 20.08 元")), qPrintable(notice));
        QVERIFY2(notice.contains(QStringLiteral("政策包 meizhou-2021-11 的内容此后有改动")),
                 qPrintable(notice));
    }
};

COUNTER_TEST(TestPolicyScreen, QApplication)
#include "tst_policyscreen.moc"
