#include "models/tables/linefields.h"

#include "models/casework/membership.h"
#include "models/tables/memberpicks.h"
#include "models/tables/tablestext.h"
#include "models/values/normalise.h"
#include "models/values/spreadsheet.h"

namespace counter::lineediting {

namespace {

QString insuranceFault()
{
    return TablesText::tr("请填险种：基本、生育、补充、居民（或 b、m、s、r）");
}

} // namespace

QString label(LineField field, bool whole)
{
    switch (field) {
    case LineField::Member:
        return TablesText::tr("参保人");
    case LineField::Series:
        return TablesText::tr("字轨");
    case LineField::Number:
        return TablesText::tr("号码");
    case LineField::Ticket:
        return TablesText::tr("电子税票号码");
    case LineField::Period:
        return whole ? TablesText::tr("费款所属期") : TablesText::tr("所属期");
    case LineField::Insurance:
        return TablesText::tr("险种");
    case LineField::Paid:
        return TablesText::tr("原缴费金额");
    case LineField::Credit:
        return whole ? TablesText::tr("已划入医保个人账户金额") : TablesText::tr("已划入个账");
    case LineField::Claimed:
        return whole ? TablesText::tr("申请退还金额") : TablesText::tr("申请退还");
    }
    return {};
}

QStringList possiblePeriods(const QString &typed)
{
    const MonthReading reading = readMonthCell(typed);
    QStringList months;
    if (reading.isDoubtful())
        for (const YearMonth month : reading.possible)
            months << month.toString();
    return months;
}

QString periodFault(const QString &typed)
{
    if (isErrorValue(typed))
        return TablesText::tr("是表格软件的错误值，请填年月，如 202403");
    if (const QString doubt = monthDoubt(readMonthCell(typed)); !doubt.isEmpty())
        return doubt;
    return TablesText::tr("看不懂，请填年月，如 202403，或起止 202301-202312");
}

QString amountFault(const QString &typed)
{
    const QString text = normaliseCode(typed);
    switch (numberFault(typed)) {
    case NumberFault::ErrorValue:
        return TablesText::tr("是表格软件的错误值，请对照凭证填金额");
    case NumberFault::Scientific:
        return TablesText::tr("是科学计数法，分位可能已丢失，请对照凭证填金额");
    case NumberFault::None:
    case NumberFault::Rounded:
        break;
    }
    if (text == QLatin1String("-"))
        return TablesText::tr("可能是 0.00，也可能是没有数：请写明");
    if (text.startsWith(u'-') || (text.startsWith(u'(') && text.endsWith(u')')))
        return TablesText::tr("是负数（冲红），请填原来缴的金额，如 281.12");
    return TablesText::tr("看不懂，请填金额，如 281.12");
}

QString numberFaultText(const QString &typed)
{
    switch (numberFault(typed)) {
    case NumberFault::ErrorValue:
        return TablesText::tr("是表格软件的错误值，请对照原件重填");
    case NumberFault::Scientific:
        return TablesText::tr("是科学计数法，数字已丢失，请对照原件重填");
    case NumberFault::None:
    case NumberFault::Rounded:
        return {};
    }
    return {};
}

QString cellFault(const Application &application, int row, LineField field)
{
    if (row < 0 || row >= application.lines.size())
        return {};
    const ContributionLine &line = application.lines.at(row);
    switch (field) {
    case LineField::Member:
        return lineOwner(application, line).state == LineOwner::State::Unknown
            ? unknownMemberText(application, line.member)
            : QString();
    case LineField::Series:
        return isErrorValue(line.voucherSeries) ? numberFaultText(line.voucherSeries) : QString();
    case LineField::Number:
        return numberFaultText(line.voucherNumber);
    case LineField::Ticket:
        return numberFaultText(line.electronicTicket);
    case LineField::Period:
        return line.period.isUnreadable() ? periodFault(line.period.text()) : QString();
    case LineField::Insurance:
        return line.insurance.isUnreadable() ? insuranceFault() : QString();
    case LineField::Paid:
        return line.paid.isUnreadable() ? amountFault(line.paid.text()) : QString();
    case LineField::Credit:
        return line.accountCredit.isUnreadable() ? amountFault(line.accountCredit.text()) : QString();
    case LineField::Claimed:
        return line.claimed.isUnreadable() ? amountFault(line.claimed.text()) : QString();
    }
    return {};
}

} // namespace counter::lineediting
