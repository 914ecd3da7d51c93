// Where keys go: into a case only while it may be changed, and to what is on the screen.
#include "forms/decision/decisionpanel.h"
#include "forms/decision/explanationdialog.h"
#include "forms/decision/questioncard.h"
#include "forms/evidence/evidencepanel.h"
#include "forms/intake/acceptdialog.h"
#include "forms/intake/claimantpanel.h"
#include "forms/intake/fieldedit.h"
#include "forms/intake/intakescreen.h"
#include "forms/intake/linespanel.h"
#include "forms/intake/memberspanel.h"
#include "forms/preview/previewdialog.h"
#include "forms/widgets/gridview.h"
#include "forms/widgets/noticebar.h"
#include "forms/widgets/theme.h"
#include "tests/forms/intakecases.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace counter;
using namespace counter::intakecases;
using keyboard::press;
using keyboard::type;
using lineediting::LineField;

namespace {

/// Accepts what is on the screen, with a reason for what is missing.
void acceptWithKeys(Counter &counter)
{
    press(Qt::Key_F12);
    auto *dialog = counter.window().findChild<AcceptDialog *>();
    QVERIFY2(dialog, qPrintable(counter.window().intake().notice()));
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
    type(QStringLiteral("资料次日补交"));
    press(Qt::Key_F12);
    counter.window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&counter.window()));
}

} // namespace

class TestIntakeKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void anAcceptedCaseIsOnlyShown()
    {
        Counter counter;
        counter.window().intake().show(unknown());
        const Application before = typed(counter);
        acceptWithKeys(counter);
        OpenDraft &accepted = counter.window().intake().drafts().current();
        QVERIFY2(!accepted.isEditable(), qPrintable(counter.window().intake().notice()));
        const Application stored = typed(counter);
        QVERIFY(!card(counter).isVisible());
        QString said;
        for (const QLabel *label : counter.window().findChild<DecisionPanel *>()->findChildren<QLabel *>())
            if (label->isVisible())
                said += label->text();
        QVERIFY2(said.contains(QStringLiteral("只能查看")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("由办理这一环节的人员更正或退回")), qPrintable(said));

        // Every way in that a screen has.
        counter.window().intake().members().model().answer(
            stored.members.first().id, QStringLiteral("pensionSince"), FactValue(QStringLiteral("none")));
        LinesModel &lines = counter.window().intake().lines().model();
        QVERIFY(!lines.setData(lines.index(0, int(LineField::Paid)), QStringLiteral("1")));
        lines.removeLines({0});
        lines.clearCells({lines.index(0, int(LineField::Paid))});
        lines.fillDown({0, 1}, int(LineField::Paid));
        lines.paste(0, {0, 1, 2}, QStringLiteral("1\t2\t3"));
        accepted.edited->change(QStringLiteral("改"), [](Application &a) { a.reason.clear(); });
        counter.window().intake().settle();
        QCOMPARE(typed(counter), stored);
        QVERIFY(!accepted.edited->isDirty());

        // It looks so.
        for (const GridView *grid :
             {counter.window().intake().lines().grid(), counter.window().intake().members().grid()}) {
            QCOMPARE(grid->model()->rowCount(),
                     grid == counter.window().intake().lines().grid() ? int(stored.lines.size())
                                                                      : int(stored.members.size()));
            QVERIFY(!(grid->model()->index(0, 0).flags() & Qt::ItemIsEditable));
            QVERIFY(grid->property("readOnly").toBool());
        }
        for (const QLineEdit *field :
             counter.window().intake().claimant().findChildren<QLineEdit *>(Qt::FindChildrenRecursively))
            QVERIFY2(field->isReadOnly() && field->placeholderText().isEmpty(),
                     qPrintable(field->objectName()));
        QVERIFY(before.number.isEmpty());

        QString people;
        for (const QLabel *label : counter.window().intake().members().findChildren<QLabel *>())
            people += label->text();
        QVERIFY2(people.contains(QStringLiteral("%1 人").arg(stored.members.size())), qPrintable(people));

        // The paper is the stored version's.
        const Result<PrintContent> paper = counter.window().intake().printContent();
        QVERIFY(paper.ok());
        QVERIFY(!paper->draft);
        QCOMPARE(paper->version, accepted.version);
        QVERIFY(paper->version > 0);
        QCOMPARE(paper->application, stored);
        QCOMPARE(paper->contentHash, accepted.hash);
    }

    void theTickIsOfTheNumberThatStandsThere()
    {
        Counter counter;
        Application application = sample();
        application.confirmations.removeIf(
            [](const Confirmation &c) { return c.what == QStringLiteral("账号已二次录入"); });
        counter.window().intake().show(application);
        auto *account =
            counter.window().findChild<QLineEdit *>(QStringLiteral("claimant.bank.accountNumber"));
        auto *again = counter.window().findChild<QLineEdit *>(QStringLiteral("accountAgain"));
        QVERIFY(account && again);
        const auto tick = [&] {
            for (const QLabel *label : again->parentWidget()->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(QStringLiteral("两次一致")))
                    return true;
            return false;
        };
        again->setFocus();
        QCOMPARE(account->echoMode(), QLineEdit::Password); // nothing to copy from
        QGuiApplication::clipboard()->setText(account->text());
        press(Qt::Key_V, Qt::ControlModifier);
        press(Qt::Key_Insert, Qt::ShiftModifier);
        QCOMPARE(again->text(), QString());
        QVERIFY(qobject_cast<FieldEdit *>(again->parentWidget())->isWrong());
        type(account->text());
        QVERIFY(tick());
        account->setFocus();
        QCOMPARE(account->echoMode(), QLineEdit::Normal);
        press(Qt::Key_End);
        type(QStringLiteral("9"));
        QVERIFY(!tick());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(account->text(), application.claimant.bank.accountNumber);
    }

    void undoReachesTheApplicationFromAnyField()
    {
        Counter counter;
        counter.window().intake().show(unknown());
        QVERIFY(askFor(counter, QStringLiteral("member.pensionSince")));
        card(counter).enter(Qt::MouseFocusReason);
        const QString member = card(counter).question().member;
        type(QStringLiteral("202403"));
        press(Qt::Key_Return);
        counter.window().intake().settle();
        const auto answers = [&] {
            qsizetype all = 0;
            for (const Member &each : typed(counter).members)
                all += each.facts.size();
            return all;
        };
        QCOMPARE(answers(), 1);
        press(Qt::Key_Z, Qt::ControlModifier); // from the next question's entry
        QCOMPARE(answers(), 0);
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(answers(), 1);
        counter.window().intake().claimant().focusFirst();
        type(QStringLiteral("x"));
        press(Qt::Key_Z, Qt::ControlModifier); // the field's own first
        QCOMPARE(answers(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(answers(), 0);
        QCOMPARE(typed(counter).claimant.name, unknown().claimant.name);
    }

    void keysActOnWhatIsOnTheScreenOrAreGrey()
    {
        Counter counter;
        counter.window().intake().show(unknown());
        QVERIFY(counter.window().intake().save());
        counter.window().intake().startNew();
        counter.window().intake().claimant().focusFirst();
        type(QStringLiteral("另一家"));
        const auto button = [&](const QString &name) {
            for (QPushButton *each : counter.window().findChildren<QPushButton *>())
                if (each->accessibleName() == name
                    && each->parentWidget()->property("role") == QLatin1String("bar"))
                    return each;
            return static_cast<QPushButton *>(nullptr);
        };
        counter.window().go(MainWindow::Place::Policies);
        for (const char *act : {"暂存", "打印预览", "为什么", "提交受理"})
            QVERIFY2(!button(QString::fromUtf8(act))->isEnabled(), act);
        press(Qt::Key_F12);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(typed(counter).claimant.name, QStringLiteral("另一家"));
        QVERIFY(!counter.window().intake().isVisible()); // and the clerk stays where he is

        counter.window().go(MainWindow::Place::Settings);
        QVERIFY(button(QStringLiteral("暂存"))->isEnabled());
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(typed(counter).claimant.name, QStringLiteral("另一家"));
        QVERIFY(counter.window().intake().drafts().current().edited->isDirty());

        counter.window().go(MainWindow::Place::Cases);
        QVERIFY(button(QStringLiteral("打印预览"))->isEnabled());
        QVERIFY(!button(QStringLiteral("提交受理"))); // F12 opens the list's case
        QVERIFY(button(QStringLiteral("打开办理"))->isEnabled());
        press(Qt::Key_F8);
        auto *preview = counter.window().findChild<PreviewDialog *>();
        QVERIFY(preview);
        QVERIFY2(preview->windowTitle().contains(unknown().claimant.name),
                 qPrintable(preview->windowTitle()));
        preview->close();
        counter.window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&counter.window()));
        press(Qt::Key_F9);
        auto *why = counter.window().findChild<ExplanationDialog *>();
        QVERIFY(why && why->isVisible());
        why->close();
        QVERIFY(!counter.window().intake().isVisible());
        counter.window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&counter.window()));
        press(Qt::Key_F12);
        QVERIFY(counter.window().intake().isVisible());
        QCOMPARE(typed(counter).claimant.name, unknown().claimant.name);
        QVERIFY(button(QStringLiteral("提交受理"))->isEnabled());
    }

    void aTickOnTheFoldedCardOpensIt()
    {
        Counter counter;
        counter.window().intake().show(unknown());
        ClaimantPanel &panel = counter.window().intake().claimant();
        auto *fold = panel.findChild<QToolButton *>();
        fold->setChecked(true);
        QVERIFY(!panel.findChild<QLineEdit *>(QStringLiteral("accountAgain"))->isVisible());
        panel.findChild<QCheckBox *>(QStringLiteral("agentGiven"))->click();
        QVERIFY(panel.findChild<QLineEdit *>(QStringLiteral("accountAgain"))->isVisible());
        QVERIFY(!QApplication::focusWidget() || QApplication::focusWidget()->isVisible());
    }

    void lettersWhereNothingIsTypedGoNowhere()
    {
        Counter counter;
        counter.window().intake().show(unknown());
        GridView *grid = counter.window().intake().members().grid();
        const int last = grid->model()->rowCount() - 1;
        grid->goTo(last, counter.window().intake().members().model().columnOf(QStringLiteral("leftUnit")));
        const QModelIndex before = grid->currentIndex();
        const Application stood = typed(counter);
        type(QStringLiteral("202406"));
        counter.window().intake().settle();
        QCOMPARE(grid->currentIndex(), before);
        QCOMPARE(typed(counter), stood);
    }

    void ctrlTabReachesTheEvidence()
    {
        Counter counter;
        counter.window().intake().show(unknown());
        counter.window().intake().claimant().focusFirst();
        const auto *evidence = counter.window().findChild<EvidencePanel *>();
        bool reached = false;
        for (int i = 0; i < 6; ++i) {
            press(Qt::Key_Tab, Qt::ControlModifier);
            reached = reached || evidence->isAncestorOf(QApplication::focusWidget());
        }
        QVERIFY(reached);
        QVERIFY(counter.window().intake().claimant().isAncestorOf(QApplication::focusWidget())); // once round
    }

    void whatAnActSaysIsSeenAtAnyScrollPosition()
    {
        Counter counter;
        counter.window().resize(911, 512);
        counter.window().intake().show(unknown());
        counter.window().intake().lines().grid()->goTo(20, int(LineField::Paid));
        QTest::qWait(50);
        QVERIFY(counter.window().intake().save());
        const auto *notice = counter.window().intake().findChild<NoticeBar *>(QStringLiteral("notice"));
        QVERIFY(notice && notice->sheet()->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(notice->sheet()->visibleRegion().boundingRect(), notice->sheet()->rect());
        QVERIFY2(notice->sentence().contains(QStringLiteral("已暂存")), qPrintable(notice->sentence()));
        counter.window().intake().lines().grid()->goTo(2, int(LineField::Paid)); // it stays
        QVERIFY(notice->sheet()->isVisible());
    }

    void aLongMessageScrolls()
    {
        NoticeBar bar;
        bar.resize(300, 40);
        QStringList lines;
        for (int i = 0; i < 40; ++i)
            lines << QStringLiteral("第 %1 行有误").arg(i);
        bar.show();
        bar.say(lines.join(QLatin1Char('\n')), NoticeBar::Tone::Bad);
        QCoreApplication::processEvents();
        QVERIFY2(bar.sheet()->height() < 12 * bar.fontMetrics().lineSpacing(),
                 qPrintable(QString::number(bar.sheet()->height())));
        QVERIFY(bar.findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0);
        bar.say(QStringLiteral("好"), NoticeBar::Tone::Good);
        QCOMPARE(bar.findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
    }

    void aPaperOfUnsavedTypingIsADraft()
    {
        Counter counter;
        counter.window().intake().show(unknown());
        const Result<PrintContent> paper = counter.window().intake().printContent();
        QVERIFY(paper.ok());
        QVERIFY(paper->draft);
    }

    void whatWasDoneInAnotherPlaceIsSeenOnTheDesk()
    {
        Counter counter;
        counter.window().intake().show(unknown());
        QVERIFY(counter.window().intake().save());
        const QString id = counter.window().intake().drafts().current().caseId;
        counter.window().go(MainWindow::Place::Cases);
        QVERIFY(counter.office()
                    .drafts()
                    .discard(counter.office().actor(), id, QStringLiteral("申请人不再申请"))
                    .ok());
        counter.window().go(MainWindow::Place::Intake);
        QVERIFY(!counter.window().intake().drafts().current().isEditable());
        QVERIFY(counter.window().intake().stateText().contains(QStringLiteral("已作废")));
    }
};

COUNTER_TEST(TestIntakeKeys, QApplication)
#include "tst_intakekeys.moc"
