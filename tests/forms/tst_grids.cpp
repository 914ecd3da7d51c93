// The two grids of 受理 under real keys: tables in and out, the picker, filling down, what is said.
#include "forms/decision/decisionpanel.h"
#include "forms/evidence/evidencepanel.h"
#include "forms/intake/intakescreen.h"
#include "forms/intake/linespanel.h"
#include "forms/intake/memberspanel.h"
#include "forms/widgets/gridview.h"
#include "models/casework/applicationfile.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionSlider>

using namespace counter;
using keyboard::press;
using keyboard::type;
using lineediting::LineField;

namespace {

void copyExample(const char *name)
{
    QFile file(QStringLiteral(SHARED_DIR "/cases/paste/") + QLatin1String(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
}

const Application &typed(Counter &counter)
{
    return counter.window().intake().drafts().current().edited->application();
}

GridView *lines(Counter &counter)
{
    return counter.window().intake().lines().grid();
}

GridView *members(Counter &counter)
{
    return counter.window().intake().members().grid();
}

void paste(GridView *grid, int row, int column)
{
    grid->goTo(row, column);
    press(Qt::Key_V, Qt::ControlModifier);
}

/// Two people of the case, 李玉兰 and 陈志明.
void twoPeople(Counter &counter)
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("李玉兰\t441402197402150028\n陈志明\t441422199205230314"));
    paste(members(counter), 0, 0);
}

QString allWords(const QWidget &widget)
{
    QString words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible())
            words += label->text() + QLatin1Char('\n');
    return words;
}

} // namespace

