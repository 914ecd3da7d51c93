// Who may have a store open, what is taken for one, and what lies in the place of its files.
#include "filledstore.h"
#include "tests/room/testroom.h"
#include "tests/values/inchild.h"

#include "models/store/care/backup.h"
#include "models/support/faultpackage.h"

#include <QCoreApplication>
#include <QDirIterator>

#include <fcntl.h>
#include <sys/stat.h>

using namespace counter;

namespace {

constexpr int LetIn = 7;

/// What a second program is told.
int secondProgram(const StoreFixture &fixture)
{
    return inChild([&fixture]() -> int {
        const Result<std::unique_ptr<Store>> second = Store::open(fixture.folder(), fixture.environment());
        ::_exit(second ? LetIn : int(second.error().code));
    });
}

const int Locked = int(ErrorCode::StoreLocked);

QStringList everything(const QString &folder)
{
    QStringList found;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(all.next());
    found.sort();
    return found;
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 07777;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    /// POSIX takes a process's record locks away when any descriptor of the file is closed.
    void aClosedDescriptorLetsNobodyIn()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        fill(*store);
        QCOMPARE(secondProgram(fixture), Locked);
        ::close(::open(QFile::encodeName(fixture.folder() + QStringLiteral("/store.sqlite")).constData(),
                       O_RDONLY));
        QCOMPARE(secondProgram(fixture), Locked);
    }

    void nothingThatReadsTheStoreLetsSomebodyIn_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"verify", "backup", "reindex", "fault package", "sweep"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void nothingThatReadsTheStoreLetsSomebodyIn()
    {
        QFETCH(const QString, what);
        StoreFixture fixture;
        const auto store = fixture.create();
        fill(*store);
        int during = 0;
        const Progress meanwhile = [&](qint64, qint64) {
            during = qMax(during, secondProgram(fixture) == LetIn ? 1 : 0);
            return true;
        };
        if (what == u"verify")
            QVERIFY(verify(*store, meanwhile)->good());
        else if (what == u"backup")
            QVERIFY(backup(*store, StoreFixture::actor(), fixture.home.filePath(QStringLiteral("b")),
                           fixture.environment(), meanwhile));
        else if (what == u"reindex")
            QVERIFY(store->reindex());
        else if (what == u"sweep")
            QVERIFY(store->sweepEvidence(true));
        else
            QVERIFY(!faultPackage({QStringLiteral("1"),
                                   Places::here(fixture.folder(), false),
                                   {},
                                   store.get(),
                                   {},
                                   fixture.clock},
                                  meanwhile)
                         .isEmpty());
        QCOMPARE(during, 0);
        QCOMPARE(secondProgram(fixture), Locked);
        QVERIFY(store->append(StoreFixture::draft(77)));
    }

