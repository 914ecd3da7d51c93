#include "corpus.h"
#include "storedexample.h"
#include "tests/desk/readrules.h"
#include "tests/room/testroom.h"

#include "models/casework/assess.h"
#include "models/policy/decide/decisionjson.h"
#include "models/store/care/verify.h"

#include <QCoreApplication>

using namespace counter;
using namespace counter::corpus;

namespace {

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

} // namespace

/// The cases of a store that an older program wrote, as that program gave them out, put into a new store by
/// this one: list, search and decision are the same from both.
class TestFreshImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatTheOldStoreSays_data() { exampleRows(); }

    void itSaysWhatTheOldStoreSays()
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
};

COUNTER_TEST(TestFreshImport, QCoreApplication)
#include "tst_freshimport.moc"
