#pragma once
#include "forms/printing/previewsource.h"
#include "models/values/result.h"
#include "reports/page/paintpage.h"
#include "reports/printing/printerport.h"

#include <QDialog>
#include <QList>
#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace counter {

class ElidedLabel;
class FilePicker;
class NoticeBar;
class PageView;
class PaperList;
class PrinterRow;
class PrintRun;

/// Lays the document out again when an option changes; the sheet and the content are the caller's.
using LayOutPages = std::function<Result<QList<Page>>(const PrintOptions &)>;

/// The pages exactly as they will be on paper: choose the document, fill in what only printing asks for,
/// zoom, page through, choose pages, save as PDF or PNG, print; all papers of the case's stage with one key.
/// 草稿 and 练习 are marks of the pages themselves. A document that cannot be laid out is said in place, and
/// nothing can be saved or printed. Printer, tray and copies are remembered for each document; a calibrated
/// printer gets its pages moved, files never are.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// shownName proposes the file's name ("审批表 某单位") of a single document; of several, the document's
    /// title stands before it. printer may be null: then there is no printing.
    PreviewDialog(PreviewSource source, const QString &shownName, const FilePicker &picker,
                  PrinterPort *printer, PrinterMemory memory = {}, QWidget *parent = nullptr);
    /// One document.
    PreviewDialog(const LayOutPages &layOutPages, const QString &shownName, const FilePicker &picker,
                  PrinterPort *printer, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    int pageCount() const;
    int currentPage() const; ///< from 0
    void setCurrentPage(int page);
    QString message() const;
    PaperList &papers() { return *m_papers; }

public Q_SLOTS:
    Result<void> keepTrace(const QString &path) const;
    void savePdf();
    void savePng();
    void print();
    /// Every paper of the chosen set, or of the case's stage; each to the printer remembered for it.
    void printSet();
    void calibrate();

Q_SIGNALS:
    /// Handed to the printer's queue (never for a cancelled or refused job), or written to a file.
    void printed(QString queue);
    void saved(QString path);

private:
    QWidget *optionRow();
    QWidget *outputRow();
    void layOutAgain();
    void choosePaper();
    void showPlace();
    void showCalibration();
    void enableOutputs();
    void say(const QString &sentence, bool wrong);
    void said(const Error &error);
    void sayIfForgotten(const Result<void> &kept);
    QString documentName() const;
    QString proposedName(const QString &suffix) const;
    PaintMode mode() const;
    const SheetSet *dueSet() const;
    /// The chosen pages; empty after saying why there are none.
    QList<Page> chosen();

    PreviewSource m_source;
    PrinterMemory m_memory;
    QString m_shownName;
    const FilePicker &m_picker;
    PrinterPort *m_port;
    PrintOptions m_options;
    QList<Page> m_pages;
    PaperList *m_papers;
    PageView *m_view;
    NoticeBar *m_message;
    QLabel *m_where;
    QCheckBox *m_overprint;
    QCheckBox *m_additions;
    QLineEdit *m_range;
    ElidedLabel *m_calibrated;
    PrinterRow *m_printer;
    PrintRun *m_run;
    QPushButton *m_print;
    QPushButton *m_set;
    QPushButton *m_pdf;
    QPushButton *m_png;
};

} // namespace counter
