// The program started again while it runs: as the desktop does it, with the real program.
#include "tests/app/program.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace counter;

namespace {

/// A user's home with a store of real cases in it.
class Home
{
public:
    Home()
    {
        for (const char *folder : {"data", "state", "runtime"})
            QVERIFY(QDir(m_folder.path()).mkdir(QString::fromLatin1(folder)));
        QFile::setPermissions(at("runtime"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(answer({QStringLiteral("store"), QStringLiteral("init"), QStringLiteral("--office"),
                        QStringLiteral("441402")})
                    .status
                == 0);
    }

    QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    void start(QProcess &process, const QStringList &words = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), at("data"));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), at("state"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), at("runtime"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(programPath(), words);
        QVERIFY(process.waitForStarted());
    }

    ProgramRun answer(const QStringList &words) const
    {
        QProcess process;
        start(process, words);
        constexpr int Longest = 60'000;
        ProgramRun run;
        if (process.waitForFinished(Longest) && process.exitStatus() == QProcess::NormalExit)
            run.status = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

    /// The windows that can be asked to come forward.
    int windows() const
    {
        return int(QDir(at("runtime"))
                       .entryList({QStringLiteral("refund-counter-*")}, QDir::AllEntries | QDir::System)
                       .size());
    }

    QString log() const
    {
        QFile file(at("state/refund-counter/window.log"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    qsizetype cases() const
    {
        return QJsonDocument::fromJson(answer({QStringLiteral("case"), QStringLiteral("list")}).out)
            .array()
            .size();
    }

private:
    QTemporaryDir m_folder;
};

/// As a crash or a power cut ends it.
void crash(QProcess &process)
{
    process.kill();
    QVERIFY(process.waitForFinished());
}

const QString Sample = QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json");

} // namespace

class TestSecondStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileOfASecondStartIsOpenedInTheFirstWindow()
    {
        const Home home;
        QProcess first;
        home.start(first);
        QTRY_COMPARE_WITH_TIMEOUT(home.windows(), 1, 20'000);
        const ProgramRun second = home.answer({Sample});
        QCOMPARE(second.status, 0);
        QCOMPARE(second.err, QByteArray());
        QCOMPARE(first.state(), QProcess::Running);
        QCOMPARE(home.log().count(u"live start " COUNTER_VERSION "\n"), 1);

        // The draft is durable, whatever becomes of the window.
        QTest::qWait(1500);
        crash(first);
        QCOMPARE(home.cases(), 1);
    }

    void aCrashLeavesNothingInTheWay()
    {
        const Home home;
        QProcess first;
        home.start(first);
        QTRY_COMPARE_WITH_TIMEOUT(home.windows(), 1, 20'000);
        crash(first);
        QCOMPARE(home.windows(), 1); // what a crash leaves behind

        QProcess again;
        home.start(again);
        QTRY_COMPARE_WITH_TIMEOUT(home.log().count(u"live start"), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(home.answer({}).status, 0, 20'000);
        QCOMPARE(again.state(), QProcess::Running);
        crash(again);
    }

    void practiceAndRealWorkStandSideBySide()
    {
        const Home home;
        QProcess live;
        QProcess practice;
        home.start(live);
        home.start(practice, {QStringLiteral("--practice")});
        QTRY_COMPARE_WITH_TIMEOUT(home.windows(), 2, 30'000);
        QCOMPARE(home.answer({QStringLiteral("--practice")}).status, 0);
        QCOMPARE(home.answer({}).status, 0);
        QCOMPARE(live.state(), QProcess::Running);
        QCOMPARE(practice.state(), QProcess::Running);
        QVERIFY(home.log().contains(u"practice start") && home.log().contains(u"live start"));
        crash(live);
        crash(practice);
    }

    void aWindowThatHangsIsSaidInASentence()
    {
        const Home home;
        QProcess first;
        home.start(first);
        QTRY_COMPARE_WITH_TIMEOUT(home.windows(), 1, 20'000);
        QCOMPARE(::kill(pid_t(first.processId()), SIGSTOP), 0);
        QElapsedTimer waited;
        waited.start();
        const ProgramRun second = home.answer({});
        QCOMPARE(second.status, 3);
        QVERIFY2(QString::fromUtf8(second.err).contains(u"正被另一个窗口使用"), second.err.constData());
        QVERIFY2(waited.elapsed() < 15'000, qPrintable(QString::number(waited.elapsed())));
        QVERIFY(home.log().contains(u"live failure store-locked file"));
        QVERIFY(home.log().contains(u"live stop 3"));
        QCOMPARE(::kill(pid_t(first.processId()), SIGCONT), 0);
        crash(first);
    }

    void anotherUsersFolderIsClosed()
    {
        const Home home;
        QProcess first;
        home.start(first);
        QTRY_COMPARE_WITH_TIMEOUT(home.windows(), 1, 20'000);
        const QFileInfoList meeting =
            QDir(home.at("runtime"))
                .entryInfoList({QStringLiteral("refund-counter-*")}, QDir::AllEntries | QDir::System);
        QCOMPARE(meeting.first().permissions()
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        crash(first);
    }
};

COUNTER_TEST(TestSecondStart, QCoreApplication)
#include "tst_secondstart.moc"
