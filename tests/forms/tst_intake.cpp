// The whole job at the keyboard: from the empty form to the accepted case.
#include "forms/intake/claimantpanel.h"
#include "forms/intake/fieldedit.h"
#include "forms/intake/intakescreen.h"
#include "forms/intake/linespanel.h"
#include "forms/intake/memberspanel.h"
#include "forms/widgets/gridview.h"
#include "models/casework/fields.h"
#include "tests/forms/intakecases.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>

using namespace counter;
using namespace counter::intakecases;
using keyboard::press;
using keyboard::type;
using lineediting::LineField;

namespace {

/// Types the sample's claimant; ends in the members' table.
void typeClaimant(const Claimant &claimant)
{
    for (const QString &text :
         {claimant.name, claimant.taxpayerId, claimant.socialInsuranceNumber, claimant.registeredAddress,
          claimant.bank.branch, claimant.bank.accountName, claimant.bank.accountNumber,
          claimant.bank.accountNumber, claimant.contactName, claimant.contactPhone}) {
        type(text);
        press(Qt::Key_Return);
    }
}

void typeMembers(const QList<Member> &members)
{
    for (const Member &member : members) {
        type(member.name);
        press(Qt::Key_Return);
        type(member.citizenId);
        press(Qt::Key_Down);
        press(Qt::Key_Left);
    }
    press(Qt::Key_Return);
}

/// One voucher: its months and 险种 at once, then the amounts downwards.
void typeLines(const Application &application)
{
    for (qsizetype row = 0; row < application.lines.size(); row += 3) {
        const ContributionLine &line = application.lines.at(row);
        for (const Member &member : application.members)
            if (member.id == line.member)
                type(member.name);
        press(Qt::Key_Return);
        type(line.voucherSeries);
        press(Qt::Key_Return);
        type(line.voucherNumber);
        press(Qt::Key_Return);
        type(line.period.value()->toString());
        press(Qt::Key_Return);
        type(QStringLiteral("b,m,s"));
        press(Qt::Key_Return);
        for (qsizetype i = row; i < row + 3; ++i) {
            type(application.lines.at(i).paid.text());
            press(Qt::Key_Return);
            type(application.lines.at(i).accountCredit.text());
            press(Qt::Key_Return);
            type(application.lines.at(i).claimed.text());
            press(Qt::Key_Down);
            press(Qt::Key_Left, Qt::NoModifier, 2);
        }
        press(Qt::Key_Home);
    }
}

void chooseUnitAndStart(Counter &counter)
{
    counter.window().intake().claimant().focusFirst();
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void theSampleByKeyboard()
    {
        Counter counter;
        const Application wanted = sample();
        chooseUnitAndStart(counter);
        typeClaimant(wanted.claimant);
        QCOMPARE(typed(counter).claimant, wanted.claimant);
        QVERIFY(counter.window().intake().members().grid()->hasFocus());
        typeMembers(wanted.members);
        QVERIFY(counter.window().intake().lines().grid()->hasFocus());
        typeLines(wanted);
        counter.window().intake().settle();
        QCOMPARE(typed(counter).members.size(), wanted.members.size());
        QCOMPARE(typed(counter).lines.size(), wanted.lines.size());
        // The facts of members, answered where they are asked.
        MembersModel &members = counter.window().intake().members().model();
        for (int row = 0; row < wanted.members.size(); ++row)
            for (auto fact = wanted.members.at(row).facts.cbegin();
                 fact != wanted.members.at(row).facts.cend(); ++fact)
                members.answer(wanted.members.at(row).id, fact.key(), *fact);
        LinesModel &lines = counter.window().intake().lines().model();
        for (int row = 0; row < wanted.lines.size(); ++row)
            lines.setData(lines.index(row, lineediting::FieldCount),
                          wanted.lines.at(row).facts.value(QStringLiteral("duplicatePayment"))
                                  == FactValue(true)
                              ? QStringLiteral("是")
                              : QStringLiteral("否"));
        counter.window().intake().settle();
        QCOMPARE(typed(counter).members, wanted.members);
        QCOMPARE(typed(counter).lines, wanted.lines);

        AssessOptions options;
        options.today = Counter::now().date();
        const auto decided = assess(wanted, counter.policies(), options);
        QVERIFY(decided.ok());
        const Decision &shown = counter.window().intake().live().decision();
        QCOMPARE(shown.refundable, decided->refundable);
        QCOMPARE(shown.claimed, decided->claimed);
        QCOMPARE(shown.lines, decided->lines);
    }

    void twoYearsOfThreeKindsInNinetySeconds()
    {
        Counter counter;
        counter.window().intake().lines().grid()->goTo(0, int(LineField::Series));
        const int before = keyboard::presses();
        type(QStringLiteral("26证明"));
        press(Qt::Key_Return);
        type(QStringLiteral("60015469"));
        press(Qt::Key_Return);
        type(QStringLiteral("202301-202412"));
        press(Qt::Key_Return);
        type(QStringLiteral("b,m,s"));
        press(Qt::Key_Return);
        for (const QString &paid :
             {QStringLiteral("281.12"), QStringLiteral("20.08"), QStringLiteral("13")}) {
            type(paid);
            press(Qt::Key_Down);
            press(Qt::Key_Up);
            press(Qt::Key_D, Qt::ControlModifier);
            press(Qt::Key_Down, Qt::ControlModifier);
        }
        press(Qt::Key_Up, Qt::NoModifier, 1);
        counter.window().intake().settle();
        QCOMPARE(typed(counter).lines.size(), 72);
        Money total;
        for (const ContributionLine &line : typed(counter).lines)
            total += line.paid.value().value_or(Money());
        QCOMPARE(total.toString(), QStringLiteral("7540.80"));
        // An unhurried hand presses two keys a second.
        const int presses = keyboard::presses() - before;
        QVERIFY2(presses < 180, qPrintable(QString::number(presses)));
    }

    void whatIsBeingTypedStaysWhenADecisionComes()
    {
        Counter counter;
        counter.window().intake().show(sample());
        LinesPanel &lines = counter.window().intake().lines();
        lines.model().setData(lines.model().index(1, int(LineField::Paid)), QStringLiteral("2000.08"));
        lines.grid()->goTo(2, int(LineField::Paid));
        type(QStringLiteral("1"));
        counter.window().intake().live().settle();
        type(QStringLiteral("05.00"));
        press(Qt::Key_Return);
        QCOMPARE(typed(counter).lines.at(2).paid.text(), QStringLiteral("105.00"));
    }

    void theDecisionStandsWithinATenthOfASecond()
    {
        Counter counter;
        counter.window().intake().show(sample());
        LinesPanel &lines = counter.window().intake().lines();
        const Money before = counter.window().intake().live().decision().refundable;
        QElapsedTimer watch;
        watch.start();
        lines.model().setData(lines.model().index(1, int(LineField::Paid)), QStringLiteral("2000.08"));
        QTRY_VERIFY_WITH_TIMEOUT(counter.window().intake().live().decision().paid > before, 1000);
        QVERIFY(counter.window().intake().live().decision().paid.fen() > 200008);
        const qint64 took = watch.elapsed();
        qInfo("decided and shown after %lld ms", static_cast<long long>(took));
        // Sanitizers and a busy machine are slower than a counter.
        QVERIFY(took < 1000);
    }

    void enterBelongsToTheInputMethodWhileItComposes()
    {
        Counter counter;
        counter.window().intake().claimant().focusFirst();
        QWidget *name = QApplication::focusWidget();
        keyboard::compose(QStringLiteral("mei'zhou"));
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), name);
        type(QStringLiteral("梅"));
        press(Qt::Key_Return);
        QVERIFY(QApplication::focusWidget() != name);

