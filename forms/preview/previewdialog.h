#pragma once
#include "models/values/result.h"
#include "reports/documents.h"
#include "reports/paintpage.h"
#include "reports/printerport.h"

#include <QDialog>
#include <QList>
#include <functional>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;
class QToolBar;

namespace counter {

class FilePicker;
class NoticeBar;
class PageView;

/// Lays the document out again when an option changes; the sheet and the content are the caller's.
using LayOutPages = std::function<Result<QList<Page>>(const PrintOptions &)>;

/// The pages exactly as they will be on paper: zoom, page through, save as PDF or PNG, print. 草稿 and 练习
/// are marks of the pages themselves. A document that cannot be laid out is said in place, and nothing can be
/// saved or printed.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// shownName proposes the file's name ("审批表 某单位"); printer may be null: then there is no printing.
    PreviewDialog(LayOutPages layOutPages, const QString &shownName, const FilePicker &picker,
                  PrinterPort *printer, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    int pageCount() const;
    int currentPage() const; ///< from 0
    void setCurrentPage(int page);
    QString message() const;

public Q_SLOTS:
    void savePdf();
    void savePng();
    void print();

Q_SIGNALS:
    /// Handed to the printer's queue (never for a cancelled or refused job), or written to a file.
    void printed(QString queue);
    void saved(QString path);

private:
    QToolBar *viewTools();
    QWidget *outputRow();
    QAction *addTool(QToolBar *tools, const QString &text, const QKeySequence &key,
                     const std::function<void()> &slot);
    void layOutAgain();
    void loadQueues();
    void followJob();
    void showPlace();
    void say(const QString &sentence, bool wrong);
    QString proposedName(const QString &suffix) const;
    PaintMode mode() const;

    LayOutPages m_layOut;
    QString m_shownName;
    const FilePicker &m_picker;
    PrinterPort *m_printer;
    PrintOptions m_options;
    QList<Page> m_pages;
    PrintJob m_job;
    PageView *m_view;
    NoticeBar *m_message;
    QLabel *m_where;
    QCheckBox *m_overprint;
    QCheckBox *m_additions;
    QComboBox *m_queue;
    QSpinBox *m_copies;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_png;
    QTimer *m_follow;
};

} // namespace counter
