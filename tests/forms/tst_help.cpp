// Help, the key map, versions and the fault package as the clerk meets them.
#include "forms/help/aboutpage.h"
#include "forms/help/faultdialog.h"
#include "forms/help/helpdialog.h"
#include "forms/help/keymap.h"
#include "tests/forms/intakefixture.h"
#include "tests/forms/screenfixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSet>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>

using namespace counter;

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { counter::failOnWarnings(); }

    void theKeyMapNamesEachKeyOnceAPlace()
    {
        QSet<QString> seen;
        for (const KeyAction &action : keyMap()) {
            const QString key = action.place + QLatin1Char('/') + action.keys;
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
            QVERIFY(!action.text.isEmpty());
        }
    }

    void helpIsSearchedAndRead()
    {
        Counter counter;
        counter.window().help();
        auto &help = *counter.window().findChild<HelpDialog *>();
        help.showPage(HelpDialog::Page::Keys);
        auto *table = help.findChild<QTableView *>();
        const int all = table->model()->rowCount();
        QCOMPARE(all, int(keyMap().size()));
        table->parentWidget()->findChild<QLineEdit *>()->setText(QStringLiteral("暂存"));
        QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
        verifyNames(help);
        help.showTopic(QStringLiteral("calibration"));
        auto *list = help.findChild<QListWidget *>();
        auto *page = help.findChild<QTextBrowser *>();
        QVERIFY(page->toPlainText().startsWith(QStringLiteral("打印校准")));
        QVERIFY(list->count() >= 6);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QVERIFY(page->toPlainText().size() > 100);
        }
        auto *words = list->parentWidget()->findChild<QLineEdit *>();
        words->setText(QStringLiteral("尺规页"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(page->textCursor().selectedText(), QStringLiteral("尺规页"));
        const int found = page->textCursor().position();
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(page->textCursor().position() != found);
        Q_EMIT page->anchorClicked(QUrl(QStringLiteral("09-policies.md")));
        QVERIFY(page->toPlainText().startsWith(QStringLiteral("政策")));
        help.showPage(HelpDialog::Page::About);
        verifyNames(help);
    }

    void aboutTellsEveryVersionAndLicence()
    {
        Counter counter;
        counter.window().help();
        auto &help = *counter.window().findChild<HelpDialog *>();
        help.showPage(HelpDialog::Page::About);
        const QString text = help.findChild<AboutPage *>()->findChild<QPlainTextEdit *>()->toPlainText();
        for (const QString &word :
             {QStringLiteral("refund-counter "), QStringLiteral("Qt " QT_VERSION_STR),
              QStringLiteral("SQLite 3."), QStringLiteral("Botan 2."), QStringLiteral("meizhou-2021-11"),
              QStringLiteral("SM3 "), QStringLiteral("LGPL 3"), QStringLiteral("SIL 开放字体许可")})
            QVERIFY2(text.contains(word), qPrintable(word));
    }

    void theFaultPackageIsSeenBeforeItIsSaved()
    {
        Counter counter;
        const QTemporaryDir folder;
        counter.window().help();
        auto &help = *counter.window().findChild<HelpDialog *>();
        help.showPage(HelpDialog::Page::About);
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&help));
        QTest::keyClick(&help, Qt::Key_B, Qt::ControlModifier);
        auto *dialog = help.findChild<FaultDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
        verifyNames(*dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("故障包的内容\n"));

        // Going back from the file's name writes nothing.
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        counter.files.saveTo = folder.filePath(QStringLiteral("故障包.txt"));
        QVERIFY(!QFile::exists(counter.files.saveTo));
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QFile written(counter.files.saveTo);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("故障包的内容\n"));

        counter.files.saveTo = folder.filePath(QStringLiteral("none/故障包.txt"));
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        bool said = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said = said || label->text().contains(u"打不开");
        QVERIFY(said);
    }
};

COUNTER_TEST(TestHelp, QApplication)
#include "tst_help.moc"
