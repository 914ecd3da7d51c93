#include "filledstore.h"
#include "tests/room/testroom.h"

#include "models/store/care/verify.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace counter;

/// Every changed byte of what was saved is found; nothing else is called damage.
class TestVerify : public QObject
{
    Q_OBJECT

    static QStringList codes(const VerifyReport &report)
    {
        QStringList codes;
        for (const Finding &finding : report.findings)
            codes.append(finding.code);
        return codes;
    }

    /// Lets a test change what the triggers protect; they are back afterwards.
    static void force(Store &store, const QString &sql, const QVariantList &values = {})
    {
        const QStringList guards{QStringLiteral("version_never_updated"),
                                 QStringLiteral("version_never_deleted")};
        QStringList texts;
        for (const QString &guard : guards) {
            texts.append(*store.database().text(
                QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = ?"), {guard}));
            QVERIFY(store.database().run(QString(u"DROP TRIGGER " + guard)));
        }
        const Result<void> done = store.database().run(sql, values);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().detail));
        for (const QString &text : std::as_const(texts))
            QVERIFY(store.database().run(text));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aGoodStoreVerifies()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        const Result<VerifyReport> report = verify(*store);
        QVERIFY(report);
        QCOMPARE(codes(*report), QStringList());
        QCOMPARE(report->versions, 6);
        QCOMPARE(report->cases, 5);
        QCOMPARE(report->evidence, 2);
        store.reset();
        store = fixture.open();
        QVERIFY(verify(*store)->good());
        QVERIFY2(verify(*store)->good(), "a second time, after the tables beside were made once");
    }

