#include "models/desk/officedesk.h"
#include "storedexample.h"
#include "tampering.h"
#include "tests/desk/readrules.h"
#include "tests/room/testroom.h"

#include "models/casework/assess.h"
#include "models/policy/decide/decisionjson.h"
#include "models/store/care/verify.h"
#include "models/store/opening/migrations.h"
#include "models/store/opening/takeover.h"
#include "models/store/opening/upgradecopy.h"
#include "models/store/vault/sm3.h"
#include "models/values/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>

using namespace counter;

namespace {

constexpr auto Examples = SOURCE_DIR "/tests/store/examples";

bool copyTree(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target)
            || !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner))
            return false;
    }
    // As every store's: nobody but the owner reads it.
    return QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QStringList examples()
{
    return QDir(QString::fromLatin1(Examples)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

QString pathOf(const QString &example)
{
    return QLatin1String(Examples) + u'/' + example;
}

/// No program left a store in this schema: the step after it follows at once (aStopBetweenTwoSteps).
constexpr qsizetype NeverAnEnd = 6;

/// "schema-4-samples": 4
int schemaOf(const QString &example)
{
    return example.section(u'-', 1, 1).toInt();
}

QJsonDocument jsonIn(const QString &example, const QString &file)
{
    const Result<QByteArray> bytes = readFile(pathOf(example) + u'/' + file, 1 << 20);
    return bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
}

/// A case as the program of the store's time gave it out: `case list`, `case show`.
struct GivenCase
{
    QString id;
    QJsonObject row;
    Application application;
    DecisionSummary decision;
};

Money moneyOf(const QJsonObject &object, const QString &name)
{
    const Result<Money> money = Money::parse(object.value(name).toString());
    return money ? *money : Money();
}

QList<GivenCase> givenCases(const QString &example)
{
    QList<GivenCase> cases;
    for (const QJsonValue &value : jsonIn(example, QStringLiteral("cases.json")).array()) {
        GivenCase one;
        one.row = value[u"row"].toObject();
        one.id = one.row.value(u"case").toString();
        const Result<ReadApplication> read =
            readApplication(QJsonDocument(value[u"application"].toObject()).toJson());
        QTEST_ASSERT(read);
        one.application = read->application;
        const QJsonObject said = value[u"decision"].toObject();
        one.decision.policy = said.value(u"policy").toString();
        one.decision.policyHash = said.value(u"policyHash").toString();
        one.decision.paid = moneyOf(said, QStringLiteral("paid"));
        one.decision.claimed = moneyOf(said, QStringLiteral("claimed"));
        one.decision.refundable = moneyOf(said, QStringLiteral("refundable"));
        cases.append(one);
    }
    return cases;
}

/// As one version, with its evidence.
void import(const GivenCase &one, Store &from, Store &into)
{
    for (const Evidence &item : one.application.evidence) {
        if (item.sm3.isEmpty())
            continue;
        const Result<QByteArray> content = from.evidence().content(item.sm3);
        QVERIFY(content);
        QCOMPARE(into.evidence().take(*content)->sm3, item.sm3);
    }
    const Result<Stage> stage = parseStage(one.row.value(u"stage").toString());
    QVERIFY(stage);
    NewVersion version = StoreFixture::version(one.application, one.id, *stage);
    version.body.decision = one.decision;
    const Result<SavedCase> saved = into.append(version);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
}

/// What a list or a search shows, but when and how often it was saved.
QList<CaseRow> found(Store &store, const QString &text)
{
    CaseQuery query;
    query.text = text;
    Result<QList<CaseRow>> listed = store.search().list(query);
    QTEST_ASSERT(listed);
    QList<CaseRow> rows = *listed;
    for (CaseRow &row : rows) {
        row.savedAt = {};
        row.version = 0;
    }
    return rows;
}

/// The case's row in the words of `case list`.
QJsonObject rowJson(Store &store, const QString &id)
{
    const Result<QList<CaseRow>> rows = store.search().list({});
    QTEST_ASSERT(rows);
    for (const CaseRow &row : *rows)
        if (row.id == id)
            return rowJson(row);
    return {};
}

/// Texts that this case is to be found by.
QStringList whatFinds(const GivenCase &one)
{
    const Claimant &claimant = one.application.claimant;
    QStringList texts{claimant.name, claimant.name.right(2), claimant.bank.accountNumber,
                      claimant.bank.accountNumber.right(4)};
    for (const Member &member : one.application.members)
        texts += {member.name, member.citizenId, member.citizenId.right(4)};
    if (!claimant.taxpayerId.isEmpty())
        texts += {claimant.taxpayerId, claimant.taxpayerId.left(8)};
    if (!one.application.number.isEmpty())
        texts += {one.application.number, one.application.number.left(10)};
    return texts;
}

/// With every trace, as the packs that ship now decide it.
QByteArray decisionOf(Store &store, const PolicyLibrary &policies, const QString &id)
{
    const Result<CaseVersion> version = store.version(id, 0);
    QTEST_ASSERT(version);
    AssessOptions options;
    options.today = QDate(2026, 11, 20);
    const Result<Decision> decision = assess(version->application, policies, options);
    QTEST_ASSERT(decision);
    return writeDecision(*decision);
}

QStringList copiesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("store-v*")}, QDir::Files);
}

} // namespace