    void anotherFileInTheFolderKeepsAStoreFromBeingMade_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorCode>("code");
        const QString sm3(64, QLatin1Char('a'));
        QTest::newRow("somebody's papers") << QStringLiteral("letter.txt") << ErrorCode::BadInput;
        QTest::newRow("a folder called evidence")
            << QStringLiteral("evidence/photo.jpg") << ErrorCode::BadInput;
        QTest::newRow("our evidence without the database")
            << QString(u"evidence/aa/" + sm3) << ErrorCode::StoreDamaged;
        QTest::newRow("new evidence without the database")
            << QString(u"evidence/new/" + sm3) << ErrorCode::StoreDamaged;
        QTest::newRow("a chain's end without the database")
            << QStringLiteral("store.head") << ErrorCode::StoreDamaged;
        QTest::newRow("the prints' end without the database")
            << QStringLiteral("event.head") << ErrorCode::StoreDamaged;
    }

    void anotherFileInTheFolderKeepsAStoreFromBeingMade()
    {
        QFETCH(const QString, file);
        QFETCH(const ErrorCode, code);
        StoreFixture fixture;
        const QString path = fixture.folder() + u'/' + file;
        QVERIFY(makeFolder(QFileInfo(path).path(), FoundFolder::Kept) && writeFile(path, "x"));
        const QStringList before = everything(fixture.home.path());
        QCOMPARE(Store::create(fixture.folder(), {}, fixture.environment()).error().code, code);
        QCOMPARE(everything(fixture.home.path()), before);
        const ErrorCode opened = Store::open(fixture.folder(), fixture.environment()).error().code;
        QCOMPARE(opened, code == ErrorCode::BadInput ? ErrorCode::StoreMissing : ErrorCode::StoreDamaged);
        QCOMPARE(everything(fixture.home.path()), before);
    }

    void theWindowsOwnMemoryDoesNot()
    {
        StoreFixture fixture;
        const QString memory = fixture.folder() + QStringLiteral("/window.ini");
        QVERIFY(makeFolder(fixture.folder(), FoundFolder::Kept) && writeFile(memory, "x"));
        QVERIFY(fixture.create());
        QVERIFY(QFileInfo::exists(memory));
    }

    /// Killed while it is made, at any file it writes, it is made at the next start as if nothing had been.
    void aStoreIsMadeWholeOrNotAtAll()
    {
        for (int last = 0;; ++last) {
            StoreFixture fixture;
            const int status = inChild([&]() -> int {
                int step = 0;
                Environment environment = fixture.environment();
                environment.fileHook = [&](FileStep) -> std::optional<ErrorCode> {
                    if (step++ == last)
                        ::_exit(9);
                    return {};
                };
                ::_exit(Store::create(fixture.folder(), StoreFixture::workplace(), environment) ? 0 : 1);
            });
            QVERIFY(status == 9 || status == 0);
            auto store = fixture.open();
            QCOMPARE(bool(store), status == 0);
            if (!store)
                store = fixture.create();
            QVERIFY(store);
            QCOMPARE(store->workplace(), StoreFixture::workplace());
            QVERIFY(verify(*store)->good());
            QCOMPARE(
                QDir(fixture.home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                QStringList{QStringLiteral("store")});
            if (status == 0)
                return;
        }
    }

    void aPipeOrLinkInThePlaceOfAFileHangsNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("link");
        for (const char *file :
             {"store.sqlite", "store.sqlite-wal", "store.head", "event.head", "store.digest", "store.lock"})
            for (const bool link : {false, true})
                QTest::addRow("%s in the place of %s", link ? "a link" : "a pipe", file)
                    << QString::fromLatin1(file) << link;
    }

    void aPipeOrLinkInThePlaceOfAFileHangsNothing()
    {
        QFETCH(const QString, file);
        QFETCH(const bool, link);
        StoreFixture fixture;
        QVERIFY(fixture.create());
        const QString path = fixture.folder() + u'/' + file;
        const QString target = fixture.home.filePath(QStringLiteral("theirs"));
        QVERIFY(QFileInfo::exists(path) ? QFile::rename(path, target)
                                        : bool(writeFile(target, QByteArray())));
        const QByteArray before = *readFile(target, 1 << 20);
        if (link)
            QVERIFY(QFile::link(target, path));
        else
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QCOMPARE(Store::open(fixture.folder(), fixture.environment()).error().code, ErrorCode::StoreDamaged);
        QCOMPARE(*readFile(target, 1 << 20), before);
    }

    /// Whatever the umask, and whoever made the folder first.
    void folderAndFilesAreTheOwnersAlone()
    {
        StoreFixture fixture;
        const mode_t usual = ::umask(0);
        QVERIFY(QDir().mkdir(fixture.folder()));
        {
            const auto store = fixture.create();
            fill(*store);
            QVERIFY(backup(*store, StoreFixture::actor(), fixture.home.filePath(QStringLiteral("b")),
                           fixture.environment()));
        }
        ::umask(usual);
        for (const QString &path : everything(fixture.home.path()))
            QVERIFY2((modeOf(path) & 077) == 0, qPrintable(path + u' ' + QString::number(modeOf(path), 8)));
    }

    void aStoreThatWasOpenToOthersIsClosedAgain()
    {
        StoreFixture fixture;
        QVERIFY(fixture.create());
        const QString database = fixture.folder() + QStringLiteral("/store.sqlite");
        ::chmod(QFile::encodeName(fixture.folder()).constData(), 0755);
        ::chmod(QFile::encodeName(database).constData(), 0644);
        QVERIFY(Store::open(fixture.folder(), fixture.environment(), OpenFor::Check));
        QCOMPARE(modeOf(database), mode_t(0644)); // what is to be judged stays
        QVERIFY(fixture.open());
        QCOMPARE(modeOf(fixture.folder()), mode_t(0700));
        QCOMPARE(modeOf(database), mode_t(0600));
    }

    /// As from a disc or a stick whose switch is on.
    void aStoreIsReadWithoutBeingWritten()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        store.reset();
        const QByteArray before = *readFile(fixture.folder() + QStringLiteral("/store.sqlite"), 1 << 24);
        const Result<std::unique_ptr<Store>> read =
            Store::open(fixture.folder(), fixture.environment(), OpenFor::Proof);
        QVERIFY(read);
        QCOMPARE(*(*read)->search().count({}), 5);
        QVERIFY(verify(**read)->good());
        QVERIFY(!(*read)->append(StoreFixture::draft(8)));
        QCOMPARE(*readFile(fixture.folder() + QStringLiteral("/store.sqlite"), 1 << 24), before);
    }
};

COUNTER_TEST(TestOpening, QCoreApplication)
#include "tst_storeopening.moc"
