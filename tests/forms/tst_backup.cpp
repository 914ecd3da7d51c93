// 备份 from the window: what the clerk does every evening, with the store open.
#include "forms/settings/backuppanel.h"
#include "forms/settings/firststart.h"
#include "forms/settings/restoring.h"
#include "models/desk/officedesk.h"
#include "models/store/care/backup.h"
#include "tests/desk/readrules.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QDir>
#include <QLabel>

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
    return counter.office().files().importFile(
        counter.office().actor(), Counter::resources() + QStringLiteral("/samples/unit-three-members.json"));
}

/// A medium with backups by these names, each of the counter's store as it is now.
void backUpAs(Counter &counter, const QTemporaryDir &medium, const QStringList &names)
{
    for (const QString &name : names)
        QVERIFY(counter.office().care().backup(counter.office().actor(), medium.filePath(name), {}));
}

int casesIn(const QString &folder)
{
    const auto store = Store::open(folder);
    return store ? *(*store)->search().count({}) : -1;
}

QStringList besideStore(const QString &store)
{
    return QDir(QFileInfo(store).path())
        .entryList({QFileInfo(store).fileName() + QStringLiteral(".*")}, QDir::Dirs | QDir::Hidden);
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
        QVERIFY2(words.contains(QStringLiteral("上次备份：2026年11月20日 17:41")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("1 件、1 版")), qPrintable(words));
        QVERIFY2(words.contains(QDir::toNativeSeparators(folder)), qPrintable(words));

        QCOMPARE(QDir(medium.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList(QStringLiteral("退费备份-20261120-094100")));
        const auto copy = Store::open(folder);
        QVERIFY(copy);
        ReadRules rules(Counter::resources());
        OfficeDesk office(**copy, rules);
        QCOMPARE(office.cases().open(saved->caseId)->application,
                 counter.office().cases().open(saved->caseId)->application);
        QVERIFY(verify(**copy)->good());
    }

    void nobodyIsToldOfABackupThatIsNotThere_data()
    {
        QTest::addColumn<QString>("medium");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("inside the store") << QStringLiteral("store") << QStringLiteral("请另选位置");
        QTest::newRow("a file in the way") << QStringLiteral("file") << QStringLiteral("打不开");
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
        QVERIFY(!counter.office().care().lastBackup()->isValid());
    }

    void whatIsStoppedLeavesNothing()
    {
        Counter counter;
        QVERIFY(importSample(counter));
        const QTemporaryDir medium;
        int told = 0;
        const auto stop = [&told](qint64, qint64) { return ++told < 2; };
        const Result<BackupReport> stopped = counter.office().care().backup(
            counter.office().actor(), medium.filePath(QStringLiteral("b")), stop);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(medium.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
        QVERIFY(!counter.office().care().lastBackup()->isValid());
        QVERIFY(counter.office().care().backup(counter.office().actor(), medium.filePath(QStringLiteral("b")),
                                               {}));
    }

    void goingBackDoesNothing()
    {
        Counter counter;
        keyboard::press(Qt::Key_F11);
        QTRY_VERIFY(isAtSettings(counter.window()));
        counter.window().findChild<BackupPanel *>()->backUp();
        QVERIFY(wordsOf(counter.window()).contains(QStringLiteral("还没有备份过")));
    }

    void theBackupThatIsMeant_data()
    {
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<bool>("practice");
        QTest::addColumn<QString>("meant");
        const QStringList two{QStringLiteral("退费备份-20261118-173000"),
                              QStringLiteral("退费备份-20261119-173000")};
        const QString practice = QStringLiteral("退费练习备份-20261120-173000");
        QTest::newRow("the one chosen") << two << two.first() << false << two.first();
        QTest::newRow("of a medium the newest") << two + QStringList(practice) << "" << false << two.last();
        QTest::newRow("not the one that was cut short")
            << two + QStringList(QStringLiteral("退费备份-20261120-173000.part")) << "" << false
            << two.last();
        QTest::newRow("by another name, if chosen") << QStringList("b") << "b" << false << "b";
        QTest::newRow("by another name, not found") << QStringList("b") << "" << false << QString();
        QTest::newRow("nothing there") << QStringList() << "" << false << QString();
        QTest::newRow("practice is not real") << QStringList(practice) << practice << false << QString();
        QTest::newRow("real is not practice") << two << two.last() << true << QString();
        QTest::newRow("practice for practice") << two + QStringList(practice) << "" << true << practice;
    }

    void theBackupThatIsMeant()
    {
        QFETCH(const QStringList, there);
        QFETCH(const QString, chosen);
        QFETCH(const bool, practice);
        QFETCH(const QString, meant);
        Counter counter;
        const QTemporaryDir medium;
        backUpAs(counter, medium, there);
        QVERIFY(QDir(medium.path()).mkdir(QStringLiteral("退费备份-29990101-000000"))); // an empty one
        const QString folder = chosen.isEmpty() ? medium.path() : medium.filePath(chosen);
        QCOMPARE(backupIn(folder, practice), meant.isEmpty() ? QString() : medium.filePath(meant));
    }

    void restoringIsAskedForByKey()
    {
        Counter counter;
        const QTemporaryDir medium;
        const QString name = QStringLiteral("退费备份-20261119-173000");
        backUpAs(counter, medium, {name});
        counter.files.chosen = medium.path();
        keyboard::press(Qt::Key_F11);
        QTRY_VERIFY(isAtSettings(counter.window()));

        counter.questions.yes = false;
        keyboard::press(Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY2(counter.questions.asked.contains(QDir::toNativeSeparators(medium.filePath(name))),
                     qPrintable(counter.questions.asked));
        QCOMPARE(counter.restoredFrom, QString());

        counter.questions.yes = true;
        keyboard::press(Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(counter.restoredFrom, medium.filePath(name));
        QCOMPARE(counter.questions.told, QString());
    }

    void aMediumWithoutABackupIsTold()
    {
        Counter counter;
        const QTemporaryDir medium;
        counter.files.chosen = medium.path();
        keyboard::press(Qt::Key_F11);
        QTRY_VERIFY(isAtSettings(counter.window()));
        keyboard::press(Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY2(counter.questions.told.contains(QStringLiteral("里没有备份，什么都没有改")),
                     qPrintable(counter.questions.told));
        QCOMPARE(counter.restoredFrom, QString());
    }

    void aNewMachineBeginsWithABackup()
    {
        Counter counter;
        const QTemporaryDir medium;
        const QString name = QStringLiteral("退费备份-20261119-173000");
        backUpAs(counter, medium, {name});
        counter.files.chosen = medium.path();
        FirstStart first(counter.policies(), counter.files, counter.questions, Counter::resources());
        first.show();
        QTRY_COMPARE(QApplication::activeWindow(), &first);
        QTest::keyClick(&first, Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(first.result(), int(QDialog::Accepted));
        QCOMPARE(first.backup(), medium.filePath(name));
    }

    void aRestoredStoreIsTheBackupAndTheOldOneGoesAside()
    {
        Counter counter;
        const QTemporaryDir medium;
        backUpAs(counter, medium, {QStringLiteral("b")});
        QVERIFY(importSample(counter));
        counter.crash();

        restoreShown(medium.filePath(QStringLiteral("b")), counter.folder(), counter.questions,
                     Environment::real());
        QVERIFY2(counter.questions.informed.contains(QStringLiteral("已恢复：0 件")),
                 qPrintable(counter.questions.told));
        QCOMPARE(casesIn(counter.folder()), 0);
        const QStringList aside = besideStore(counter.folder());
        QCOMPARE(aside.size(), 1);
        QVERIFY(counter.questions.informed.contains(aside.first()));
        QCOMPARE(casesIn(QFileInfo(counter.folder()).dir().filePath(aside.first())), 1);
    }

    void aDamagedBackupChangesNothing()
    {
        Counter counter;
        QVERIFY(importSample(counter));
        const QTemporaryDir medium;
        backUpAs(counter, medium, {QStringLiteral("b")});
        counter.crash();
        QFile database(medium.filePath(QStringLiteral("b/store.sqlite")));
        QVERIFY(database.open(QIODevice::ReadWrite) && database.resize(database.size() / 2));
        database.close();

        restoreShown(medium.filePath(QStringLiteral("b")), counter.folder(), counter.questions,
                     Environment::real());
        QVERIFY2(counter.questions.told.contains(QStringLiteral("没有恢复，案件库没有改动")),
                 qPrintable(counter.questions.informed));
        QCOMPARE(casesIn(counter.folder()), 1);
        QCOMPARE(besideStore(counter.folder()), QStringList());
    }
};

COUNTER_TEST(TestBackup, QApplication)
#include "tst_backup.moc"
