#include "models/tables/factcolumn.h"

#include "models/policy/words/factwords.h"
#include "models/tables/tablestext.h"
#include "models/values/money.h"
#include "models/values/normalise.h"
#include "models/values/spelling.h"
#include "models/values/spreadsheet.h"
#include "models/values/yearmonth.h"

#include <QRegularExpression>

namespace counter {

namespace {

QString noneText()
{
    return noneWord(nullptr);
}

Error refused(const QString &sentence)
{
    return Error{ErrorCode::BadInput, sentence, {}};
}

bool isUnknownWord(const QString &text)
{
    return text.isEmpty() || text == unverifiedWord() || text == QLatin1String("?")
        || text == TablesText::tr("不清楚");
}

/// Without "-", whose meaning depends on where it comes from.
bool isNoneWord(const QString &text)
{
    return text == noneText() || text.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
}

bool takesNone(FactType kind)
{
    return kind == FactType::Month || kind == FactType::Months || kind == FactType::Date;
}

/// What a file may hold, and the rules read, though nobody may type it: "none" of every kind, 12.5.
bool isReadFromFiles(FactType kind, const QString &text)
{
    static const QRegularExpression numeral(QStringLiteral("^[-+.0-9eE]+$"));
    if (kind == FactType::Number && numeral.match(text).hasMatch())
        return true;
    return kind != FactType::Text && text == QLatin1String("none");
}

Result<std::optional<FactValue>> parseBoolean(const QString &text)
{
    const QString lower = text.toLower();
    for (const QString &yes : {yesNoWord(true), TablesText::tr("有"), QStringLiteral("y"),
                               QStringLiteral("1"), QStringLiteral("true")})
        if (lower == yes)
            return std::optional<FactValue>(true);
    for (const QString &no :
         {yesNoWord(false), noneText(), QStringLiteral("n"), QStringLiteral("0"), QStringLiteral("false")})
        if (lower == no)
            return std::optional<FactValue>(false);
    return refused(TablesText::tr("请填“是”或“否”；不清楚就留空（未核实）"));
}

Result<std::optional<FactValue>> parseChoice(const FactColumn &column, const QString &text)
{
    int place = 0;
    for (const auto &[stored, shown] : column.choices) {
        ++place;
        if (text == shown || text == stored || text == QString::number(place))
            return std::optional<FactValue>(stored);
    }
    for (const auto &[stored, shown] : column.choices)
        if (shown.startsWith(text))
            return std::optional<FactValue>(stored);
    return refused(factHint(column));
}

Result<std::optional<FactValue>> parseMonth(const QString &text)
{
    if (isNoneWord(text))
        return std::optional<FactValue>(QStringLiteral("none"));
    const MonthReading month = readMonthCell(text);
    if (month.isDoubtful())
        return refused(monthDoubt(month));
    if (!month.isCertain())
        return refused(TablesText::tr("请填年月，如 202403；确知没有填“无”；不清楚就留空"));
    return std::optional<FactValue>(month.possible.first().toString());
}

Result<std::optional<FactValue>> parseMonths(const QString &text)
{
    if (isNoneWord(text))
        return std::optional<FactValue>(QStringList());
    // One cell of a spreadsheet may be one month in its own spelling.
    if (const MonthReading month = readMonthCell(text); month.isCertain())
        return std::optional<FactValue>(QStringList{month.possible.first().toString()});
    else if (month.isDoubtful())
        return refused(monthDoubt(month));
    const Result<MonthSet> months = MonthSet::parseTyped(text);
    if (!months)
        return refused(TablesText::tr("请填月份或起止，如 202305-202310、202401；确知没有填“无”"));
    return std::optional<FactValue>(months->toStrings());
}

} // namespace

QString factText(const FactColumn &column, const std::optional<FactValue> &value)
{
    if (!value)
        return {};
    FactDeclaration declared;
    declared.type = column.kind;
    declared.choices = column.choices;
    return factValueWords(&declared, *value);
}

Result<std::optional<FactValue>> parseFactTyped(const FactColumn &column, const QString &typed,
                                                FactOrigin origin)
{
    QString text = column.kind == FactType::Months || column.kind == FactType::Text ? normaliseText(typed)
                                                                                    : normaliseCode(typed);
    if (isErrorValue(text))
        return refused(TablesText::tr("是表格软件的错误值，请重填或留空"));
    if (isUnknownWord(text))
        return std::optional<FactValue>();
    if (takesNone(column.kind) && normaliseCode(text) == QLatin1String("-")) {
        if (origin == FactOrigin::Pasted)
            return refused(TablesText::tr("请填“无”或留空"));
        text = noneText();
    }
    switch (column.kind) {
    case FactType::Boolean:
        return parseBoolean(text);
    case FactType::Month:
        return parseMonth(text);
    case FactType::Months:
        return parseMonths(text);
    case FactType::Choice:
        return parseChoice(column, text);
    case FactType::Date: {
        if (isNoneWord(text))
            return std::optional<FactValue>(QStringLiteral("none"));
        const std::optional<QDate> day = readDayCell(typed);
        if (!day)
            return refused(TablesText::tr("请填日期，如 20240315；确知没有填“无”"));
        return std::optional<FactValue>(day->toString(Qt::ISODate));
    }
    case FactType::Number: {
        bool whole = false;
        const qint64 number = text.toLongLong(&whole);
        if (!whole)
            return refused(TablesText::tr("请填整数"));
        return std::optional<FactValue>(number);
    }
    case FactType::Money: {
        const Result<Money> amount = Money::parseTyped(text);
        if (!amount)
            return refused(TablesText::tr("请填金额，如 281.12"));
        return std::optional<FactValue>(amount->toString());
    }
    case FactType::Text:
        return std::optional<FactValue>(text);
    }
    return refused(TablesText::tr("不认得这种事实"));
}

void putFactTyped(FactMap &facts, const FactColumn &column, const QString &typed, FactOrigin origin)
{
    const auto read = parseFactTyped(column, typed, origin);
    const QString kept = typed.trimmed();
    if (!read)
        facts.insert(column.name, isReadFromFiles(column.kind, kept) ? kept + u'？' : kept);
    else if (*read)
        facts.insert(column.name, **read);
    else
        facts.remove(column.name);
}

QString factFault(const FactColumn &column, const std::optional<FactValue> &value)
{
    if (!value || !std::holds_alternative<QString>(*value))
        return {};
    const QString &text = std::get<QString>(*value);
    if (isReadFromFiles(column.kind, text))
        return {};
    // A "-" that was typed is stored as none.
    const auto read = parseFactTyped(column, text, FactOrigin::Pasted);
    return read ? QString() : read.error().detail;
}

QString factHint(const FactColumn &column)
{
    switch (column.kind) {
    case FactType::Boolean:
        return TablesText::tr("是 / 否；留空 = 未核实");
    case FactType::Month:
        return TablesText::tr("年月如 202403；确知没有填“无”；留空 = 未核实");
    case FactType::Months:
        return TablesText::tr("如 202305-202310、202401；确知没有填“无”；留空 = 未核实");
    case FactType::Date:
        return TablesText::tr("日期如 20240315；确知没有填“无”；留空 = 未核实");
    case FactType::Number:
        return TablesText::tr("整数；留空 = 未核实");
    case FactType::Money:
        return TablesText::tr("金额如 281.12；留空 = 未核实");
    case FactType::Choice: {
        QStringList offers;
        for (const auto &[stored, shown] : column.choices)
            offers << QString::number(offers.size() + 1) + QLatin1Char(' ') + shown;
        return offers.join(QStringLiteral(" / ")) + TablesText::tr("；留空 = 未核实");
    }
    case FactType::Text:
        return TablesText::tr("留空 = 未核实");
    }
    return {};
}

} // namespace counter
