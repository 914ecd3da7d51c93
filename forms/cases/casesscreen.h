#pragma once
#include "forms/screen.h"
#include "forms/services.h"
#include "models/desk/officedesk.h"

class QLabel;
class QPushButton;
class QTableView;

namespace counter {

class CaseSearch;
class CasesModel;
class HistoryPane;
class NoticeBar;
class QuickLists;
class ReasonBar;

/// 案件: every case of the store with search; open, history with what changed between two versions, export to
/// a folder, discard a draft. Pages are fetched as the list is scrolled, so that 200,000 cases cost what 200
/// do.
class CasesScreen : public Screen
{
    Q_OBJECT
public:
    explicit CasesScreen(const Services &services, QWidget *parent = nullptr);

    /// Asks the store again; keeps the search and the current case.
    void reload();
    QString currentCase() const;
    QString message() const;
    /// What is selected, in the order of the list.
    QStringList chosenCases() const;
    int listedCount() const;
    /// Everything that the search lists, fetched or not. Refused: as listing is.
    Result<QStringList> listedCases() const;

    void arrive() override;
    void follow(Changed what) override;
    bool hasPaper() const override { return !currentCase().isEmpty(); }
    Result<ShownPaper> paper() override;
    void printed() override;
    QString stepText() const override;
    bool mayStep() const override { return hasPaper(); }
    void step() override { openCurrent(); }

public Q_SLOTS:
    void focusSearch();
    void openCurrent();
    void showHistory();
    void exportCurrent();
    void discardCurrent();
    /// 成批打印 of what is chosen or listed.
    void printMany();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *actionRow();
    void search();
    void currentChanged();
    void discard(const QString &reason);
    void say(const QString &sentence, bool wrong);

    void nameDocuments();

    const Services &m_services;
    OfficeDesk &m_office;
    CasesModel *m_model;
    CaseSearch *m_search;
    QuickLists *m_quick;
    QTableView *m_table;
    QLabel *m_empty; ///< what will stand in the list
    NoticeBar *m_message;
    HistoryPane *m_history;
    ReasonBar *m_reason;
    QPushButton *m_open;
    QPushButton *m_showHistory;
    QPushButton *m_export;
    QPushButton *m_print;
    QPushButton *m_check;
    QPushButton *m_discard;
    bool m_loaded = false;
};

} // namespace counter
