#include "forms/evidence/evidencepanel.h"
#include "forms/evidence/evidenceviewer.h"
#include "models/decoding/childdecoder.h"
#include "models/desk/officedesk.h"
#include "models/tables/evidencemodel.h"
#include "tests/forms/evidencedesk.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QUrl>

using namespace counter;
using namespace counter::evidencedesk;

class TestEvidencePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

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
