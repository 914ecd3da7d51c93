#pragma once
#include "models/desk/officedesk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTextBrowser;

namespace counter {

class HistoryModel;
class TracesView;

/// The versions of one case, what changed between the chosen one and the one before it, what was printed
/// of it, and who looked at it.
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
    /// 谁看过 in place of what changed, and back.
    void showTraces(bool wanted);

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
    TracesView *m_traces;
    QStackedWidget *m_side; ///< what changed, or who looked
    QPushButton *m_who;
};

} // namespace counter
