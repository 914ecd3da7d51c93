#include "models/tables/pastecolumns.h"

#include "models/values/normalise.h"

#include <QRegularExpression>

namespace counter {

using lineediting::LineField;

namespace {

struct Heading
{
    PasteColumn::Kind kind;
    LineField field;
    QStringList words;
};

using enum PasteColumn::Kind;

/// What offices, the form and the tax office's listings write above these columns.
const QList<Heading> &knownHeadings()
{
    static const QList<Heading> headings{
        {Name, LineField::Member, {"姓名", "参保人姓名", "职工姓名", "参保人员姓名", "人员姓名"}},
        {CitizenId,
         LineField::Member,
         {"公民身份号码", "身份证号", "身份证号码", "居民身份证号码", "证件号码", "证件号", "社会保障号码",
          "社会保障号", "身份证件号码"}},
        {Person, LineField::Member, {"参保人", "参保人员", "职工"}},
        {Line, LineField::Series, {"字轨", "凭证字轨", "原缴费凭证字轨", "票证字轨"}},
        {Line, LineField::Number, {"号码", "凭证号码", "凭证号", "原缴费凭证号码", "票证号码"}},
        {Line, LineField::Ticket, {"电子税票号码", "电子税票", "税票号码", "电子税票号"}},
        {Line, LineField::Period, {"费款所属期", "所属期", "年月", "费款所属月份", "所属月份", "所属年月"}},
        {PeriodFrom, LineField::Period, {"费款所属期起", "所属期起", "费款所属期始", "所属期始"}},
        {PeriodTo, LineField::Period, {"费款所属期止", "所属期止", "费款所属期末"}},
        {Year, LineField::Period, {"年"}},
        {Month, LineField::Period, {"月"}},
        {Line, LineField::Insurance, {"险种", "征收品目", "险种名称", "险种类型"}},
        {Line, LineField::Paid, {"原缴费金额", "缴费金额", "实缴金额", "金额", "已缴金额"}},
        {Line,
         LineField::Credit,
         {"已划入个账", "已划入个人账户", "已划入医保个人账户金额", "已划入个人账户金额", "划入个人账户金额",
          "个账划入"}},
        {Line, LineField::Claimed, {"申请退还金额", "申请退还", "申请退费金额", "退费金额"}},
        {Nothing, LineField::Member, {"序号", "核验", "行号"}}};
    return headings;
}

PasteColumn columnOf(const QString &heading, const QList<FactColumn> &facts)
{
    static const QRegularExpression brackets(QStringLiteral("[(][^()]*[)]$"));
    QString word = normaliseCode(heading);
    word.remove(brackets);
    for (const Heading &known : knownHeadings())
        if (known.words.contains(word))
            return {known.kind, known.field, -1, heading};
    for (qsizetype i = 0; i < facts.size(); ++i) {
        QString label = normaliseCode(facts.at(i).label);
        if (word == label.remove(brackets) || heading.trimmed() == facts.at(i).name)
            return {Fact, LineField::Member, int(i), heading};
    }
    return {Unknown, LineField::Member, -1, heading};
}

} // namespace

std::optional<PasteColumns> pasteHeadings(const QStringList &first, const QList<FactColumn> &facts)
{
    PasteColumns columns;
    int known = 0;
    int written = 0;
    for (const QString &heading : first) {
        columns << columnOf(heading, facts);
        known += columns.last().kind == Unknown ? 0 : 1;
        written += heading.trimmed().isEmpty() ? 0 : 1;
    }
    if (known == 0 || (known < 2 && known < written))
        return {};
    return columns;
}

} // namespace counter
