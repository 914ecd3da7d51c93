#include "models/values/safefile.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace counter;

/// The one function that writes files, against every way a disk refuses.
class TestSafeFile : public QObject
{
    Q_OBJECT

    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void writesAndReplaces()
    {
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("表.txt"));
        QVERIFY(writeFile(path, QByteArray("first")));
        QVERIFY(writeFile(path, QByteArray(200'000, 'x')));
        QCOMPARE(readFile(path, 1 << 20)->size(), 200'000);
        QCOMPARE(filesIn(home.path()), QStringList{QStringLiteral("表.txt")});
    }

    void aFailedStepLeavesTheOldFile_data()
    {
        QTest::addColumn<FileStep>("step");
        QTest::newRow("open") << FileStep::Open;
        QTest::newRow("write") << FileStep::Write;
        QTest::newRow("sync") << FileStep::Sync;
        QTest::newRow("rename") << FileStep::Rename;
    }

    void aFailedStepLeavesTheOldFile()
    {
        QFETCH(FileStep, step);
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("a"));
        QVERIFY(writeFile(path, QByteArray("old")));
        const Result<void> done = writeFile(path, QByteArray("new"), [step](FileStep now) {
            return now == step ? std::optional(ErrorCode::DiskFull) : std::nullopt;
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QCOMPARE(*readFile(path, 100), QByteArray("old"));
        QCOMPARE(filesIn(home.path()), QStringList{QStringLiteral("a")});
    }

    void thereIsNoSuchFolder()
    {
        QTemporaryDir home;
        const Result<void> done = writeFile(home.filePath(QStringLiteral("none/a")), QByteArray("x"));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::CannotOpen);
        QCOMPARE(writeFile(home.path(), QByteArray("x")).error().code, ErrorCode::CannotOpen);
    }

    /// Beyond the 260 characters that a name may have where Windows is not asked for more.
    void aNameMayBeLong()
    {
        QTemporaryDir home;
        QString folder = home.path();
        while (folder.size() < 300)
            folder += QStringLiteral("/退费申请材料存放文件夹");
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/表.txt");
        QVERIFY(writeFile(path, QByteArray("old")));
        QVERIFY(writeFile(path, QByteArray("new")));
        QCOMPARE(*readFile(path, 100), QByteArray("new"));
        QCOMPARE(filesIn(folder), QStringList{QStringLiteral("表.txt")});
    }

    void aWriterKeepsItsFirstError()
    {
        QTemporaryDir home;
        int writes = 0;
        FileWriter writer(home.filePath(QStringLiteral("a")),
                          [&writes](FileStep step) -> std::optional<ErrorCode> {
                              if (step == FileStep::Write && ++writes == 2)
                                  return ErrorCode::DiskFull;
                              return {};
                          });
        QVERIFY(writer.start());
        const QByteArray piece(70'000, 'x');
        QCOMPARE(writer.write(piece), piece.size());
        QCOMPARE(writer.write(piece), -1);
        QCOMPARE(writer.write(piece), -1); // whoever does not look at the answer changes nothing
        const Result<void> done = writer.commit();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QCOMPARE(writes, 2);
    }

    void aWriterThatIsGivenUpLeavesNothing()
    {
        QTemporaryDir home;
        {
            FileWriter writer(home.filePath(QStringLiteral("a")));
            QVERIFY(writer.start());
            writer.write("half");
            QCOMPARE(writer.written(), 4);
        }
        QVERIFY(filesIn(home.path()).isEmpty());
    }

    void aFileThatIsTooLargeIsNotRead()
    {
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("a"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(200LL * 1024 * 1024));
        file.close();
        QCOMPARE(readFile(path, 1000).error().code, ErrorCode::TooLarge);
        QCOMPARE(readFile(home.filePath(QStringLiteral("none")), 1000).error().code, ErrorCode::CannotOpen);
    }
};

COUNTER_TEST(TestSafeFile, QCoreApplication)
#include "tst_safefile.moc"
