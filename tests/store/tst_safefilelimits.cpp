#include "models/values/safefile.h"
#include "tests/store/inchild.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace counter;

/// The one function that writes files, against what only a POSIX system has or can be made to refuse.
class TestSafeFileLimits : public QObject
{
    Q_OBJECT

    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aFullDiskIsNoticed()
    {
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("a"));
        QVERIFY(writeFile(path, QByteArray("old")));
        const int status = inChild([&path] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{4096, 4096};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const Result<void> done = writeFile(path, QByteArray(10'000, 'x'));
            return !done && done.error().code == ErrorCode::DiskFull ? 7 : 1;
        });
        QCOMPARE(status, 7);
        QCOMPARE(*readFile(path, 100), QByteArray("old"));
        QCOMPARE(filesIn(home.path()), QStringList{QStringLiteral("a")});
    }

    void aFullDeviceIsNoticedAndNotReplaced()
    {
        const Result<void> done = writeFile(QStringLiteral("/dev/full"), QByteArray("x"));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }

    void aLinkIsFollowed()
    {
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("a"));
        const QString link = home.filePath(QStringLiteral("b"));
        QVERIFY(writeFile(path, QByteArray("old")));
        QVERIFY(QFile::link(path, link));
        QVERIFY(writeFile(link, QByteArray("new")));
        QCOMPARE(*readFile(path, 100), QByteArray("new"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void aReadOnlyFolderIsNoticed()
    {
        QTemporaryDir home;
        QVERIFY(QFile::setPermissions(home.path(),
                                      QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
                                          | QFile::ReadOther | QFile::ExeOther));
        const int status = inChild([&home] {
            constexpr uid_t nobody = 65534; // the superuser may write anywhere
            if (::geteuid() == 0 && ::setuid(nobody) != 0)
                return 2;
            const Result<void> done = writeFile(home.filePath(QStringLiteral("a")), QByteArray("x"));
            return !done && done.error().code == ErrorCode::ReadOnly ? 7 : 1;
        });
        QVERIFY(QFile::setPermissions(home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(status, 7);
    }
};

QTEST_GUILESS_MAIN(TestSafeFileLimits)
#include "tst_safefilelimits.moc"
