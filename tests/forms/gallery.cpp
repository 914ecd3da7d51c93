// Pictures of every screen, to be looked at: gallery FOLDER [WIDTH HEIGHT [SCALE [dark]]].
// WIDTH and HEIGHT are the screen's pixels; at a scale of 1.5 the window has two thirds of them.
#include "forms/calibration/calibrationdialog.h"
#include "forms/calibration/rulerreadings.h"
#include "forms/cases/casesscreen.h"
#include "forms/decision/decisionpanel.h"
#include "forms/decision/explanationdialog.h"
#include "forms/decision/monthstrip.h"
#include "forms/evidence/evidencepanel.h"
#include "forms/evidence/evidenceviewer.h"
#include "forms/help/faultdialog.h"
#include "forms/help/helpdialog.h"
#include "forms/intake/acceptdialog.h"
#include "forms/intake/intakescreen.h"
#include "forms/intake/linespanel.h"
#include "forms/policies/policydesk.h"
#include "forms/policies/trialpane.h"
#include "forms/preview/paperlist.h"
#include "forms/preview/previewdialog.h"
#include "forms/printing/batchdialog.h"
#include "forms/printing/papercheckdialog.h"
#include "forms/settings/firststart.h"
#include "forms/widgets/gridview.h"
#include "forms/widgets/theme.h"
#include "models/casework/applicationfile.h"
#include "reports/printing/output.h"
#include "reports/printing/proofsheet.h"
#include "reports/printing/rulersheet.h"
#include "tests/forms/intakefixture.h"
#include "tests/forms/printerfixture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QPalette>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <cstdio>

using namespace counter;

namespace {

class Gallery
{
public:
    Gallery(const QString &folder, QSize size, bool dark) : m_folder(folder), m_size(size), m_dark(dark) { }

    void take(QWidget &widget, const QString &name)
    {
        QTest::qWait(80);
        widget.grab(); // the first painting asks for what is read in the background
        QTest::qWait(m_wait);
        const QPixmap picture = widget.grab();
        picture.save(QStringLiteral("%1/%2.png").arg(m_folder, name));
        std::printf("%s %dx%d\n", qPrintable(name), picture.width(), picture.height());
    }

    void keep(const QImage &picture, const QString &name)
    {
        picture.save(QStringLiteral("%1/%2.png").arg(m_folder, name));
        std::printf("%s %dx%d\n", qPrintable(name), picture.width(), picture.height());
    }

