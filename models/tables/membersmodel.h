#pragma once
#include "models/policy/decide/decision.h"
#include "models/tables/editedapplication.h"
#include "models/tables/factcolumn.h"
#include "models/tables/memberediting.h"
#include "models/tables/tableroles.h"
#include "models/values/problem.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QSet>

namespace counter {

/// 参保人 with their facts, each one of three states: a value, 无 (known not to be), 未核实 (unknown). One
/// empty row stands below; typing there adds a member. An individual who is his own member shows in that row.
class MembersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, CitizenId, FirstFact };

    explicit MembersModel(QObject *parent = nullptr);

    void setEdited(EditedApplication *edited);
    void setFacts(const QList<FactColumn> &facts);
    /// Which facts are open and can still change the amount.
    void setDecision(const Decision &decision);
    /// Marks the cells that /members/N/… names.
    void setProblems(const Problems &problems);

    const QList<FactColumn> &facts() const { return m_facts; }
    /// True when some member has a value there or is asked for it.
    bool isColumnInUse(int column) const;
    bool isMember(int row) const { return row >= 0 && row < m_members.size(); }
    /// The member's row, -1 when there is none.
    int rowOf(const QString &memberId) const;
    int columnOf(const QString &fact) const;
    /// Answers a fact of a member; "" is the only member. An empty value makes it unknown again. Refused
    /// (false) for an id that is nobody's, or could be several people's.
    bool answer(const QString &memberId, const QString &fact, const std::optional<FactValue> &value);
    /// Ctrl+D on these cells, each column for itself: what it did, for the clerk.
    QString fillDown(const QModelIndexList &cells);
    /// One step, whatever it does. columns: those shown from the cell pasted at, in their order.
    PasteReport paste(int row, const QList<int> &columns, const QString &table);
    void clearCells(const QModelIndexList &cells);
    /// Takes members away together with their lines' naming of them; refuses (false) while lines name them.
    bool removeMembers(QList<int> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    static QString pairKey(const QString &member, const QString &rest)
    {
        return member + QLatin1Char('/') + rest;
    }
    static QString cellKey(int row, int column)
    {
        return pairKey(QString::number(row), QString::number(column));
    }
    void follow();
    void refresh();
    bool isOwnRow(int row) const;
    bool hasEmptyRow() const;
    QString cellText(int row, int column) const;
    QString wrongText(int row, int column) const;
    QString cautionText(int row, int column) const;
    QString ghostText(int row, int column) const;
    bool isAsked(int row, int column) const;
    QStringList choices(int column) const;
    std::optional<FactValue> fact(int row, int column) const;
    PasteColumn pasteColumn(int column) const;

    QPointer<EditedApplication> m_edited;
    bool m_readOnly = false; ///< as it was when this application was shown
    QList<Member> m_members;
    QList<FactColumn> m_facts;
    QSet<QString> m_asked; ///< member id and fact, "m1/pensionSince"
    QHash<QString, QString> m_wrong; ///< row and column, "0/2", to sentence
    QHash<QString, QString> m_doubtful; ///< the same for warnings
};

} // namespace counter
