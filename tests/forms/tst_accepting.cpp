// 受理: what stops it, what is asked, and what it leaves.
#include "forms/intake/acceptdialog.h"
#include "forms/intake/claimantpanel.h"
#include "forms/intake/fieldedit.h"
#include "forms/intake/intakescreen.h"
#include "forms/intake/linespanel.h"
#include "models/casework/fields.h"
#include "tests/forms/intakecases.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QLineEdit>

using namespace counter;
using namespace counter::intakecases;
using keyboard::press;
using keyboard::type;

namespace {

AcceptDialog *dialogOf(Counter &counter)
{
    return counter.window().findChild<AcceptDialog *>();
}

} // namespace

class TestAccepting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void nothingIsSubmittedByEnter()
    {
        Counter counter;
        counter.window().intake().show(sample());
        counter.window().intake().claimant().focusFirst();
        for (int i = 0; i < 200; ++i) {
            press(Qt::Key_Return);
            QVERIFY(!dialogOf(counter));
        }
        QVERIFY(counter.window().intake().drafts().current().isEditable());
    }

    void errorsStandBesideTheFieldInPlainWords()
    {
        Counter counter;
        counter.window().intake().claimant().focusFirst();
        press(Qt::Key_Return);
        type(QStringLiteral("91350100M000100Y4Z"));
        auto *field = qobject_cast<FieldEdit *>(QApplication::focusWidget()->parentWidget());
        QVERIFY(field);
        QVERIFY(!field->isWrong());
        press(Qt::Key_Return);
        QTRY_VERIFY(field->isWrong());
        QVERIFY(!field->line()->accessibleDescription().isEmpty());
    }

    void thePaperCitesTheClausesOfThePack()
    {
        Counter counter;
        counter.window().intake().show(sample());
        const PrintContent content = *counter.window().intake().printContent();
        QCOMPARE(content.clauses.value(QStringLiteral("1.2")), QStringLiteral("一（二）"));
        QVERIFY(content.evidenceTitles.contains(QStringLiteral("pension-certificate")));
        QVERIFY(content.printedOn.isValid());
    }

    void theFirstErrorTakesTheFocus()
    {
        Counter counter;
        press(Qt::Key_F12);
        QVERIFY(!dialogOf(counter));
        QVERIFY(counter.window().intake().notice().contains(QStringLiteral("要先改正")));
        auto *name = counter.window().findChild<QLineEdit *>(QStringLiteral("claimant.name"));
        QVERIFY(name);
        QCOMPARE(QApplication::focusWidget(), name);
    }

    void gapsAreAskedAtOnceAndTheReasonIsKept()
    {
        Counter counter;
        Application application = sample();
        application.evidence.clear();
        application.members[0].facts.remove(QStringLiteral("pensionSince"));
        application.confirmations << Confirmation{QStringLiteral("账号已二次录入"), QStringLiteral("练习员"),
                                                  Entry<QDate>(Counter::now().date())};
        counter.window().intake().show(application);
        press(Qt::Key_F12);
        AcceptDialog *dialog = dialogOf(counter);
        QVERIFY2(dialog, qPrintable(counter.window().intake().notice()));
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
        press(Qt::Key_F12);
        QVERIFY(counter.window().intake().drafts().current().isEditable());
        type(QStringLiteral("资料次日补交"));
        press(Qt::Key_Return);
        QVERIFY(counter.window().intake().drafts().current().isEditable());
        press(Qt::Key_F12);
        const OpenDraft &accepted = counter.window().intake().drafts().current();
        QVERIFY2(!accepted.isEditable(), qPrintable(counter.window().intake().notice()));
        QCOMPARE(accepted.number, QStringLiteral("4414022026000001"));
        const auto history = counter.office().cases().history(accepted.caseId);
        QVERIFY(history.ok());
        bool kept = false;
        for (const VersionInfo &version : *history)
            kept = kept || version.reason == QStringLiteral("资料次日补交");
        QVERIFY(kept);
    }

    /// The disk is full at 受理: the draft is as it was, and says nothing of what was read and taken over.
    void aRefusedAcceptanceLeavesTheDraftAsItWas()
    {
        bool full = false;
        Environment environment = Environment::real();
        environment.storeHook = [&full](StoreStep step) {
            return full && step == StoreStep::Commit ? std::optional(ErrorCode::DiskFull) : std::nullopt;
        };
        Counter counter({}, environment);
        Application application = sample();
        application.confirmations << Confirmation{QStringLiteral("账号已二次录入"), QStringLiteral("练习员"),
                                                  Entry<QDate>(Counter::now().date())};
        Problem unread;
        unread.path = QStringLiteral("/reason");
        unread.code = QStringLiteral("unknown-member");
        unread.severity = Severity::Warning;
        unread.message = QStringLiteral("没有读懂的一项");
        application.unread << unread;
        counter.window().intake().show(application);
        press(Qt::Key_F12);
        AcceptDialog *dialog = dialogOf(counter);
        QVERIFY2(dialog, qPrintable(counter.window().intake().notice()));
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
        type(QStringLiteral("资料次日补交"));
        press(Qt::Key_Return);
        full = true;
        press(Qt::Key_F12);
        QVERIFY(counter.window().intake().drafts().current().isEditable());
        QVERIFY(typed(counter).overrides.isEmpty());
        QVERIFY(!counter.window().intake().notice().isEmpty());
        full = false;
    }

    void aLineOfAnotherCaseIsRefusedWhereItIsTyped()
    {
        Counter counter;
        counter.window().intake().show(sample());
        QVERIFY(counter.window().intake().save());
        counter.window().intake().startNew();
        Application second = sample();
        second.claimant.name = QStringLiteral("另一家公司");
        second.lines = {second.lines.first()};
        counter.window().intake().show(second);
        const LinesModel &lines = counter.window().intake().lines().model();
        const QString result = lines.index(0, lines.resultColumn()).data().toString();
        QVERIFY2(result.contains(sample().claimant.name), qPrintable(result));
        QVERIFY(!counter.window().intake().save());
        QVERIFY(!counter.window().intake().notice().isEmpty());
    }
};

COUNTER_TEST(TestAccepting, QApplication)
#include "tst_accepting.moc"
