#pragma once
#include "models/values/result.h"
#include "reports/documents.h"

#include <QDialog>
#include <QList>
#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolBar;

namespace counter {

class FilePicker;
class PageView;
class PrinterPort;

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
    void layOutAgain();
    void say(const QString &sentence, bool wrong);

    LayOutPages m_layOut;
    QString m_shownName;
    const FilePicker &m_picker;
    PrinterPort *m_printer;
    PrintOptions m_options;
    QList<Page> m_pages;
    PageView *m_view;
    QLabel *m_message;
    QToolBar *m_tools;
    QSpinBox *m_page;
    QComboBox *m_zoom;
    QCheckBox *m_overprint;
};

} // namespace counter
