#include "forms/evidence/evidencepanel.h"
#include "forms/evidence/evidenceviewer.h"
#include "models/decoding/childdecoder.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/policy/pack/policylibrary.h"
#include "models/tables/evidencemodel.h"
#include "tests/decoding/hostilefiles.h"
#include "tests/forms/screenfixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QElapsedTimer>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QUrl>

using namespace counter;

namespace {

QByteArray picture(const char *format, QSize size = {60, 90}, Qt::GlobalColor colour = Qt::green)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? buffer.data() : QByteArray();
}

QByteArray pdfOf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawRect(100, 100, 500, 500);
    }
    painter.end();
    return buffer.data();
}

EvidenceNeed need(const char *kind, const QString &title)
{
    return {QString::fromLatin1(kind), title, {}, false};
}

} // namespace

class TestEvidencePanel : public QObject
{
    Q_OBJECT

    struct FilledDesk : StoreFixture
    {
        std::unique_ptr<Store> store = create();
        RulesAtHand rules;
        OfficeDesk office{*store, rules};
        ScriptedPicker picker;

        QString write(const QString &name, const QByteArray &content) const
        {
            const QString path = home.filePath(name);
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                            : QString();
        }
    };

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

    void pasteAndDropGoThroughTheSameDoor()
    {
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        QVERIFY(showActive(panel));
        QImage image(30, 40, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QGuiApplication::clipboard()->setImage(image);
        panel.paste();
        QTRY_COMPARE(panel.evidence().size(), 1);

        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(desk.write(QStringLiteral("拖入.png"), picture("PNG")))});
        QVERIFY(panel.addFrom(files));
        QTRY_COMPARE(panel.evidence().size(), 2);

        QMimeData copied; // as another program puts a picture there: a file without a name
        copied.setData(QStringLiteral("image/png"), picture("PNG", {31, 41}));
        QVERIFY(panel.addFrom(copied));
        QTRY_COMPARE(panel.evidence().size(), 3);

