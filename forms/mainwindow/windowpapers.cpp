// What the window does with papers: preview, check of a printed page, drops.
#include "forms/decision/explanationdialog.h"
#include "forms/mainwindow/mainwindow.h"
#include "forms/preview/previewdialog.h"
#include "forms/printing/papercheckdialog.h"
#include "models/desk/officedesk.h"
#include "models/desk/papers/storedpapers.h"
#include "models/desk/rulesathand.h"
#include "reports/sheets/sheetlibrary.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace counter {

void MainWindow::preview()
{
    if (!m_services.sheets)
        return;
    Screen &screen = here();
    Result<ShownPaper> paper = screen.paper();
    if (!paper)
        return m_services.questions.tell(this, tr("打印预览"), counter::explain(paper.error()));
    auto *dialog = new PreviewDialog(
        caseSource(*m_services.sheets, paper->content, stageName(paper->stage), &m_services.office),
        paper->content.application.claimant.name, m_services.picker, m_services.printer,
        printerMemory(m_services.office), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreviewDialog::finished, &screen, [&screen] { screen.printed(); });
    dialog->open();
}

/// 为什么: of what is on the screen.
void MainWindow::explain()
{
    if (here().explainPaper())
        return;
    const Result<ShownPaper> listed = here().paper();
    if (!listed)
        return m_services.questions.tell(this, tr("为什么"), counter::explain(listed.error()));
    auto *dialog = new ExplanationDialog(m_services.office.rulesAtHand().calendar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setContent(listed->content.application, listed->content.decision, listed->content.policy, -1);
    dialog->show();
}

void MainWindow::checkPaper(const QString &file)
{
    auto *dialog = new PaperCheckDialog(m_services.office, m_services.picker, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperCheckDialog::openRequested, this, &MainWindow::openCase);
    connect(dialog, &PaperCheckDialog::attached, this, [this] { spread(Changed::Cases, nullptr); });
    dialog->open();
    if (!file.isEmpty())
        dialog->checkFile(file);
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
