#include "forms/decision/monthrows.h"

#include "forms/decision/packwords.h"
#include "forms/formstext.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace counter {

namespace {

MonthMark markOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Refundable:
    case Outcome::PartlyRefundable:
        return MonthMark::Refundable;
    case Outcome::NotRefundable:
        return MonthMark::NotRefundable;
    case Outcome::Undetermined:
    case Outcome::Deferred:
    case Outcome::Referred:
        return MonthMark::Open;
    }
    return MonthMark::Empty;
}

QString textOf(const LineDecision &line, const PolicyPack *pack)
{
    QStringList parts{outcomeLabel(line.outcome)};
    for (const ClausePart &part : clauseParts(line))
        if (!part.situation.isEmpty())
            parts += clauseCite(pack, part.situation);
    if (line.range)
        parts += FormsText::tr("%1～%2 元").arg(line.range->low.toGrouped(), line.range->high.toGrouped());
    else
        parts += FormsText::tr("%1 元").arg(line.refundable.toGrouped());
    return parts.join(QLatin1Char(' '));
}

/// Two lines of one month and 险种 (paid twice): what is open shows before what is refused, that before the
/// rest.
int weight(MonthMark mark)
{
    return mark == MonthMark::Open ? 2 : mark == MonthMark::NotRefundable ? 1 : 0;
}

MonthCell cellOf(const ContributionLine &paid, const LineDecision &line, const PolicyPack *pack,
                 bool elsewhere)
{
    MonthCell cell{*paid.period.value(), markOf(line.outcome), line.line, textOf(line, pack)};
    cell.refundable = line.refundable;
    cell.elsewhere = elsewhere;
    if (elsewhere)
        cell.text += FormsText::tr("，另案已申请");
    const Money credit = paid.accountCredit.value().value_or(Money());
    cell.credited = credit.fen() > 0;
    if (cell.credited)
        cell.text += FormsText::tr("，已划入个人账户 %1 元").arg(credit.toGrouped());
    return cell;
}

void addLine(std::map<YearMonth, MonthCell> &cells, const MonthCell &cell)
{
    const auto [place, added] = cells.try_emplace(cell.month, cell);
    if (added)
        return;
    MonthCell &old = place->second;
    if (!old.overlap)
        old.text = FormsText::tr("同月两笔：") + old.text;
    old.text += QStringLiteral("；") + cell.text;
    old.refundable += cell.refundable;
    old.credited = old.credited || cell.credited;
    old.elsewhere = old.elsewhere || cell.elsewhere;
    old.overlap = true;
    old.others += cell.line;
    if (weight(cell.mark) > weight(old.mark)) {
        old.mark = cell.mark;
        std::swap(old.line, old.others.last());
    }
}

/// Paid in a month that a fact covers (unemployment money, months transferred in): both are marked.
void markOverlaps(QList<MonthRow> &paid, const MonthRow &fact)
{
    for (MonthRow &row : paid)
        for (MonthCell &cell : row.cells)
            for (const MonthCell &covered : fact.cells)
                if (covered.month == cell.month) {
                    cell.overlap = true;
                    cell.text += FormsText::tr("，与%1重叠").arg(fact.label);
                }
}

/// "领取养老金" of 开始领取养老金年月: the strip itself says that it is about months.
QString shortLabel(QString label)
{
    for (const QString &front : {FormsText::tr("开始"), FormsText::tr("累计")})
        if (label.startsWith(front))
            label.remove(0, front.size());
    for (const QString &end :
         {FormsText::tr("的年月"), FormsText::tr("年月"), FormsText::tr("的月份"), FormsText::tr("月份")})
        if (label.endsWith(end)) {
            label.chop(end.size());
            break;
        }
    return label;
}

MonthRow factRow(const FactTexts &words, const FactValue &value, YearMonth from, YearMonth to)
{
    MonthRow row{shortLabel(words.label), {}};
    if (words.kind == AnswerKind::Month) {
        const auto *text = std::get_if<QString>(&value);
        const Result<YearMonth> month = text ? YearMonth::parse(*text) : Result<YearMonth>(Error{});
        if (!month)
            return row;
        const QString spoken = words.label + QStringLiteral("：") + month->toString();
        for (YearMonth each = std::max(from, *month); each <= to; each = each.plus(1))
            row.cells.append({each, each == *month ? MonthMark::Event : MonthMark::Drawn, -1, spoken});
    } else if (words.kind == AnswerKind::Months) {
        const auto *entries = std::get_if<QStringList>(&value);
        const Result<MonthSet> months = entries ? MonthSet::parse(*entries) : Result<MonthSet>(Error{});
        if (!months)
            return row;
        for (YearMonth each = from; each <= to; each = each.plus(1))
            if (months->contains(each))
                row.cells.append({each, MonthMark::Drawn, -1, words.label});
    }
    return row;
}

} // namespace

MonthRows monthRows(const Application &application, const Decision &decision, const PolicyPack *pack,
                    const QString &member, const QSet<int> &claimedElsewhere)
{
    std::map<Insurance, std::map<YearMonth, MonthCell>> byInsurance;
    std::optional<YearMonth> first;
    std::optional<YearMonth> last;
    for (const LineDecision &line : decision.lines) {
        if (line.member != member || line.line < 0 || line.line >= application.lines.size())
            continue;
        const ContributionLine &paid = application.lines.at(line.line);
        if (!paid.period.value() || !paid.insurance.value())
            continue;
        const YearMonth month = *paid.period.value();
        first = first ? std::min(*first, month) : month;
        last = last ? std::max(*last, month) : month;
        addLine(byInsurance[*paid.insurance.value()],
                cellOf(paid, line, pack, claimedElsewhere.contains(line.line)));
    }
    MonthRows made;
    if (!first)
        return made;
    made.from = first->plus(-1);
    made.to = std::max(last->plus(1), made.from.plus(11));
    for (const auto &[insurance, cells] : byInsurance) {
        MonthRow row{insuranceShortLabel(insurance), {}};
        for (const auto &[month, cell] : cells)
            row.cells.append(cell);
        made.rows.append(row);
    }
    const auto found = std::find_if(application.members.cbegin(), application.members.cend(),
                                    [&](const Member &each) { return each.id == member; });
    if (found == application.members.cend())
        return made;
    QList<MonthRow> facts;
    for (const auto &[name, value] : found->facts.asKeyValueRange()) {
        const FactTexts words = factTexts(pack, QStringLiteral("member.") + name);
        const MonthRow row = factRow(words, value, made.from, made.to);
        if (row.cells.isEmpty())
            continue;
        if (words.kind == AnswerKind::Months)
            markOverlaps(made.rows, row);
        facts.append(row);
    }
    made.rows += facts;
    return made;
}

} // namespace counter
