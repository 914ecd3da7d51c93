// The card of questions: keys go into it only when the clerk went there, and an answer is of whom it is
// asked.
#include "forms/decision/decisionpanel.h"
#include "forms/decision/questioncard.h"
#include "forms/intake/claimantpanel.h"
#include "forms/intake/intakescreen.h"
#include "forms/intake/linespanel.h"
#include "forms/intake/memberspanel.h"
#include "forms/widgets/gridview.h"
#include "forms/widgets/theme.h"
#include "models/casework/membership.h"
#include "tests/forms/intakecases.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

using namespace counter;
using namespace counter::intakecases;
using keyboard::press;
using keyboard::type;
using lineediting::LineField;

class TestQuestionCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void whatIsTypedInAGridStaysThereAfterTheCardWasUsed()
    {
        Counter counter;
        counter.window().intake().show(unknown());
        QVERIFY(askFor(counter, QStringLiteral("member.pensionSince")));
        card(counter).enter(Qt::MouseFocusReason);
        type(QStringLiteral("202403"));
        press(Qt::Key_Return);
        counter.window().intake().settle();
        QVERIFY(card(counter).hasKeyboard()); // on to the next question
        GridView *grid = counter.window().intake().lines().grid();
        grid->goTo(0, int(LineField::Paid));
        for (const QString &amount :
             {QStringLiteral("300.01"), QStringLiteral("0"), QStringLiteral("300.01")}) {
            type(amount);
            press(Qt::Key_Return);
            QTest::qWait(120); // decided anew, perhaps with another question
            QVERIFY(!card(counter).hasKeyboard());
        }
        QCOMPARE(typed(counter).lines.first().paid.text(), QStringLiteral("300.01"));
        QCOMPARE(typed(counter).lines.first().claimed.text(), QStringLiteral("300.01"));
    }

    void aSecondEnterAnswersNoQuestionThatNobodyRead()
    {
        Counter counter;
        counter.window().intake().show(unknown());
        QVERIFY(askFor(counter, QStringLiteral("member.pensionSince")));
        card(counter).enter(Qt::MouseFocusReason);
        type(QStringLiteral("202403"));
        for (int i = 0; i < 8; ++i) {
            press(Qt::Key_Return);
            counter.window().intake().settle();
        }
        qsizetype answers = 0;
        for (const Member &member : typed(counter).members)
            answers += member.facts.size();
        QCOMPARE(answers, 1);
    }

    void theCardIsAnsweredByTheLettersOfItsAnswers()
    {
        Counter counter;
        counter.window().intake().show(unknown());
        QVERIFY(askFor(counter, QStringLiteral("line.duplicatePayment")));
        card(counter).enter(Qt::TabFocusReason);
        QVERIFY(card(counter).hasFocus());
        press(Qt::Key_N);
        counter.window().intake().settle();
        QVERIFY(typed(counter).lines.first().facts.value(QStringLiteral("duplicatePayment"))
                == FactValue(false));
    }

    void fortyEightLinesAreOneQuestionAndOneStep()
    {
        Counter counter;
        Application application = unknown();
        application.members = application.members.mid(0, 2);
        const ContributionLine line = application.lines.first();
        application.lines.clear();
        for (const Member &member : application.members)
            for (int month = 0; month < 24; ++month) {
                ContributionLine each = line;
                each.member = member.id;
                each.period = YearMonth::from(2024, 1)->plus(month);
                application.lines << each;
            }
        counter.window().intake().show(application);
        const auto answered = [&] {
            return std::count_if(typed(counter).lines.cbegin(), typed(counter).lines.cend(),
                                 [](const ContributionLine &each) {
                                     return each.facts.contains(QStringLiteral("duplicatePayment"));
                                 });
        };
        QVERIFY(askFor(counter, QStringLiteral("line.duplicatePayment")));
        card(counter).enter(Qt::TabFocusReason);
        press(Qt::Key_N);
        counter.window().intake().settle();
        QCOMPARE(answered(), 24);
        QVERIFY(askFor(counter, QStringLiteral("line.duplicatePayment"))); // the other person
        press(Qt::Key_Z, Qt::ControlModifier);
        counter.window().intake().settle();
        QCOMPARE(answered(), 0);
        QVERIFY(askFor(counter, QStringLiteral("line.duplicatePayment")));
        card(counter).enter(Qt::TabFocusReason);
        press(Qt::Key_A);
        press(Qt::Key_N);
        counter.window().intake().settle();
        QCOMPARE(answered(), 48);
    }

    void tabGoesFromTheCardToItsAnswers()
    {
        Counter counter;
        counter.window().intake().show(individual());
        QVERIFY(askFor(counter, QStringLiteral("line.duplicatePayment")));
        card(counter).enter(Qt::TabFocusReason);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(answer(counter, QStringLiteral("是"))));
    }

    void anIndividualsAnswerIsHisOwn()
    {
        Counter counter;
        counter.window().intake().show(individual());
        QVERIFY(!counter.window().intake().live().decision().unknownFacts.isEmpty());
        QVERIFY(askFor(counter, QStringLiteral("member.pensionSince")));
        QCOMPARE(card(counter).question().member, claimantMember());
        const MembersModel &members = counter.window().intake().members().model();
        QVERIFY(members.index(0, members.columnOf(QStringLiteral("pensionSince"))).data(AskedRole).toBool());
        card(counter).enter(Qt::MouseFocusReason);
        type(QStringLiteral("202401"));
        press(Qt::Key_Return);
        counter.window().intake().settle();
        QCOMPARE(typed(counter).members.size(), 1);
        QCOMPARE(typed(counter).members.first().name, QStringLiteral("钟小燕"));
        QVERIFY(typed(counter).members.first().facts.value(QStringLiteral("pensionSince"))
                == FactValue(QStringLiteral("2024-01")));
        for (const OpenFact &open : counter.window().intake().live().decision().unknownFacts)
            QVERIFY(open.fact != QLatin1String("member.pensionSince"));
        // A slip in the form's field is put right once, not twice.
        counter.window().intake().claimant().focusFirst();
        press(Qt::Key_End);
        type(QStringLiteral("妹"));
        QCOMPARE(typed(counter).members.first().name, QStringLiteral("钟小燕妹"));
    }

    /// Nobody's name stands in the list for him: the clerk is led to where it is chosen.
    void anAnswerAboutNobodyIsPutDownToNobody()
    {
        Counter counter;
        Application application = unknown();
        application.members.removeLast();
        const Application before = application;
        counter.window().intake().show(application);
        Q_EMIT counter.window().findChild<DecisionPanel *>()->factAnswered(sample().members.last().id, {},
                                                                           QStringLiteral("pensionSince"),
                                                                           FactValue(QStringLiteral("none")));
        QCOMPARE(typed(counter).members, before.members);
        QVERIFY2(counter.window().intake().notice().contains(QStringLiteral("还不知道这一行是谁的缴费")),
                 qPrintable(counter.window().intake().notice()));
        const QModelIndex at = counter.window().intake().lines().grid()->currentIndex();
        QCOMPARE(typed(counter).lines.at(at.row()).member, sample().members.last().id);
        QCOMPARE(at.column(), int(LineField::Member));
    }

    void membersStayInSightWhenTheirFactsAreAsked_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1366 x 768") << QSize(1366, 768);
        QTest::newRow("1366 x 768 at 150 %") << QSize(911, 512);
        QTest::newRow("1920 x 1080") << QSize(1920, 1080);
    }
    void membersStayInSightWhenTheirFactsAreAsked()
    {
        QFETCH(QSize, size);
        Counter counter;
        counter.window().resize(size);
        const GridView *grid = counter.window().intake().members().grid();
        const int row = grid->verticalHeader()->defaultSectionSize();
        for (const Application &application : {individual(), unknown()}) {
            counter.window().intake().show(application);
            QTest::qWait(30);
            QVERIFY(!grid->isColumnHidden(MembersModel::FirstFact)
                    || grid->horizontalHeader()->hiddenSectionCount() < grid->model()->columnCount() - 2);
            const int wanted = qMin(3, grid->model()->rowCount());
            QVERIFY2(grid->viewport()->height() >= wanted * row,
                     qPrintable(QStringLiteral("%1 px for %2 rows of %3")
                                    .arg(grid->viewport()->height())
                                    .arg(wanted)
                                    .arg(row)));
        }
    }

    void aHalfTypedAnswerIsNotTheNextPersons()
    {
        Counter counter;
        counter.window().intake().show(individual());
        QVERIFY(askFor(counter, QStringLiteral("member.pensionSince")));
        card(counter).enter(Qt::MouseFocusReason);
        type(QStringLiteral("202401"));
        Application other = individual();
        other.claimant.name = QStringLiteral("赵六");
        counter.window().intake().show(other);
        QVERIFY(askFor(counter, QStringLiteral("member.pensionSince")));
        for (const QLineEdit *field : card(counter).findChildren<QLineEdit *>())
            if (field->isVisible())
                QCOMPARE(field->text(), QString());
    }

    void noneIsTypedAsInTheGrid_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"-", "w", "无"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void noneIsTypedAsInTheGrid()
    {
        QFETCH(const QString, word);
        Counter counter;
        counter.window().intake().show(individual());
        QVERIFY(askFor(counter, QStringLiteral("member.pensionSince")));
        card(counter).enter(Qt::MouseFocusReason);
        type(word);
        press(Qt::Key_Return);
        counter.window().intake().settle();
        QVERIFY(typed(counter).members.first().facts.value(QStringLiteral("pensionSince"))
                == FactValue(QStringLiteral("none")));
    }
};

COUNTER_TEST(TestQuestionCard, QApplication)
#include "tst_questioncard.moc"
