#include "models/values/safefile.h"
#include "tests/room/testroom.h"
#include "tests/values/inchild.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <dlfcn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace counter;

namespace {

int folderFailure = 0; ///< errno of the next making of a folder; 0: none

} // namespace

/// Stands before the system's own in this program: a disk that refuses a folder for a chosen reason.
extern "C" int mkdir(const char *path, mode_t mode) noexcept
{
    if (folderFailure != 0) {
        errno = folderFailure;
        return -1;
    }
    const auto real = reinterpret_cast<int (*)(const char *, mode_t)>(::dlsym(RTLD_NEXT, "mkdir"));
    return real(path, mode);
}

/// The one function that writes files, against what only a POSIX system has or can be made to refuse.
class TestSafeFileLimits : public QObject
{
    Q_OBJECT

    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden);
    }

    static mode_t modeOf(const QString &path)
    {
        struct stat now = {};
        return ::stat(QFile::encodeName(path).constData(), &now) == 0 ? now.st_mode & mode_t(0777) : 0;
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

    void whatCannotBeReadSaysWhose_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a medium that fails") << QStringLiteral("/proc/self/mem") << ErrorCode::ReadFailed;
        QTest::newRow("nothing there") << QStringLiteral("/nowhere/a") << ErrorCode::CannotOpen;
        QTest::newRow("a folder") << QStringLiteral("/") << ErrorCode::CannotOpen;
        QTest::newRow("a file in the place of a folder")
            << QStringLiteral("/proc/self/mem/a") << ErrorCode::CannotOpen;
        QTest::newRow("a device without an end") << QStringLiteral("/dev/zero") << ErrorCode::CannotOpen;
        QTest::newRow("a name too long") << QString(u'/' + QString(300, u'a')) << ErrorCode::CannotOpen;
    }

    void whatCannotBeReadSaysWhose()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        const Result<QByteArray> read = readFile(path, 1000);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().place, path);
    }

    void tooManyOpenFilesAreTheMachines()
    {
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("a"));
        QVERIFY(writeFile(path, QByteArray("x")));
        const int status = inChild([&] {
            const rlimit none{3, 3};
            ::setrlimit(RLIMIT_NOFILE, &none);
            const Result<QByteArray> read = readFile(path, 100);
            const Result<void> written = writeFile(path, QByteArray("y"));
            return !read && read.error().code == ErrorCode::OutOfResources && !written
                    && written.error().code == ErrorCode::OutOfResources
                    && whyNotOpened(path) == ErrorCode::OutOfResources
                ? 7
                : 1;
        });
        QCOMPARE(status, 7);
    }

    /// Of a library that keeps no reason.
    void theMediumIsAskedWhyNothingWasWritten()
    {
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("a"));
        QVERIFY(writeFile(path, QByteArray(5000, 'x')));
        QCOMPARE(whyNotWritten(path), ErrorCode::WriteFailed); // it works now
        QCOMPARE(whyNotOpened(path), ErrorCode::CannotOpen);
        const int status = inChild([&path] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{4096, 4096};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            return whyNotWritten(path) == ErrorCode::DiskFull ? 7 : 1;
        });
        QCOMPARE(status, 7);
        QCOMPARE(filesIn(home.path()), QStringList{QStringLiteral("a")});
    }

    /// What fills a file may fail because the disk did; the disk knows why.
    void theFirstFailureIsAnswered()
    {
        const Result<void> done =
            writeFile(QStringLiteral("/dev/full"), [](QIODevice &device) -> Result<void> {
                while (device.write(QByteArray(100'000, 'x')) > 0) { }
                return Error{ErrorCode::Internal, QStringLiteral("it takes nothing"), {}};
            });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QCOMPARE(done.error().place, QStringLiteral("/dev/full"));
    }

    void aFolderThatCannotBeMadeSaysWhy_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("the disk is full") << ENOSPC << ErrorCode::DiskFull;
        QTest::newRow("the quota is used up") << EDQUOT << ErrorCode::DiskFull;
        QTest::newRow("the medium is read-only") << EROFS << ErrorCode::ReadOnly;
        QTest::newRow("the folder above is somebody else's") << EACCES << ErrorCode::ReadOnly;
        QTest::newRow("the medium fails") << EIO << ErrorCode::WriteFailed;
        QTest::newRow("the name is too long") << ENAMETOOLONG << ErrorCode::CannotOpen;
    }

    void aFolderThatCannotBeMadeSaysWhy()
    {
        QFETCH(int, failure);
        QFETCH(ErrorCode, code);
        QTemporaryDir home;
        folderFailure = failure;
        const Result<void> made = makeFolder(home.filePath(QStringLiteral("a/b")), FoundFolder::Kept);
        folderFailure = 0;
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        QCOMPARE(made.error().place, home.filePath(QStringLiteral("a")));
    }

    void aFolderInThePlaceOfAFileIsNotMade()
    {
        QTemporaryDir home;
        const QString file = home.filePath(QStringLiteral("a"));
        QVERIFY(writeFile(file, QByteArray("x")));
        for (const QString &path : {file, QString(file + QStringLiteral("/b"))}) {
            const Result<void> made = makeFolder(path, FoundFolder::MadePrivate);
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::CannotOpen);
        }
    }

    /// Whatever the umask, and whoever made the folder or the file first.
    void whatIsMadeIsForItsOwnerAlone()
    {
        QTemporaryDir home;
        const QString file = home.filePath(QStringLiteral("a"));
        const QString found = home.filePath(QStringLiteral("found"));
        const QString closed = home.filePath(QStringLiteral("closed"));
        const mode_t before = ::umask(0);
        bool good = QDir().mkdir(found) && QDir().mkdir(closed);
        for (const QString &folder : {found, closed})
            good = good && ::chmod(qPrintable(folder), 0755) == 0;
        QFile old(file);
        good = good && old.open(QIODevice::WriteOnly);
        mode_t during = 0; // stays so where the file has no name until it is whole
        const Result<void> written = writeFile(file, [&home, &during](QIODevice &device) -> Result<void> {
            device.write(QByteArray(100'000, 'x'));
            for (const QString &name : filesIn(home.path()))
                if (name.endsWith(QStringLiteral(".part")))
                    during = modeOf(home.filePath(name));
            return {};
        });
        const Result<void> made = makeFolder(home.filePath(QStringLiteral("b/c")), FoundFolder::Kept);
        const Result<void> kept = makeFolder(found, FoundFolder::Kept);
        const Result<void> nowClosed = makeFolder(closed, FoundFolder::MadePrivate);
        ::umask(before);
        QVERIFY(good && written && made && kept && nowClosed);
        QCOMPARE(during & 077, mode_t(0));
        QCOMPARE(modeOf(file), mode_t(0600));
        QCOMPARE(modeOf(home.filePath(QStringLiteral("b"))), mode_t(0700));
        QCOMPARE(modeOf(home.filePath(QStringLiteral("b/c"))), mode_t(0700));
        QCOMPARE(modeOf(found), mode_t(0755));
        QCOMPARE(modeOf(closed), mode_t(0700));
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

COUNTER_TEST(TestSafeFileLimits, QCoreApplication)
#include "tst_safefilelimits.moc"
