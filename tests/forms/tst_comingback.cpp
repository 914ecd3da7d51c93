// What comes between: an answer that was begun, another screen, another application, files that come late.
#include "forms/decision/questioncard.h"
#include "forms/evidence/evidencepanel.h"
#include "forms/intake/claimantpanel.h"
#include "forms/intake/intakescreen.h"
#include "forms/intake/linespanel.h"
#include "forms/intake/memberspanel.h"
#include "forms/widgets/gridview.h"
#include "forms/widgets/noticebar.h"
#include "models/casework/applicationfile.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace counter;

namespace {

/// 开始领取养老金 is open.
Application open()
{
    Application application =
        readApplicationFile(QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json"))
            ->application;
    application.members.first().facts.remove(QStringLiteral("pensionSince"));
    return application;
}

QLineEdit *answerOf(Counter &counter)
{
    return counter.window().findChild<QuestionCard *>()->findChild<QLineEdit *>();
}

EvidencePanel &evidence(Counter &counter)
{
    return *counter.window().intake().findChild<EvidencePanel *>();
}

QPushButton *place(Counter &counter, const QString &name)
{
    for (QPushButton *button : counter.window().findChildren<QPushButton *>())
        if (button->accessibleName() == name && button->isCheckable())
            return button;
    return nullptr;
}

} // namespace

class TestComingBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void anAnswerThatWasBegunStopsTheAct_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::newRow("submit") << int(Qt::Key_F12) << int(Qt::NoModifier);
        QTest::newRow("next person") << int(Qt::Key_N) << int(Qt::ControlModifier);
        QTest::newRow("the other application") << int(Qt::Key_PageUp) << int(Qt::ControlModifier);
    }
    void anAnswerThatWasBegunStopsTheAct()
    {
        QFETCH(int, key);
        QFETCH(int, modifier);
        Counter counter;
        IntakeScreen &intake = counter.window().intake();
        intake.show(open());
        QVERIFY(answerOf(counter));
        answerOf(counter)->setFocus();
        keyboard::type(QStringLiteral("202312"));
        const int current = intake.drafts().currentIndex();
        const auto size = intake.drafts().size();
        intake.lines().grid()->setFocus();
        keyboard::press(key, Qt::KeyboardModifiers(modifier));
        QVERIFY2(intake.notice().contains(QStringLiteral("绿框里填了“202312”")), qPrintable(intake.notice()));
        QCOMPARE(intake.drafts().currentIndex(), current);
        QCOMPARE(intake.drafts().size(), size);
        QVERIFY(answerOf(counter)->hasFocus());
        QCOMPARE(answerOf(counter)->text(), QStringLiteral("202312"));
        keyboard::press(Qt::Key_Return);
        intake.settle();
        const Member member = intake.drafts().current().edited->application().members.first();
        QVERIFY(member.facts.value(QStringLiteral("pensionSince")) == FactValue(QStringLiteral("2023-12")));
    }

    void anAnswerThatWasBegunKeepsItsTab()
    {
        Counter counter;
        IntakeScreen &intake = counter.window().intake();
        Application other = open();
        other.lines.clear();
        intake.show(other);
        intake.show(open());
        const int current = intake.drafts().currentIndex();
        QVERIFY(current > 0);
        answerOf(counter)->setFocus();
        keyboard::type(QStringLiteral("2023"));
        auto *tabs = intake.findChild<QTabBar *>(QStringLiteral("desk"));
        tabs->setCurrentIndex(0);
        QCOMPARE(intake.drafts().currentIndex(), current);
        QCOMPARE(tabs->currentIndex(), current);
        QVERIFY2(intake.notice().contains(QStringLiteral("绿框里填了“2023”")), qPrintable(intake.notice()));
        answerOf(counter)->clear();
        tabs->setCurrentIndex(0);
        QCOMPARE(intake.drafts().currentIndex(), 0);
    }

    void anotherScreenLeavesTheKeyboardWhereItWas()
    {
        Counter counter;
        counter.window().intake().show(open());
        GridView *members = counter.window().intake().findChild<MembersPanel *>()->grid();
        members->setFocus();
        members->goTo(1, 1);
        place(counter, QStringLiteral("案件"))->click();
        QVERIFY(!members->hasFocus());
        place(counter, QStringLiteral("受理"))->click();
        QVERIFY(members->hasFocus());
        QCOMPARE(members->currentIndex().row(), 1);
    }

    void aRefusalIsOfItsOwnApplication()
    {
        Counter counter;
        IntakeScreen &intake = counter.window().intake();
        intake.show(open());
        evidence(counter).addFiles({QStringLiteral("/nowhere/gone.png")});
        QTRY_VERIFY(intake.notice().contains(QStringLiteral("gone.png")));
        intake.startNew();
        QCOMPARE(intake.notice(), QString());
        QCOMPARE(evidence(counter).message(), QString());
    }

    /// They were dropped on a received case and are looked at while the next person is typed in.
    void filesForAReceivedCaseWaitForTheClerk()
    {
        Counter counter;
        IntakeScreen &intake = counter.window().intake();
        const Result<SavedCase> saved = counter.office().files().importFile(
            counter.office().actor(),
            Counter::resources() + QStringLiteral("/samples/unit-three-members.json"));
        const Result<SavedCase> accepted =
            counter.office().reception().accept(counter.office().actor(), saved->caseId,
                                                counter.office().cases().open(saved->caseId)->application,
                                                {QStringLiteral("容缺受理，次日补交"), {}});
        QVERIFY(accepted.ok());
        counter.window().openCase(accepted->caseId);
        const QString slot = intake.drafts().current().slot;
        const int received = intake.drafts().currentIndex();
        intake.startNew();
        for (const int copies : {1, 2}) {
            Evidence item;
            item.kind = QStringLiteral("bank-account");
            item.copies = copies;
            Q_EMIT evidence(counter).takenFor(slot, item);
        }
        QCOMPARE(counter.questions.asked, QString()); // the next person is being typed in
        QVERIFY2(intake.notice().contains(QStringLiteral("2 份附列资料已看完")), qPrintable(intake.notice()));
        QVERIFY(!counter.window().close()); // they would be lost
        counter.questions.words = QStringLiteral("申请人今天补交了证明");
        intake.drafts().setCurrent(received);
        QTRY_COMPARE(counter.office().cases().history(accepted->caseId)->size(), 3); // once for both
        QVERIFY(counter.window().close());
    }

    void manyApplicationsLeaveTheSentenceItsRoom()
    {
        Counter counter;
        counter.window().resize(1366, 768);
        IntakeScreen &intake = counter.window().intake();
        for (int i = 0; i < 9; ++i) {
            Application application = open();
            application.claimant.name = QStringLiteral("梅州市第%1陶瓷有限公司").arg(i);
            application.lines.clear();
            intake.show(application);
        }
        QVERIFY(intake.save());
        QTest::qWait(50);
        const auto *notice = intake.findChild<NoticeBar *>(QStringLiteral("notice"));
        QVERIFY2(notice->sheet()->width() >= 400, qPrintable(QString::number(notice->sheet()->width())));
        const auto *tabs = intake.findChild<QTabBar *>(QStringLiteral("desk"));
        QVERIFY(!notice->sheet()->geometry().intersects(tabs->geometry()));
    }
};

COUNTER_TEST(TestComingBack, QApplication)
#include "tst_comingback.moc"
