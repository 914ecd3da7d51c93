#include "forms/intake/reasonproposal.h"
#include "models/casework/fields.h"
#include "models/values/normalise.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace counter;

namespace {

/// So many people under so many clauses, each with every second month of two years.
std::pair<Application, Decision> manyPeople(int people, int clauses)
{
    Application application;
    Decision decision;
    for (int i = 0; i < people; ++i) {
        const QString id = QStringLiteral("m%1").arg(i);
        application.members.append({id, QStringLiteral("欧阳家豪%1").arg(i), {}, {}});
        for (int month = 0; month < 24; month += 2) {
            ContributionLine line;
            line.member = id;
            line.period = YearMonth::fromIndex(2023 * 12 + month);
            line.insurance = Insurance::Basic;
            LineDecision decided;
            decided.line = int(application.lines.size());
            decided.member = id;
            decided.outcome = Outcome::Refundable;
            decided.situation = QStringLiteral("clause-%1").arg(i % clauses);
            application.lines.append(line);
            decision.lines.append(decided);
        }
    }
    return {application, decision};
}

} // namespace

class TestReasonProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everybodyIsNamedWhereThereIsRoom()
    {
        const auto [application, decision] = manyPeople(3, 1);
        const QString reason = proposeReason(application, decision, nullptr);
        for (const Member &member : application.members)
            QVERIFY(reason.contains(member.name));
        QVERIFY(!reason.contains(QStringLiteral("等共")));
    }

    void aProposalNeverBreaksTheLimitOfItsField_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("clauses");
        for (const int people : {5, 12, 40, 300})
            for (const int clauses : {1, 7, 300})
                QTest::addRow("%d people under %d clauses", people, clauses) << people << clauses;
    }
    void aProposalNeverBreaksTheLimitOfItsField()
    {
        QFETCH(int, people);
        QFETCH(int, clauses);
        const auto [application, decision] = manyPeople(people, clauses);
        const QString reason = proposeReason(application, decision, nullptr);
        QVERIFY(!reason.isEmpty());
        QVERIFY2(withinLength(reason, field(FieldId::Reason).longest), qPrintable(reason));
        if (people == 40 && clauses == 1) // as many by name as there is room for
            QVERIFY2(reason.contains(application.members.first().name)
                         && reason.contains(QStringLiteral("等共40人")),
                     qPrintable(reason));
    }
};

COUNTER_TEST(TestReasonProposal, QCoreApplication)
#include "tst_reasonproposal.moc"
