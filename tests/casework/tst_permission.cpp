#include "tests/room/testroom.h"

#include "models/casework/permission.h"

#include <QCoreApplication>
#include <QFile>

using namespace counter;

namespace {

QByteArray table()
{
    QByteArray lines;
    for (const PermittedCell &cell : permissionMatrix())
        lines += QStringLiteral("%1 %2 %3 %4 %5\n")
                     .arg(officeKindName(cell.office), cell.verb, cell.from.isEmpty() ? QStringLiteral("-") : cell.from,
                          cell.to.isEmpty() ? QStringLiteral("-") : cell.to, rolesText(cell.roles))
                     .toUtf8();
    return lines;
}

} // namespace

/// Who may do what: one table, and nothing in it by accident.
class TestPermission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every change of a cell is seen in a change of this file.
    void theTableIsTheOneThatWasAgreed()
    {
        QFile golden(QStringLiteral(SOURCE_DIR "/tests/casework/permissions.txt"));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QByteArray agreed = golden.readAll();
        if (agreed != table()) {
            QFile found(QStringLiteral("permissions.txt"));
            if (found.open(QIODevice::WriteOnly))
                found.write(table());
        }
        QVERIFY2(agreed == table(), "as it is now: permissions.txt in the test's folder");
    }

    void everyCellIsDeclared()
    {
        int cells = 0;
        for (const OfficeKind office : AllOfficeKinds)
            for (const Verb verb : AllVerbs)
                for (const Stage stage : AllStages)
                    for (const Role role : AllRoles) {
                        ++cells;
                        const QList<Role> roles = rolesFor(verb, stage, office);
                        const bool may = roles.contains(role);
                        QVERIFY(!may || nextStage(stage, verb)); // nobody may what nothing can
                        QVERIFY(!may || rolesOf(office).contains(role));
                        QVERIFY(!may || (role != Role::Keeper && role != Role::Auditor)); // they never sign
                    }
        QCOMPARE(cells, 3 * int(AllVerbs.size()) * int(AllStages.size()) * int(AllRoles.size()));
        for (const Deed deed : AllDeeds)
            for (const OfficeKind office : AllOfficeKinds)
                QVERIFY2(!rolesFor(deed, office).isEmpty(), qPrintable(deedName(deed)));
    }

    /// Whatever the procedure allows has somebody in a joint office who may do it.
    void noStepOfTheProcedureIsNobodys()
    {
        for (const Verb verb : AllVerbs)
            for (const Stage stage : AllStages)
                if (nextStage(stage, verb))
                    QVERIFY2(!rolesFor(verb, stage, OfficeKind::Joint).isEmpty(),
                             qPrintable(QString(verbName(verb) + u' ' + stageName(stage))));
    }

    void rolesAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("right");
        QTest::newRow("one") << "receiver" << true;
        QTest::newRow("two") << "receiver,handler" << true;
        QTest::newRow("keeper") << "keeper" << true;
        QTest::newRow("none") << "" << false;
        QTest::newRow("twice") << "receiver,receiver" << false;
        QTest::newRow("unknown") << "boss" << false;
        QTest::newRow("keeper and more") << "keeper,receiver" << false;
        QTest::newRow("auditor and more") << "checker,auditor" << false;
    }

    void rolesAreReadAsTheyAreWritten()
    {
        QFETCH(QString, stored);
        QFETCH(bool, right);
        const Result<QList<Role>> roles = parseRoles(stored);
        QCOMPARE(roles.ok(), right);
        if (right)
            QCOMPARE(rolesText(*roles), stored);
    }
};

COUNTER_TEST(TestPermission, QCoreApplication)
#include "tst_permission.moc"
