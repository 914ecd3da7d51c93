#include "forms/cases/casesscreen.h"
#include "forms/cases/historypane.h"
#include "forms/cases/reasonbar.h"
#include "forms/cases/tracesview.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/policy/pack/policylibrary.h"
#include "models/tables/casesmodel.h"
#include "models/values/chinatime.h"
#include "tests/desk/readrules.h"
#include "tests/forms/intakefixture.h"
#include "tests/forms/screenfixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <algorithm>

using namespace counter;

class TestCasesScreen : public QObject
{
    Q_OBJECT

    /// A store with a few cases and the screen over it.
    struct FilledDesk : StoreFixture
    {
        std::unique_ptr<Store> store = create();
        ReadRules rules{Counter::resources()};
        OfficeDesk office{*store, rules};
        ScriptedPicker picker;
        FixedQuestions questions;
        Services services{.office = office,
                          .resources = Counter::resources(),
                          .clock = chinaNow,
                          .picker = picker,
                          .questions = questions};
        std::unique_ptr<CasesScreen> screen;

        explicit FilledDesk(int cases)
        {
            for (int n = 1; n <= cases; ++n)
                QVERIFY(office.drafts().save(office.actor(), {}, application(n)));
            screen = std::make_unique<CasesScreen>(services);
            screen->resize(1200, 640);
            QVERIFY(showActive(*screen));
        }

        QTableView *table() const
        {
            for (QTableView *each : screen->findChildren<QTableView *>())
                if (each->accessibleName() == QStringLiteral("案件清单"))
                    return each;
            return nullptr;
        }
        QLineEdit *search() const
        {
            for (QLineEdit *each : screen->findChildren<QLineEdit *>())
                if (each->accessibleName() == QStringLiteral("查找案件"))
                    return each;
            return nullptr;
        }
        int shown() const { return table()->model()->rowCount(); }
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void listsWhatTheStoreHas()
    {
        const FilledDesk desk(5);
        QCOMPARE(desk.shown(), 5);
        QVERIFY(!desk.screen->currentCase().isEmpty());
        QCOMPARE(desk.screen->message(), QString());
        verifyNames(*desk.screen);
    }

    void theListsOfTheDay()
    {
        FilledDesk desk(3);
        desk.clock = QDateTime::currentDateTimeUtc();
        const auto keep = [&](int n, Stage stage) {
            NewVersion version = FilledDesk::version(FilledDesk::application(n), {}, stage);
            version.giveNumber = stage == Stage::Accepted;
            if (version.giveNumber)
                version.verb = QStringLiteral("accept");
            return desk.store->append(version).ok();
        };
        QVERIFY(keep(9, Stage::Accepted));
        QVERIFY(keep(10, Stage::Correction));
        desk.screen->reload();
        QCOMPARE(desk.shown(), 5);
        const auto press = [&](int number) {
            QTest::keyClick(desk.screen.get(), Qt::Key(Qt::Key_0 + number), Qt::AltModifier);
            return desk.shown();
        };
        QCOMPARE(press(1), 1); // 今日受理
        QCOMPARE(press(1), 5); // once more: all of them
        QCOMPARE(press(2), 1); // 待补正: a draft is none
        QCOMPARE(press(3), 1); // 本月待移交
        for (const QString &words : {QStringLiteral("今日受理 1  Alt+1"), QStringLiteral("待补正 1  Alt+2"),
                                     QStringLiteral("本月待移交 1  Alt+3")}) {
            const QList<QPushButton *> buttons = desk.screen->findChildren<QPushButton *>();
            QVERIFY2(std::any_of(buttons.begin(), buttons.end(),
                                 [&](const QPushButton *button) { return button->text() == words; }),
                     qPrintable(words));
        }
    }

    void anEmptyListSaysWhatWillStandThere()
    {
        const auto said = [](const FilledDesk &desk) {
            const auto *label = desk.table()->findChild<QLabel *>();
            return label && label->isVisible() ? label->text() : QString();
        };
        const FilledDesk empty(0);
        QVERIFY2(said(empty).contains(QStringLiteral("F2")), qPrintable(said(empty)));
        const FilledDesk some(2);
        QCOMPARE(said(some), QString());
        some.search()->setText(QStringLiteral("无此单位"));
        QTRY_VERIFY(said(some).contains(QStringLiteral("清空查找")));
    }

    void anEmptyStoreIsNoFailure()
    {
        const FilledDesk desk(0);
        QCOMPARE(desk.shown(), 0);
        QVERIFY(desk.screen->currentCase().isEmpty());
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QTest::keyClick(desk.table(), Qt::Key_Delete);
    }