    QSize size() const { return m_size; }
    void setWait(int ms) { m_wait = ms; }

private:
    QString m_folder;
    QSize m_size;
    bool m_dark;
    int m_wait = 120;
};

QString samplePath()
{
    return Counter::resources() + QStringLiteral("/samples/unit-three-members.json");
}

void settle(Counter &counter)
{
    counter.window().intake().settle();
    QTest::qWait(50);
}

void intake(Counter &counter, Gallery &gallery)
{
    MainWindow &window = counter.window();
    gallery.take(window, QStringLiteral("01-intake-empty"));
    const auto saved = counter.office().files().importFile(counter.office().actor(), samplePath());
    if (!saved)
        qFatal("%s", qPrintable(explain(saved.error())));
    window.intake().openCase(saved->caseId);
    settle(counter);
    gallery.setWait(900);
    gallery.take(window, QStringLiteral("02-intake-sample"));
    gallery.setWait(120);
    window.intake().lines().grid()->setFocus(Qt::TabFocusReason);
    window.intake().lines().setCurrentLine(7);
    gallery.take(window, QStringLiteral("03-intake-line"));
    window.intake().drafts().current().edited->change(QStringLiteral("未核实"), [](Application &a) {
        for (Member &member : a.members) {
            member.facts.remove(QStringLiteral("benefitsUsed"));
            member.facts.remove(QStringLiteral("requiredYearsReached"));
        }
    });
    settle(counter);
    gallery.take(window, QStringLiteral("04-question"));
    if (auto *list = window.findChild<QListView *>(QStringLiteral("资料清单")))
        list->setCurrentIndex(list->model()->index(1, 0));
    gallery.setWait(300);
    gallery.take(window, QStringLiteral("05-evidence-chosen"));
    gallery.setWait(120);
    if (auto *panel = window.findChild<EvidencePanel *>()) {
        panel->view();
        if (auto *viewer = panel->findChild<EvidenceViewer *>()) {
            viewer->resize(viewer->size().boundedTo(gallery.size()));
            QTest::qWait(700);
            gallery.take(*viewer, QStringLiteral("06-viewer"));
            viewer->close();
        }
    }
}

void explanations(Counter &counter, Gallery &gallery)
{
    MainWindow &window = counter.window();
    window.intake().lines().setCurrentLine(7);
    window.intake().explainPaper();
    auto *dialog = window.findChild<ExplanationDialog *>();
    gallery.take(*dialog, QStringLiteral("07-why-line"));
    window.findChild<DecisionPanel *>()->explain(-1);
    gallery.take(*dialog, QStringLiteral("08-why-case"));
    dialog->showMember();
    window.findChild<DecisionPanel *>()->explain(2);
    gallery.take(*dialog, QStringLiteral("08-why-refused"));
    dialog->showMember();
    gallery.take(*dialog, QStringLiteral("08-why-member"));
    dialog->close();
    if (auto *strip = window.findChild<MonthStrip *>()) {
        strip->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(strip, Qt::Key_Right, Qt::ShiftModifier);
        gallery.take(window, QStringLiteral("08-months"));
    }
}

void policies(Counter &counter, Gallery &gallery)
{
    MainWindow &window = counter.window();
    window.go(MainWindow::Place::Policies);
    gallery.take(window, QStringLiteral("17-policies"));
    auto *desk = window.findChild<PolicyDesk *>();
    desk->findChild<QTabWidget *>()->setCurrentIndex(1);
    gallery.take(window, QStringLiteral("18-clauses"));
    QFile file(Counter::resources() + QStringLiteral("/policies/meizhou-2021-11.yaml"));
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    bytes.replace("if: line.period > member.leftUnit", "if: line.period >= member.leftUnit");
    const QString path = counter.folder() + QStringLiteral("/../new.yaml");
    QFile changed(path);
    if (changed.open(QIODevice::WriteOnly))
        changed.write(bytes);
    changed.close();
    desk->check(path);
    desk->trial().start();
    QTest::qWait(400);
    gallery.take(window, QStringLiteral("19-candidate"));
}

void printing(Counter &counter, Gallery &gallery)
{
    TwoPrinters printers;
    KeptSettings kept;
    kept.values.insert(calibrationKey(QStringLiteral("laser"), QString(), QSizeF(210, 297) * UnitsPerMm),
                       writeCalibration({1.5, -0.5, 1.002, 0.998, 0.2, 0, 0}));
    const SheetLibrary sheets(Counter::resources());
    PreviewDialog preview(
        caseSource(sheets, *counter.window().intake().printContent(), QStringLiteral("accepted")),
        QStringLiteral("梅州市嘉应陶瓷有限公司"), counter.files, &printers, kept.memory());
    preview.resize(preview.size().boundedTo(gallery.size()));
    preview.show();
    gallery.take(preview, QStringLiteral("20-print-form"));
    preview.papers().choosePaper(QStringLiteral("correction-notice"));
    gallery.take(preview, QStringLiteral("21-print-asked"));
    preview.papers().chooseSet(0);
    preview.print();
    gallery.take(preview, QStringLiteral("22-print-set"));
    preview.close();
    CalibrationDialog calibration(sheets, printers, kept.memory());
    calibration.resize(calibration.size().boundedTo(gallery.size()));
    calibration.show();
    gallery.take(calibration, QStringLiteral("23-calibration"));
    calibration.findChild<RulerReadings *>()->findChild<QSpinBox *>()->setValue(6);
    calibration.compute();
    gallery.take(calibration, QStringLiteral("24-calibration-asks"));
    calibration.reset();
    calibration.close();
    constexpr int dotsPerInch = 100;
    const Result<Sheet> form = sheets.sheet(QStringLiteral("meizhou-approval-form"));
    const Result<QList<Page>> ruler =
        rulerSheets(*form,
                    {QStringLiteral("大厅激光 HP LaserJet 1020"), QStringLiteral("手动进纸"),
                     QStringLiteral("2026年11月20日")},
                    5);
    const Result<Page> proof = proofSheet(*form);
    if (!ruler || !proof)
        qFatal("%s", qPrintable(explain(ruler ? proof.error() : ruler.error())));
    gallery.keep(pageImage(ruler->first(), dotsPerInch), QStringLiteral("25-ruler-sheet"));
    gallery.keep(pageImage(*proof, dotsPerInch), QStringLiteral("26-proof-sheet"));
}

/// Batch printing before and after, and a code that is none.
void papers(Counter &counter, Gallery &gallery)
{
    TwoPrinters printers;
    Services services = counter.services();
    services.printer = &printers;
    const Result<QList<CaseRow>> rows = counter.office().cases().list({});
    if (!rows)
        qFatal("%s", qPrintable(explain(rows.error())));
    QStringList cases;
    for (const CaseRow &row : *rows)
        cases << row.id;
    BatchDialog batch(services, QStringList{cases.first()}, int(cases.size()),
                      [&] { return Result<QStringList>(cases); });
    batch.resize(batch.size().boundedTo(gallery.size()));
    batch.show();
    gallery.take(batch, QStringLiteral("27-batch"));
    batch.print();
    QTest::qWait(400);
    gallery.take(batch, QStringLiteral("28-batch-done"));
    batch.close();
    PaperCheckDialog check(counter.office(), counter.files);
    check.resize(check.size().boundedTo(gallery.size()));
    check.show();
    check.checkText(QStringLiteral("MZYB-TF|4414022026000009|1|277580|e273275ddf89bf19"));
    gallery.take(check, QStringLiteral("29-paper-check"));
    check.close();
    FaultDialog fault(services, nullptr);
    fault.resize(fault.size().boundedTo(gallery.size()));
    fault.show();
    gallery.take(fault, QStringLiteral("30-fault-package"));
    fault.close();
}

void acceptance(Counter &counter, Gallery &gallery)
{
    MainWindow &window = counter.window();
    window.intake().drafts().current().edited->change(QStringLiteral("再录"), [](Application &a) {
        a.confirmations << Confirmation{QStringLiteral("账号已二次录入"), QStringLiteral("练习员"),
                                        Entry<QDate>(QDate(2026, 11, 20))};
    });
    window.intake().save();
    window.intake().submit();
    std::printf("%s\n", qPrintable(window.intake().notice()));
    if (auto *dialog = window.findChild<AcceptDialog *>()) {
        gallery.take(*dialog, QStringLiteral("09-accept"));
        gallery.take(window, QStringLiteral("09-accept-window"));
        dialog->close();
        QTest::qWait(20);
    }
    window.intake().startNew();
    window.intake().submit();
    gallery.take(window, QStringLiteral("10-submit-errors"));
    window.intake().drafts().setCurrent(0);
    window.preview();
    if (auto *dialog = window.findChild<PreviewDialog *>()) {
        dialog->resize(dialog->size().boundedTo(gallery.size()));
        gallery.take(*dialog, QStringLiteral("11-preview"));
        dialog->close();
    }
    printing(counter, gallery);
}

void places(Counter &counter, Gallery &gallery)
{
    MainWindow &window = counter.window();
    window.go(MainWindow::Place::Cases);
    gallery.take(window, QStringLiteral("12-cases"));
    if (auto *cases = window.findChild<CasesScreen *>()) {
        cases->showHistory();
        gallery.take(window, QStringLiteral("13-history"));
    }
    window.go(MainWindow::Place::Settings);
    gallery.take(window, QStringLiteral("14-settings"));
    window.help();
    if (auto *dialog = window.findChild<HelpDialog *>()) {
        gallery.take(*dialog, QStringLiteral("15-help"));
        dialog->showTopic(QStringLiteral("whole-case"));
        gallery.take(*dialog, QStringLiteral("15-help-pictures"));
        dialog->showPage(HelpDialog::Page::Keys);
        gallery.take(*dialog, QStringLiteral("15-keys"));
        dialog->showPage(HelpDialog::Page::About);
        gallery.take(*dialog, QStringLiteral("15-about"));
        dialog->close();
    }
    FirstStart first(counter.policies(), counter.files, counter.questions, Counter::resources());
    first.show();
    gallery.take(first, QStringLiteral("16-first-start"));
}

} // namespace

