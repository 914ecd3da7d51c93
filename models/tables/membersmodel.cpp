#include "models/tables/membersmodel.h"

#include "models/casework/membership.h"
#include "models/tables/lineediting.h"
#include "models/values/normalise.h"

#include <algorithm>

namespace counter {

namespace {

QString pairKey(const QString &member, const QString &rest)
{
    return member + QLatin1Char('/') + rest;
}

/// One key for the member that nobody named: a line without a member and an individual himself.
QString implied(const QString &member)
{
    return member == claimantMember() ? QString() : member;
}

QString cellKey(int row, int column)
{
    return QString::number(row) + QLatin1Char('/') + QString::number(column);
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
    m_typed.clear();
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
    m_typed.clear();
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
        if (member.facts.contains(name) || m_typed.contains(pairKey(member.id, name)))
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

void MembersModel::answer(const QString &memberId, const QString &fact, const std::optional<FactValue> &value)
{
    if (!m_edited || m_readOnly)
        return;
    const int column = columnOf(fact);
    const QString label = column < 0 ? fact : m_facts.at(column - FirstFact).label;
    m_typed.remove(pairKey(memberId, fact));
    m_edited->change(tr("改%1").arg(label), [&](Application &application) {
        Member &member = lineediting::memberOf(application, memberId);
        if (value)
            member.facts.insert(fact, *value);
        else
            member.facts.remove(fact);
    });
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
    const FactColumn &fact = m_facts.at(column - FirstFact);
    if (const QString typed = m_typed.value(pairKey(member.id, fact.name)); !typed.isEmpty())
        return typed;
    const auto found = member.facts.constFind(fact.name);
    return found == member.facts.constEnd() ? QString() : factText(fact, *found);
}

QString MembersModel::wrongText(int row, int column) const
{
    if (!isMember(row))
        return {};
    if (const QString wrong = m_wrong.value(cellKey(row, column)); !wrong.isEmpty())
        return wrong;
    if (column < FirstFact)
        return {};
    const FactColumn &fact = m_facts.at(column - FirstFact);
    const QString typed = m_typed.value(pairKey(m_members.at(row).id, fact.name));
    if (typed.isEmpty())
        return {};
    const auto read = parseFactTyped(fact, typed);
    return read ? QString() : read.error().detail;
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
        return tr("？ 未核实");
    if (isMember(row) && column >= FirstFact)
        return tr("未核实");
    if (isOwnRow(row)) {
        const Claimant &claimant = m_edited->application().claimant;
        if (column == Name)
            return claimant.name.isEmpty() ? tr("（缴费人本人）") : claimant.name;
        return column == CitizenId ? claimant.taxpayerId : tr("未核实");
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
    if (fact.kind == FactKind::Boolean)
        return {tr("是"), tr("否"), tr("未核实")};
    QStringList words;
    if (fact.kind == FactKind::Choice) {
        for (const auto &[stored, shown] : fact.choices)
            words << shown;
        words << tr("未核实");
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

bool MembersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !m_edited || m_readOnly || role != Qt::EditRole)
        return false;
    const int row = index.row();
    const QString typed = value.toString();
    if (typed == cellText(row, index.column()) || (!isMember(row) && typed.trimmed().isEmpty()))
        return true;
    if (index.column() >= FirstFact) {
        const FactColumn &fact = m_facts.at(index.column() - FirstFact);
        const auto read = parseFactTyped(fact, typed);
        const QString id = isMember(row) ? m_members.at(row).id : QString();
        if (read && (isMember(row) || isOwnRow(row))) {
            answer(id, fact.name, *read);
        } else if (isMember(row)) {
            m_typed.insert(pairKey(id, fact.name), typed);
            Q_EMIT dataChanged(index, index);
        }
        return isMember(row) || isOwnRow(row);
    }
    const bool own = isOwnRow(row);
    m_edited->change(index.column() == Name ? tr("改姓名") : tr("改身份证号"), [&](Application &application) {
        if (row >= application.members.size()) {
            if (own)
                lineediting::ensureOnlyMember(application);
            else
                lineediting::addMember(application, {}, {});
        }
        if (index.column() == Name)
            application.members[row].name = normaliseName(typed);
        else
            application.members[row].citizenId = normaliseCode(typed).toUpper();
    });
    return true;
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
