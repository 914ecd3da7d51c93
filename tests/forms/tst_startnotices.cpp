// What the window says before the day's work, what it does about it, and what comes to a received case later.
#include "forms/help/helppage.h"
#include "forms/intake/intakescreen.h"
#include "forms/mainwindow/startnotices.h"
#include "forms/settings/calendardialog.h"
#include "forms/settings/firststart.h"
#include "forms/settings/settingsscreen.h"
#include "models/casework/reason.h"
#include "models/desk/officedesk.h"
#include "models/store/care/backup.h"
#include "tests/desk/readrules.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"
#include "tests/store/storefixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace counter;

namespace {

const QString Reason = QStringLiteral("申请人今天补交了证明");

/// A store whose newest record is of so many days after (or before) the counter's day.
QString storeOf(const QTemporaryDir &home, int days, const Workplace &desk = Counter::workplace())
{
    const QString folder = home.filePath(QStringLiteral("store"));
    Environment environment = Environment::real();
    environment.now = [days] { return Counter::now().addDays(days); };
    const auto store = Store::create(folder, desk, environment);
    ReadRules rules(Counter::resources());
    OfficeDesk office(**store, rules);
    return office.files().importFile(
               office.actor(), Counter::resources() + QStringLiteral("/samples/unit-three-members.json"))
        ? folder
        : QString();
}

QString saidIn(MainWindow &window)
{
    return window.findChild<StartNotices *>()->sentences();
}

QPushButton *button(QWidget *in, const QString &words)
{
    for (QPushButton *one : in->findChildren<QPushButton *>())
        if (one->text().contains(words) && one->isVisibleTo(in))
            return one;
    return nullptr;
}

QString acceptedCase(Counter &counter)
{
    const Result<SavedCase> saved = counter.office().files().importFile(
        counter.office().actor(), Counter::resources() + QStringLiteral("/samples/unit-three-members.json"));
    const Result<CaseVersion> opened = counter.office().cases().open(saved->caseId);
    const Result<SavedCase> accepted =
        counter.office().reception().accept(counter.office().actor(), saved->caseId, opened->application,
                                            {QStringLiteral("容缺受理，次日补交"), {}});
    if (!accepted)
        qFatal("%s", qPrintable(explain(accepted.error())));
    return accepted->caseId;
}

} // namespace

class TestStartNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void nothingIsSaidWhereAllIsWell()
    {
        const QTemporaryDir home;
        Counter counter(storeOf(home, 0));
        counter.window().sayAtStart();
        // Only that the next year's holidays are missing: it is November.
        QVERIFY2(saidIn(counter.window()).startsWith(QStringLiteral("缺 2027 年的放假安排")),
                 qPrintable(saidIn(counter.window())));
    }

    void withoutAPackItIsSaid()
    {
        Counter counter;
        StoreFixture fixture;
        const std::unique_ptr<Store> store = fixture.create();
        RulesAtHand none;
        OfficeDesk office(*store, none);
        const Services &given = counter.services();
        const Services services{.office = office,
                                .resources = given.resources,
                                .clock = given.clock,
                                .picker = given.picker,
                                .questions = given.questions};
        StartNotices notices(services);
        notices.lookAtPolicies();
        QVERIFY2(notices.sentences().contains(QStringLiteral("没有找到政策文件")),
                 qPrintable(notices.sentences()));
        // As after a first start, which had read them before there was a window.
        MainWindow window(services);
        window.sayAtStart();
        QVERIFY2(saidIn(window).contains(QStringLiteral("没有找到政策文件")), qPrintable(saidIn(window)));
    }

    void aClockThatIsBehindStopsAcceptanceUntilTheDateIsConfirmed()
    {
        const QTemporaryDir home;
        Counter counter(storeOf(home, 1));
        counter.window().sayAtStart();
        QVERIFY2(saidIn(counter.window()).contains(QStringLiteral("早于案件库里最后的记录")),
                 qPrintable(saidIn(counter.window())));
        const Result<QList<CaseRow>> rows = counter.office().cases().list({});
        counter.window().openCase(rows->first().id);
        keyboard::press(Qt::Key_F12);
        QVERIFY2(counter.window().intake().notice().contains(QStringLiteral("不能受理")),
                 qPrintable(counter.window().intake().notice()));

        counter.questions.words = QStringLiteral("昨天电脑日期错了一天，现已改正");
        QPushButton *confirm = button(&counter.window(), QStringLiteral("确认"));
        QVERIFY(confirm);
        confirm->click();
        QVERIFY(!saidIn(counter.window()).contains(QStringLiteral("早于")));
        QCOMPARE(counter.office().care().clockState()->what, ClockState::What::Right);
    }

    void aWeekWithoutABackupIsSaid()
    {
        const QTemporaryDir home;
        Counter counter(storeOf(home, -8));
        counter.window().sayAtStart();
        QVERIFY2(saidIn(counter.window()).contains(QStringLiteral("启用 8 天了，还没有备份过")),
                 qPrintable(saidIn(counter.window())));
        const QTemporaryDir medium;
        QVERIFY(counter.office().care().backup(counter.office().actor(), medium.filePath(QStringLiteral("b")),
                                               {}));
        counter.window().sayAtStart();
        QVERIFY(!saidIn(counter.window()).contains(QStringLiteral("备份")));
    }

    /// Made by `store init` without a name, the window once let the clerk run into 确认人没有填写.
    void whoWorksHereIsAskedFirst()
    {
        const QTemporaryDir home;
        Workplace nobody = Counter::workplace();
        nobody.clerk.clear();
        Counter counter(storeOf(home, 0, nobody));
        counter.window().sayAtStart();
        const auto *settings = counter.window().findChild<SettingsScreen *>();
        QVERIFY(settings && settings->isVisible());
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"clerk");
        const Result<QList<CaseRow>> rows = counter.office().cases().list({});
        counter.window().openCase(rows->first().id);
        keyboard::press(Qt::Key_F12);
        QVERIFY2(counter.window().intake().notice().contains(QStringLiteral("受理人姓名")),
                 qPrintable(counter.window().intake().notice()));
    }

    void theNextYearIsPutInForceOnTheScreen()
    {
        const QTemporaryDir home;
        Counter counter(storeOf(home, 0));
        CalendarDialog dialog(counter.office(), 2027, &counter.window());
        int inForce = 0;
        connect(&dialog, &CalendarDialog::inForce, this, [&inForce](int year) { inForce = year; });
        dialog.show();
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
        auto *notice = dialog.findChild<QPlainTextEdit *>();
        notice->setPlainText(QStringLiteral(
            "国务院办公厅关于2027年部分节假日安排的通知\n一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n"
            "二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月14日（周日）上班。"));
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_F12);
        QTRY_COMPARE(inForce, 2027);
        const Result<WorkCalendar> calendar =
            WorkCalendar::loadFolders({Counter::resources(), counter.folder()});
        QVERIFY(calendar && calendar->knows(2027));
        QVERIFY(*calendar->isWorkingDay(QDate(2027, 2, 14)));
        QVERIFY(!*calendar->isWorkingDay(QDate(2027, 2, 11)));
    }

    void enterNeverLeavesTheFirstStartAndF1Helps()
    {
        Counter counter;
        FirstStart first(counter.policies(), counter.files, counter.questions, Counter::resources());
        first.show();
        QTRY_COMPARE(QApplication::activeWindow(), &first);
        QSet<QString> reached;
        for (int n = 0; n < 20; ++n) {
            if (auto *on = qobject_cast<QPushButton *>(QApplication::focusWidget()))
                reached.insert(on->text().left(2));
            keyboard::press(Qt::Key_Return);
        }
        QVERIFY(first.isVisible());
        QCOMPARE(reached, QSet<QString>{QStringLiteral("开始")});
        QTest::keyClick(&first, Qt::Key_F1);
        QTRY_VERIFY(first.findChild<HelpPage *>());
        QVERIFY(first.findChild<HelpPage *>()->toPlainText().contains(QStringLiteral("第一次打开要填的")));
    }

    /// Missing papers once could only come in by the command line.
    void aReceivedCaseTakesFilesByF10WithAReason()
    {
        Counter counter;
        const QString id = acceptedCase(counter);
        const qsizetype before = counter.office().cases().open(id)->application.evidence.size();
        counter.window().openCase(id);
        const QTemporaryDir home;
        // Two, and one that is missing: nobody can tell which of them it is.
        for (const auto &[name, colour] :
             {std::pair("新.png", Qt::darkGreen), std::pair("又.png", Qt::darkRed)}) {
            QImage picture(30, 30, QImage::Format_RGB32);
            picture.fill(colour);
            counter.files.files << home.filePath(QString::fromUtf8(name));
            QVERIFY(picture.save(counter.files.files.last()));
        }
        counter.questions.words = Reason;
        // Of which kind it is has to be said before it is stored.
        keyboard::press(Qt::Key_F10);
        QTRY_VERIFY(counter.window().intake().notice().contains(QStringLiteral("没有添加附列资料")));
        QCOMPARE(counter.office().cases().history(id)->size(), 2);
        QVERIFY2(counter.questions.asked.contains(QStringLiteral("“新”是哪一种资料")),
                 qPrintable(counter.questions.asked));
        counter.questions.chosen = QStringLiteral("银行开户信息");
        keyboard::press(Qt::Key_F10);
        QTRY_COMPARE(counter.office().cases().history(id)->size(), 3);
        const Result<CaseVersion> now = counter.office().cases().open(id);
        QCOMPARE(now->info.verb, QStringLiteral("attach"));
        QCOMPARE(now->info.reason, Reason);
        QCOMPARE(now->info.stage, Stage::Accepted);
        QCOMPARE(now->application.evidence.size(), before + 2);
        QCOMPARE(now->application.evidence.last().kind, QStringLiteral("bank-account"));
        QCOMPARE(now->application.evidence.last().title, QString());
        QTRY_VERIFY2(counter.window().intake().notice().contains(QStringLiteral("已添加 2 份附列资料")),
                     qPrintable(counter.window().intake().notice()));
        QCOMPARE(counter.window().intake().printContent()->version, 3);
    }
};

COUNTER_TEST(TestStartNotices, QApplication)
#include "tst_startnotices.moc"
