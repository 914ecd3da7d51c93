#pragma once
#include "models/desk/officedesk.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTextBrowser;

namespace counter {

class HistoryModel;

/// The versions of one case, what changed between the chosen one and the one before it, and what was printed
/// of it.
class HistoryPane : public QWidget
{
    Q_OBJECT
public:
    HistoryPane(OfficeDesk &office, QWidget *parent = nullptr);

    void setCase(const QString &caseId, const QString &title);
    void clear();
    /// The names of documents, by sheet; one that is not here is shown by its id.
    void setDocumentTitles(const QHash<QString, QString> &titles) { m_titles = titles; }
    /// What is said about the chosen version, as a screen reader hears it.
    QString changesText() const;
    void focusVersions();

private:
    void showChanges();
    QString changesBetweenVersions(int version, int before);

    OfficeDesk &m_office;
    QString m_case;
    QHash<QString, QString> m_titles;
    QHash<int, QList<PrintEntry>> m_prints; ///< by version
    HistoryModel *m_model;
    QLabel *m_title;
    QTableView *m_versions;
    QTextBrowser *m_changes;
};

} // namespace counter
