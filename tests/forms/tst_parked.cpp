// Applications that wait on the desk, and typing that outlives the program.
#include "forms/intake/claimantpanel.h"
#include "forms/intake/intakescreen.h"
#include "forms/widgets/noticebar.h"
#include "tests/forms/intakecases.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace counter;
using namespace counter::intakecases;
using keyboard::press;
using keyboard::type;

class TestParked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void parkedApplicationsComeBack()
    {
        Counter counter;
        counter.window().intake().claimant().focusFirst();
        type(QStringLiteral("甲公司"));
        press(Qt::Key_N, Qt::ControlModifier);
        type(QStringLiteral("乙公司"));
        QCOMPARE(counter.window().intake().drafts().size(), 2);
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(typed(counter).claimant.name, QStringLiteral("甲公司"));
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(typed(counter).claimant.name, QStringLiteral("乙公司"));
        press(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(counter.window().intake().drafts().size(), 1);
    }

    /// The desk is never empty: what is shown then is an empty application, and the place can be left.
    void theLastOneIsPutAside()
    {
        Counter counter;
        counter.window().intake().claimant().focusFirst();
        type(QStringLiteral("甲公司"));
        press(Qt::Key_S, Qt::ControlModifier);
        press(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(counter.window().intake().drafts().size(), 1);
        QCOMPARE(typed(counter).claimant.name, QString());
        press(Qt::Key_W, Qt::ControlModifier); // an untouched one too
        QCOMPARE(counter.window().intake().drafts().size(), 1);
        counter.window().go(MainWindow::Place::Cases);
        QVERIFY(!counter.window().intake().state().isEmpty());
    }

    void typingIsKeptWithinASecondAndOfferedBack()
    {
        QTemporaryDir folder;
        Counter before(folder.filePath(QStringLiteral("store")));
        before.window().intake().claimant().focusFirst();
        QElapsedTimer watch;
        watch.start();
        type(QStringLiteral("某陶瓷"));
        const auto isKept = [&] {
            const auto kept = before.office().drafts().keptTyping();
            return kept.ok() && kept->size() == 1
                && kept->first().application.claimant.name == QStringLiteral("某陶瓷");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), 1000);
        before.crash();

        Counter after(folder.filePath(QStringLiteral("store")));
        after.window().offerKeptTyping();
        QVERIFY(after.window().intake().notice().contains(QStringLiteral("某陶瓷")));
        QVERIFY(after.window().intake().notice().contains(QStringLiteral("17:41")));
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&after.window()));
        press(Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(typed(after).claimant.name, QStringLiteral("某陶瓷"));
        QVERIFY(after.window().intake().drafts().current().edited->isDirty());
        QVERIFY(after.window().intake().save());
        QCOMPARE(after.office().drafts().keptTyping()->size(), 0);
    }

    /// Nothing but its own buttons answers the offer, and 丢弃 asks once more.
    void keptTypingIsDroppedByNoSlipOfTheHand()
    {
        QTemporaryDir folder;
        {
            Counter before(folder.filePath(QStringLiteral("store")));
            before.window().intake().claimant().focusFirst();
            type(QStringLiteral("某陶瓷"));
            QTRY_VERIFY(before.office().drafts().keptTyping()->size() == 1);
            before.crash();
        }
        Counter after(folder.filePath(QStringLiteral("store")));
        after.window().offerKeptTyping();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&after.window()));
        const auto *offer = after.window().intake().findChild<NoticeBar *>(QStringLiteral("kept"));
        press(Qt::Key_F12);
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(offer->sentence().contains(QStringLiteral("某陶瓷")));
        after.questions.yes = false;
        press(Qt::Key_X, Qt::AltModifier);
        QTRY_VERIFY(after.questions.asked.contains(QStringLiteral("某陶瓷")));
        QVERIFY(offer->sentence().contains(QStringLiteral("某陶瓷")));
        QCOMPARE(after.office().drafts().keptTyping()->size(), 1);
        after.questions.yes = true;
        press(Qt::Key_X, Qt::AltModifier);
        QTRY_COMPARE(after.office().drafts().keptTyping()->size(), 0);
        QCOMPARE(offer->sentence(), QString());
    }
};

COUNTER_TEST(TestParked, QApplication)
#include "tst_parked.moc"
