// What the window does with papers: preview, check of a printed page, many at once.
#include "forms/cases/casesscreen.h"
#include "forms/intake/intakescreen.h"
#include "forms/mainwindow/mainwindow.h"
#include "forms/preview/previewdialog.h"
#include "forms/printing/batchdialog.h"
#include "forms/printing/papercheckdialog.h"
#include "forms/printing/storedpapers.h"
#include "models/store/caseactions.h"
#include "reports/sheetlibrary.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace counter {

void MainWindow::preview()
{
    go(Place::Intake);
    if (!m_services.sheets)
        return;
    PrintContent content = m_intake->printContent();
    content.given = officeFields(m_services.actions.desk());
    const QString stage = stageName(m_intake->drafts().current().stage);
    auto *dialog = new PreviewDialog(caseSource(*m_services.sheets, content, stage, &m_services.actions),
                                     content.application.claimant.name, m_services.picker, m_services.printer,
                                     printerMemory(m_services.actions), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::checkPaper(const QString &file)
{
    auto *dialog = new PaperCheckDialog(m_services.actions, m_services.picker, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperCheckDialog::openRequested, this, &MainWindow::openCase);
    connect(dialog, &PaperCheckDialog::attached, this, [this] {
        if (m_cases)
            m_cases->reload();
    });
    dialog->open();
    if (!file.isEmpty())
        dialog->checkFile(file);
}

void MainWindow::printMany()
{
    CasesScreen &screen = cases();
    auto *dialog = new BatchDialog(
        m_services, screen.chosenCases(), screen.listedCount(), [&screen] { return screen.listedCases(); },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BatchDialog::finished, &screen, &CasesScreen::refreshHistory);
    dialog->open();
}

/// A scanned page dropped anywhere but on a list of evidence finds its case.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPaper(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = draggedPaper(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    checkPaper(file);
}

} // namespace counter