class TestGrids : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aPasteGoesIntoTheColumnsOnTheScreen()
    {
        Counter counter;
        copyExample("eight-visible-columns.tsv");
        QVERIFY(lines(counter)->isColumnHidden(int(LineField::Ticket)));
        paste(lines(counter), 0, 0);
        const ContributionLine &line = typed(counter).lines.first();
        QCOMPARE(line.paid.text(), QStringLiteral("281.12"));
        QCOMPARE(line.accountCredit.text(), QStringLiteral("80.32"));
        QCOMPARE(line.claimed.text(), QStringLiteral("281.12"));
        QVERIFY(counter.window().intake().notice().startsWith(QStringLiteral("已贴入 2 行")));
    }

    void whatIsCopiedPastesBackToTheSameCells()
    {
        Counter counter;
        copyExample("eight-visible-columns.tsv");
        paste(lines(counter), 0, 0);
        counter.window().intake().settle();
        const Application before = typed(counter);
        lines(counter)->goTo(0, 0);
        press(Qt::Key_Right, Qt::ShiftModifier, 8); // the result's column, too
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
        paste(lines(counter), 0, 0);
        QCOMPARE(typed(counter), before);
    }

    void aPasteThatIsNotUnderstoodSaysWhere()
    {
        Counter counter;
        copyExample("october.tsv");
        counter.window().intake().lines().focusField(QStringLiteral("/lines/0/electronicTicket"));
        paste(lines(counter), 0, 0);
        QVERIFY2(counter.window().intake().notice().contains(
                     QStringLiteral("第 3 行所属期“2024.1”可能是 2024-01 或 2024-10")),
                 qPrintable(counter.window().intake().notice()));
        // The cursor stands at what is to be answered.
        QCOMPARE(lines(counter)->currentIndex().row(), 2);
        QCOMPARE(lines(counter)->currentIndex().column(), int(LineField::Period));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(typed(counter).lines.size(), 0);
        QCOMPARE(typed(counter).members.size(), 0);
        // Pasted again it goes where it went before, and what was said of it is said no more.
        QCOMPARE(lines(counter)->currentIndex(), lines(counter)->model()->index(0, 0));
        QCOMPARE(counter.window().intake().notice(), QString());
    }

    void theMembersTakeATableByKeys()
    {
        Counter counter;
        copyExample("members.tsv");
        paste(members(counter), 0, 0);
        QCOMPARE(typed(counter).members.size(), 9);
        QVERIFY(counter.window().intake().notice().contains(QStringLiteral("第 1 位身份证号")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(typed(counter).members.size(), 0);
    }

    void aTablePastedWhileACellIsTypedIntoIsATable()
    {
        Counter counter;
        twoPeople(counter);
        QGuiApplication::clipboard()->setText(QStringLiteral("202401\t基本\t281.12\n202402\t基本\t281.12"));
        lines(counter)->goTo(0, int(LineField::Period));
        type(QStringLiteral("2"));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(typed(counter).lines.size(), 2);
        QCOMPARE(typed(counter).lines.at(1).period.text(), QStringLiteral("2024-02"));
        // One cell's text is pasted into the text.
        QGuiApplication::clipboard()->setText(QStringLiteral("281.12"));
        lines(counter)->goTo(1, int(LineField::Paid));
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_V, Qt::ControlModifier);
        press(Qt::Key_Return);
        QCOMPARE(typed(counter).lines.at(1).paid.text(), QStringLiteral("281.12"));
    }

    void aMemberIsPicked_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("member");
        QTest::newRow("by a letter") << "c"
                                     << "m2";
        QTest::newRow("by its place") << "2"
                                      << "m2";
        QTest::newRow("by a part of the number") << "0028"
                                                 << "m1";
        QTest::newRow("by the name") << "陈志明"
                                     << "m2";
    }
    void aMemberIsPicked()
    {
        QFETCH(QString, keys);
        Counter counter;
        twoPeople(counter);
        lines(counter)->goTo(0, 0);
        type(keys);
        press(Qt::Key_Return);
        QTEST(typed(counter).lines.first().member, "member");
        QCOMPARE(typed(counter).members.size(), 2);
        QCOMPARE(lines(counter)->currentIndex().column(), int(LineField::Series));
    }

    void anUnknownNameIsAskedAbout()
    {
        Counter counter;
        twoPeople(counter);
        lines(counter)->goTo(0, 0);
        type(QStringLiteral("陈志"));
        press(Qt::Key_Return);
        QCOMPARE(typed(counter).members.size(), 2);
        const QModelIndex cell = lines(counter)->model()->index(0, 0);
        QVERIFY(cell.data(WrongRole).toString().contains(QStringLiteral("不在参保人名单里")));
        // Asked for, he is added: ↓ passes 陈志明 and marks the offer.
        lines(counter)->goTo(0, 0);
        type(QStringLiteral("陈志"));
        press(Qt::Key_Down, Qt::NoModifier, 2);
        press(Qt::Key_Return);
        QCOMPARE(typed(counter).members.size(), 3);
        QCOMPARE(typed(counter).members.last().name, QStringLiteral("陈志"));
        QCOMPARE(typed(counter).lines.first().member, typed(counter).members.last().id);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(typed(counter).members.size(), 2);
    }

    void theListNeverTakesTheFocus()
    {
        Counter counter;
        twoPeople(counter);
        lines(counter)->goTo(0, 0);
        type(QStringLiteral("l"));
        const auto *list = lines(counter)->findChild<QListWidget *>();
        QVERIFY(list && list->isVisible());
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), lines(counter));
        QCOMPARE(typed(counter).lines.size(), 0);
    }

    void anAmountStaysInItsCellWhileItIsTyped()
    {
        Counter counter;
        twoPeople(counter);
        for (const LineField field : {LineField::Paid, LineField::Credit, LineField::Claimed}) {
            lines(counter)->goTo(0, int(field));
            const QRect cell = lines(counter)->visualRect(lines(counter)->currentIndex());
            type(QStringLiteral("1234567.89"));
            const QWidget *editor = QApplication::focusWidget();
            QVERIFY2(cell.contains(editor->geometry()), qPrintable(QString::number(int(field))));
            press(Qt::Key_Escape);
        }
    }

    void rowNumbersShowAllTheirDigits_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {1, 99, 1200})
            QTest::addRow("%d rows", rows) << rows;
    }
    void rowNumbersShowAllTheirDigits()
    {
        QFETCH(int, rows);
        Counter counter;
        QGuiApplication::clipboard()->setText(QStringLiteral("202401\n").repeated(rows));
        paste(lines(counter), 0, int(LineField::Period));
        QCOMPARE(typed(counter).lines.size(), rows);
        QHeaderView *numbers = lines(counter)->verticalHeader();
        numbers->ensurePolished();
        QStyleOptionHeader option;
        option.initFrom(numbers);
        option.text = QString::number(rows);
        option.orientation = Qt::Vertical;
        const int wanted =
            numbers->style()->sizeFromContents(QStyle::CT_HeaderSection, &option, QSize(), numbers).width();
        QVERIFY2(numbers->width() >= wanted,
                 qPrintable(QStringLiteral("%1 < %2").arg(numbers->width()).arg(wanted)));
    }

    void fillingDownWorksWhileACellIsTypedInto()
    {
        Counter counter;
        twoPeople(counter);
        QGuiApplication::clipboard()->setText(QStringLiteral("李玉兰\t\t\t202401-202406\t基本"));
        paste(lines(counter), 0, 0);
        lines(counter)->goTo(0, int(LineField::Paid));
        type(QStringLiteral("281.12"));
        press(Qt::Key_D, Qt::ControlModifier);
        for (const ContributionLine &line : typed(counter).lines)
            QCOMPARE(line.paid.text(), QStringLiteral("281.12"));
        QCOMPARE(counter.window().intake().lines().remark(),
                 QStringLiteral("已把“281.12”填入 5 格（第 2 至 6 行）"));
        QCOMPARE(lines(counter)->currentIndex().row(), 0);
    }

    void aPersonPutOverAnotherIsSaid()
    {
        Counter counter;
        twoPeople(counter);
        QGuiApplication::clipboard()->setText(
            QStringLiteral("李玉兰\t\t60015469\t2024-03\t基本\t281.12\t80.32\t281.12"));
        paste(lines(counter), 0, 0);
        QCOMPARE(typed(counter).lines.first().member, typed(counter).members.first().id);
        QGuiApplication::clipboard()->setText(QStringLiteral("黄家豪\t441422199205230314"));
        paste(members(counter), 0, 0);
        QVERIFY2(counter.window().intake().notice().contains(QStringLiteral("原是“李玉兰”，名下 1 笔明细")),
                 qPrintable(counter.window().intake().notice()));
    }

    void theNextPersonIsFilledByOneKey()
    {
        Counter counter;
        twoPeople(counter);
        counter.window().intake().lines().focusField(QStringLiteral("/lines/0/period"));
        for (const char *cell : {"202401-202403", "b,m"}) {
            type(QString::fromLatin1(cell));
            press(Qt::Key_Return);
        }
        lines(counter)->goTo(0, 0);
        type(QStringLiteral("1"));
        press(Qt::Key_D, Qt::ControlModifier);
        lines(counter)->goTo(0, int(LineField::Paid));
        type(QStringLiteral("281.12"));
        press(Qt::Key_D, Qt::ControlModifier);
        press(Qt::Key_Return);
        type(QStringLiteral("80"));
        press(Qt::Key_D, Qt::ControlModifier);
        // Down to the next kind: to the cell that is typed into there next.
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(lines(counter)->currentIndex(), lines(counter)->model()->index(3, int(LineField::Paid)));
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(typed(counter).lines.size(), 12);
        QCOMPARE(typed(counter).lines.at(6).member, typed(counter).members.last().id);
        QCOMPARE(typed(counter).lines.at(6).accountCredit.text(), QStringLiteral("80.00"));
        QCOMPARE(lines(counter)->currentIndex(), lines(counter)->model()->index(6, int(LineField::Paid)));
        QVERIFY(counter.window().intake().lines().remark().startsWith(
            QStringLiteral("已照“李玉兰”为“陈志明”填 6 行")));
        // Nobody is left.
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(typed(counter).lines.size(), 12);
        QCOMPARE(counter.window().intake().lines().remark(), QStringLiteral("名单里没有还没填明细的参保人"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(typed(counter).lines.size(), 6);
    }

    void refusedLinesGoByOneKey()
    {
        Counter counter;
        const auto read =
            readApplicationFile(QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json"));
        Application application = read->application;
        for (Member &member : application.members) // nobody retired, left or was unemployed
            member.facts = {{QStringLiteral("paidAs"), QStringLiteral("employee")},
                            {QStringLiteral("pensionSince"), QStringLiteral("none")},
                            {QStringLiteral("leftUnit"), QStringLiteral("none")},
                            {QStringLiteral("unemploymentMonths"), QStringList()},
                            {QStringLiteral("transferredMonths"), QStringList()},
                            {QStringLiteral("benefitsUsed"), true}};
        counter.window().intake().show(application);
        const qsizetype all = typed(counter).lines.size();
        const qsizetype refused = counter.window().intake().lines().model().refusedRows().size();
        QVERIFY(refused > 0);
        lines(counter)->goTo(0, 0);
        press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(typed(counter).lines.size(), all - refused);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(typed(counter).lines.size(), all);
    }

    void newWorkIsQuietUntilF12()
    {
        Counter counter;
        twoPeople(counter);
        QGuiApplication::clipboard()->setText(QStringLiteral("李玉兰\t\t\t202301-202412\tb,m,s\t281.12"));
        paste(lines(counter), 0, 0);
        counter.window().intake().settle();
        const auto *panel = counter.window().findChild<DecisionPanel *>();
        const auto *evidence = counter.window().findChild<EvidencePanel *>();
        QVERIFY2(!allWords(*panel).contains(QStringLiteral("处错误")), qPrintable(allWords(*panel)));
        QVERIFY(!allWords(*panel).contains(QStringLiteral("还缺")));
        QVERIFY(!allWords(*evidence).contains(QStringLiteral("还缺")));
        press(Qt::Key_F12);
        QVERIFY2(allWords(*panel).contains(QStringLiteral("处错误")), qPrintable(allWords(*panel)));
    }

    void scrollHandlesAreSeenAtAnyLength()
    {
        Counter counter;
        QVERIFY2(!qApp->styleSheet().contains(u'@'), qPrintable(qApp->styleSheet()));
        for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
            QScrollBar bar(orientation);
            bar.setRange(0, 1'000'000);
            bar.setPageStep(10);
            bar.resize(orientation == Qt::Vertical ? QSize(14, 300) : QSize(300, 14));
            bar.ensurePolished();
            QStyleOptionSlider option;
            option.initFrom(&bar);
            option.orientation = orientation;
            option.minimum = bar.minimum();
            option.maximum = bar.maximum();
            option.pageStep = bar.pageStep();
            option.subControls = QStyle::SC_All;
            const QRect handle =
                bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
            const int length = orientation == Qt::Vertical ? handle.height() : handle.width();
            QVERIFY2(length >= 20, qPrintable(QString::number(length)));
        }
    }
};

COUNTER_TEST(TestGrids, QApplication)
#include "tst_grids.moc"
