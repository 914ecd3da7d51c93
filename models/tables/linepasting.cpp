#include "models/tables/lineediting.h"
#include "models/values/normalise.h"

#include <QCoreApplication>
#include <optional>

namespace counter::lineediting {

namespace {

constexpr qsizetype LargestPaste = 4 * 1024 * 1024; ///< characters

QString tr(const char *text)
{
    return QCoreApplication::translate("counter::LinePasting", text);
}

/// Where a pasted column goes: a field, one half of the period, or nowhere.
struct Target
{
    enum class Kind { Cell, Year, Month, Unknown } kind = Kind::Unknown;
    LineField field = LineField::Member;
    QString heading;
};

QList<QStringList> cells(const QString &table)
{
    QString text = table;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    QList<QStringList> rows;
    for (const QString &row : text.split(QLatin1Char('\n')))
        rows << row.split(QLatin1Char('\t'));
    return rows;
}

Target targetOf(const QString &heading)
{
    const QString word = normaliseCode(heading);
    const auto any = [&](std::initializer_list<const char *> names) {
        for (const char *name : names)
            if (word == QString::fromUtf8(name))
                return true;
        return false;
    };
    const auto cell = [&](LineField field) { return Target{Target::Kind::Cell, field, heading}; };
    if (any({"参保人", "姓名", "参保人姓名", "职工姓名", "公民身份号码", "身份证号", "身份证号码",
             "证件号码"}))
        return cell(LineField::Member);
    if (any({"字轨", "凭证字轨", "原缴费凭证字轨", "票证字轨"}))
        return cell(LineField::Series);
    if (any({"号码", "凭证号码", "原缴费凭证号码", "票证号码"}))
        return cell(LineField::Number);
    if (any({"电子税票号码", "电子税票", "税票号码"}))
        return cell(LineField::Ticket);
    if (any({"费款所属期", "所属期", "年月", "费款所属月份", "所属月份"}))
        return cell(LineField::Period);
    if (any({"险种", "征收品目", "险种名称"}))
        return cell(LineField::Insurance);
    if (any({"原缴费金额", "缴费金额", "实缴金额", "金额", "已缴金额"}))
        return cell(LineField::Paid);
    if (any({"已划入个账", "已划入医保个人账户金额", "已划入个人账户金额", "划入个人账户金额", "个账划入"}))
        return cell(LineField::Credit);
    if (any({"申请退还金额", "申请退还", "申请退费金额", "退费金额"}))
        return cell(LineField::Claimed);
    if (any({"年"}))
        return {Target::Kind::Year, LineField::Period, heading};
    if (any({"月"}))
        return {Target::Kind::Month, LineField::Period, heading};
    return {Target::Kind::Unknown, LineField::Member, heading};
}

/// The columns' targets when the first row reads as headings (at least two known words).
std::optional<QList<Target>> headings(const QStringList &first)
{
    QList<Target> targets;
    int known = 0;
    for (const QString &heading : first) {
        targets << targetOf(heading);
        if (targets.last().kind != Target::Kind::Unknown)
            ++known;
    }
    if (known < 2)
        return std::nullopt;
    return targets;
}

bool isWrong(const ContributionLine &line)
{
    return line.period.isUnreadable() || line.insurance.isUnreadable() || line.paid.isUnreadable()
        || line.accountCredit.isUnreadable() || line.claimed.isUnreadable();
}

int wrongCells(const ContributionLine &line)
{
    return int(line.period.isUnreadable()) + int(line.insurance.isUnreadable())
        + int(line.paid.isUnreadable()) + int(line.accountCredit.isUnreadable())
        + int(line.claimed.isUnreadable());
}

/// The pasted row as lines: usually one, more when its period or 险种 names several.
QList<ContributionLine> makeLines(Application &application, const ContributionLine &start,
                                  const QStringList &row, const QList<Target> &targets)
{
    // A small application of its own, so that a range that makes months cannot touch the lines below.
    Application scratch;
    scratch.claimant = application.claimant;
    scratch.members = application.members;
    scratch.lines = {start};
    QString year;
    QString month;
    QString period;
    QString insurance;
    for (qsizetype column = 0; column < row.size(); ++column) {
        const Target &target = targets.at(column);
        const QString value = row.at(column).trimmed();
        switch (target.kind) {
        case Target::Kind::Year:
            year = value;
            break;
        case Target::Kind::Month:
            month = value;
            break;
        case Target::Kind::Unknown:
            break;
        case Target::Kind::Cell:
            if (target.field == LineField::Period)
                period = value;
            else if (target.field == LineField::Insurance)
                insurance = value;
            else if (!value.isEmpty() || target.field != LineField::Member)
                type(scratch, 0, target.field, value);
            break;
        }
    }
    if (!year.isEmpty() || !month.isEmpty())
        period = month.isEmpty() ? year : year + QLatin1Char('-') + month;
    // The 险种 first: while there is one row only, it fills that row and no other.
    if (!insurance.isEmpty())
        type(scratch, 0, LineField::Insurance, insurance);
    if (!period.isEmpty())
        for (int line = int(scratch.lines.size()) - 1; line >= 0; --line)
            type(scratch, line, LineField::Period, period);
    application.members = scratch.members;
    return scratch.lines;
}

} // namespace

Pasted paste(Application &application, int row, LineField field, const QString &table)
{
    Pasted pasted;
    if (table.size() > LargestPaste) {
        pasted.refused = tr("粘贴的内容太大，一次不得超过 4 MB，没有贴入");
        return pasted;
    }
    QList<QStringList> rows = cells(table);
    QList<Target> targets;
    if (const auto named = headings(rows.first())) {
        targets = *named;
        rows.removeFirst();
        for (const Target &target : targets)
            if (target.kind == Target::Kind::Unknown)
                pasted.notes << tr("“%1”一列表里没有，没有贴入").arg(target.heading);
    } else {
        for (int column = int(field); column < FieldCount; ++column)
            targets << Target{Target::Kind::Cell, LineField(column), {}};
    }
    for (const QStringList &cellsOfRow : rows)
        if (cellsOfRow.size() > targets.size()) {
            pasted.refused = tr("粘贴的内容有 %1 列，从这一格起只有 %2 列可填，没有贴入；"
                                "请从更靠左的格粘贴，或带上表头一起复制")
                                 .arg(cellsOfRow.size())
                                 .arg(targets.size());
            return pasted;
        }
    if (rows.size() > LargestExpansion) {
        pasted.refused = tr("一次最多粘贴 %1 行，没有贴入").arg(LargestExpansion);
        return pasted;
    }
    for (const QStringList &cellsOfRow : rows) {
        const bool onExisting = row < application.lines.size();
        const QList<ContributionLine> made = makeLines(
            application, onExisting ? application.lines.at(row) : nextLine(application), cellsOfRow, targets);
        if (onExisting)
            application.lines.removeAt(row);
        for (const ContributionLine &line : made) {
            if (isWrong(line))
                pasted.wrong += wrongCells(line);
            application.lines.insert(row++, line);
            ++pasted.rows;
        }
    }
    return pasted;
}

} // namespace counter::lineediting
