#include "models/tables/factcolumn.h"

#include "models/values/money.h"
#include "models/values/normalise.h"
#include "models/values/spelling.h"
#include "models/values/spreadsheet.h"
#include "models/values/yearmonth.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace counter {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("counter::FactColumn", text);
}

QString noneText()
{
    return tr("无");
}

Error refused(const QString &sentence)
{
    return Error{ErrorCode::BadInput, sentence, {}};
}

QString monthsText(const QStringList &entries)
{
    if (entries.isEmpty())
        return noneText();
    QString text = entries.join(QStringLiteral("、"));
    return text.replace(QLatin1Char('/'), QStringLiteral("至"));
}

bool isUnknownWord(const QString &text)
{
    return text.isEmpty() || text == tr("未核实") || text == QLatin1String("?") || text == tr("不清楚");
}

/// Without "-", whose meaning depends on where it comes from.
bool isNoneWord(const QString &text)
{
    return text == noneText() || text.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
}

bool takesNone(FactKind kind)
{
    return kind == FactKind::Month || kind == FactKind::Months || kind == FactKind::Date;
}

/// What a file may hold, and the rules read, though nobody may type it: "none" of every kind, 12.5.
bool isReadFromFiles(FactKind kind, const QString &text)
{
    static const QRegularExpression numeral(QStringLiteral("^[-+.0-9eE]+$"));
    if (kind == FactKind::Number && numeral.match(text).hasMatch())
        return true;
    return kind != FactKind::Text && text == QLatin1String("none");
}

Result<std::optional<FactValue>> parseBoolean(const QString &text)
{
    const QString lower = text.toLower();
    for (const QString &yes :
         {tr("是"), tr("有"), QStringLiteral("y"), QStringLiteral("1"), QStringLiteral("true")})
        if (lower == yes)
            return std::optional<FactValue>(true);
    for (const QString &no :
         {tr("否"), noneText(), QStringLiteral("n"), QStringLiteral("0"), QStringLiteral("false")})
        if (lower == no)
            return std::optional<FactValue>(false);
    return refused(tr("请填“是”或“否”；不清楚就留空（未核实）"));
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
        return refused(tr("请填年月，如 202403；确知没有填“无”；不清楚就留空"));
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
        return refused(tr("请填月份或起止，如 202305-202310、202401；确知没有填“无”"));
    return std::optional<FactValue>(months->toStrings());
}

} // namespace

QString factText(const FactColumn &column, const std::optional<FactValue> &value)
{
    if (!value)
        return {};
    if (const bool *yes = std::get_if<bool>(&*value))
        return *yes ? tr("是") : tr("否");
    if (const qint64 *number = std::get_if<qint64>(&*value))
        return QString::number(*number);
    if (const QStringList *months = std::get_if<QStringList>(&*value))
        return monthsText(*months);
    const QString text = std::get<QString>(*value);
    if (text == QLatin1String("none"))
        return noneText();
    for (const auto &[stored, shown] : column.choices)
        if (stored == text)
            return shown;
    return text;
}

Result<std::optional<FactValue>> parseFactTyped(const FactColumn &column, const QString &typed,
                                                FactOrigin origin)
{
    QString text = column.kind == FactKind::Months || column.kind == FactKind::Text ? normaliseText(typed)
                                                                                    : normaliseCode(typed);
    if (isErrorValue(text))
        return refused(tr("是表格软件的错误值，请重填或留空"));
    if (isUnknownWord(text))
        return std::optional<FactValue>();
    if (takesNone(column.kind) && normaliseCode(text) == QLatin1String("-")) {
        if (origin == FactOrigin::Pasted)
            return refused(tr("请填“无”或留空"));
        text = noneText();
    }
    switch (column.kind) {
    case FactKind::Boolean:
        return parseBoolean(text);
    case FactKind::Month:
        return parseMonth(text);
    case FactKind::Months:
        return parseMonths(text);
    case FactKind::Choice:
        return parseChoice(column, text);
    case FactKind::Date: {
        if (isNoneWord(text))
            return std::optional<FactValue>(QStringLiteral("none"));
        const std::optional<QDate> day = readDayCell(typed);
        if (!day)
            return refused(tr("请填日期，如 20240315；确知没有填“无”"));
        return std::optional<FactValue>(day->toString(Qt::ISODate));
    }
    case FactKind::Number: {
        bool whole = false;
        const qint64 number = text.toLongLong(&whole);
        if (!whole)
            return refused(tr("请填整数"));
        return std::optional<FactValue>(number);
    }
    case FactKind::Amount: {
        const Result<Money> amount = Money::parseTyped(text);
        if (!amount)
            return refused(tr("请填金额，如 281.12"));
        return std::optional<FactValue>(amount->toString());
    }
    case FactKind::Text:
        return std::optional<FactValue>(text);
    }
    return refused(tr("不认得这种事实"));
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
    case FactKind::Boolean:
        return tr("是 / 否；留空 = 未核实");
    case FactKind::Month:
        return tr("年月如 202403；确知没有填“无”；留空 = 未核实");
    case FactKind::Months:
        return tr("如 202305-202310、202401；确知没有填“无”；留空 = 未核实");
    case FactKind::Date:
        return tr("日期如 20240315；确知没有填“无”；留空 = 未核实");
    case FactKind::Number:
        return tr("整数；留空 = 未核实");
    case FactKind::Amount:
        return tr("金额如 281.12；留空 = 未核实");
    case FactKind::Choice: {
        QStringList offers;
        for (const auto &[stored, shown] : column.choices)
            offers << QString::number(offers.size() + 1) + QLatin1Char(' ') + shown;
        return offers.join(QStringLiteral(" / ")) + tr("；留空 = 未核实");
    }
    case FactKind::Text:
        return tr("留空 = 未核实");
    }
    return {};
}

} // namespace counter
