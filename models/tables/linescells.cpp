// What a cell of the lines grid shows and says; how it changes is in linesmodel.cpp.
#include "models/tables/linesmodel.h"

#include "models/casework/proposedclaim.h"
#include "models/policy/words/factwords.h"
#include "models/tables/memberpicks.h"
#include "models/tables/outcometext.h"
#include "models/tables/tablestext.h"

namespace counter {

using lineediting::LineField;

namespace {

bool isAmount(int column)
{
    return column >= int(LineField::Paid) && column <= int(LineField::Claimed);
}

} // namespace

std::optional<FactValue> LinesModel::fact(int row, int column) const
{
    const FactMap &facts = m_lines.at(row).facts;
    const auto found = facts.constFind(m_facts.at(column - lineediting::FieldCount).name);
    return found == facts.constEnd() ? std::nullopt : std::optional<FactValue>(*found);
}

QString LinesModel::cellText(int row, int column) const
{
    if (!isLine(row) || column >= resultColumn()) {
        if (isLine(row) && m_states.at(row).decision)
            return lineResultText(*m_states.at(row).decision, m_cites);
        return {};
    }
    if (column < lineediting::FieldCount)
        return lineediting::text(m_edited->application(), row, LineField(column));
    return factText(m_facts.at(column - lineediting::FieldCount), fact(row, column));
}

QString LinesModel::factFaultText(int row, int column) const
{
    return factFault(m_facts.at(column - lineediting::FieldCount), fact(row, column));
}

/// The cell's own fault is said in the words of what is typed; then what validation finds.
QString LinesModel::wrongText(int row, int column) const
{
    if (!isLine(row))
        return {};
    const State &state = m_states.at(row);
    QString own;
    if (column < lineediting::FieldCount)
        own = lineediting::cellFault(m_edited->application(), row, LineField(column));
    else if (column < resultColumn())
        own = factFaultText(row, column);
    if (!own.isEmpty())
        return own;
    const QString found = state.wrong.value(column);
    return found.isEmpty() && column == resultColumn() ? state.claimed : found;
}

QString LinesModel::cautionText(int row, int column) const
{
    if (!isLine(row) || !wrongText(row, column).isEmpty())
        return {};
    return m_states.at(row).doubtful.value(column);
}

QString LinesModel::ghostText(int row, int column) const
{
    if (!isLine(row)) {
        if (column == int(LineField::Period))
            return m_lines.isEmpty() ? tr("202301-202312") : QString();
        if (column == int(LineField::Insurance))
            return m_lines.isEmpty() ? tr("基本,生育,补充") : QString();
        return {};
    }
    const ContributionLine &line = m_lines.at(row);
    const std::optional<LineDecision> &decided = m_states.at(row).decision;
    if (column == int(LineField::Claimed) && line.claimed.isEmpty() && line.paid.value() && decided)
        return claimedOf(line, &*decided).value_or(Money()).toGrouped();
    if (isAsked(row, column) && column >= lineediting::FieldCount)
        return tr("？ %1").arg(unverifiedWord());
    if (column == int(LineField::Credit) && isAsked(row, column))
        return tr("？");
    return {};
}

bool LinesModel::isAsked(int row, int column) const
{
    if (m_readOnly || !isLine(row) || !m_states.at(row).decision)
        return false;
    const QStringList &unknown = m_states.at(row).decision->unknownFacts;
    if (column == int(LineField::Credit))
        return m_lines.at(row).accountCredit.isEmpty()
            && unknown.contains(QLatin1String("line.accountCredit"));
    if (column >= lineediting::FieldCount && column < resultColumn())
        return unknown.contains(
            QString(QLatin1String("line.") + m_facts.at(column - lineediting::FieldCount).name));
    return false;
}

QString LinesModel::spoken(int row, int column) const
{
    const QString name = headerData(column, Qt::Horizontal).toString();
    const QString where = isLine(row) ? tr("第 %1 行%2").arg(row + 1).arg(name) : tr("新的一行%1").arg(name);
    QString value = cellText(row, column);
    if (column == resultColumn() && isLine(row) && m_states.at(row).decision)
        value = lineResultSpoken(*m_states.at(row).decision, m_cites);
    if (value.isEmpty())
        value = isAsked(row, column) ? unverifiedWord() : tr("空");
    const QString said = where + QStringLiteral("：") + value;
    const QString wrong = wrongText(row, column);
    const QString caution = cautionText(row, column);
    if (!wrong.isEmpty())
        return said + QStringLiteral("。有误：") + wrong;
    return caution.isEmpty() ? said : said + TablesText::tr("。提醒：") + caution;
}

QVariant LinesModel::resultData(int row, int role) const
{
    const State &state = m_states.at(row);
    const QString wrong = wrongText(row, resultColumn());
    if (role == Qt::DisplayRole && !wrong.isEmpty())
        return QString(QStringLiteral("✗ ") + wrong);
    if (role == Qt::DisplayRole)
        return cellText(row, resultColumn());
    if (role == Qt::ToolTipRole)
        return wrong.isEmpty() ? (state.decision ? state.decision->reason : QString()) : wrong;
    if (role == OutcomeRole && !wrong.isEmpty())
        return int(Outcome::NotRefundable);
    if (role == OutcomeRole && state.decision)
        return int(state.decision->outcome);
    return {};
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_edited || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const int column = index.column();
    if (role == Qt::AccessibleTextRole)
        return spoken(row, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isAmount(column) ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                                    : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role == WrongRole)
        return wrongText(row, column);
    if (role == CautionRole)
        return cautionText(row, column);
    if (column == resultColumn() && isLine(row))
        if (const QVariant result = resultData(row, role); result.isValid())
            return result;
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return cellText(row, column);
    if (role == GhostRole)
        return ghostText(row, column);
    if (role == AskedRole)
        return isAsked(row, column);
    if (role == MemberIdRole && isLine(row))
        return m_lines.at(row).member;
    if (role == Qt::ToolTipRole)
        return wrongText(row, column).isEmpty() ? cautionText(row, column) : wrongText(row, column);
    if (role == CopyRole && column == int(LineField::Member) && isLine(row))
        return lineediting::copiedMember(m_edited->application(), row);
    if (role == PicksRole && column == int(LineField::Member))
        return QVariant::fromValue(memberPicks(m_edited->application()));
    if (role == ChoicesRole && column == int(LineField::Period) && isLine(row))
        return lineediting::possiblePeriods(m_lines.at(row).period.text());
    if (role == ChoicesRole && column >= lineediting::FieldCount && column < resultColumn()
        && m_facts.at(column - lineediting::FieldCount).kind == FactType::Boolean)
        return QStringList{yesNoWord(true), yesNoWord(false), unverifiedWord()};
    if (role == HintRole && column >= lineediting::FieldCount && column < resultColumn())
        return factHint(m_facts.at(column - lineediting::FieldCount));
    return {};
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return isLine(section) ? QString::number(section + 1) : QStringLiteral("＋");
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isAmount(section) ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                                     : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (section >= resultColumn())
        return tr("核验");
    if (section >= lineediting::FieldCount)
        return m_facts.at(section - lineediting::FieldCount).label;
    return lineediting::label(LineField(section), role != Qt::DisplayRole);
}

Qt::ItemFlags LinesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (!m_readOnly
        && (index.column() < lineediting::FieldCount
            || (index.column() < resultColumn() && isLine(index.row()))))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace counter
