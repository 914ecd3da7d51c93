// What a cell of the members grid shows and says; how it changes is in membersmodel.cpp.
#include "models/tables/membersmodel.h"

#include "models/policy/words/factwords.h"

namespace counter {

/// What is only looked at has no row for more; an individual without members is seen in it all the same.
bool MembersModel::hasEmptyRow() const
{
    return !m_readOnly || isOwnRow(0);
}

/// The empty row while an individual is his own member and nothing made him one yet.
bool MembersModel::isOwnRow(int row) const
{
    return row == 0 && m_members.isEmpty() && m_edited
        && m_edited->application().claimant.kind == ClaimantKind::Individual;
}

QString MembersModel::cellText(int row, int column) const
{
    if (!isMember(row))
        return {};
    const Member &member = m_members.at(row);
    if (column == Name)
        return member.name;
    if (column == CitizenId)
        return member.citizenId;
    return factText(m_facts.at(column - FirstFact), fact(row, column));
}

std::optional<FactValue> MembersModel::fact(int row, int column) const
{
    const FactMap &facts = m_members.at(row).facts;
    const auto found = facts.constFind(m_facts.at(column - FirstFact).name);
    return found == facts.constEnd() ? std::nullopt : std::optional<FactValue>(*found);
}

/// The cell's own fault is said in the words of what is typed; then what validation finds.
QString MembersModel::wrongText(int row, int column) const
{
    if (!isMember(row))
        return {};
    QString own;
    if (column == CitizenId)
        own = memberediting::numberFault(m_members.at(row).citizenId);
    else if (column >= FirstFact)
        own = factFault(m_facts.at(column - FirstFact), fact(row, column));
    return own.isEmpty() ? m_wrong.value(cellKey(row, column)) : own;
}

QString MembersModel::cautionText(int row, int column) const
{
    return wrongText(row, column).isEmpty() ? m_doubtful.value(cellKey(row, column)) : QString();
}

bool MembersModel::isAsked(int row, int column) const
{
    if (column < FirstFact || m_readOnly)
        return false;
    const QString &fact = m_facts.at(column - FirstFact).name;
    if (isMember(row) && m_members.at(row).facts.contains(fact))
        return false;
    if (isMember(row) && m_asked.contains(pairKey(m_members.at(row).id, fact)))
        return true;
    const bool only = isMember(row) ? m_members.size() == 1 : isOwnRow(row);
    return only && m_asked.contains(pairKey({}, fact));
}

QString MembersModel::ghostText(int row, int column) const
{
    if (isAsked(row, column))
        return tr("？ %1").arg(unverifiedWord());
    if (isMember(row) && column >= FirstFact)
        return unverifiedWord();
    if (isOwnRow(row)) {
        const Claimant &claimant = m_edited->application().claimant;
        if (column == Name)
            return claimant.name.isEmpty() ? tr("（缴费人本人）") : claimant.name;
        return column == CitizenId ? claimant.taxpayerId : unverifiedWord();
    }
    if (!isMember(row) && column == Name)
        return m_members.isEmpty() ? tr("姓名") : tr("＋ 下一位");
    return {};
}

QStringList MembersModel::choices(int column) const
{
    if (column < FirstFact)
        return {};
    const FactColumn &fact = m_facts.at(column - FirstFact);
    if (fact.kind == FactType::Boolean)
        return {yesNoWord(true), yesNoWord(false), unverifiedWord()};
    QStringList words;
    if (fact.kind == FactType::Choice) {
        for (const auto &[stored, shown] : fact.choices)
            words << shown;
        words << unverifiedWord();
    }
    return words;
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_edited || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(row, column);
    case WrongRole:
        return wrongText(row, column);
    case CautionRole:
        return cautionText(row, column);
    case Qt::ToolTipRole:
        return wrongText(row, column).isEmpty() ? cautionText(row, column) : wrongText(row, column);
    case AskedRole:
        return isAsked(row, column);
    case GhostRole:
        return ghostText(row, column);
    case HintRole:
        return column < FirstFact ? QString() : factHint(m_facts.at(column - FirstFact));
    case ChoicesRole:
        return choices(column);
    case MemberIdRole:
        return isMember(row) ? m_members.at(row).id : QString();
    case Qt::AccessibleTextRole: {
        const QString value = cellText(row, column);
        const QString wrong = wrongText(row, column);
        const QString name = headerData(column, Qt::Horizontal).toString();
        const QString said =
            tr("第 %1 位%2：%3").arg(row + 1).arg(name, value.isEmpty() ? ghostText(row, column) : value);
        return wrong.isEmpty() ? said : said + tr("。有误：") + wrong;
    }
    default:
        return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return isMember(section) ? QString::number(section + 1) : QStringLiteral("＋");
    if (section == Name)
        return tr("参保人姓名");
    if (section == CitizenId)
        return tr("公民身份号码");
    return m_facts.value(section - FirstFact).label;
}

Qt::ItemFlags MembersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (!m_readOnly && (index.column() < FirstFact || isMember(index.row()) || isOwnRow(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace counter