/// A newer program opens what every older one wrote: the corpus holds one store of each released schema,
/// written by the program of its time (make_example).
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCorpusHoldsEveryReleasedSchema()
    {
        for (qsizetype version = 1; version <= storeMigrations().size(); ++version)
            QVERIFY2(version == NeverAnEnd || examples().contains(QStringLiteral("schema-%1").arg(version)),
                     qPrintable(QString::number(version)));
        for (const QString &name : examples())
            QVERIFY2(schemaOf(name) >= 1 && schemaOf(name) <= storeMigrations().size(), qPrintable(name));
    }

    /// A step that was released is what stores out there went through.
    void aReleasedStepIsNeverChanged()
    {
        QStringList hashes;
        for (const QStringList &step : storeMigrations())
            hashes.append(sm3Hex(step.join(u'\n').toUtf8()).left(8));
        QCOMPARE(hashes.join(u' '),
                 QStringLiteral("276034c1 aecee842 63264374 e6d1ee42 8cd46015 53cd9623 7a9b70d8"));
    }

    void aStoreOfAnyReleaseOpensWhole_data()
    {
        QTest::addColumn<QString>("example");
        for (const QString &name : examples())
            QTest::newRow(qPrintable(name)) << name;
    }

    void aStoreOfAnyReleaseOpensWhole()
    {
        QFETCH(const QString, example);
        StoreFixture fixture;
        QVERIFY(copyTree(pathOf(example) + QStringLiteral("/store"), fixture.folder()));
        const QJsonObject expected = jsonIn(example, QStringLiteral("content.json")).object();
        QVERIFY(expected.value(QStringLiteral("cases")).toArray().size() >= 3);

        const bool older = schemaOf(example) < storeMigrations().size();
        ReadRules rules(QStringLiteral(SOURCE_DIR "/resources"));
        for (int time = 1; time <= 2; ++time) { // at the upgrade, and after it
            const auto store = fixture.open();
            QVERIFY(store && !store->damage());
            QCOMPARE(store->upgradeCopy().isEmpty(), !older || time == 2);
            OfficeDesk office(*store, rules);
            const Result<QJsonObject> content = contentOf(*store, office);
            QVERIFY(content);
            QCOMPARE(*content, expected);
            const Result<VerifyReport> report = verify(*store);
            QVERIFY(report);
            QVERIFY2(report->good(), qPrintable(report->findings.value(0).message));
            QCOMPARE(report->evidence, 1);
        }
        QCOMPARE(copiesIn(fixture.folder()).size(), older ? 1 : 0);

        const auto store = fixture.open();
        OfficeDesk office(*store, rules);
        const Result<SavedCase> saved =
            office.drafts().save(office.actor(), {}, StoreFixture::application(60));
        QVERIFY(saved);
        PrintEntry print;
        print.caseId = saved->caseId;
        print.sheet = QStringLiteral("receipt");
        QVERIFY(office.papers().record(office.actor(), {print}));
        QVERIFY(verify(*store)->good());
    }

    /// Stopped after any step of an upgrade: the next opening goes on from there.
    void aStopBetweenTwoSteps_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<int>("reached");
        for (const QString &name : examples())
            for (int reached = schemaOf(name) + 1; reached < storeMigrations().size(); ++reached)
                QTest::addRow("%s to %d", qPrintable(name), reached) << name << reached;
    }

    void aStopBetweenTwoSteps()
    {
        QFETCH(const QString, example);
        QFETCH(const int, reached);
        StoreFixture fixture;
        QVERIFY(copyTree(pathOf(example) + QStringLiteral("/store"), fixture.folder()));
        {
            const auto database = Database::open(fixture.folder() + QStringLiteral("/store.sqlite"),
                                                 Database::Access::Write, 50);
            QVERIFY(database);
            const Result<Upgrade> done = migrate(**database, storeMigrations().first(reached), fixture.clock,
                                                 takeOverIn(**database, fixture.folder(), fixture.clock));
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        }
        fixture.clock = fixture.clock.addSecs(60); // the second copy is another
        const auto store = fixture.open();
        QVERIFY(store && !store->damage());
        ReadRules rules(QStringLiteral(SOURCE_DIR "/resources"));
        QCOMPARE(*contentOf(*store, OfficeDesk(*store, rules)),
                 jsonIn(example, QStringLiteral("content.json")).object());
        QVERIFY(verify(*store)->good());
    }

    /// Acts and prints of the two logs that there were: each with its own time and who did it, proved by its
    /// own chain, and what was done to them before is told after.
    void olderLogsAreTakenOver_data()
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

    void olderLogsAreTakenOver()
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

    void itSaysWhatAFreshImportOfItsCasesDoes_data() { aStoreOfAnyReleaseOpensWhole_data(); }

    /// The cases as the program of its time gave them out, put into a new store by this one: list, search and
    /// decision are the same from both.
    void itSaysWhatAFreshImportOfItsCasesDoes()
    {
        QFETCH(const QString, example);
        StoreFixture fixture;
        QVERIFY(copyTree(pathOf(example) + QStringLiteral("/store"), fixture.folder()));
        const QList<GivenCase> given = givenCases(example);
        QVERIFY(given.size() >= 3);
        const auto kept = fixture.open();
        QVERIFY(kept && !kept->damage());
        StoreFixture other;
        const auto fresh = other.create();
        QVERIFY(fresh && fresh->setWorkplace(StoreFixture::actor(), kept->workplace()));
        for (auto one = given.crbegin(); one != given.crend(); ++one) // the list has the newest first
            import(*one, *kept, *fresh);

        ReadRules rules(QStringLiteral(SOURCE_DIR "/resources"));
        QCOMPARE(found(*kept, {}).size(), given.size());
        QCOMPARE(found(*kept, {}), found(*fresh, {}));
        for (const GivenCase &one : given) {
            QCOMPARE(kept->version(one.id, 0)->application, one.application);
            QCOMPARE(rowJson(*kept, one.id), one.row);
            for (const QString &text : whatFinds(one)) {
                QVERIFY2(!found(*kept, text).isEmpty(), qPrintable(text));
                QCOMPARE(found(*kept, text), found(*fresh, text));
            }
            QCOMPARE(decisionOf(*kept, rules.policies(), one.id),
                     decisionOf(*fresh, rules.policies(), one.id));
        }
        QVERIFY(verify(*fresh)->good());
    }

    /// Not a byte of what an older program wrote of a version is another after the upgrade.
    void whatWasWrittenStaysAsItWas_data() { aStoreOfAnyReleaseOpensWhole_data(); }

    void whatWasWrittenStaysAsItWas()
    {
        QFETCH(const QString, example);
        StoreFixture fixture;
        QVERIFY(copyTree(pathOf(example) + QStringLiteral("/store"), fixture.folder()));
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        const auto rows = [&path] {
            const auto database = Database::open(path, Database::Access::Write, 50);
            QStringList read;
            QTEST_ASSERT((*database)->each(
                QStringLiteral("SELECT sequence || case_id || number || case_previous || hex(previous_hash)"
                               " || hex(body_hash) || at || clerk || window || office || verb || stage"
                               " || reason || hex(hash) || hex(body) FROM version ORDER BY sequence"),
                {}, [&read](const Row &row) {
                    read.append(row.text(0));
                    return true;
                }));
            return read;
        };
        const QStringList before = rows();
        QVERIFY(fixture.open());
        QCOMPARE(rows(), before);
    }

    /// Whoever must go back to the older program finds its store untouched in the copy.
    void theCopyIsAStoreOfTheOlderProgram()
    {
        StoreFixture fixture;
        const QString example = QString::fromLatin1(Examples) + QStringLiteral("/schema-1");
        QVERIFY(copyTree(example + QStringLiteral("/store"), fixture.folder()));
        QString copy;
        {
            const auto store = fixture.open();
            QVERIFY(store);
            copy = store->upgradeCopy();
        }
        QCOMPARE(QFileInfo(copy).fileName(), QStringLiteral("store-v1-20261120T090000Z.sqlite"));
#ifdef Q_OS_UNIX // on Windows the user's own folder keeps others out
        QCOMPARE(int(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
#endif
        const auto old = Database::open(copy, Database::Access::Write, 50);
        QVERIFY(old);
        QCOMPARE(*schemaVersion(**old), 1);
        QVERIFY(*(*old)->integer(QStringLiteral("SELECT count(*) FROM version")) > 0);
        QCOMPARE(*(*old)->integer(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'print'")),
                 0);
    }

    /// Damage that stops an upgrade is what verify is asked for: it is told, and nothing is changed.
    void anOlderStoreIsJudgedAsItLies_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a version was changed")
            << QStringLiteral("UPDATE version SET reason = '改' WHERE sequence = 2")
            << QStringLiteral("chain");
        QTest::newRow("a setting was changed")
            << QStringLiteral("UPDATE setting SET value = '别人' WHERE name = 'desk.clerk'")
            << QStringLiteral("setting");
    }

    void anOlderStoreIsJudgedAsItLies()
    {
        QFETCH(const QString, damage);
        QFETCH(const QString, found);
        StoreFixture fixture;
        const QString example = QString::fromLatin1(Examples) + QStringLiteral("/schema-2");
        QVERIFY(copyTree(example + QStringLiteral("/store"), fixture.folder()));
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        if (!damage.isEmpty()) {
            const auto database = Database::open(path, Database::Access::Write, 50);
            QVERIFY((*database)->run(QStringLiteral("DROP TRIGGER version_never_updated")));
            QVERIFY((*database)->run(damage));
            QVERIFY((*database)->run(
                QStringLiteral("CREATE TRIGGER version_never_updated BEFORE UPDATE ON version"
                               " BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END")));
        }
        const Result<QByteArray> before = readFile(path, 1 << 24);
        {
            const auto store = Store::open(fixture.folder(), fixture.environment(), OpenFor::Check);
            QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
            const Result<VerifyReport> report = verify(**store);
            QVERIFY(report);
            QCOMPARE(report->codes.contains(found), !found.isEmpty());
            if (found.isEmpty())
                QVERIFY2(report->good(), qPrintable(report->findings.value(0).message));
        }
        QCOMPARE(*readFile(path, 1 << 24), *before);
        QVERIFY(copiesIn(fixture.folder()).isEmpty());
    }

    /// The upgrade waits for a copy that can be trusted: without one the store stays as it was.
    void withoutACopyNothingIsChanged()
    {
        StoreFixture fixture;
        const QString example = QString::fromLatin1(Examples) + QStringLiteral("/schema-1");
        QVERIFY(copyTree(example + QStringLiteral("/store"), fixture.folder()));
        const QString inTheWay =
            fixture.folder() + QStringLiteral("/store-v1-20261120T090000Z.sqlite.part/file");
        QVERIFY(QDir().mkpath(inTheWay));
        QVERIFY(!fixture.open());
        {
            const auto database = Database::open(fixture.folder() + QStringLiteral("/store.sqlite"),
                                                 Database::Access::Write, 50);
            QVERIFY(database);
            QCOMPARE(*schemaVersion(**database), 1);
        }
        QVERIFY(QDir(QFileInfo(inTheWay).path()).removeRecursively());
        QVERIFY(fixture.open());
    }

    void anOlderProgramRefusesANewerStorePlainly()
    {
        StoreFixture fixture;
        QVERIFY(fixture.create());
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        {
            const auto database = Database::open(path, Database::Access::Write, 50);
            QVERIFY(database);
            QVERIFY(
                (*database)->run(QStringLiteral("PRAGMA user_version=%1").arg(storeMigrations().size() + 1)));
        }
        const Result<QByteArray> before = readFile(path, 1 << 24);
        const Result<std::unique_ptr<Store>> refused = Store::open(fixture.folder(), fixture.environment());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreFromFuture);
        QVERIFY2(explain(refused.error()).contains(QStringLiteral("更新")),
                 qPrintable(explain(refused.error())));
        QCOMPARE(*readFile(path, 1 << 24), *before);
        QVERIFY(copiesIn(fixture.folder()).isEmpty());
    }
};

COUNTER_TEST(TestUpgrade, QCoreApplication)
#include "tst_upgrade.moc"
