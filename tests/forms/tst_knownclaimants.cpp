// Whoever came before is not typed again.
#include "forms/intake/claimantpanel.h"
#include "forms/intake/fieldedit.h"
#include "forms/intake/intakescreen.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>

using namespace counter;

namespace {

const Application &now(Counter &counter)
{
    return counter.window().intake().drafts().current().edited->application();
}

QLineEdit *lineOf(Counter &counter, const QString &pointer)
{
    for (FieldEdit *field : counter.window().intake().claimant().findChildren<FieldEdit *>())
        if (field->pointer() == pointer)
            return field->line();
    return nullptr;
}

QAbstractItemView *offers()
{
    return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
}

} // namespace

class TestKnownClaimants : public QObject
{
    Q_OBJECT

    static Claimant stored(Counter &counter)
    {
        const Result<SavedCase> saved = counter.office().files().importFile(
            counter.office().actor(),
            Counter::resources() + QStringLiteral("/samples/unit-three-members.json"));
        Application application = counter.office().cases().open(saved->caseId)->application;
        application.agent = Agent{QStringLiteral("林小梅"), QStringLiteral("11010519491231002X"),
                                  QStringLiteral("13800138000")};
        if (!counter.office().drafts().save(counter.office().actor(), saved->caseId, application))
            qFatal("not saved");
        return application.claimant;
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void anEarlierClaimantIsOffered_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("typed"); // "": the whole of the stored value
        QTest::newRow("by the whole credit code") << "/claimant/taxpayerId" << QString();
        QTest::newRow("by the whole account") << "/claimant/bank/accountNumber" << QString();
        QTest::newRow("by a part of the name") << "/claimant/name" << QStringLiteral("机械");
    }

    void anEarlierClaimantIsOffered()
    {
        QFETCH(const QString, pointer);
        QFETCH(QString, typed);
        Counter counter;
        const Claimant known = stored(counter);
        if (typed.isEmpty())
            typed = pointer.endsWith(u"taxpayerId") ? known.taxpayerId : known.bank.accountNumber;
        else
            typed = known.name.mid(2, 3);
        keyboard::press(Qt::Key_N, Qt::ControlModifier);
        lineOf(counter, pointer)->setFocus();
        keyboard::type(typed);
        QTRY_VERIFY(offers());
        QCOMPARE(offers()->model()->rowCount(), 1);
        QTest::keyClick(offers(), Qt::Key_Down);
        QTest::keyClick(offers(), Qt::Key_Return);
        QTRY_COMPARE(now(counter).claimant, known);
        QVERIFY(now(counter).confirmations.isEmpty()); // the account is typed once more, off the paper
        counter.window().intake().undo();
        QVERIFY(now(counter).claimant != known);
    }

    /// Enter means the field until the clerk has gone to an offer.
    void enterTakesNobodyWhoWasNotGoneTo()
    {
        Counter counter;
        const Claimant known = stored(counter);
        keyboard::press(Qt::Key_N, Qt::ControlModifier);
        QLineEdit *code = lineOf(counter, QStringLiteral("/claimant/taxpayerId"));
        code->setFocus();
        keyboard::type(known.taxpayerId);
        QTRY_VERIFY(offers());
        QTest::keyClick(offers(), Qt::Key_Return);
        QVERIFY(!offers());
        QVERIFY(!code->hasFocus()); // on to the next field
        QCOMPARE(now(counter).claimant.name, QString());
        QVERIFY(now(counter).claimant.bank.accountNumber.isEmpty());
    }

    /// The first undo after an offer was taken takes all of it back, not the digits by which it was found.
    void oneUndoTakesTheWholeOfferBack()
    {
        Counter counter;
        const Claimant known = stored(counter);
        keyboard::press(Qt::Key_N, Qt::ControlModifier);
        QLineEdit *code = lineOf(counter, QStringLiteral("/claimant/taxpayerId"));
        code->setFocus();
        keyboard::type(known.taxpayerId);
        QTRY_VERIFY(offers());
        QTest::keyClick(offers(), Qt::Key_Down);
        QTest::keyClick(offers(), Qt::Key_Return);
        QTRY_COMPARE(now(counter).claimant, known);
        QVERIFY(!code->isUndoAvailable()); // the field leaves Ctrl+Z to the application
        counter.window().intake().undo();
        QCOMPARE(now(counter).claimant.name, QString());
        QVERIFY(now(counter).claimant.bank.accountNumber.isEmpty());
    }

    void anEarlierAgentIsOffered()
    {
        Counter counter;
        stored(counter);
        keyboard::press(Qt::Key_N, Qt::ControlModifier);
        counter.window().intake().drafts().current().edited->change(
            QStringLiteral("代办"), [](Application &application) { application.agent = Agent(); });
        lineOf(counter, QStringLiteral("/agent/citizenId"))->setFocus();
        keyboard::type(QStringLiteral("1101051949"));
        QTRY_VERIFY(offers());
        QTest::keyClick(offers(), Qt::Key_Down);
        QTest::keyClick(offers(), Qt::Key_Return);
        QTRY_COMPARE(now(counter).agent->name, QStringLiteral("林小梅"));
        QCOMPARE(now(counter).agent->phone, QStringLiteral("13800138000"));
    }

    void theAccountsNameAndTheContactAreProposedWhereTheyAreEmpty()
    {
        Counter counter;
        keyboard::press(Qt::Key_N, Qt::ControlModifier);
        counter.window().intake().drafts().current().edited->change(
            QStringLiteral("个人"),
            [](Application &application) { application.claimant.kind = ClaimantKind::Individual; });
        lineOf(counter, QStringLiteral("/claimant/name"))->setFocus();
        keyboard::type(QStringLiteral("陈志伟"));
        keyboard::press(Qt::Key_Return);
        QTRY_COMPARE(now(counter).claimant.bank.accountName, QStringLiteral("陈志伟"));
        QCOMPARE(now(counter).claimant.contactName, QStringLiteral("陈志伟"));
    }

    /// The name was left half typed and is finished later; what the clerk wrote himself stays.
    void whatWasProposedFollowsTheName()
    {
        Counter counter;
        QLineEdit *name = lineOf(counter, QStringLiteral("/claimant/name"));
        name->setFocus();
        keyboard::type(QStringLiteral("梅州市华锦"));
        keyboard::press(Qt::Key_Return);
        QTRY_COMPARE(now(counter).claimant.bank.accountName, QStringLiteral("梅州市华锦"));
        name->setFocus();
        name->end(false);
        keyboard::type(QStringLiteral("陶瓷"));
        keyboard::press(Qt::Key_Return);
        QTRY_COMPARE(now(counter).claimant.bank.accountName, QStringLiteral("梅州市华锦陶瓷"));
        counter.window().intake().drafts().current().edited->change(
            QString(), [](Application &a) { a.claimant.bank.accountName = QStringLiteral("另一户名"); });
        name->setFocus();
        name->end(false);
        keyboard::type(QStringLiteral("厂"));
        keyboard::press(Qt::Key_Return);
        QTRY_COMPARE(now(counter).claimant.name, QStringLiteral("梅州市华锦陶瓷厂"));
        QCOMPARE(now(counter).claimant.bank.accountName, QStringLiteral("另一户名"));
    }
};

COUNTER_TEST(TestKnownClaimants, QApplication)
#include "tst_knownclaimants.moc"
