#include "corpus.h"
#include "tampering.h"
#include "tests/room/testroom.h"

#include "models/store/care/verify.h"

#include <QCoreApplication>

using namespace counter;
using namespace counter::corpus;

/// Acts and prints of the two logs that there were: each with its own time and who did it, proved by its own
/// chain, and what was done to them before is told after.
class TestOlderLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreTakenOver_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("found");
        QTest::addColumn<bool>("atOpening");
        const auto row = [](const char *name, const char *sql, const char *found, bool atOpening) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromLatin1(found) << atOpening;
        };
        row("as they were", "", "", false);
        row("a print was changed", "UPDATE print SET copies = 9 WHERE sequence = 1", "print", false);
        row("a print's clerk was changed", "UPDATE print SET clerk = 'x' WHERE sequence = 1", "print", false);
        row("the prints were deleted", "DELETE FROM print;; UPDATE print_head SET sequence = 0, hash = x''",
            "print", true);
        row("an act was changed", "UPDATE act SET clerk = 'x' WHERE sequence = 2", "event", false);
        row("an act was deleted", "DELETE FROM act WHERE sequence = 2", "event", false);
        row("a setting was changed", "UPDATE setting SET value = 'x' WHERE name = 'desk.clerk'", "setting",
            false);
    }

    void theyAreTakenOver()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, found);
        QFETCH(const bool, atOpening);
        TamperedStore older;
        const QString example = QStringLiteral("schema-5");
        QVERIFY(copyTree(pathOf(example) + QStringLiteral("/store"), older.fixture.folder()));
        qint64 acts = 0;
        PrintEntry printed;
        {
            const auto database =
                Database::open(older.path(QStringLiteral("store.sqlite")), Database::Access::Write, 50);
            acts = *(*database)->integer(QStringLiteral("SELECT count(*) FROM act"));
            QVERIFY((*database)->each(
                QStringLiteral("SELECT at, clerk, window, office, case_id, version, content_hash, sheet,"
                               " printer, hash FROM print WHERE sequence = 1"),
                {}, [&printed](const Row &row) {
                    printed.sequence = 1;
                    printed.at = instantOf(row.text(0));
                    printed.by = row.text(1);
                    printed.window = row.text(2);
                    printed.office = row.text(3);
                    printed.caseId = row.text(4);
                    printed.version = row.number(5);
                    printed.contentHash = row.text(6);
                    printed.sheet = row.text(7);
                    printed.printer = row.text(8);
                    printed.hash = QString::fromLatin1(row.bytes(9).toHex());
                    return true;
                }));
        }
        QCOMPARE(printed.sequence, 1);
        if (!sql.isEmpty())
            older.force(sql);
        const auto store = older.fixture.open();
        QVERIFY(store);
        QCOMPARE(store->damage().has_value(), atOpening);
        const Result<VerifyReport> report = verify(*store);
        QVERIFY(report);
        const QStringList codes(report->codes.begin(), report->codes.end());
        QVERIFY2(found.isEmpty() ? codes.isEmpty() : codes.contains(found), qPrintable(codes.join(u' ')));
        QVERIFY(atOpening || !QFile::exists(older.path(QStringLiteral("print.head"))));
        if (!sql.isEmpty())
            return;
        QCOMPARE(report->prints, 1);
        QCOMPARE(report->events, acts + 2); // and how print.head said that the log ended
        QList<PrintEntry> prints = *store->prints(printed.caseId);
        QCOMPARE(prints.size(), 1);
        printed.hash = prints.first().hash; // of the new chain
        QCOMPARE(prints.first(), printed);
    }
};

COUNTER_TEST(TestOlderLogs, QCoreApplication)
#include "tst_olderlogs.moc"