        GridView *grid = counter.window().intake().lines().grid();
        grid->goTo(0, int(LineField::Series));
        keyboard::compose(QStringLiteral("zheng'ming"));
        press(Qt::Key_Return);
        QCOMPARE(grid->currentIndex().column(), int(LineField::Series));
        type(QStringLiteral("证明"));
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(editor != grid);
        keyboard::compose(QStringLiteral("er'shi"));
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), editor);
        type(QStringLiteral("号"));
        press(Qt::Key_Return);
        QCOMPARE(grid->currentIndex().column(), int(LineField::Number));
        QCOMPARE(typed(counter).lines.first().voucherSeries, QStringLiteral("证明号"));
    }

    /// The beginning of an address tells more than its end.
    void aTextThatIsTooLongShowsItsBeginning()
    {
        Counter counter;
        counter.window().intake().drafts().current().edited->change(
            QStringLiteral("导入"), [](Application &application) {
                application.claimant.registeredAddress = QString(200, QChar(u'梅'));
            });
        auto *address = counter.window().findChild<QLineEdit *>(
            QLatin1StringView(field(FieldId::RegisteredAddress).name));
        QVERIFY(address && address->text().size() == 200);
        QCOMPARE(address->cursorPosition(), 0);
    }

    void theAccountIsTypedTwice()
    {
        Counter counter;
        counter.window().intake().show(sample());
        auto *again = counter.window().findChild<QLineEdit *>(QStringLiteral("accountAgain"));
        QVERIFY(again);
        QVERIFY(again->text().isEmpty());
        again->setFocus();
        const QString account = sample().claimant.bank.accountNumber;
        type(account.chopped(1));
        press(Qt::Key_Return);
        QVERIFY(qobject_cast<FieldEdit *>(again->parentWidget())->isWrong());
        again->setFocus();
        type(account.last(1));
        QVERIFY(!qobject_cast<FieldEdit *>(again->parentWidget())->isWrong());
        QCOMPARE(typed(counter).confirmations.size(), sample().confirmations.size() + 1);
        // Another account voids it.
        auto *field = counter.window().findChild<QLineEdit *>(QStringLiteral("claimant.bank.accountNumber"));
        QVERIFY(field);
        field->setFocus();
        type(QStringLiteral("1"));
        QCOMPARE(typed(counter).confirmations.size(), sample().confirmations.size());
    }

    void pasteFromASpreadsheet()
    {
        Counter counter;
        QGuiApplication::clipboard()->setText(
            QStringLiteral("姓名\t字轨\t号码\t年\t月\t险种\t金额\n甲\t26证明\t601\t2024\t3\t生育\t20.08\n"
                           "乙\t26证明\t602\t2024\t13\t工伤\t一百"));
        counter.window().intake().lines().grid()->goTo(0, 0);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(typed(counter).lines.size(), 2);
        QCOMPARE(typed(counter).members.size(), 2);
        const LinesModel &lines = counter.window().intake().lines().model();
        for (const LineField wrong : {LineField::Period, LineField::Insurance, LineField::Paid})
            QVERIFY(!lines.index(1, int(wrong)).data(WrongRole).toString().isEmpty());
        QVERIFY(counter.window().intake().notice().contains(QStringLiteral("3 格")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(typed(counter).lines.size(), 0);
        QCOMPARE(typed(counter).members.size(), 0);
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(typed(counter).lines.size(), 2);
    }

    void theReasonFollowsTheClausesUntilItIsChanged()
    {
        Counter counter;
        Application application = sample();
        application.reason.clear();
        counter.window().intake().show(application);
        const QString proposed = typed(counter).reason;
        QVERIFY2(proposed.contains(QStringLiteral("一（")), qPrintable(proposed));
        counter.window().intake().drafts().current().edited->change(
            QStringLiteral("改"), [](Application &a) { a.reason = QStringLiteral("单位误缴"); });
        LinesModel &lines = counter.window().intake().lines().model();
        lines.removeLines({0, 1, 2});
        counter.window().intake().settle();
        QCOMPARE(typed(counter).reason, QStringLiteral("单位误缴"));
    }
};

COUNTER_TEST(TestIntake, QApplication)
#include "tst_intake.moc"
