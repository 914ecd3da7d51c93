#pragma once
#include "models/store/caseactions.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTextBrowser;

namespace counter {

class HistoryModel;
class PolicyLibrary;

/// The versions of one case, and what changed between the chosen one and the one before it.
class HistoryPane : public QWidget
{
    Q_OBJECT
public:
    HistoryPane(CaseActions &actions, const PolicyLibrary &policies, QWidget *parent = nullptr);

    void setCase(const QString &caseId, const QString &title);
    void clear();
    /// What is said about the chosen version, as a screen reader hears it.
    QString changesText() const;
    void focusVersions();

private:
    void showChanges();
    void showChangesBetween(int version, int before);

    CaseActions &m_actions;
    const PolicyLibrary &m_policies;
    QString m_case;
    HistoryModel *m_model;
    QLabel *m_title;
    QTableView *m_versions;
    QTextBrowser *m_changes;
};

} // namespace counter
