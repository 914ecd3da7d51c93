#include "tests/desk/deskfixture.h"
#include "tests/room/testroom.h"

#include "models/store/care/verify.h"

#include <QCoreApplication>

using namespace counter;

/// What is accepted, what stops it, and what has to be said for it.
class TestReception : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void acceptingGivesTheNumberOnce()
    {
        Office office;
        const Application application = complete(1);
        const Result<AcceptanceCheck> check = office.desk.reception().check(application);
        QVERIFY2(check, qPrintable(check ? QString() : check.error().detail));
        const Result<SavedCase> draft = office.desk.drafts().save(office.desk.actor(), {}, application);
        const Result<SavedCase> accepted = office.desk.reception().accept(
            office.desk.actor(), draft->caseId, application, {check->gaps().join(QString()), {}});
        QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().detail));
        QCOMPARE(accepted->number, QStringLiteral("4414022026000001"));
        QCOMPARE(accepted->stage, Stage::Accepted);
        QCOMPARE(accepted->version, 2);
        const Result<CaseVersion> opened = office.desk.cases().open(accepted->number);
        QCOMPARE(opened->application.number, accepted->number);
        QCOMPARE(opened->application.receivedOn.text(), QStringLiteral("2026-11-20"));
        QCOMPARE(opened->application.signatures.value(QStringLiteral("tax.receiver")),
                 QStringLiteral("李红"));
        QCOMPARE(opened->decision.policy, QStringLiteral("meizhou-2021-11"));
        QCOMPARE(opened->decision.refundable, Money::fromFen(2008));

        QCOMPARE(office.desk.reception()
                     .accept(office.desk.actor(), accepted->caseId, application, {})
                     .error()
                     .code,
                 ErrorCode::StageRefused);
        QCOMPARE(office.desk.drafts()
                     .discard(office.desk.actor(), accepted->caseId, QStringLiteral("不要了"))
                     .error()
                     .code,
                 ErrorCode::StageRefused);
        QVERIFY(verify(*office.store)->good());
    }

    void errorsStopAcceptance()
    {
        Office office;
        Application application = complete(1);
        application.claimant.taxpayerId = QStringLiteral("91350100M000100Y4Z");
        const Result<SavedCase> accepted =
            office.desk.reception().accept(office.desk.actor(), {}, application, {QStringLiteral("急"), {}});
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().code, ErrorCode::ValidationFailed);
        QCOMPARE(accepted.error().place, QStringLiteral("/claimant/taxpayerId"));
        QCOMPARE(*office.desk.cases().count({}), 0);
    }

    void gapsNeedAReasonWhichIsKept()
    {
        Office office;
        Application application = complete(1);
        application.evidence.clear();
        const Result<SavedCase> refused =
            office.desk.reception().accept(office.desk.actor(), {}, application, {QStringLiteral("  "), {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ValidationFailed);
        QVERIFY(refused.error().detail.contains(QStringLiteral("缺少附列资料")));
        const Result<SavedCase> accepted = office.desk.reception().accept(
            office.desk.actor(), {}, application, {QStringLiteral("容缺受理，次日补交"), {}});
        QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().detail));
        QCOMPARE(accepted->number, QStringLiteral("4414022026000001"));
        QCOMPARE(office.desk.cases().history(accepted->caseId)->first().reason,
                 QStringLiteral("容缺受理，次日补交"));
    }

    /// What was read and taken over stands in what is stored, with the name and the reason; the answer is
    /// what is stored.
    void warningsThatWereReadAreKept()
    {
        Office office;
        Application application = complete(1);
        application.evidence.clear();
        Problem read;
        read.path = QStringLiteral("/lines/0/period");
        read.code = QStringLiteral("month-unusual");
        read.severity = Severity::Warning;
        const QString reason = QStringLiteral("容缺受理，次日补交");
        const Result<SavedCase> accepted =
            office.desk.reception().accept(office.desk.actor(), {}, application, {reason, {read}});
        QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().detail));
        const Result<CaseVersion> stored = office.desk.cases().open(accepted->caseId);
        QCOMPARE(stored->application.overrides,
                 (QList<Override>{{read.path, read.code, reason, office.desk.actor().name}}));
        QCOMPARE(accepted->application, stored->application);
        QCOMPARE(accepted->bodyHash, stored->info.bodyHash);
        QCOMPARE(stored->info.by, office.desk.actor().name);
    }

    void aReasonHasToSaySomething_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("says");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("blanks") << QStringLiteral(" 　 ") << false;
        QTest::newRow("two letters") << QStringLiteral("bu") << false;
        QTest::newRow("dots") << QStringLiteral("……………") << false;
        QTest::newRow("one character over and over") << QStringLiteral("无无无无无") << false;
        QTest::newRow("the field's name") << QStringLiteral("仍要受理的理由") << false;
        QTest::newRow("the field's name twice") << QStringLiteral("理由：理由") << false;
        QTest::newRow("four characters") << QStringLiteral("明日补交") << true;
        QTest::newRow("a sentence") << QStringLiteral("容缺受理，次日补交") << true;
    }

    void aReasonHasToSaySomething()
    {
        QFETCH(const QString, reason);
        QFETCH(const bool, says);
        Office office;
        Application gaps = complete(1);
        gaps.evidence.clear();
        const Result<SavedCase> draft = office.desk.drafts().save(office.desk.actor(), {}, gaps);
        const Result<SavedCase> accepted =
            office.desk.reception().accept(office.desk.actor(), draft->caseId, gaps, {reason, {}});
        QCOMPARE(accepted.ok(), says);
        if (!says)
            QCOMPARE(accepted.error().code, ErrorCode::ValidationFailed);
        const Result<SavedCase> other =
            office.desk.drafts().save(office.desk.actor(), {}, StoreFixture::application(7));
        const bool asked = reason == QStringLiteral("仍要受理的理由"); // of the other question
        QCOMPARE(office.desk.drafts().discard(office.desk.actor(), other->caseId, reason).ok(),
                 says || asked);
    }

    void nothingIsReceivedWithoutAName()
    {
        Office office;
        Workplace nobody = StoreFixture::workplace();
        nobody.clerk.clear();
        QVERIFY(office.desk.setWorkplace(office.desk.actor(), nobody));
        const Result<SavedCase> refused = office.desk.reception().accept(
            office.desk.actor(), {}, complete(1), {QStringLiteral("容缺受理，次日补交"), {}});
        QVERIFY(!refused);
        QVERIFY(explain(refused.error()).contains(QStringLiteral("受理人姓名")));
    }
};

COUNTER_TEST(TestReception, QCoreApplication)
#include "tst_reception.moc"