    void everyByteOfABodyCounts()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        const Result<QList<StoredVersion>> versions = store->ledger().read(2, 1);
        const QByteArray body = versions->first().sealedBody;
        int missed = 0;
        for (qsizetype i = 0; i < body.size(); ++i) {
            QByteArray changed = body;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            StoredVersion stored = versions->first();
            stored.sealedBody = changed;
            missed += store->ledger().body(stored) ? 1 : 0;
        }
        QCOMPARE(missed, 0);
        QByteArray changed = body;
        changed.replace("2024-03", "2024-04");
        force(*store, QStringLiteral("UPDATE version SET body = ? WHERE sequence = 2"), {changed});
        QVERIFY(codes(*verify(*store)).contains(QStringLiteral("body")));
        force(*store, QStringLiteral("UPDATE version SET body = ? WHERE sequence = 2"), {body});
        QVERIFY(verify(*store)->good());
    }

    void everyColumnOfAVersionCounts_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *column : {"at", "clerk", "window", "office", "verb", "stage", "reason", "case_id"})
            QTest::newRow(column) << QStringLiteral("%1 = %1 || 'x'").arg(QString::fromLatin1(column));
        for (const char *column : {"previous_hash", "body_hash", "hash"})
            QTest::newRow(column)
                << QStringLiteral("%1 = zeroblob(length(%1))").arg(QString::fromLatin1(column));
        QTest::newRow("number") << QStringLiteral("number = number + 7");
        QTest::newRow("case_previous") << QStringLiteral("case_previous = case_previous + 1");
        QTest::newRow("sequence") << QStringLiteral("sequence = 100");
    }

    void everyColumnOfAVersionCounts()
    {
        QFETCH(QString, change);
        StoreFixture fixture;
        const auto store = fixture.create();
        fill(*store);
        force(*store, QString(u"UPDATE version SET " + change + u" WHERE sequence = 3"));
        QVERIFY(!verify(*store)->good());
    }

    void aVersionThatIsGoneShows_data()
    {
        QTest::addColumn<int>("sequence");
        for (int n = 1; n <= 6; ++n)
            QTest::addRow("version %d", n) << n;
    }

    void aVersionThatIsGoneShows()
    {
        QFETCH(int, sequence);
        StoreFixture fixture;
        const auto store = fixture.create();
        fill(*store);
        force(*store, QStringLiteral("DELETE FROM version WHERE sequence = ?"), {sequence});
        QVERIFY(!verify(*store)->good());
    }

    void aCutTailStopsWriting()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        force(*store, QStringLiteral("DELETE FROM version WHERE sequence > 4"));
        store.reset();
        store = fixture.open();
        QVERIFY(store);
        QVERIFY(store->damage());
        QCOMPARE(store->append(StoreFixture::draft(20)).error().code, ErrorCode::StoreDamaged);
        QVERIFY(codes(*verify(*store)).contains(QStringLiteral("head")));
        QVERIFY2(store->search().list({}), "what is left can still be read");
    }

    void anOlderCopyInThePlaceOfTheStoreShows()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        QVERIFY(store->append(StoreFixture::draft(1)));
        store.reset();
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        QVERIFY(QFile::copy(path, path + QStringLiteral(".old")));
        store = fixture.open();
        QVERIFY(store->append(StoreFixture::draft(2)));
        store.reset();
        QVERIFY(QFile::remove(path) && QFile::rename(path + QStringLiteral(".old"), path));
        store = fixture.open();
        QVERIFY(store->damage());
        QVERIFY(codes(*verify(*store)).contains(QStringLiteral("head")));
    }

    void aLostHeadFileShowsAndIsMadeAnew()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        fill(*store);
        QVERIFY(QFile::remove(fixture.folder() + QStringLiteral("/store.head")));
        QCOMPARE(codes(*verify(*store)), QStringList{QStringLiteral("head-file")});
        QVERIFY(store->append(StoreFixture::draft(20)));
        QVERIFY(verify(*store)->good());
    }

    void everyByteOfAnEvidenceFileCounts()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        fill(*store);
        const QString sm3 = store->evidence().all().first();
        const QString path = fixture.folder() + u"/evidence/" + sm3.left(2) + u'/' + sm3;
        const QByteArray good = *readFile(path, 1 << 20);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray changed = good;
            changed[i] = static_cast<char>(changed.at(i) ^ 0x80);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(changed);
            file.close();
            QCOMPARE(store->evidence().content(sm3).error().code, ErrorCode::StoreDamaged);
        }
        QCOMPARE(codes(*verify(*store)), QStringList{QStringLiteral("evidence")});
        QVERIFY(QFile::remove(path));
        QCOMPARE(codes(*verify(*store)), QStringList{QStringLiteral("evidence")});
    }

    void settingsAndKeptTypingCount_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("code");
        QTest::newRow("setting") << QStringLiteral(
            "UPDATE setting SET value = '4' WHERE name = 'desk.window'")
                                 << QStringLiteral("setting");
        QTest::newRow("typing") << QStringLiteral(
            "UPDATE typing SET body = CAST(replace(CAST(body AS TEXT), '陈', '程')"
            " AS BLOB)") << QStringLiteral("typing");
        QTest::newRow("typing's case")
            << QStringLiteral("UPDATE typing SET case_id = 'x'") << QStringLiteral("typing");
    }

    void settingsAndKeptTypingCount()
    {
        QFETCH(QString, change);
        QFETCH(QString, code);
        StoreFixture fixture;
        const auto store = fixture.create();
        fill(*store);
        force(*store, change);
        QCOMPARE(codes(*verify(*store)), QStringList{code});
    }

    void aWrongIndexShowsAndIsMadeAnew_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("a row is gone") << QStringLiteral("DELETE FROM case_row WHERE sequence = 3");
        QTest::newRow("a stage") << QStringLiteral("UPDATE case_row SET stage = 'paid' WHERE sequence = 3");
        QTest::newRow("a token") << QStringLiteral(
            "DELETE FROM token WHERE token = (SELECT min(token) FROM token)");
        QTest::newRow("a claim") << QStringLiteral("DELETE FROM claim WHERE line = 0");
        QTest::newRow("evidence") << QStringLiteral("DELETE FROM evidence");
        QTest::newRow("a counter") << QStringLiteral("UPDATE receipt SET last = 9");
        QTest::newRow("a count") << QStringLiteral("UPDATE stage_count SET cases = 9");
    }

    void aWrongIndexShowsAndIsMadeAnew()
    {
        QFETCH(QString, change);
        StoreFixture fixture;
        const auto store = fixture.create();
        fill(*store);
        force(*store, change);
        QVERIFY(codes(*verify(*store)).contains(QStringLiteral("index")));
        QCOMPARE(*store->reindex(), 6);
        const Result<VerifyReport> report = verify(*store);
        QCOMPARE(codes(*report), QStringList());
        QCOMPARE(store->evidence().all().size(), 2);
    }

    void everyByteOfTheFileCounts()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        store.reset();
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        const QByteArray good = *readFile(path, 1 << 24);
        QRandomGenerator random(1);
        const QString digest = fixture.folder() + QStringLiteral("/store.digest");
        const QByteArray goodDigest = *readFile(digest, 1024);
        for (int i = 0; i < 100; ++i) {
            QByteArray changed = good;
            const qsizetype place = random.bounded(int(good.size()));
            changed[place] = static_cast<char>(changed.at(place) ^ (1 << random.bounded(8)));
            QVERIFY(writeFile(path, changed));
            QVERIFY(writeFile(digest, goodDigest));
            const Result<std::unique_ptr<Store>> opened =
                Store::open(fixture.folder(), fixture.environment(), OpenFor::Check);
            const Result<VerifyReport> report =
                opened ? verify(**opened) : Result<VerifyReport>(opened.error());
            if (!report)
                QCOMPARE(errorName(report.error().code), errorName(ErrorCode::StoreDamaged));
            else
                QVERIFY2(!report->good(), qPrintable(QStringLiteral("byte %1").arg(place)));
        }
        QVERIFY(writeFile(path, good));
        QVERIFY(writeFile(digest, goodDigest));
        QVERIFY(verify(*fixture.open())->good());
    }

    void whatNothingNamesIsRemovedAndNeverDamage()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        const QString stray = store->evidence().take(StoreFixture::picture(50))->sm3;
        const QString typed = store->evidence().take(StoreFixture::picture(51))->sm3;
        Application typing = StoreFixture::application(30);
        Evidence item;
        item.sm3 = typed;
        typing.evidence.append(item);
        QVERIFY(store->typing().keep({QStringLiteral("other"), {}, store->now(), typing}));
        const QString half = fixture.folder() + u"/evidence/new/." + QString(40, u'a') + u".3k5x.part";
        const QString theirs = fixture.folder() + QStringLiteral("/evidence/new/holiday.jpg");
        QVERIFY(writeFile(half, "half") && writeFile(theirs, "x"));
        const QString settled = sm3Hex(StoreFixture::picture(1));
        QVERIFY(writeFile(fixture.folder() + u"/evidence/" + settled.left(2) + u'/' + QString(64, u'a'),
                          QByteArray("planted")));
        QVERIFY(verify(*store)->good());
        store.reset();

        store = fixture.open();
        QVERIFY(!store->evidence().has(stray));
        QVERIFY(store->evidence().has(typed));
        QVERIFY(!QFile::exists(half));
        QVERIFY(QFile::exists(theirs)); // not called as ours are
        QCOMPARE(store->evidence().all().size(), 3);
        QVERIFY(verify(*store)->good());
    }

    /// A dropped index object once made every opening read-only, and reindex could not bring it back.
    void reindexRemakesWhatIsMissingOfTheIndex_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("a table") << QStringLiteral("DROP TABLE receipt");
        QTest::newRow("an index on a table") << QStringLiteral("DROP INDEX case_row_stage");
        QTest::newRow("a table of another shape") << QStringLiteral("ALTER TABLE claim ADD COLUMN more TEXT");
    }

    void reindexRemakesWhatIsMissingOfTheIndex()
    {
        QFETCH(const QString, damage);
        StoreFixture fixture;
        {
            const auto store = fixture.create();
            fill(*store);
            QVERIFY(store->database().run(damage));
        }
        auto store = fixture.open();
        QVERIFY(store && store->damage());
        const Result<qint64> versions = store->reindex();
        QVERIFY2(versions, qPrintable(versions ? QString() : versions.error().detail));
        QCOMPARE(*versions, 6);
        QVERIFY(!store->damage());
        QVERIFY(store->append(StoreFixture::draft(30)));
        store.reset();
        store = fixture.open();
        QVERIFY(store && !store->damage());
        const Result<VerifyReport> report = verify(*store);
        QVERIFY2(report->good(), qPrintable(report->findings.value(0).message));
    }
};

COUNTER_TEST(TestVerify, QCoreApplication)
#include "tst_verify.moc"
