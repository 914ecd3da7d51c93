#include "models/values/safefile.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <thread>

#include <windows.h>

using namespace counter;

/// The one function that writes files, against what Windows alone refuses: files that others hold, the
/// read-only mark.
class TestFileDisk : public QObject
{
    Q_OBJECT

    static HANDLE hold(const QString &path)
    {
        return CreateFileW(path.toStdWString().c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                           0, nullptr);
    }

private Q_SLOTS:
    /// A virus scanner looks at the old file for a moment.
    void aFileHeldForAMomentIsReplaced()
    {
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("表.txt"));
        QVERIFY(writeFile(path, QByteArray("old")));
        const HANDLE held = hold(path);
        QVERIFY(held != INVALID_HANDLE_VALUE);
        std::thread scanner([held] {
            Sleep(300);
            CloseHandle(held);
        });
        const Result<void> done = writeFile(path, QByteArray("new"));
        scanner.join();
        QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(*readFile(path, 100), QByteArray("new"));
    }

    void aFileHeldForGoodIsRefusedAndKept()
    {
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("a"));
        QVERIFY(writeFile(path, QByteArray("old")));
        const HANDLE held = hold(path);
        QElapsedTimer timer;
        timer.start();
        const Result<void> done = writeFile(path, QByteArray("new"));
        CloseHandle(held);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ReadOnly);
        QVERIFY2(timer.elapsed() < 5000, "the clerk would wait");
        QCOMPARE(*readFile(path, 100), QByteArray("old"));
        QCOMPARE(QDir(home.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a")});
    }

    void aFileMarkedReadOnlyIsRefusedAndKept()
    {
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("a"));
        QVERIFY(writeFile(path, QByteArray("old")));
        QVERIFY(SetFileAttributesW(path.toStdWString().c_str(), FILE_ATTRIBUTE_READONLY));
        const Result<void> done = writeFile(path, QByteArray("new"));
        SetFileAttributesW(path.toStdWString().c_str(), FILE_ATTRIBUTE_NORMAL);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ReadOnly);
        QCOMPARE(*readFile(path, 100), QByteArray("old"));
    }
};

COUNTER_TEST(TestFileDisk, QCoreApplication)
#include "tst_filedisk.moc"
