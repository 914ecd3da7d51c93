#include "forms/preview/pageview.h"
#include "forms/preview/previewdialog.h"
#include "tests/forms/screenfixture.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QCheckBox>
#include <QPdfDocument>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>

using namespace counter;

namespace {

/// A spooler that takes, refuses or jams as told.
struct ScriptedPrinter : PrinterPort
{
    QList<PrinterQueue> known{{QStringLiteral("laser"), QStringLiteral("大厅激光"), true, true},
                              {QStringLiteral("dot"), {}, false, false}};
    std::optional<Error> refusal;
    JobState next = JobState::Completed;
    QList<PrintRequest> sent;

    Result<QList<PrinterQueue>> queues() override { return known; }
    Result<PrintJob> send(const PrintRequest &request) override
    {
        if (refusal)
            return *refusal;
        sent.append(request);
        return PrintJob{request.printer, 12, JobState::Processing, {}};
    }
    Result<PrintJob> follow(const PrintJob &job) override
    {
        PrintJob now = job;
        now.state = next;
        now.reason = next == JobState::Stopped ? QStringLiteral("media-jam") : QString();
        return now;
    }
};

LayOutPages pagesOf(const PrintContent &content)
{
    return [content](const PrintOptions &options) {
        return layOut(specimens::approvalForm(), content, options);
    };
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void showsThePagesAndPagesThrough()
    {
        ScriptedPicker picker;
        PreviewDialog preview(pagesOf(specimens::withLines(30)), QStringLiteral("审批表"), picker, nullptr);
        QVERIFY(showActive(preview));
        QVERIFY(preview.pageCount() >= 2);
        QCOMPARE(preview.message(), QString());
        QCOMPARE(preview.currentPage(), 0);
        QTest::keyClick(&preview, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(preview.currentPage(), 1);
        auto *view = preview.findChild<PageView *>();
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(preview.currentPage(), 0);
        QTest::keyClick(view, Qt::Key_PageDown); // the whole page is in view, so the next page
        QCOMPARE(preview.currentPage(), 1);
        verifyNames(preview);
    }

    void zoomsInSteps()
    {
        ScriptedPicker picker;
        PreviewDialog preview(pagesOf(specimens::withLines(3)), QStringLiteral("审批表"), picker, nullptr);
        QVERIFY(showActive(preview));
        auto *view = preview.findChild<PageView *>();
        const int whole = view->shownPercent();
        QTest::keyClick(&preview, Qt::Key_Equal, Qt::ControlModifier);
        QVERIFY(view->shownPercent() > whole);
        QTest::keyClick(&preview, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(view->shownPercent() > whole);
        QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view->shownPercent(), whole);
    }

    void paintsInkOnWhite()
    {
        ScriptedPicker picker;
        PreviewDialog preview(pagesOf(specimens::withLines(3)), QStringLiteral("审批表"), picker, nullptr);
        QVERIFY(showActive(preview));
        auto *view = preview.findChild<PageView *>();
        const QImage shot = view->viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        int dark = 0;
        int white = 0;
        for (int y = 0; y < shot.height(); ++y)
            for (int x = 0; x < shot.width(); ++x) {
                dark += qGray(shot.pixel(x, y)) < 100;
                white += qGray(shot.pixel(x, y)) == 255;
            }
        QVERIFY(dark > 1000);
        QVERIFY(white > shot.width() * shot.height() / 5);
    }

    void savesPdfAndPictures()
    {
        const QTemporaryDir folder;
        ScriptedPicker picker;
        PreviewDialog preview(pagesOf(specimens::withLines(30)), QStringLiteral("审批表 某单位"), picker,
                              nullptr);
        QVERIFY(showActive(preview));
        QSignalSpy saved(&preview, &PreviewDialog::saved);
        picker.path = folder.filePath(QStringLiteral("表.pdf"));
        QTest::keyClick(&preview, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved.size(), 1);
        QPdfDocument written;
        QCOMPARE(written.load(picker.path), QPdfDocument::Error::None);
        QCOMPARE(written.pageCount(), preview.pageCount());

        picker.path = folder.filePath(QStringLiteral("表.png"));
        QTest::keyClick(&preview, Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(saved.size(), 2);
        QVERIFY(!QImage(saved.last().first().toString()).isNull());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        ScriptedPicker picker;
        picker.path = QStringLiteral("/nowhere/at/all/form.pdf");
        PreviewDialog preview(pagesOf(specimens::withLines(3)), QStringLiteral("审批表"), picker, nullptr);
        QVERIFY(showActive(preview));
        QSignalSpy saved(&preview, &PreviewDialog::saved);
        preview.savePdf();
        QCOMPARE(saved.size(), 0);
        QVERIFY(!preview.message().isEmpty());
        picker.path.clear(); // the clerk went back
        preview.savePdf();
        QCOMPARE(saved.size(), 0);
    }

    void aDocumentThatFitsNowhereIsSaidAndNotSaved()
    {
        ScriptedPicker picker;
        picker.path = QStringLiteral("never.pdf");
        ScriptedPrinter printer;
        const Error overflow{ErrorCode::TextOverflow, {}, QStringLiteral("单位(个人)名称")};
        PreviewDialog preview([&](const PrintOptions &) { return Result<QList<Page>>(overflow); },
                              QStringLiteral("审批表"), picker, &printer);
        QVERIFY(showActive(preview));
        QCOMPARE(preview.pageCount(), 0);
        QCOMPARE(preview.message(), explain(overflow));
        preview.savePdf();
        preview.print();
        QVERIFY(printer.sent.isEmpty());
        QVERIFY(!QFile::exists(picker.path));
    }

    void printsToTheChosenQueueAndFollowsTheJob()
    {
        ScriptedPicker picker;
        ScriptedPrinter printer;
        printer.next = JobState::Stopped;
        PreviewDialog preview(pagesOf(specimens::withLines(3)), QStringLiteral("审批表"), picker, &printer);
        QVERIFY(showActive(preview));
        QSignalSpy printed(&preview, &PreviewDialog::printed);
        QTest::keyClick(&preview, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(printer.sent.size(), 1);
        QCOMPARE(printer.sent.first().printer, QStringLiteral("laser")); // the default one
        QVERIFY(printer.sent.first().pdf.startsWith("%PDF"));
        QCOMPARE(printed.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(preview.message().contains(QStringLiteral("media-jam")), 5000);
        printer.next = JobState::Completed;
        QTRY_VERIFY_WITH_TIMEOUT(preview.message().contains(jobStateLabel(JobState::Completed)), 5000);
    }

    void aRefusingQueueIsNoPrint()
    {
        ScriptedPicker picker;
        ScriptedPrinter printer;
        printer.refusal = Error{ErrorCode::PrinterGone, {}, QStringLiteral("laser")};
        PreviewDialog preview(pagesOf(specimens::withLines(3)), QStringLiteral("审批表"), picker, &printer);
        QVERIFY(showActive(preview));
        QSignalSpy printed(&preview, &PreviewDialog::printed);
        preview.print();
        QCOMPARE(printed.size(), 0);
        QCOMPARE(preview.message(), explain(*printer.refusal));
    }

    void anOverprintIsLaidOutAgain()
    {
        ScriptedPicker picker;
        int asked = 0;
        bool overprint = false;
        PreviewDialog preview(
            [&](const PrintOptions &options) {
                ++asked;
                overprint = options.overprint;
                return layOut(specimens::approvalForm(), specimens::withLines(3), options);
            },
            QStringLiteral("审批表"), picker, nullptr);
        QVERIFY(showActive(preview));
        for (QCheckBox *box : preview.findChildren<QCheckBox *>())
            if (box->accessibleName() == QStringLiteral("套打"))
                QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(asked, 2);
        QVERIFY(overprint);
    }
};

COUNTER_TEST(TestPreview, QApplication)
#include "tst_preview.moc"
