#pragma once
#include "filledstore.h"

#include "models/store/care/verify.h"
#include "models/store/chain/policyfolder.h"

#include <QDir>
#include <functional>

namespace counter {

/// A closed store with something of everything, and what a hand can do to it: statements against its database
/// past every guard, and changes of its files.
struct TamperedStore
{
    StoreFixture fixture;
    QString pack; ///< below the store's folder
    QString notice;
    QString calendar;
    QString evidence;

    QString path(const QString &name) const { return fixture.folder() + u'/' + name; }
    static QString resources() { return QStringLiteral(SOURCE_DIR "/resources"); }

    /// Two prints, a pack with its notice, a calendar, a printer's setting, two versions of a case.
    void make()
    {
        const auto store = fixture.create();
        QVERIFY(store);
        fill(*store);
        PrintEntry print;
        print.sheet = QStringLiteral("receipt");
        QVERIFY(store->logPrints(StoreFixture::actor(), {print}));
        QVERIFY(store->logPrints(StoreFixture::actor(), {print}));
        QVERIFY(store->settings().put(StoreFixture::actor(), QStringLiteral("print.receipt"),
                                      QStringLiteral("front")));
        const Result<PolicyFile> policy = readPolicyFile(
            resources() + QStringLiteral("/policies/meizhou-2021-11.yaml"), fixture.folder(), resources());
        QVERIFY(policy);
        const Result<QString> put = store->putInForce(StoreFixture::actor(), *policy);
        QVERIFY2(put, qPrintable(put ? QString() : put.error().detail));
        pack = QDir(fixture.folder()).relativeFilePath(*put);
        notice = QStringLiteral("notices/meizhou-2021-11.txt");
        QVERIFY(store->putCalendarInForce(StoreFixture::actor(),
                                          resources() + QStringLiteral("/calendars/holidays.yaml")));
        calendar = QStringLiteral("calendars/holidays.yaml");
        const QString sm3 = store->evidence().all().first();
        evidence = QStringLiteral("evidence/") + sm3.left(2) + u'/' + sm3;
    }

    /// Statements with every guard of the tables taken away and put back after them.
    void force(const QString &statements) const
    {
        const auto database =
            Database::open(path(QStringLiteral("store.sqlite")), Database::Access::Write, 50);
        QVERIFY(database);
        QStringList guards;
        QVERIFY(
            (*database)->each(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"),
                              {}, [&guards](const Row &row) {
                                  guards += {QString(u"DROP TRIGGER " + row.text(0)), row.text(1)};
                                  return true;
                              }));
        for (qsizetype i = 0; i < guards.size(); i += 2)
            QVERIFY((*database)->run(guards.at(i)));
        run(**database, statements);
        for (qsizetype i = 1; i < guards.size(); i += 2)
            QVERIFY((*database)->run(guards.at(i)));
    }
    /// Statements as they are.
    void run(const QString &statements) const
    {
        const auto database =
            Database::open(path(QStringLiteral("store.sqlite")), Database::Access::Write, 50);
        QVERIFY(database);
        run(**database, statements);
    }
    static void run(Database &database, const QString &statements)
    {
        for (const QString &statement : statements.split(QStringLiteral(";; "))) {
            const Result<void> done = database.run(statement);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        }
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray read(const QString &name) const { return readFile(path(name), 1 << 24).value(); }

    /// The codes that a fresh opening and verify() give; the opening's own refusal as "refused".
    QStringList codes() const
    {
        // The file's digest would tell that a byte was changed, which is not what is asked here.
        QFile::remove(path(QStringLiteral("store.digest")));
        const Result<std::unique_ptr<Store>> store =
            Store::open(fixture.folder(), fixture.environment(), OpenFor::Check);
        if (!store)
            return {QStringLiteral("refused"), errorName(store.error().code), store.error().place};
        const Result<VerifyReport> report = verify(**store);
        if (!report)
            return {QStringLiteral("failed"), errorName(report.error().code), report.error().detail};
        QStringList codes(report->codes.begin(), report->codes.end());
        codes.sort();
        return codes;
    }
};

using Attack = std::function<void(const TamperedStore &)>;

} // namespace counter

Q_DECLARE_METATYPE(counter::Attack)