        QGuiApplication::clipboard()->setText(QStringLiteral("只有文字"));
        panel.paste();
        QCOMPARE(panel.evidence().size(), 3);
        QCOMPARE(panel.message(), QStringLiteral("剪贴板里没有图片或文件。"));
    }

    void theListIsWorkedByKeyboard()
    {
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        panel.resize(900, 220);
        panel.setNeeds({need("payment-voucher", QStringLiteral("缴费凭证")),
                        need("bank-account", QStringLiteral("银行开户信息"))},
                       packOfWords());
        QVERIFY(showActive(panel));
        auto *list = panel.findChild<QListView *>();
        auto *model = qobject_cast<EvidenceModel *>(list->model());
        QVERIFY(model && model->rowCount() == 2);
        list->setFocus();
        list->setCurrentIndex(model->index(1));
        desk.picker.files = {desk.write(QStringLiteral("开户.png"), picture("PNG"))};
        QTest::keyClick(list, Qt::Key_Return); // on what is missing: add it, as that kind
        QTRY_COMPARE(panel.evidence().size(), 1);
        QCOMPARE(panel.evidence().first().kind, QStringLiteral("bank-account"));
        QCOMPARE(model->missing().size(), 1);

        list->setFocus();
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(list, Qt::Key_Return); // on a file: show it
        auto *viewer = panel.findChild<EvidenceViewer *>();
        QVERIFY(viewer && viewer->isVisible() && !viewer->isModal());
        viewer->close();

        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(panel.evidence().size(), 0);
        QCOMPARE(model->missing().size(), 2);
    }

    void whatIsKnownOfAFileIsEdited()
    {
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        panel.setNeeds({}, packOfWords());
        panel.resize(900, 220);
        QVERIFY(showActive(panel));
        panel.addFiles({desk.write(QStringLiteral("1.png"), picture("PNG"))}, QStringLiteral("bank-account"));
        QTRY_VERIFY(!panel.isTaking());
        QSignalSpy changed(&panel, &EvidencePanel::evidenceChanged);
        const auto box = [&](const QString &name) {
            for (QWidget *each : panel.findChildren<QWidget *>())
                if (each->accessibleName() == name)
                    return each;
            return static_cast<QWidget *>(nullptr);
        };
        qobject_cast<QComboBox *>(box(QStringLiteral("原件或复印件")))->setCurrentIndex(1);
        qobject_cast<QSpinBox *>(box(QStringLiteral("份数")))->setValue(2);
        qobject_cast<QSpinBox *>(box(QStringLiteral("页数")))->setValue(3);
        auto *seen = qobject_cast<QCheckBox *>(box(QStringLiteral("已核原件")));
        QTest::keyClick(seen, Qt::Key_Space);
        auto *kind = qobject_cast<QComboBox *>(box(QStringLiteral("资料类别")));
        kind->setCurrentIndex(kind->findData(QStringLiteral("payment-voucher")));
        QCOMPARE(changed.size(), 5);
        const Evidence item = panel.evidence().first();
        QVERIFY(item.original);
        QCOMPARE(item.copies, 2);
        QCOMPARE(item.pages, 3);
        QCOMPARE(item.kind, QStringLiteral("payment-voucher"));
        QVERIFY(item.seen.has_value());
        QCOMPARE(item.seen->by, StoreFixture::workplace().clerk);
        QVERIFY(item.seen->on.value().has_value());
        QTest::keyClick(seen, Qt::Key_Space);
        QVERIFY(!panel.evidence().first().seen.has_value());
    }

    void settingTheSameEvidenceTellsNobody()
    {
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        panel.addFiles({desk.write(QStringLiteral("1.png"), picture("PNG"))});
        QTRY_VERIFY(!panel.isTaking());
        QSignalSpy changed(&panel, &EvidencePanel::evidenceChanged);
        panel.setEvidence(panel.evidence());
        panel.setEvidence({});
        QCOMPARE(changed.size(), 0);
        QCOMPARE(panel.evidence().size(), 0);
    }

    /// Two papers are missing: a name that tells nothing is asked about, never taken for the first of them.
    void aKindThatNobodyCanTellIsAsked()
    {
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        panel.setNeeds({need("approval-form", QStringLiteral("审批表")),
                        need("payment-voucher", QStringLiteral("缴费凭证")),
                        need("identity", QStringLiteral("身份证件"))},
                       packOfWords());
        panel.addFiles({desk.write(QStringLiteral("完税证明.png"), picture("PNG")),
                        desk.write(QStringLiteral("IMG_2031.png"), picture("PNG", {61, 90}))});
        QTRY_VERIFY(!panel.isTaking());
        QCOMPARE(panel.evidence().size(), 2);
        QCOMPARE(panel.evidence()[0].kind, QStringLiteral("payment-voucher"));
        QCOMPARE(panel.evidence()[1].kind, QStringLiteral("other"));
        QVERIFY2(panel.message().contains(QStringLiteral("IMG_2031.png"))
                     && !panel.message().contains(QStringLiteral("完税证明")),
                 qPrintable(panel.message()));
    }

    void aPaperWithoutAScanIsRecordedAsSuch()
    {
        FilledDesk desk;
        EvidencePanel panel(desk.office, desk.picker);
        panel.setNeeds({need("payment-voucher", QStringLiteral("缴费凭证")),
                        need("bank-account", QStringLiteral("银行开户信息"))},
                       packOfWords());
        QVERIFY(showActive(panel));
        auto *list = panel.findChild<QListView *>();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QSignalSpy changed(&panel, &EvidencePanel::evidenceChanged);
        QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(panel.evidence().size(), 1);
        const Evidence item = panel.evidence().first();
        QCOMPARE(item.kind, QStringLiteral("bank-account"));
        QCOMPARE(item.sm3, QString());
        QCOMPARE(item.pages, 1);
        // There is nothing to look at, and nothing is said to be broken.
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!panel.findChild<EvidenceViewer *>());
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

    void theViewerTurnsPagesZoomsAndRotates()
    {
        ChildDecoder decoder;
        EvidenceViewer viewer(decoder);
        viewer.resize(600, 600);
        QVERIFY(showActive(viewer));
        QSignalSpy shown(&viewer, &EvidenceViewer::shown);
        viewer.setFile(pdfOf(2), QStringLiteral("缴费凭证"));
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_COMPARE(viewer.pageCount(), 2);
        QTest::keyClick(&viewer, Qt::Key_PageDown);
        QCOMPARE(viewer.page(), 1);
        QTest::keyClick(&viewer, Qt::Key_PageDown); // the last one
        QCOMPARE(viewer.page(), 1);
        QTest::keyClick(&viewer, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(viewer.rotation(), 90);
        QTest::keyClick(&viewer, Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(viewer.zoom(), 125);
        QTest::keyClick(&viewer, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(viewer.zoom(), 100);
        shown.clear();
        viewer.setFile(QByteArray("broken"), QStringLiteral("坏文件"));
        QTRY_VERIFY(!shown.isEmpty()); // says so and does not fail
    }
};

COUNTER_TEST(TestEvidencePanel, QApplication)
#include "tst_evidencepanel.moc"
