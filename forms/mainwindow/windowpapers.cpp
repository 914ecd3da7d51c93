// What the window does with papers: preview, check of a printed page, many at once.
#include "forms/cases/casesscreen.h"
#include "forms/decision/explanationdialog.h"
#include "forms/intake/intakescreen.h"
#include "forms/mainwindow/mainwindow.h"
#include "forms/preview/previewdialog.h"
#include "forms/printing/batchdialog.h"
#include "forms/printing/papercheckdialog.h"
#include "models/desk/officedesk.h"
#include "models/desk/papers/storedpapers.h"
#include "reports/sheets/sheetlibrary.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace counter {

Result<MainWindow::Shown> MainWindow::shown()
{
    if (!isAt(m_cases)) {
        Result<PrintContent> content = m_intake->printContent();
        if (!content)
            return content.error();
        return Shown{*std::move(content), m_intake->drafts().current().stage};
    }
    const Result<CaseVersion> stored = m_services.office.cases().open(m_cases->currentCase());
    if (!stored)
        return stored.error();
    Result<PrintContent> content = StoredPapers(m_services.office, m_services.policies, m_services.calendar,
                                                m_services.clock().date(), m_services.practice)
                                       .content(stored->caseId, stored->info.version);
    if (!content)
        return content.error();
    return Shown{*std::move(content), stored->info.stage};
}

void MainWindow::preview()
{
    if (!m_services.sheets)
        return;
    Result<Shown> paper = shown();
    if (!paper)
        return m_services.questions.tell(this, tr("打印预览"), counter::explain(paper.error()));
    paper->content.given = officeFields(m_services.office.workplace());
    auto *dialog = new PreviewDialog(
        caseSource(*m_services.sheets, paper->content, stageName(paper->stage), &m_services.office),
        paper->content.application.claimant.name, m_services.picker, m_services.printer,
        printerMemory(m_services.office), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isAt(m_cases))
        connect(dialog, &PreviewDialog::finished, m_cases, &CasesScreen::refreshHistory);
    dialog->open();
}

/// 为什么: of what is on the screen.
void MainWindow::explain()
{
    if (!isAt(m_cases))
        return m_intake->explain();
    const Result<Shown> listed = shown();
    if (!listed)
        return m_services.questions.tell(this, tr("为什么"), counter::explain(listed.error()));
    auto *dialog = new ExplanationDialog(m_services.calendar, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setContent(listed->content.application, listed->content.decision, listed->content.policy, -1);
    dialog->show();
}

void MainWindow::checkPaper(const QString &file)
{
    auto *dialog = new PaperCheckDialog(m_services.office, m_services.picker, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperCheckDialog::openRequested, this, &MainWindow::openCase);
    connect(dialog, &PaperCheckDialog::attached, this, [this] {
        m_intake->drafts().followStore();
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

/// A scanned page dropped anywhere but on an application finds its case.
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
