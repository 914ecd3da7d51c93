// 备份 from the window: what the clerk does every evening, with the store open.
#include "forms/settings/backuppanel.h"
#include "models/store/backup.h"
#include "tests/forms/intakefixture.h"

#include <QDir>
#include <QLabel>
#include <QTest>

using namespace counter;

namespace {

QString wordsOf(MainWindow &window)
{
    QStringList words;
    for (const QLabel *label : window.findChild<BackupPanel *>()->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(QLatin1Char('\n'));
}

/// A button's own key presses it a moment later.
bool isAtSettings(MainWindow &window)
{
    const BackupPanel *panel = window.findChild<BackupPanel *>();
    return panel && panel->isVisible();
}

Result<SavedCase> importSample(Counter &counter)
{
    return counter.actions().importFile(Counter::resources()
                                        + QStringLiteral("/samples/unit-three-members.json"));
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aBackupIsAWholeStoreInAFolderOfItsOwn()
    {
        Counter counter;
        const Result<SavedCase> saved = importSample(counter);
        QVERIFY(saved);
        const QTemporaryDir medium;
        counter.files.chosen = medium.path();
        keyboard::press(Qt::Key_F11);
        QTRY_VERIFY(isAtSettings(counter.window()));
        QVERIFY(wordsOf(counter.window()).contains(QStringLiteral("还没有备份过")));
        keyboard::press(Qt::Key_B, Qt::AltModifier);

        const QString folder = medium.filePath(QStringLiteral("退费备份-20261120-094100"));
        QTRY_VERIFY(wordsOf(counter.window()).contains(QStringLiteral("已备份到")));
        const QString words = wordsOf(counter.window());
        QVERIFY2(words.contains(QStringLiteral("上次备份：2026年11月20日 09:41")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("1 件、1 版")), qPrintable(words));
        QVERIFY2(words.contains(QDir::toNativeSeparators(folder)), qPrintable(words));

        QCOMPARE(QDir(medium.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList(QStringLiteral("退费备份-20261120-094100")));
        const auto copy = Store::open(folder);
        QVERIFY(copy);
        const PolicyLibrary policies = PolicyLibrary::load(Counter::resources());
        CaseActions actions(**copy, policies);
        QCOMPARE(actions.open(saved->caseId)->application,
                 counter.actions().open(saved->caseId)->application);
        QVERIFY(verify(**copy)->good());
    }

    void nobodyIsToldOfABackupThatIsNotThere_data()
    {
        QTest::addColumn<QString>("medium");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("inside the store") << QStringLiteral("store") << QStringLiteral("请另选位置");
        QTest::newRow("a file in the way") << QStringLiteral("file") << QStringLiteral("权限");
    }

    void nobodyIsToldOfABackupThatIsNotThere()
    {
        QFETCH(const QString, medium);
        QFETCH(const QString, sentence);
        Counter counter;
        const QTemporaryDir home;
        QFile file(home.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        counter.files.chosen = medium == u"store" ? counter.folder() : file.fileName();
        keyboard::press(Qt::Key_F11);
        QTRY_VERIFY(isAtSettings(counter.window()));
        keyboard::press(Qt::Key_B, Qt::AltModifier);
        QTRY_VERIFY2(wordsOf(counter.window()).contains(sentence), qPrintable(wordsOf(counter.window())));
        const QString words = wordsOf(counter.window());
        QVERIFY2(words.contains(QStringLiteral("还没有备份过")), qPrintable(words));
        QVERIFY(!counter.actions().lastBackup()->isValid());
    }

    void whatIsStoppedLeavesNothing()
    {
        Counter counter;
        QVERIFY(importSample(counter));
        const QTemporaryDir medium;
        int told = 0;
        const auto stop = [&told](qint64, qint64) { return ++told < 2; };
        const Result<BackupReport> stopped =
            counter.actions().backup(medium.filePath(QStringLiteral("b")), stop);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(medium.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
        QVERIFY(!counter.actions().lastBackup()->isValid());
        QVERIFY(counter.actions().backup(medium.filePath(QStringLiteral("b")), {}));
    }

    void goingBackDoesNothing()
    {
        Counter counter;
        keyboard::press(Qt::Key_F11);
        QTRY_VERIFY(isAtSettings(counter.window()));
        counter.window().findChild<BackupPanel *>()->backUp();
        QVERIFY(wordsOf(counter.window()).contains(QStringLiteral("还没有备份过")));
    }
};

QTEST_MAIN(TestBackup)
#include "tst_backup.moc"
