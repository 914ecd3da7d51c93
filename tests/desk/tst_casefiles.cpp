#include "tests/desk/deskfixture.h"
#include "tests/room/testroom.h"

#include "models/store/care/verify.h"
#include "models/store/vault/shownname.h"

#include <QCoreApplication>

using namespace counter;

/// A case leaves as a folder and comes back as it was, or not at all.
class TestCaseFiles : public QObject
{
    Q_OBJECT

    static QString writeTo(const QString &folder, const QString &name, const Application &application)
    {
        const QString path = folder + u'/' + name;
        return writeFile(path, writeApplication(application, JsonLayout::Indented)) ? path : QString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void whatLeavesComesBackTheSame()
    {
        Office office;
        Application application = complete(1);
        for (const int n : {1, 2}) { // two files that are shown by one name
            Result<Evidence> taken =
                office.desk.evidence().take(StoreFixture::picture(n), QStringLiteral("扫描.png"));
            taken->kind = QStringLiteral("other");
            application.evidence.append(*taken);
        }
        const Result<SavedCase> saved = office.desk.drafts().save(office.desk.actor(), {}, application);
        const QString out = office.fixture.home.filePath(QStringLiteral("导出"));
        const Result<void> exported = office.desk.files().exportCase(office.desk.actor(), saved->caseId, out);
        QVERIFY2(exported, qPrintable(exported ? QString() : exported.error().detail));
        QCOMPARE(QDir(out + QStringLiteral("/evidence")).entryList(QDir::Files).size(), 2);
        QVERIFY(!office.desk.files().exportCase(office.desk.actor(), saved->caseId,
                                                out)); // it has something in it now

        Office other;
        const Result<SavedCase> back =
            other.desk.files().importFile(other.desk.actor(), out + QStringLiteral("/application.json"));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail + back.error().place));
        Application expected = application;
        expected.evidence.last().file = QStringLiteral("evidence/扫描-2.png");
        QCOMPARE(other.desk.cases().open(back->caseId)->application, expected);
        QCOMPARE(evidenceFiles(*other.store), 2);
        QVERIFY(verify(*other.store)->good());
    }

    void importIsAllOrNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sm3");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a file that is not there") << "none.png"
                                                  << "" << ErrorCode::CannotOpen;
        QTest::newRow("a file above the folder") << "../x.png"
                                                 << "" << ErrorCode::UnsafePath;
        QTest::newRow("a file from the root") << "/etc/passwd"
                                              << "" << ErrorCode::UnsafePath;
#ifdef Q_OS_UNIX // Windows links by a file of its own kind, which is no picture
        QTest::newRow("a link that leads out") << "link.png"
                                               << "" << ErrorCode::UnsafePath;
#endif
        QTest::newRow("a folder") << "folder"
                                  << "" << ErrorCode::CannotOpen;
        QTest::newRow("backslashes") << "..\\x.png"
                                     << "" << ErrorCode::UnsafePath;
        QTest::newRow("no picture") << "text.png"
                                    << "" << ErrorCode::PictureInvalid;
        QTest::newRow("another file than its sm3") << "b.png" << QString(64, u'a') << ErrorCode::BadInput;
        QTest::newRow("only an sm3") << "" << QString(64, u'a') << ErrorCode::BadInput;
    }

    void importIsAllOrNothing()
    {
        QFETCH(QString, file);
        QFETCH(QString, sm3);
        QFETCH(ErrorCode, code);
        Office office;
        const QString folder = office.fixture.home.filePath(QStringLiteral("in"));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/folder")));
        QVERIFY(writeFile(folder + QStringLiteral("/a.png"), StoreFixture::picture(1)));
        QVERIFY(writeFile(folder + QStringLiteral("/b.png"), StoreFixture::picture(2)));
        QVERIFY(writeFile(folder + QStringLiteral("/text.png"), QByteArray("text")));
        QVERIFY(writeFile(office.fixture.home.filePath(QStringLiteral("x.png")), StoreFixture::picture(3)));
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(office.fixture.home.filePath(QStringLiteral("x.png")),
                            folder + QStringLiteral("/link.png")));
#endif
        Application application = StoreFixture::application(1);
        Evidence good;
        good.kind = QStringLiteral("other");
        good.file = QStringLiteral("a.png");
        Evidence bad = good;
        bad.file = file;
        bad.sm3 = sm3;
        application.evidence = {good, bad};
        const QString path = writeTo(folder, QStringLiteral("application.json"), application);
        const Result<SavedCase> refused = office.desk.files().importFile(office.desk.actor(), path);
        QVERIFY(!refused);
        QCOMPARE(errorName(refused.error().code), errorName(code));
        QCOMPARE(evidenceFiles(*office.store), 0);
        QCOMPARE(*office.desk.cases().count({}), 0);

        application.evidence = {good};
        QVERIFY(office.desk.files().importFile(
            office.desk.actor(), writeTo(folder, QStringLiteral("application.json"), application)));
        QCOMPARE(evidenceFiles(*office.store), 1);
        QCOMPARE(office.desk.files().importFile(office.desk.actor(), path).error().code,
                 ErrorCode::LineClaimed);
        QCOMPARE(evidenceFiles(*office.store), 1);
    }

    void anImportedNumberIsAnotherStores()
    {
        Office office;
        Application application = StoreFixture::application(1);
        application.number = QStringLiteral("4414022025000099");
        const Result<SavedCase> saved = office.desk.files().importFile(
            office.desk.actor(), writeTo(office.fixture.home.path(), QStringLiteral("a.json"), application));
        QVERIFY(saved);
        QCOMPARE(saved->number, QString());
        QVERIFY(office.desk.cases().history(saved->caseId)->first().reason.contains(application.number));
    }

    void whatIsNoApplicationIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::NotJson;
        QTest::newRow("cut short") << QByteArray("{\"format\": \"refund-app") << ErrorCode::NotJson;
        QTest::newRow("zeros") << QByteArray(100, '\0') << ErrorCode::NotJson;
    }

    void whatIsNoApplicationIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        Office office;
        const QString path = office.fixture.home.filePath(QStringLiteral("a.json"));
        QVERIFY(writeFile(path, content));
        QCOMPARE(office.desk.files().importFile(office.desk.actor(), path).error().code, code);
        QCOMPARE(*office.desk.cases().count({}), 0);
    }

    void namesBecomeFileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << "扫描.jpg"
                               << "扫描.jpg";
        QTest::newRow("a path") << "/etc/../x/a.jpg"
                                << "a.jpg";
        QTest::newRow("a Windows path") << "C:\\x\\a.jpg"
                                        << "a.jpg";
        QTest::newRow("no suffix") << "扫描"
                                   << "扫描.png";
        QTest::newRow("hidden") << "..a.jpg"
                                << "a.jpg";
        QTest::newRow("nothing") << ""
                                 << "材料.png";
        QTest::newRow("only dots") << "..."
                                   << "材料.png";
        QTest::newRow("control characters") << QStringLiteral("a\nb\x01.jpg") << "ab.jpg";
        QTest::newRow("reserved") << "a:b*?.jpg"
                                  << "ab.jpg";
        QTest::newRow("long") << QString(QString(300, u'长') + u".jpg")
                              << QString(QString(76, u'长') + u".jpg");
    }

    void namesBecomeFileNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name, QStringLiteral(".png")), safe);
    }
};

COUNTER_TEST(TestCaseFiles, QCoreApplication)
#include "tst_casefiles.moc"
