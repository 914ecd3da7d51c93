// Files on their way in: taken or refused one by one, whatever is in them.
#include "forms/evidence/evidencepanel.h"
#include "models/decoding/childdecoder.h"
#include "models/desk/officedesk.h"
#include "tests/decoding/hostilefiles.h"
#include "tests/forms/evidencedesk.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QSignalSpy>

using namespace counter;
using namespace counter::evidencedesk;

class TestEvidenceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void everyKindOfFileIsTakenAndShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("pages");
        QTest::newRow("JPG") << "a.jpg" << picture("JPG") << 1;
        QTest::newRow("PNG") << "a.png" << picture("PNG") << 1;
        QTest::newRow("TIFF") << "a.tif" << picture("TIFF") << 1;
        QTest::newRow("BMP") << "a.bmp" << picture("BMP") << 1;
        QTest::newRow("PDF of three pages") << "a.pdf" << pdfOf(3) << 3;
    }
    void everyKindOfFileIsTakenAndShown()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(int, pages);
        QVERIFY(!content.isEmpty());
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        panel.resize(900, 200);
        panel.setNeeds({need("payment-voucher", QStringLiteral("缴费凭证"))}, packOfWords());
        QVERIFY(showActive(panel));
        QSignalSpy changed(&panel, &EvidencePanel::evidenceChanged);
        desk.picker.files = {desk.write(name, content)};
        panel.chooseFiles();
        QCOMPARE(changed.size(), 0); // nobody waits for the decoder
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(panel.message(), QString());
        QCOMPARE(panel.evidence().size(), 1);
        const Evidence item = panel.evidence().first();
        QCOMPARE(item.kind, QStringLiteral("payment-voucher")); // nothing else is missing
        QCOMPARE(item.pages, pages);
        QCOMPARE(item.sm3.size(), 64);
        QVERIFY(desk.picker.lastTitle.contains(QStringLiteral("按文件名")));

        auto *list = panel.findChild<QListView *>();
        QTRY_VERIFY(!list->model()->index(0, 0).data(Qt::DecorationRole).value<QPixmap>().isNull());
        verifyNames(panel);
    }

    void whatIsNoPictureIsRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a text named .jpg") << QByteArray("not a picture at all");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("half a picture") << picture("PNG").first(40);
        QTest::newRow("a program") << QByteArray("MZ\x90\x00\x03", 5);
    }
    void whatIsNoPictureIsRefusedInASentence()
    {
        QFETCH(QByteArray, content);
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        QVERIFY(showActive(panel));
        QSignalSpy changed(&panel, &EvidencePanel::evidenceChanged);
        panel.addFiles({desk.write(QStringLiteral("收据.jpg"), content)});
        QTRY_VERIFY(!panel.isTaking());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(panel.evidence().size(), 0);
        QVERIFY(panel.message().startsWith(QStringLiteral("“收据.jpg”没有添加：")));
    }

    void oneBadFileDoesNotKeepTheOthersOut()
    {
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        panel.addFiles({desk.write(QStringLiteral("1.png"), picture("PNG")),
                        desk.write(QStringLiteral("2.png"), QByteArray("x")),
                        desk.write(QStringLiteral("3.png"), picture("PNG", {61, 90})),
                        desk.home.filePath(QStringLiteral("nowhere.png"))},
                       QStringLiteral("identity"));
        QTRY_VERIFY(!panel.isTaking());
        QCOMPARE(panel.evidence().size(), 2);
        QVERIFY(panel.message().contains(QStringLiteral("2.png")));
        QVERIFY(panel.message().contains(QStringLiteral("nowhere.png")));
    }

    void theSameFileTwiceIsTakenOnceAKind()
    {
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        const QString path = desk.write(QStringLiteral("1.png"), picture("PNG"));
        panel.addFiles({path, path}, QStringLiteral("identity"));
        QTRY_VERIFY(!panel.isTaking());
        QCOMPARE(panel.evidence().size(), 1);
        QVERIFY(panel.message().contains(QStringLiteral("同一份文件")));
        panel.addFiles({path}, QStringLiteral("authorisation"));
        QTRY_VERIFY(!panel.isTaking());
        QCOMPARE(panel.evidence().size(), 2);
        QCOMPARE(panel.message(), QString());
    }

    void filesComeInTheirOrder()
    {
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        QStringList paths;
        QStringList titles;
        for (int i = 0; i < 5; ++i) { // the first is the largest
            titles += QString::number(i);
            paths +=
                desk.write(titles.last() + QStringLiteral(".png"), picture("PNG", {2000 - 300 * i, 90 + i}));
        }
        panel.addFiles(paths, QStringLiteral("other"));
        QTRY_VERIFY(!panel.isTaking());
        QStringList shown;
        for (const Evidence &item : panel.evidence())
            shown += item.title;
        QCOMPARE(shown, titles);
    }

    /// Another application came to the glass while the file was being looked at.
    void aFileBecomesTheEvidenceOfWhomItWasDroppedFor()
    {
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        panel.setHolder(QStringLiteral("first"));
        QSignalSpy elsewhere(&panel, &EvidencePanel::takenFor);
        panel.addFiles({desk.write(QStringLiteral("1.png"), picture("PNG"))}, QStringLiteral("identity"));
        panel.setHolder(QStringLiteral("second"));
        panel.setEvidence({});
        QTRY_COMPARE(elsewhere.size(), 1);
        QCOMPARE(panel.evidence().size(), 0);
        QCOMPARE(elsewhere.first().first().toString(), QStringLiteral("first"));
        QCOMPARE(elsewhere.first().last().value<Evidence>().kind, QStringLiteral("identity"));
    }

    void aWindowMayCloseWhileFilesAreLookedAt()
    {
        FilledDesk desk;
        auto panel = std::make_unique<EvidencePanel>(desk.office, desk.picker);
        QVERIFY(showActive(*panel));
        QStringList paths;
        for (int i = 0; i < 4; ++i)
            paths += desk.write(QString::number(i), picture("PNG", {900, 90 + i}));
        panel->addFiles(paths);
        QTest::qWait(30);
        panel.reset();
        QTest::qWait(300);
    }

    void hostileFilesLeaveTheWindowAlive_data()
    {
        QTest::addColumn<QByteArray>("content");
        for (const HostileFile &file : hostileFiles(QStringLiteral(SHARED_DIR)))
            QTest::newRow(file.name.constData()) << file.content;
    }
    void hostileFilesLeaveTheWindowAlive()
    {
        QFETCH(QByteArray, content);
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        panel.resize(900, 220);
        QVERIFY(showActive(panel));
        const QString path = desk.write(QStringLiteral("证明"), content);
        qint64 longest = 0;
        QElapsedTimer beat;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &panel, [&] { longest = std::max(longest, beat.restart()); });
        beat.start();
        heart.start(5);
        QElapsedTimer running;
        running.start();
        panel.addFiles({path});
        auto *list = panel.findChild<QListView *>();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.isTaking(), 6000);
        QVERIFY2(running.elapsed() < 6000, qPrintable(QString::number(running.elapsed())));
        if (panel.evidence().isEmpty()) {
            QVERIFY2(panel.message().startsWith(QStringLiteral("“证明”没有添加：")),
                     qPrintable(panel.message()));
        } else { // taken as the file it is; its picture is drawn, or words stand in its place
            QTRY_VERIFY_WITH_TIMEOUT(
                !list->model()->index(0, 0).data(Qt::DecorationRole).value<QPixmap>().isNull()
                    || !list->model()->index(0, 0).data(Qt::DecorationRole).toString().isEmpty(),
                6000);
        }
        QVERIFY2(longest < 300, qPrintable(QString::number(longest)));
        qInfo("answered after %lld ms, the event loop came round at least every %lld ms", running.elapsed(),
              longest);
    }

    void aLargeScanIsTakenAndShown()
    {
        QFile scan(QStringLiteral(SHARED_DIR "/cases/hostile/a4-600.jpg"));
        if (!scan.open(QIODevice::ReadOnly))
            QSKIP("the example is not here");
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        panel.resize(900, 220);
        QVERIFY(showActive(panel));
        panel.addFiles({desk.write(QStringLiteral("扫描.jpg"), scan.readAll())});
        QTRY_COMPARE(panel.evidence().size(), 1);
        auto *list = panel.findChild<QListView *>();
        QTRY_VERIFY(!list->model()->index(0, 0).data(Qt::DecorationRole).value<QPixmap>().isNull());
    }
};

COUNTER_TEST(TestEvidenceFiles, QApplication)
#include "tst_evidencefiles.moc"
