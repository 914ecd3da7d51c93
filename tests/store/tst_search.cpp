#include "models/values/chinatime.h"
#include "storefixture.h"
#include "tests/room/testroom.h"

using namespace counter;

/// What a clerk types into the search box.
class TestSearch : public QObject
{
    Q_OBJECT

    static Application unit(const QString &name, const QString &code, const QString &member,
                            const QString &citizen, const QString &account, int n)
    {
        Application application = StoreFixture::application(n);
        application.claimant.name = name;
        application.claimant.taxpayerId = code;
        application.claimant.bank.accountNumber = account;
        application.members.first().name = member;
        application.members.first().citizenId = citizen;
        return application;
    }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    QStringList m_ids;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void initTestCase()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_store = m_fixture->create();
        const QList<Application> applications{
            unit(QStringLiteral("梅州市梅江区红杏制衣有限公司"), QStringLiteral("91441402MA4X0Y1Z2C"),
                 QStringLiteral("陈伟"), QStringLiteral("44140219650312001X"),
                 QStringLiteral("6222021234567890123"), 1),
            unit(QStringLiteral("梅县区伟业电子厂"), QStringLiteral("91441403MA5A1B2C3D"),
                 QStringLiteral("李陈红"), QStringLiteral("441402197001010022"),
                 QStringLiteral("44001234567890"), 2),
            unit(QStringLiteral("Ａ＆Ｂ贸易 有限公司"), QStringLiteral("91441402MA9999999X"),
                 QStringLiteral("𠮷田"), QStringLiteral("441402198001010033"),
                 QStringLiteral("44009876543210"), 3)};
        for (const Application &application : applications) {
            NewVersion version = StoreFixture::version(application, {}, Stage::Accepted);
            version.giveNumber = m_ids.size() < 2;
            if (!version.giveNumber)
                version.stage = Stage::Draft;
            m_ids.append(m_store->append(version)->caseId);
            m_fixture->clock = m_fixture->clock.addDays(1);
        }
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("cases"); // the newest first
        const auto row = [](const char *name, const QString &text, const QList<int> &cases) {
            QTest::newRow(name) << text << cases;
        };
        row("nothing typed: all", QString(), {2, 1, 0});
        row("white space only: all", QStringLiteral(" 　"), {2, 1, 0});
        row("one character, of a unit and of a member", QStringLiteral("伟"), {1, 0});
        row("one character that two carry", QStringLiteral("陈"), {1, 0});
        row("two characters", QStringLiteral("红杏"), {0});
        row("two characters in the other order", QStringLiteral("杏红"), {});
        row("both characters, but not together", QStringLiteral("陈杏"), {});
        row("a member's full name", QStringLiteral("李陈红"), {1});
        row("a part of a unit's name", QStringLiteral("制衣有限"), {0});
        row("pairs that occur, but not in a row", QStringLiteral("梅江区伟业"), {});
        row("two words", QStringLiteral("梅州 制衣"), {0});
        row("a radical that looks like the name's hanzi", QStringLiteral("伟业电\u2F26"), {1});
        row("a middle width of brackets and letters", QStringLiteral("Ａ&B"), {2});
        row("two words, a space between them full-width", QStringLiteral("有限　陈伟"), {0});
        row("two words of which one is nowhere", QStringLiteral("梅州 电子"), {});
        row("full-width letters in the name", QStringLiteral("a&b贸易"), {2});
        row("a space inside the name", QStringLiteral("贸易有限"), {2});
        row("a character beyond U+FFFF", QStringLiteral("𠮷"), {2});
        row("the last four digits of an identity number", QStringLiteral("0022"), {1});
        row("the last four with the letter, small", QStringLiteral("001x"), {0});
        row("the last six digits", QStringLiteral("010033"), {2});
        row("a whole identity number", QStringLiteral("44140219650312001X"), {0});
        row("a whole identity number, full-width", QStringLiteral("４４１４０２１９７００１０１００２２"),
            {1});
        row("the middle of an identity number", QStringLiteral("19650312"), {});
        row("the last four digits of an account", QStringLiteral("0123"), {0});
        row("a whole account", QStringLiteral("44001234567890"), {1});
        row("a unit code", QStringLiteral("91441403MA5A1B2C3D"), {1});
        row("the beginning of a unit code", QStringLiteral("91441402MA"), {2, 0});
        row("the end of a unit code", QStringLiteral("999x"), {2});
        row("a receipt number", QStringLiteral("4414022026000002"), {1});
        row("the beginning of a receipt number", QStringLiteral("4414022026"), {1, 0});
        row("the end of a receipt number", QStringLiteral("000001"), {0});
        row("a name and the last four", QStringLiteral("陈 0022"), {1});
        row("a wildcard is a character", QStringLiteral("%"), {});
        row("a quote", QStringLiteral("'; DROP TABLE case_row; --"), {});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, cases);
        CaseQuery query;
        query.text = text;
        const Result<QList<CaseRow>> rows = m_store->search().list(query);
        QVERIFY(rows);
        QList<int> found;
        for (const CaseRow &row : *rows)
            found.append(int(m_ids.indexOf(row.id)));
        QCOMPARE(found, cases);
        QCOMPARE(*m_store->search().count(query), cases.size());
    }

    void filters()
    {
        CaseQuery query;
        query.stage = Stage::Accepted;
        QCOMPARE(m_store->search().list(query)->size(), 2);
        QCOMPARE(*m_store->search().count(query), 2);
        query.text = QStringLiteral("有限");
        QCOMPARE(m_store->search().list(query)->size(), 1);

        CaseQuery stages;
        stages.stages = {Stage::Accepted, Stage::Verified};
        QCOMPARE(m_store->search().list(stages)->size(), 2);
        QCOMPARE(*m_store->search().count(stages), 2);
        stages.stages = {Stage::Draft, Stage::Accepted};
        QCOMPARE(*m_store->search().count(stages), *m_store->search().count({}));

        CaseQuery days;
        days.from = chinaDate(m_fixture->clock).addDays(-2);
        QCOMPARE(m_store->search().list(days)->size(), 2);
        QCOMPARE(*m_store->search().count(days), 2);
        days.to = days.from;
        QCOMPARE(m_store->search().list(days)->size(), 1);
        days.text = QStringLiteral("梅");
        QCOMPARE(m_store->search().list(days)->size(), 1);
    }

    /// The first hours of a day in China are still yesterday in UTC.
    void aDayIsChinasDay()
    {
        StoreFixture fixture;
        fixture.clock = QDateTime(QDate(2026, 12, 31), QTime(16, 30), Qt::UTC);
        auto store = fixture.create();
        QVERIFY(store->append(StoreFixture::draft(1)));
        CaseQuery day;
        day.from = day.to = QDate(2027, 1, 1);
        QCOMPARE(*store->search().count(day), 1);
        day.from = day.to = QDate(2026, 12, 31);
        QCOMPARE(*store->search().count(day), 0);
    }

    void pages()
    {
        CaseQuery query;
        query.limit = 2;
        query.offset = 1;
        const Result<QList<CaseRow>> rows = m_store->search().list(query);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().id, m_ids.at(1));
        query.text = QStringLiteral("梅");
        query.offset = 1;
        query.limit = 5;
        QCOMPARE(m_store->search().list(query)->size(), 1);
    }

    void aRowShowsTheCase()
    {
        CaseQuery query;
        query.text = QStringLiteral("红杏");
        const Result<QList<CaseRow>> rows = m_store->search().list(query);
        const CaseRow &row = rows->first();
        QCOMPARE(row.name, QStringLiteral("梅州市梅江区红杏制衣有限公司"));
        QCOMPARE(row.number, QStringLiteral("4414022026000001"));
        QCOMPARE(row.stage, Stage::Accepted);
        QCOMPARE(row.members, 1);
        QCOMPARE(row.lines, 1);
        QCOMPARE(row.claimed, Money::fromFen(2008));
        QCOMPARE(row.version, 1);
    }

    /// A name that was changed is found by the new one only, and the changed case comes first.
    void aNewVersionReplacesTheOldInTheIndex()
    {
        Application changed = m_store->version(m_ids.at(2), 0)->application;
        changed.claimant.name = QStringLiteral("Ａ＆Ｂ商贸");
        QVERIFY(m_store->append(StoreFixture::version(changed, m_ids.at(2))));
        CaseQuery query;
        query.text = QStringLiteral("贸易");
        QVERIFY(m_store->search().list(query)->isEmpty());
        query.text = QStringLiteral("商贸");
        QCOMPARE(m_store->search().list(query)->size(), 1);
        QCOMPARE(*m_store->search().count({}), 3);
        CaseQuery drafts;
        drafts.stage = Stage::Draft;
        QCOMPARE(*m_store->search().count(drafts), 1);
    }

    /// Nothing personal stands in the index tables as it is read.
    void theIndexTellsNoNameAndNoNumber()
    {
        QByteArray everything;
        for (const char *sql : {"SELECT case_id || number || stage || saved_at || unit_code FROM case_row",
                                "SELECT token || '' FROM token", "SELECT key || case_id FROM claim"})
            QVERIFY(m_store->database().each(QString::fromLatin1(sql), {}, [&everything](const Row &row) {
                everything += row.text(0).toUtf8();
                return true;
            }));
        for (const char *secret : {"陈", "红杏", "44140219650312001", "6222021234567890123"})
            QVERIFY2(!everything.contains(secret), secret);
    }
};

COUNTER_TEST(TestSearch, QCoreApplication)
#include "tst_search.moc"

#include <QCoreApplication>
