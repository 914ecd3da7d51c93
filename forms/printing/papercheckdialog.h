#pragma once
#include "models/desk/officedesk.h"

#include <QDialog>
#include <memory>

class QLineEdit;
class QMimeData;
class QPushButton;
class QTextBrowser;

namespace counter {

class FilePicker;
class NoticeBar;

/// 核对打印件: a code that is scanned, typed, or found in a picture or PDF of the page leads to its case and
/// is held against it. A file that led there can be kept with the case as the stamped form.
class PaperCheckDialog : public QDialog
{
    Q_OBJECT
public:
    PaperCheckDialog(OfficeDesk &office, const FilePicker &picker, QWidget *parent = nullptr);

    /// As if it had been scanned into the field.
    void checkText(const QString &text);
    /// A dropped or chosen picture or PDF. Returns at once; what is checked next takes its place.
    void checkFile(const QString &path);
    /// A file is being read or taken in.
    bool isBusy() const { return m_reading || m_attaching; }

    QString message() const;
    QString changesText() const;
    /// The case that the last code led to; empty: none.
    QString caseId() const { return m_check.caseId; }

public Q_SLOTS:
    void chooseFile();
    void openCase();
    void attachFile();

Q_SIGNALS:
    void openRequested(QString caseId);
    /// The case has a new version.
    void attached(QString caseId);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Not before a file that is to be kept with its case is there; out of sight meanwhile.
    void done(int result) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void beginCheck(const QString &file);
    void check(const Result<PaperCode> &code);
    void attach(const PaperCheck &check, const Result<Evidence> &taken);
    void showCheck(const PaperCheck &check);
    void refuse(const Error &error);

    OfficeDesk &m_office;
    const FilePicker &m_picker;
    PaperCheck m_check;
    QString m_file;
    std::unique_ptr<QObject> m_reading; ///< the file that is being read; gone, nobody waits for it
    bool m_attaching = false;
    std::optional<int> m_closing; ///< closed while attaching: the result it was closed with
    QLineEdit *m_code;
    NoticeBar *m_message;
    QTextBrowser *m_changes;
    QPushButton *m_choose;
    QPushButton *m_open;
    QPushButton *m_attach;
};

/// The picture or PDF among what is dragged; empty: there is none.
QString draggedPaper(const QMimeData *data);

} // namespace counter
