#include "tests/desk/deskfixture.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>

using namespace counter;

/// A draft is kept as it was typed, and by whom; a discarded one too.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aDraftIsKeptWithItsProblems()
    {
        Office office;
        const Result<SavedCase> saved = office.desk.drafts().save(office.desk.actor(), {}, Application());
        QVERIFY(saved);
        QCOMPARE(saved->stage, Stage::Draft);
        QCOMPARE(office.desk.cases().open(saved->caseId)->application, Application());
    }

    void savingTheSameTwiceAddsNoVersion()
    {
        Office office;
        const Result<SavedCase> first =
            office.desk.drafts().save(office.desk.actor(), {}, StoreFixture::application(1));
        const Result<SavedCase> again =
            office.desk.drafts().save(office.desk.actor(), first->caseId, StoreFixture::application(1));
        QVERIFY(again);
        QCOMPARE(again->version, 1);
        QCOMPARE(office.desk.cases().history(first->caseId)->size(), 1);
        Application changed = StoreFixture::application(1);
        changed.reason = QStringLiteral("改");
        QCOMPARE(office.desk.drafts().save(office.desk.actor(), first->caseId, changed)->version, 2);
        QCOMPARE(
            office.desk.drafts().save(office.desk.actor(), QStringLiteral("nobody"), changed).error().code,
            ErrorCode::NoSuchCase);
    }

    /// Whoever does it is named, not whoever the settings name.
    void theActorIsNamed()
    {
        Office office;
        Actor other = office.desk.actor();
        other.name = QStringLiteral("古丽娜");
        other.window = QStringLiteral("9");
        const Result<SavedCase> draft = office.desk.drafts().save(other, {}, complete(1));
        QVERIFY(draft.ok());
        const VersionInfo first = office.desk.cases().history(draft->caseId)->first();
        QCOMPARE(first.by, other.name);
        QCOMPARE(first.window, other.window);
    }

    void discardingKeepsTheCaseAndFreesItsLines()
    {
        Office office;
        const Result<SavedCase> first =
            office.desk.drafts().save(office.desk.actor(), {}, StoreFixture::application(1));
        QCOMPARE(
            office.desk.drafts().save(office.desk.actor(), {}, StoreFixture::application(1)).error().code,
            ErrorCode::LineClaimed);
        QCOMPARE(office.desk.cases().otherClaims({}, StoreFixture::application(1))->size(), 1);
        QVERIFY(office.desk.drafts().discard(office.desk.actor(), first->caseId, QStringLiteral("重复录入")));
        QVERIFY(office.desk.cases().otherClaims({}, StoreFixture::application(1))->isEmpty());
        QVERIFY(office.desk.drafts().save(office.desk.actor(), {}, StoreFixture::application(1)));
        QCOMPARE(office.desk.cases().open(first->caseId)->info.stage, Stage::Discarded);
        QCOMPARE(office.desk.cases().open(first->caseId)->info.reason, QStringLiteral("重复录入"));
        QCOMPARE(office.desk.cases().open(first->caseId)->application, StoreFixture::application(1));
    }
};

COUNTER_TEST(TestDrafts, QCoreApplication)
#include "tst_drafts.moc"
