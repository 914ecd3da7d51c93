// Nothing moves under the clerk's hand: words, rows and ticks that come and go have their room before they
// come.
#include "forms/decision/decisionpanel.h"
#include "forms/decision/monthsection.h"
#include "forms/decision/questioncard.h"
#include "forms/evidence/evidencepanel.h"
#include "forms/intake/claimantpanel.h"
#include "forms/intake/intakescreen.h"
#include "forms/intake/linespanel.h"
#include "forms/intake/memberspanel.h"
#include "forms/intake/reasonpanel.h"
#include "forms/mainwindow/startnotices.h"
#include "forms/widgets/gridview.h"
#include "forms/widgets/noticebar.h"
#include "forms/widgets/theme.h"
#include "models/casework/applicationfile.h"
#include "models/tables/linefields.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>

using namespace counter;

namespace {

Application sample()
{
    return readApplicationFile(QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json"))
        ->application;
}

/// Where everything stands that a clerk clicks on, a line each.
QString places(Counter &counter)
{
    QCoreApplication::processEvents();
    QTest::qWait(30); // the layout's own events
    IntakeScreen &intake = counter.window().intake();
    const std::pair<const char *, const QWidget *> seen[] = {
        {"claimant", &intake.claimant()},
        {"members", intake.findChild<MembersPanel *>()->grid()},
        {"lines", intake.lines().grid()},
        {"reason", intake.findChild<ReasonPanel *>()},
        {"evidence", intake.findChild<EvidencePanel *>()},
        {"decision", intake.findChild<DecisionPanel *>()},
    };
    QString all;
    for (const auto &[name, widget] : seen) {
        const QRect at(widget->mapTo(&counter.window(), QPoint()), widget->size());
        all += QStringLiteral("%1 %2,%3 %4x%5\n")
                   .arg(QLatin1String(name))
                   .arg(at.x())
                   .arg(at.y())
                   .arg(at.width())
                   .arg(at.height());
    }
    return all;
}

/// A window that has just opened lays itself out more than once.
QString settledPlaces(Counter &counter)
{
    QString before;
    QString now;
    do {
        before = now;
        now = places(counter);
    } while (now != before);
    return now;
}

void toGrid(Counter &counter, int row, int column)
{
    GridView *grid = counter.window().intake().lines().grid();
    grid->setFocus(Qt::TabFocusReason);
    grid->goTo(row, column);
}

} // namespace

class TestSteady : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void nothingMoves_data()
    {
        using Act = std::function<void(Counter &)>;
        QTest::addColumn<Act>("act");
        QTest::addColumn<QSize>("size");
        const auto row = [](const char *name, const Act &act) {
            QTest::addRow("%s, 1366 x 768", name) << act << QSize(1366, 768);
            QTest::addRow("%s, 1920 x 1080", name) << act << QSize(1920, 1080);
        };
        row("a table is pasted", [](Counter &counter) {
            toGrid(counter, 0, int(lineediting::LineField::Paid));
            QGuiApplication::clipboard()->setText(QStringLiteral("12.00\n13.00\n"));
            keyboard::press(Qt::Key_V, Qt::ControlModifier);
            QVERIFY(!counter.window().intake().notice().isEmpty());
        });
        row("it is saved", [](Counter &counter) { QVERIFY(counter.window().intake().save()); });
        row("F12 says what is wrong", [](Counter &counter) {
            counter.window().intake().drafts().current().edited->change(
                QString(), [](Application &a) { a.claimant.contactPhone = QStringLiteral("1390000"); });
            counter.window().intake().settle();
            counter.window().intake().submit();
            QVERIFY(!counter.window().intake().notice().isEmpty());
        });
        row("a file is refused", [](Counter &counter) {
            counter.window().intake().findChild<EvidencePanel *>()->addFiles(
                {QStringLiteral(SOURCE_DIR "/README.md")});
            QTRY_VERIFY(counter.window().intake().notice().contains(QStringLiteral("README.md")));
        });
        row("a file is chosen", [](Counter &counter) {
            auto *list = counter.window().intake().findChild<EvidencePanel *>()->findChild<QListView *>();
            list->setCurrentIndex(list->model()->index(0, 0));
        });
        row("persons come", [](Counter &counter) {
            counter.window().intake().drafts().current().edited->change(QString(), [](Application &a) {
                for (int i = 4; i < 9; ++i) {
                    Member member;
                    member.id = QStringLiteral("m%1").arg(i);
                    member.name = QStringLiteral("陈%1").arg(i);
                    a.members << member;
                }
            });
            counter.window().intake().settle();
        });
        row("facts are asked", [](Counter &counter) {
            counter.window().intake().drafts().current().edited->change(QString(), [](Application &a) {
                for (Member &member : a.members)
                    member.facts.clear();
            });
            counter.window().intake().settle();
        });
        row("a second application comes and goes", [](Counter &counter) {
            IntakeScreen &intake = counter.window().intake();
            const QString before = places(counter);
            intake.startNew();
            QVERIFY(intake.findChild<QTabBar *>(QStringLiteral("desk"))->isVisible());
            intake.drafts().setCurrent(0);
            toGrid(counter, 0, 0);
            QCOMPARE(places(counter), before);
        });
        row("the clock goes wrong", [](Counter &counter) {
            auto *notices = counter.window().findChild<StartNotices *>();
            const QString before = notices->sentences();
            counter.daysOff = 400;
            notices->watch();
            QVERIFY(notices->sentences() != before);
        });
    }
    void nothingMoves()
    {
        QFETCH(std::function<void(Counter &)>, act);
        QFETCH(QSize, size);
        Counter counter;
        counter.window().resize(size);
        Application application = sample();
        Evidence paper;
        paper.kind = QStringLiteral("other");
        application.evidence << paper;
        counter.window().intake().show(application);
        counter.window().sayAtStart();
        counter.window().intake().lines().grid()->setFocus(Qt::TabFocusReason);
        const QString before = settledPlaces(counter);
        act(counter);
        QCOMPARE(places(counter), before);
    }

