#include "models/tables/membersmodel.h"

#include "models/casework/membership.h"
#include "models/tables/lineediting.h"

#include <algorithm>

namespace counter {

namespace {

/// One key for the member that nobody named: a line without a member and an individual himself.
QString implied(const QString &member)
{
    return member == claimantMember() ? QString() : member;
}

} // namespace

MembersModel::MembersModel(QObject *parent) : QAbstractTableModel(parent) { }

void MembersModel::setEdited(EditedApplication *edited)
{
    if (m_edited)
        disconnect(m_edited, nullptr, this, nullptr);
    beginResetModel();
    m_edited = edited;
    m_readOnly = edited && edited->isReadOnly();
    m_members = edited ? edited->application().members : QList<Member>();
    m_asked.clear();
    m_wrong.clear();
    m_doubtful.clear();
    endResetModel();
    if (m_edited)
        connect(m_edited, &EditedApplication::changed, this, &MembersModel::follow);
}

void MembersModel::setFacts(const QList<FactColumn> &facts)
{
    if (facts == m_facts)
        return;
    beginResetModel();
    m_facts = facts;
    endResetModel();
}

void MembersModel::follow()
{
    const QList<Member> &now = m_edited->application().members;
    const qsizetype kept = std::min(now.size(), m_members.size());
    if (now.size() > m_members.size()) {
        // The empty row becomes the member; a new empty one comes below.
        // First as empty as it was, so that the view keeps its place; the values follow as a change.
        beginInsertRows({}, int(kept) + 1, int(now.size()));
        m_members.resize(now.size());
        endInsertRows();
    } else if (now.size() < m_members.size()) {
        beginRemoveRows({}, int(kept), int(m_members.size()) - 1);
        m_members = now;
        endRemoveRows();
    }
    m_members = now;
    refresh();
}

void MembersModel::refresh()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MembersModel::setDecision(const Decision &decision)
{
    m_asked.clear();
    for (const OpenFact &open : decision.unknownFacts)
        if (!open.line && open.fact.startsWith(QLatin1String("member.")))
            m_asked.insert(pairKey(implied(open.member), open.fact.mid(7)));
    refresh();
}

void MembersModel::setProblems(const Problems &problems)
{
    m_wrong.clear();
    m_doubtful.clear();
    for (const Problem &problem : problems) {
        const QStringList path = problem.path.split(QLatin1Char('/'));
        if (path.size() < 3 || path.at(1) != QLatin1String("members"))
            continue;
        int column = Name;
        if (path.value(3) == QLatin1String("citizenId"))
            column = CitizenId;
        if (path.value(3) == QLatin1String("facts"))
            column = std::max(columnOf(path.value(4)), 0);
        const QString key = cellKey(path.at(2).toInt(), column);
        QHash<QString, QString> &said = problem.severity == Severity::Error ? m_wrong : m_doubtful;
        if (!said.contains(key))
            said.insert(key, problem.message);
    }
    refresh();
}

bool MembersModel::isColumnInUse(int column) const
{
    if (column < FirstFact)
        return true;
    const QString &name = m_facts.at(column - FirstFact).name;
    for (const Member &member : m_members)
        if (member.facts.contains(name))
            return true;
    const QString ending = QLatin1Char('/') + name;
    return std::any_of(m_asked.cbegin(), m_asked.cend(),
                       [&](const QString &key) { return key.endsWith(ending); });
}

int MembersModel::rowOf(const QString &memberId) const
{
    if (implied(memberId).isEmpty())
        return 0;
    for (qsizetype row = 0; row < m_members.size(); ++row)
        if (m_members.at(row).id == memberId)
            return int(row);
    return -1;
}

int MembersModel::columnOf(const QString &fact) const
{
    for (qsizetype i = 0; i < m_facts.size(); ++i)
        if (m_facts.at(i).name == fact)
            return FirstFact + int(i);
    return -1;
}

bool MembersModel::answer(const QString &memberId, const QString &fact, const std::optional<FactValue> &value)
{
    if (!m_edited || m_readOnly)
        return false;
    Application tried = m_edited->application();
    if (!lineediting::memberOf(tried, memberId))
        return false;
    const int column = columnOf(fact);
    const QString label = column < 0 ? fact : m_facts.at(column - FirstFact).label;
    m_edited->change(tr("改%1").arg(label), [&](Application &application) {
        Member &member = *lineediting::memberOf(application, memberId);
        if (value)
            member.facts.insert(fact, *value);
        else
            member.facts.remove(fact);
    });
    return true;
}

bool MembersModel::removeMembers(QList<int> rows)
{
    if (!m_edited || m_readOnly)
        return false;
    for (const int row : rows)
        for (const ContributionLine &line : m_edited->application().lines)
            if (isMember(row) && line.member == m_members.at(row).id)
                return false;
    std::sort(rows.begin(), rows.end(), std::greater<>());
    m_edited->change(tr("删除参保人"), [&](Application &application) {
        for (const int row : rows)
            if (row < application.members.size())
                application.members.removeAt(row);
    });
    return true;
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_edited ? 0 : int(m_members.size()) + (hasEmptyRow() ? 1 : 0);
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFact + int(m_facts.size());
}

PasteColumn MembersModel::pasteColumn(int column) const
{
    using Kind = PasteColumn::Kind;
    if (column >= FirstFact)
        return {Kind::Fact, lineediting::LineField::Member, column - FirstFact, {}};
    return {column == Name ? Kind::Name : Kind::CitizenId, lineediting::LineField::Member, -1, {}};
}

bool MembersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !m_edited || m_readOnly || role != Qt::EditRole)
        return false;
    const int row = index.row();
    const QString typed = value.toString();
    if (typed == cellText(row, index.column()) || (!isMember(row) && typed.trimmed().isEmpty()))
        return true;
    if (index.column() >= FirstFact && !isMember(row) && !isOwnRow(row))
        return false;
    const QString label =
        index.column() == CitizenId ? tr("身份证号") : headerData(index.column(), Qt::Horizontal).toString();
    m_edited->change(tr("改%1").arg(label), [&](Application &application) {
        if (row >= application.members.size())
            memberediting::beginRow(application, row);
        memberediting::type(application, row, pasteColumn(index.column()), m_facts, typed);
    });
    return true;
}

