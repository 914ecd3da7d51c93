#include "models/tables/linesmodel.h"

#include "models/casework/membership.h"
#include "models/tables/linerepeat.h"

#include <algorithm>

namespace counter {

using lineediting::LineField;

namespace {

const char *const JsonKeys[lineediting::FieldCount] = {
    "member",    "voucherSeries", "voucherNumber", "electronicTicket", "period",
    "insurance", "paid",          "accountCredit", "claimed"};

bool sameNames(const QList<Member> &a, const QList<Member> &b)
{
    return a.size() == b.size()
        && std::equal(a.cbegin(), a.cend(), b.cbegin(), [](const Member &x, const Member &y) {
               return x.id == y.id && x.name == y.name && x.citizenId == y.citizenId;
           });
}

} // namespace

LinesModel::LinesModel(QObject *parent) : QAbstractTableModel(parent) { }

void LinesModel::setEdited(EditedApplication *edited)
{
    if (m_edited)
        disconnect(m_edited, nullptr, this, nullptr);
    beginResetModel();
    m_edited = edited;
    m_readOnly = edited && edited->isReadOnly();
    m_lines = edited ? edited->application().lines : QList<ContributionLine>();
    m_members = edited ? edited->application().members : QList<Member>();
    m_states = QList<State>(m_lines.size());
    endResetModel();
    if (m_edited)
        connect(m_edited, &EditedApplication::changed, this, &LinesModel::follow);
}

void LinesModel::setFacts(const QList<FactColumn> &facts)
{
    if (facts == m_facts)
        return;
    beginResetModel();
    m_facts = facts;
    endResetModel();
}

/// Follows the application with the fewest row signals, so that selection and the open editor stay.
void LinesModel::follow()
{
    const QList<ContributionLine> &now = m_edited->application().lines;
    qsizetype head = 0;
    while (head < m_lines.size() && head < now.size() && m_lines.at(head) == now.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < m_lines.size() - head && tail < now.size() - head
           && m_lines.at(m_lines.size() - 1 - tail) == now.at(now.size() - 1 - tail))
        ++tail;
    const qsizetype before = m_lines.size() - head - tail;
    const qsizetype after = now.size() - head - tail;
    const qsizetype kept = std::min(before, after);
    if (after > before) {
        // What is typed into the empty row makes that row the line, and a new empty row below.
        const int shift = head + kept == m_lines.size() ? 1 : 0;
        beginInsertRows({}, int(head + kept) + shift, int(head + after - 1) + shift);
        for (qsizetype i = head + kept; i < head + after; ++i) {
            m_lines.insert(i, now.at(i));
            m_states.insert(i, State());
        }
        endInsertRows();
    } else if (before > after) {
        beginRemoveRows({}, int(head + kept), int(head + before - 1));
        m_lines.remove(head + kept, before - after);
        m_states.remove(head + kept, before - after);
        endRemoveRows();
    }
    for (qsizetype i = head; i < head + kept; ++i)
        m_lines[i] = now.at(i);
    if (after > 0)
        Q_EMIT dataChanged(index(int(head), 0), index(int(head + after - 1), columnCount() - 1));
    if (!sameNames(m_members, m_edited->application().members)) {
        m_members = m_edited->application().members;
        refreshColumn(int(LineField::Member));
    }
    // The empty row shows what a new line would begin with.
    Q_EMIT dataChanged(index(rowCount() - 1, 0), index(rowCount() - 1, columnCount() - 1));
}

void LinesModel::refreshColumn(int column)
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, column), index(int(m_lines.size()) - 1, column));
}

void LinesModel::setDecision(const Decision &decision, const QHash<QString, QString> &cites)
{
    m_cites = cites;
    for (State &state : m_states)
        state.decision.reset();
    for (const LineDecision &line : decision.lines)
        if (isLine(line.line))
            m_states[line.line].decision = line;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, columnCount() - 1));
}

void LinesModel::setProblems(const Problems &problems)
{
    for (State &state : m_states) {
        state.wrong.clear();
        state.doubtful.clear();
    }
    for (const Problem &problem : problems) {
        const QStringList path = problem.path.split(QLatin1Char('/'));
        if (path.size() < 3 || path.at(1) != QLatin1String("lines"))
            continue;
        const int row = path.at(2).toInt();
        if (!isLine(row))
            continue;
        int column = path.size() > 3 ? columnOf(path.at(3)) : resultColumn();
        if (path.size() > 4 && path.at(3) == QLatin1String("facts"))
            for (qsizetype i = 0; i < m_facts.size(); ++i)
                if (m_facts.at(i).name == path.at(4))
                    column = lineediting::FieldCount + int(i);
        if (column < 0)
            column = resultColumn();
        QHash<int, QString> &said =
            problem.severity == Severity::Error ? m_states[row].wrong : m_states[row].doubtful;
        if (!said.contains(column))
            said.insert(column, problem.message);
    }
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, columnCount() - 1));
}

void LinesModel::setOtherClaims(const QList<OtherClaim> &claims)
{
    for (State &state : m_states)
        state.claimed.clear();
    for (const OtherClaim &claim : claims)
        if (isLine(claim.line))
            m_states[claim.line].claimed = claim.number.isEmpty()
                ? tr("已在“%1”的草稿中申请，不能重复").arg(claim.name)
                : tr("已在“%1”的案件 %2 中申请，不能重复").arg(claim.name, claim.number);
    refreshColumn(resultColumn());
}

int LinesModel::columnOf(const QString &jsonKey)
{
    for (int column = 0; column < lineediting::FieldCount; ++column)
        if (jsonKey == QLatin1String(JsonKeys[column]))
            return column;
    return -1;
}