    /// One question after another, and a wrong answer: what stands below the card stays.
    void theCardKeepsItsRoom()
    {
        Counter counter;
        counter.window().resize(1366, 768);
        Application application = sample();
        for (Member &member : application.members)
            member.facts.clear();
        counter.window().intake().show(application);
        auto *panel = counter.window().intake().findChild<DecisionPanel *>();
        auto *card = panel->findChild<QuestionCard *>();
        const auto *months = panel->findChild<MonthSection *>();
        QTest::qWait(50);
        QVERIFY(card->isVisible());
        int lowest = 0;
        QSet<int> hints;
        for (int asked = 0; asked < 6 && card->isVisible(); ++asked) {
            const int at = months->mapTo(panel, QPoint()).y();
            QVERIFY2(at >= lowest, qPrintable(QStringLiteral("%1 after %2").arg(at).arg(lowest)));
            lowest = at;
            if (auto *input = card->findChild<QLineEdit *>()) {
                input->setText(QStringLiteral("x"));
                keyboardTo(input);
                QTest::keyClick(input, Qt::Key_Return);
                QTest::qWait(30);
                QCOMPARE(months->mapTo(panel, QPoint()).y(), at); // the wrong answer's sentence had its room
            }
            hints.insert(card->layout()->totalHeightForWidth(card->width()));
            Q_EMIT card->leftOpen();
            QTest::qWait(30);
        }
        QVERIFY(hints.size() > 1); // they were not all of one height
    }

    /// Longer words lie over the work and are whole; put away, the work is seen again.
    void longWordsLieOverTheWork()
    {
        QWidget screen;
        screen.resize(600, 400);
        NoticeBar bar(&screen);
        bar.setGeometry(0, 0, 600, bar.minimumHeight());
        screen.show();
        const int kept = bar.height();
        bar.say(QStringLiteral("好"), NoticeBar::Tone::Good);
        QCOMPARE(bar.sheet()->geometry(), QRect(0, 0, 600, kept));
        bar.say(QStringLiteral("一\n二\n三"), NoticeBar::Tone::Bad);
        QVERIFY(bar.sheet()->height() >= 3 * bar.fontMetrics().lineSpacing());
        QCOMPARE(bar.height(), kept);
        bar.clear();
        QVERIFY(!bar.sheet()->isVisible());
    }

private:
    static void keyboardTo(QWidget *widget) { widget->setFocus(Qt::TabFocusReason); }
};

COUNTER_TEST(TestSteady, QApplication)
#include "tst_steady.moc"