PasteReport MembersModel::paste(int row, const QList<int> &columns, const QString &table)
{
    PasteReport report;
    if (!m_edited)
        return report;
    PasteColumns shown;
    for (const int column : columns)
        shown << pasteColumn(column);
    m_edited->change(tr("粘贴"), [&](Application &application) {
        report = memberediting::pasteMembers(application, row, shown, m_facts, table);
    });
    return report;
}

QString MembersModel::fillDown(const QModelIndexList &cells)
{
    QMap<int, QList<int>> chosen; // column to rows
    for (const QModelIndex &cell : cells)
        if (cell.column() >= FirstFact && isMember(cell.row()))
            chosen[cell.column()] << cell.row();
    if (!m_edited || chosen.isEmpty())
        return tr("只有事实可以向下填充");
    int filled = 0;
    int last = 0;
    QString value;
    m_edited->change(tr("向下填充"), [&](Application &application) {
        for (auto column = chosen.begin(); column != chosen.end(); ++column) {
            std::sort(column->begin(), column->end());
            const auto isEmpty = [&](int row) { return cellText(row, column.key()).isEmpty(); };
            const int from = column->first();
            // One cell: down to the next that is known. 未核实 is not.
            for (int row = from + 1; column->size() == row - from && isMember(row) && isEmpty(row); ++row)
                *column << row;
            if (isEmpty(from))
                continue;
            value = cellText(from, column.key());
            for (const int row : column->mid(1)) {
                application.members[row].facts.insert(m_facts.at(column.key() - FirstFact).name,
                                                      *fact(from, column.key()));
                ++filled;
                last = std::max(last, row);
            }
        }
    });
    if (filled == 0)
        return tr("没有可填充的空格，或第一格是空的");
    return chosen.size() > 1 ? tr("已向下填充 %1 格").arg(filled)
                             : tr("已把“%1”填入 %2 格（到第 %3 位）").arg(value).arg(filled).arg(last + 1);
}

void MembersModel::clearCells(const QModelIndexList &cells)
{
    if (!m_edited)
        return;
    m_edited->change(tr("清除"), [&](Application &application) {
        for (const QModelIndex &cell : cells)
            if (isMember(cell.row()))
                memberediting::type(application, cell.row(), pasteColumn(cell.column()), m_facts, {});
    });
}

} // namespace counter
