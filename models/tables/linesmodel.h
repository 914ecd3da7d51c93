#pragma once
#include "models/policy/decide/decision.h"
#include "models/store/chain/caserecords.h"
#include "models/tables/editedapplication.h"
#include "models/tables/factcolumn.h"
#include "models/tables/lineediting.h"
#include "models/tables/linepasting.h"
#include "models/tables/tableroles.h"
#include "models/values/problem.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <optional>

namespace counter {

/// 缴费明细 as a grid: the fields of a line, the pack's facts of a line, and the result. One empty row always
/// stands below; typing there begins a line. Every edit is one step of the EditedApplication.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit LinesModel(QObject *parent = nullptr);

    /// Another application to show (another person at the glass), or none.
    void setEdited(EditedApplication *edited);
    void setFacts(const QList<FactColumn> &facts);
    void setDecision(const Decision &decision, const QHash<QString, QString> &cites);
    /// Marks the cells that /lines/N/… names.
    void setProblems(const Problems &problems);
    /// Lines that another live case claims; each refused where it is typed, naming that case.
    void setOtherClaims(const QList<OtherClaim> &claims);

    int resultColumn() const { return lineediting::FieldCount + int(m_facts.size()); }
    const QList<FactColumn> &facts() const { return m_facts; }
    /// The column of a field as JSON spells it ("paid"), -1 when it has none.
    static int columnOf(const QString &jsonKey);
    /// True for a row that stands for an entered line, false for the empty one.
    bool isLine(int row) const { return row >= 0 && row < m_lines.size(); }

    /// Ctrl+D on these rows of a column: what it did, for the clerk.
    QString fillDown(const QList<int> &rows, int column);
    /// Ctrl+Shift+D: the lines of this row's person again, for the next in the list who has none.
    struct Repeated
    {
        int firstRow = -1; ///< -1: nothing was added
        QString sentence; ///< for the clerk
    };
    Repeated repeatForNext(int row);
    /// One step, whatever it does. columns: those shown from the cell pasted at, in their order.
    PasteReport paste(int row, const QList<int> &columns, const QString &table);
    /// Rows whose lines give nothing under any clause.
    QList<int> refusedRows() const;
    void clearCells(const QModelIndexList &cells);
    void removeLines(QList<int> rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// What is known of a line beside what was typed; moves with it.
    struct State
    {
        std::optional<LineDecision> decision;
        QHash<int, QString> wrong; ///< column to sentence
        QHash<int, QString> doubtful; ///< the same for warnings
        QString claimed; ///< by another live case: the sentence
    };

    void follow();
    void refreshColumn(int column);
    QString cellText(int row, int column) const;
    QString wrongText(int row, int column) const;
    QString cautionText(int row, int column) const;
    QString ghostText(int row, int column) const;
    QString spoken(int row, int column) const;
    QVariant resultData(int row, int role) const;
    std::optional<FactValue> fact(int row, int column) const;
    bool isAsked(int row, int column) const;
    QString factFaultText(int row, int column) const;

    QPointer<EditedApplication> m_edited;
    bool m_readOnly = false; ///< as it was when this application was shown
    QList<ContributionLine> m_lines;
    QList<Member> m_members;
    QList<State> m_states;
    QList<FactColumn> m_facts;
    QHash<QString, QString> m_cites;
};

} // namespace counter
