// The log: bounded, shared, and of a few known words only.
#include "models/support/log.h"
#include "models/support/plainwords.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace counter;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreReadAsWritten_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("ours");
        const auto row = [](const char *name, const char *line, bool ours) {
            QTest::newRow(name) << QString::fromUtf8(line) << ours;
        };
        row("a start", "2026-11-22T03:04:05Z live start 0.1.0", true);
        row("an end", "2026-11-22T03:04:05Z practice stop 0", true);
        row("an end by a fault", "2026-11-22T03:04:05Z live stop fault", true);
        row("a failure", "2026-11-22T03:04:05Z live failure store-locked file", true);
        row("a warning", "2026-11-22T03:04:05Z live warning QFile::open: cannot open …", true);
        row("a failure with its file", "2026-11-22T03:04:05Z live failure store-locked /home/x", false);
        row("a code that is none", "2026-11-22T03:04:05Z live failure wang-xiaoming file", false);
        row("a version that is none", "2026-11-22T03:04:05Z live start 13907538496", false);
        row("a warning with a name", "2026-11-22T03:04:05Z live warning cannot open wang", false);
        row("words after the end", "2026-11-22T03:04:05Z live stop 0 wang", false);
        row("no time", "wang live stop 0", false);
        row("another mode", "2026-11-22T03:04:05Z wang stop 0", false);
        row("nothing", "", false);
    }

    void linesAreReadAsWritten()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, ours);
        const std::optional<LogEntry> entry = LogEntry::parse(line);
        QCOMPARE(entry.has_value(), ours);
        if (entry)
            QCOMPARE(entry->line(), line);
    }

    void plainWords_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *message, const char *plain) {
            QTest::newRow(message) << QString::fromUtf8(message) << QString::fromUtf8(plain);
        };
        row("QSqlQuery::value: not positioned on a valid record", "QSqlQuery::value: not … on a valid …");
        row("QPainter::begin: Paint device returned engine == 0, type: 2",
            "QPainter::begin: paint device returned engine … type …");
        row("Could not open '/home/wang/张三.pdf' (Permission denied)", "could not open … permission denied");
        row("441402198703159157", "…");
        row("QZhangSan::open: x", "…");
        row("张三", "…");
        row("", "");
    }

    void plainWords()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, plain);
        QCOMPARE(counter::plainWords(message), plain);
        QCOMPARE(counter::plainWords(plain), plain);
    }

    void whatIsToldIsLoggedWhileSomeoneListens()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("a/logs"));
        QDateTime now(QDate(2026, 11, 22), QTime(3, 4, 5), Qt::UTC);
        Log log(folder, true, [&now] { return now; });
        static_cast<void>(explain({ErrorCode::DiskFull, {}, QStringLiteral("/a/b")}));
        {
            const LogListener listener(log);
            static_cast<void>(explain({ErrorCode::DiskFull, {}, QStringLiteral("/a/b")}));
            static_cast<void>(explain({ErrorCode::DiskFull, {}, QStringLiteral("/a/c")})); // the same again
            static_cast<void>(explain({ErrorCode::NotYaml, {}, QStringLiteral("12:5")}));
            now = now.addSecs(3600);
            static_cast<void>(explain({ErrorCode::NotYaml, {}, QStringLiteral("9:1")}));
            QTest::ignoreMessage(QtWarningMsg, "QFile: not open");
            qWarning("QFile: not open");
        }
        static_cast<void>(explain({ErrorCode::DiskFull, {}, QStringLiteral("/a/b")}));
        QCOMPARE(Log::tail(folder, 100),
                 (QStringList{QStringLiteral("2026-11-22T03:04:05Z practice failure disk-full file"),
                              QStringLiteral("2026-11-22T03:04:05Z practice failure not-yaml position"),
                              QStringLiteral("2026-11-22T04:04:05Z practice failure not-yaml position"),
                              QStringLiteral("2026-11-22T04:04:05Z practice warning QFile: not open")}));
#ifdef Q_OS_UNIX
        // Nobody else's business.
        QCOMPARE(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
#endif
    }

    void itNeverGrowsBeyondItsLimit()
    {
        const QTemporaryDir home;
        constexpr qint64 Limit = 4000;
        QDateTime now(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC);
        Log first(
            home.path(), false, [&now] { return now; }, Limit);
        Log second(
            home.path(), true, [&now] { return now; }, Limit);
        qint64 largest = 0;
        for (int i = 0; i < 400; ++i) {
            now = now.addSecs(1);
            (i % 3 ? first : second).stopped(QString::number(i % 10));
            qint64 size = 0;
            for (const QFileInfo &file : QDir(home.path()).entryInfoList(QDir::Files))
                size += file.size();
            largest = qMax(largest, size);
        }
        QVERIFY2(largest > Limit / 2 && largest <= Limit + 200, qPrintable(QString::number(largest)));
        const QStringList tail = Log::tail(home.path(), 10);
        QCOMPARE(tail.size(), 10);
        QCOMPARE(tail.last(), QStringLiteral("2026-11-22T00:06:40Z practice stop 9"));
        QVERIFY(tail.first() < tail.last());
    }

    void aFolderThatCannotBeWrittenStopsNobody()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("file/logs"));
        QFile file(home.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Log log(folder, false, [] { return QDateTime::currentDateTimeUtc(); });
        log.started(QStringLiteral("1.2.3"));
        QVERIFY(Log::tail(folder, 10).isEmpty());
    }
};

COUNTER_TEST(TestLog, QCoreApplication)
#include "tst_log.moc"
