#include "models/desk/job.h"
#include "tests/room/testroom.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace counter;

/// Long work and the window beside it.
class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowLivesWhileAThreadWorks()
    {
        QSemaphore lives;
        ThreadJob job([&lives](const ThreadJob::Progress &) { lives.acquire(); });
        QSignalSpy ended(&job, &Job::finished);
        job.start();
        QVERIFY(job.isRunning());
        QTimer::singleShot(0, &job, [&lives] { lives.release(); }); // only a loop that turns does this
        QVERIFY(ended.wait());
        QVERIFY(!job.isRunning());
        QCOMPARE(ended.size(), 1);
    }

    void howFarItIsComesToTheWindowsThread()
    {
        ThreadJob job([](const ThreadJob::Progress &progress) { progress(3, 7); });
        QThread *heardOn = nullptr;
        std::pair<qint64, qint64> heard;
        connect(&job, &Job::progressed, this, [&](qint64 part, qint64 whole) {
            heardOn = QThread::currentThread();
            heard = {part, whole};
        });
        QSignalSpy ended(&job, &Job::finished);
        job.start();
        QVERIFY(ended.wait());
        QCOMPARE(heardOn, thread());
        QCOMPARE(heard, std::pair(qint64(3), qint64(7)));
    }

    void whatIsStoppedEndsAndSaysSo()
    {
        bool stopped = false;
        ThreadJob job([&stopped](const ThreadJob::Progress &progress) {
            while (progress(0, 0))
                QThread::msleep(1);
            stopped = true;
        });
        QSignalSpy ended(&job, &Job::finished);
        job.start();
        QTimer::singleShot(0, &job, &Job::stop);
        QVERIFY(ended.wait());
        QVERIFY(stopped);
    }

    void whoGoesAwayWaitsForItsWork()
    {
        std::atomic<bool> over = false;
        {
            ThreadJob job([&over](const ThreadJob::Progress &progress) {
                while (progress(0, 0))
                    QThread::msleep(1);
                over = true;
            });
            job.start();
        }
        QVERIFY(over);
    }

    void betweenTwoTurnsTheWindowLives()
    {
        int turns = 0;
        int events = 0;
        QObject window;
        TurnJob job([&](int milliseconds) {
            QTimer::singleShot(0, &window, [&events] { ++events; });
            return milliseconds == TurnJob::Turn && ++turns < 5;
        });
        QSignalSpy ended(&job, &Job::finished);
        job.start();
        QVERIFY(ended.wait());
        QCOMPARE(turns, 5);
        QVERIFY(events >= 4);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!job.isRunning());
    }

    void turnsThatAreStoppedGoNoFurther()
    {
        int turns = 0;
        TurnJob job([&turns](int) { return ++turns > 0; });
        QSignalSpy ended(&job, &Job::finished);
        job.start();
        QTRY_VERIFY(turns >= 3);
        job.stop();
        const int then = turns;
        QTest::qWait(5);
        QCOMPARE(turns, then);
        QCOMPARE(ended.size(), 1);
        job.stop(); // nothing more to say
        QCOMPARE(ended.size(), 1);
    }
};

COUNTER_TEST(TestJob, QCoreApplication)
#include "tst_job.moc"