QString LinesModel::fillDown(const QList<int> &chosen, int column)
{
    if (!m_edited || chosen.isEmpty() || column >= resultColumn())
        return tr("这一列不能填充");
    const Application &now = m_edited->application();
    // 未核实 shows in an empty cell: it is filled like any other.
    const QList<int> rows = lineediting::fillRows(now, chosen, column == int(LineField::Member),
                                                  [&](int row) { return cellText(row, column).isEmpty(); });
    if (rows.isEmpty())
        return chosen.size() > 1 ? tr("第一格是空的，没有填充") : tr("下面没有可填充的空格");
    const QString value = cellText(rows.first(), column);
    m_edited->change(tr("向下填充"), [&](Application &application) {
        if (column < lineediting::FieldCount)
            return lineediting::fillDown(application, rows, LineField(column));
        const QString &name = m_facts.at(column - lineediting::FieldCount).name;
        const FactValue known = application.lines.at(rows.first()).facts.value(name);
        for (const int row : rows.mid(1))
            application.lines[row].facts.insert(name, known);
    });
    return tr("已把“%1”填入 %2 格（第 %3 至 %4 行）")
        .arg(value)
        .arg(rows.size() - 1)
        .arg(rows.at(1) + 1)
        .arg(rows.last() + 1);
}

LinesModel::Repeated LinesModel::repeatForNext(int row)
{
    if (!m_edited || m_readOnly || m_lines.isEmpty())
        return {-1, tr("还没有可以照填的明细")};
    if (row < 0)
        return {-1, tr("请先选一行")};
    const Application &now = m_edited->application();
    const QString from = m_lines.at(qMin(row, int(m_lines.size()) - 1)).member;
    const int next = lineediting::nextWithoutLines(now, from);
    if (next < 0)
        return {-1, tr("名单里没有还没填明细的参保人")};
    const QString to = now.members.at(next).id;
    Application tried = now;
    const int count = lineediting::repeatLines(tried, from, to);
    if (count == 0)
        return {-1, tr("“%1”的明细太多，不能一次照填").arg(memberName(now, from))};
    const int first = int(m_lines.size());
    m_edited->change(tr("照填明细"), [&](Application &application) { application = tried; });
    return {first,
            tr("已照“%1”为“%2”填 %3 行，请核对月份和金额；Ctrl+Z 撤回")
                .arg(memberName(now, from), memberName(now, to))
                .arg(count)};
}

PasteReport LinesModel::paste(int row, const QList<int> &columns, const QString &table)
{
    PasteReport report;
    if (!m_edited)
        return report;
    using Kind = PasteColumn::Kind;
    PasteColumns shown;
    for (const int column : columns) {
        if (column == int(LineField::Member))
            shown << PasteColumn{Kind::Person, LineField::Member, -1, {}};
        else if (column < lineediting::FieldCount)
            shown << PasteColumn{Kind::Line, LineField(column), -1, {}};
        else if (column < resultColumn())
            shown << PasteColumn{Kind::Fact, LineField::Member, column - lineediting::FieldCount, {}};
        else
            shown << PasteColumn{Kind::Nothing, LineField::Member, -1, {}};
    }
    m_edited->change(tr("粘贴"), [&](Application &application) {
        report = lineediting::pasteLines(application, row, shown, m_facts, table);
    });
    return report;
}

QList<int> LinesModel::refusedRows() const
{
    QList<int> rows;
    for (qsizetype row = 0; row < m_states.size(); ++row)
        if (m_states.at(row).decision && m_states.at(row).decision->outcome == Outcome::NotRefundable)
            rows << int(row);
    return rows;
}

void LinesModel::clearCells(const QModelIndexList &cells)
{
    if (!m_edited)
        return;
    m_edited->change(tr("清除"), [&](Application &application) {
        for (const QModelIndex &cell : cells) {
            if (!isLine(cell.row()) || cell.column() >= resultColumn())
                continue;
            if (cell.column() >= lineediting::FieldCount)
                application.lines[cell.row()].facts.remove(
                    m_facts.at(cell.column() - lineediting::FieldCount).name);
            else
                lineediting::type(application, cell.row(), LineField(cell.column()), {});
        }
    });
}

void LinesModel::removeLines(QList<int> rows)
{
    if (!m_edited)
        return;
    std::sort(rows.begin(), rows.end(), std::greater<>());
    m_edited->change(tr("删除明细"), [&](Application &application) {
        for (const int row : rows)
            if (row < application.lines.size())
                application.lines.removeAt(row);
    });
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_edited ? 0 : int(m_lines.size()) + (m_readOnly ? 0 : 1);
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : resultColumn() + 1;
}

bool LinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int row = index.row();
    const int column = index.column();
    if (!index.isValid() || !m_edited || m_readOnly || column >= resultColumn())
        return false;
    const QString typed = value.toString();
    const QString step = tr("改%1").arg(headerData(column, Qt::Horizontal).toString());
    if (role == MemberIdRole || role == NewMemberRole) {
        m_edited->change(step, [&](Application &application) {
            lineediting::setMember(application, row, typed, role == NewMemberRole);
        });
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    if (column >= lineediting::FieldCount) {
        if (!isLine(row))
            return false;
        const FactColumn &fact = m_facts.at(column - lineediting::FieldCount);
        m_edited->change(
            step, [&](Application &application) { putFactTyped(application.lines[row].facts, fact, typed); });
        return true;
    }
    if (typed == cellText(row, column))
        return true;
    m_edited->change(step, [&](Application &application) {
        lineediting::type(application, row, LineField(column), typed);
    });
    return true;
}

} // namespace counter