    void searchFindsWhileTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("a part of the name") << "第3机械" << 1;
        QTest::newRow("a part that all have") << "机械" << 12;
        QTest::newRow("the last four of an identity number") << "0007" << 1;
        QTest::newRow("the unit code") << "91441400000000005X" << 1;
        QTest::newRow("nothing of that") << "无此单位" << 0;
    }
    void searchFindsWhileTyping()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        const FilledDesk desk(12);
        desk.search()->setFocus();
        desk.search()->setText(typed);
        QTRY_COMPARE(desk.shown(), found);
        QTest::keyClick(desk.search(), Qt::Key_Down); // into the list
        QVERIFY(desk.table()->hasFocus() || found == 0);
    }

    void openingWaitsForWhatIsTyped()
    {
        const FilledDesk desk(12);
        QString opened;
        connect(desk.screen.get(), &CasesScreen::openRequested, this,
                [&opened](const QString &id) { opened = id; });
        desk.search()->setText(QStringLiteral("无此单位"));
        desk.screen->openCurrent(); // before the pause after typing is over
        QCOMPARE(opened, QString());
        desk.search()->setText(QStringLiteral("第3机械"));
        desk.screen->openCurrent();
        QVERIFY(
            desk.office.cases().open(opened)->application.claimant.name.contains(QStringLiteral("第3机械")));
    }

    void theSearchIsOneKeyFromEverywhere()
    {
        const FilledDesk desk(3);
        QTest::keyClick(desk.table(), Qt::Key_H, Qt::ControlModifier); // the history is open, too
        int places = 0;
        for (QWidget *place : desk.screen->findChildren<QWidget *>()) {
            if (!place->isVisible() || !place->isEnabled() || !(place->focusPolicy() & Qt::TabFocus)
                || place == desk.search())
                continue;
            place->setFocus();
            QTest::keyClick(place, Qt::Key_F, Qt::ControlModifier);
            QVERIFY2(desk.search()->hasFocus(), place->metaObject()->className());
            ++places;
        }
        QVERIFY(places >= 5);
    }

    void theSearchLeavesAnInputMethodAlone()
    {
        const FilledDesk desk(3);
        desk.search()->setFocus();
        QInputMethodEvent preedit(QStringLiteral("ji'xie"), {});
        QApplication::sendEvent(desk.search(), &preedit);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Down})
            QTest::keyClick(desk.search(), key);
        QVERIFY(desk.search()->hasFocus());
        QTest::keyClick(desk.search(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(desk.search()->text(), QString());
        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("机械"));
        QApplication::sendEvent(desk.search(), &commit);
        QCOMPARE(desk.search()->text(), QStringLiteral("机械"));
        QTest::keyClick(desk.search(), Qt::Key_Down);
        QVERIFY(desk.table()->hasFocus());
    }

    void enterInTheSearchNeverOpens()
    {
        const FilledDesk desk(3);
        QSignalSpy opened(desk.screen.get(), &CasesScreen::openRequested);
        desk.search()->setFocus();
        desk.search()->setText(QStringLiteral("第2机械"));
        QTest::keyClick(desk.search(), Qt::Key_Return); // asks at once, without waiting for the pause
        QCOMPARE(desk.shown(), 1);
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), desk.screen->currentCase());
    }

    void historySaysWhatChanged()
    {
        FilledDesk desk(1);
        const QString id = desk.screen->currentCase();
        Application edited = StoreFixture::application(1);
        edited.lines[0].paid = Money::fromFen(3000);
        QVERIFY(desk.office.drafts().save(desk.office.actor(), id, edited));
        desk.screen->reload();
        QTest::keyClick(desk.screen.get(), Qt::Key_H, Qt::ControlModifier);
        auto *pane = desk.screen->findChild<HistoryPane *>();
        QVERIFY(pane->isVisible());
        QVERIFY2(pane->changesText().contains(QStringLiteral("20.08"))
                     && pane->changesText().contains(QStringLiteral("30.00")),
                 qPrintable(pane->changesText()));
        QTableView *versions = pane->findChild<QTableView *>();
        QCOMPARE(versions->model()->rowCount(), 2);
        QVERIFY(versions->hasFocus());
        QTest::keyClick(versions, Qt::Key_Down);
        QVERIFY(pane->changesText().contains(QStringLiteral("第一次保存")));
        verifyNames(*desk.screen);
        QTest::keyClick(desk.screen.get(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(!pane->isVisible());
    }

    /// 谁看过, by one key, and the look at the history itself is in it.
    void whoLookedIsOneKeyAway()
    {
        FilledDesk desk(2);
        QTest::keyClick(desk.screen.get(), Qt::Key_H, Qt::ControlModifier);
        auto *pane = desk.screen->findChild<HistoryPane *>();
        auto *traces = pane->findChild<TracesView *>();
        QVERIFY(!traces->isVisible());
        QTest::keyClick(desk.screen.get(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(traces->isVisible());
        QVERIFY2(traces->toPlainText().contains(QStringLiteral("打开案件"))
                     && traces->toPlainText().contains(desk.office.workplace().clerk),
                 qPrintable(traces->toPlainText()));
        verifyNames(*desk.screen);
        desk.picker.path = desk.home.filePath(QStringLiteral("导出"));
        QTest::keyClick(desk.screen.get(), Qt::Key_E, Qt::ControlModifier);
        pane->setCase(desk.screen->currentCase(), QStringLiteral("某单位"));
        QVERIFY(traces->toPlainText().contains(QStringLiteral("导出案件")));
        QTest::keyClick(desk.screen.get(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!traces->isVisible());
    }

    /// Its paper and its reasons, seen from the list, are looks at the case.
    void aPaperSeenFromTheListIsALook()
    {
        FilledDesk desk(1);
        const auto looks = [&desk] {
            return desk.office.traces().ofCase(desk.screen->currentCase(), 10)->size();
        };
        QCOMPARE(looks(), 0);
        QVERIFY(desk.screen->paper());
        QCOMPARE(looks(), 1);
    }

    void exportsIntoAFolderAndSaysSo()
    {
        FilledDesk desk(1);
        desk.picker.path = desk.home.filePath(QStringLiteral("导出"));
        QTest::keyClick(desk.screen.get(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY2(QFile::exists(desk.picker.path + QStringLiteral("/application.json")),
                 qPrintable(desk.screen->message()));
        QVERIFY(desk.screen->message().contains(QStringLiteral("已导出")));
        QTest::keyClick(desk.screen.get(), Qt::Key_E, Qt::ControlModifier); // not empty any more
        QVERIFY(!desk.screen->message().contains(QStringLiteral("已导出")));
        QVERIFY(!desk.screen->message().isEmpty());
    }

    void aDraftIsDiscardedOnlyWithAReason()
    {
        FilledDesk desk(2);
        const QString id = desk.screen->currentCase();
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        auto *bar = desk.screen->findChild<ReasonBar *>();
        QVERIFY(bar->isVisible());
        auto *reason = bar->findChild<QLineEdit *>();
        QTest::keyClick(reason, Qt::Key_Return); // never submits
        QVERIFY(bar->isVisible());
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(desk.office.cases().open(id)->info.version, 1);

        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QTest::keyClicks(reason, QStringLiteral("duplicate"));
        QTest::keyClick(reason, Qt::Key_Return); // to the button
        QPushButton *yes = nullptr;
        for (QPushButton *each : bar->findChildren<QPushButton *>())
            if (each->accessibleName() == QStringLiteral("作废"))
                yes = each;
        QVERIFY(yes && yes->hasFocus());
        QTest::keyClick(yes, Qt::Key_Return);
        QVERIFY(!bar->isVisible());
        const Result<CaseVersion> now = desk.office.cases().open(id);
        QVERIFY(now);
        QCOMPARE(now->info.stage, Stage::Discarded);
        QCOMPARE(now->info.reason, QStringLiteral("duplicate"));
        QVERIFY(desk.screen->message().contains(QStringLiteral("已作废")));
    }

    void aFilterByStageAndDayNarrowsTheList()
    {
        FilledDesk desk(3);
        QVERIFY(desk.office.drafts().discard(desk.office.actor(), desk.screen->currentCase(),
                                             QStringLiteral("重复录入")));
        QComboBox *stage = nullptr;
        for (QComboBox *each : desk.screen->findChildren<QComboBox *>())
            if (each->accessibleName() == QStringLiteral("环节"))
                stage = each;
        QVERIFY(stage);
        stage->setCurrentIndex(stage->findText(stageLabel(Stage::Discarded)));
        QCOMPARE(desk.shown(), 1);
        stage->setCurrentIndex(0);
        QCOMPARE(desk.shown(), 3);
    }
};

COUNTER_TEST(TestCasesScreen, QApplication)
#include "tst_casesscreen.moc"
