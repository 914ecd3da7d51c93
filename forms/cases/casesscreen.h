#pragma once
#include "models/store/caseactions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace counter {

class CasesModel;
class FilePicker;
class HistoryPane;
class NoticeBar;
class PolicyLibrary;
class ReasonBar;

/// 案件: every case of the store with search; open, history with what changed between two versions, export to
/// a folder, discard a draft. Pages are fetched as the list is scrolled, so that 200,000 cases cost what 200
/// do.
class CasesScreen : public QWidget
{
    Q_OBJECT
public:
    CasesScreen(CaseActions &actions, const PolicyLibrary &policies, const FilePicker &picker,
                QWidget *parent = nullptr);

    /// Asks the store again; keeps the search and the current case.
    void reload();
    QString currentCase() const;
    QString message() const;

public Q_SLOTS:
    void focusSearch();
    void openCurrent();
    void showHistory();
    void exportCurrent();
    void discardCurrent();

Q_SIGNALS:
    void openRequested(QString caseId);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *searchRow();
    QWidget *actionRow();
    void search();
    void currentChanged();
    void discard(const QString &reason);
    void say(const QString &sentence, bool wrong);

    CaseActions &m_actions;
    const FilePicker &m_picker;
    CasesModel *m_model;
    QLineEdit *m_text;
    QComboBox *m_stage;
    QDateEdit *m_from;
    QCheckBox *m_fromUsed;
    QTableView *m_table;
    QLabel *m_summary;
    NoticeBar *m_message;
    HistoryPane *m_history;
    ReasonBar *m_reason;
    QTimer *m_delay;
    QPushButton *m_open;
    QPushButton *m_showHistory;
    QPushButton *m_export;
    QPushButton *m_discard;
    bool m_loaded = false;
};

} // namespace counter