int main(int argc, char **argv)
{
    const auto argument = [&](int place, int otherwise) {
        return argc > place ? QByteArray(argv[place]).toInt() : otherwise;
    };
    const QByteArray scale = argc > 4 ? QByteArray(argv[4]) : QByteArray("1");
    qputenv("QT_SCALE_FACTOR", scale);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("gallery");
    QDir().mkpath(folder);
    const QString screen = folder + QStringLiteral("/screen.json");
    QFile file(screen);
    if (file.open(QIODevice::WriteOnly))
        file.write(
            QStringLiteral("{\"screens\":[{\"name\":\"one\",\"x\":0,\"y\":0,\"width\":%1,\"height\":%2,"
                           "\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}]}")
                .arg(argument(2, 1366))
                .arg(argument(3, 768))
                .toUtf8());
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.toLocal8Bit());
    QApplication application(argc, argv);
    const bool dark = argc > 5 && QByteArray(argv[5]) == "dark";
    if (dark) {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
        QApplication::setPalette(palette);
    }
    applyTheme(application);
    const QSize size = (QSizeF(argument(2, 1366), argument(3, 768)) / scale.toDouble()).toSize();
    Gallery gallery(folder, size, dark);
    Counter counter;
    counter.window().resize(size);
    intake(counter, gallery);
    explanations(counter, gallery);
    acceptance(counter, gallery);
    policies(counter, gallery);
    papers(counter, gallery);
    places(counter, gallery);
    return 0;
}
