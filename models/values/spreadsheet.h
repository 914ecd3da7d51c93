#pragma once
#include "models/values/yearmonth.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>
#include <optional>

namespace counter {

/// What a spreadsheet cell may mean as a month. Nothing is decided where more than one reading exists.
struct MonthReading
{
    QList<YearMonth> possible; ///< in order of time; empty: no month
    bool alsoADay = false; ///< may be no month just as well: a day without a year (23-Sep, 3/24), an amount

    bool isCertain() const { return possible.size() == 1 && !alsoADay; }
    bool isDoubtful() const { return !possible.isEmpty() && !isCertain(); }
};

/// Reads everything YearMonth::parseTyped reads, and what spreadsheets make of a month: a day of it
/// (2024/3/1, 2024-03-31 00:00:00, 20240301), its serial number (45352), Mar-24, 24-3. Doubtful, because the
/// cell is a number to the spreadsheet: 2024.1 (what is left of 2024.10); 3/4/2024; 12-03; 24.3; 23-Sep;
/// 3/24. Two digits of a year are 1998 (when the insurance began) to 2097.
MonthReading readMonthCell(QStringView text);
/// What a doubtful reading may be, and what to do, for the clerk: 可能是 2024-01 或 2024-10：请写明是哪个月.
/// Empty for a reading that is certain or none.
QString monthDoubt(const MonthReading &reading);

/// A day as typed or as a spreadsheet shows it: 20240315, 2024-3-15, 2024/3/15, 2024年3月15日, with a time
/// behind it, or its serial number. Nothing when it is none or when day and month could be exchanged.
std::optional<QDate> readDayCell(QStringView text);

/// What a spreadsheet did to a number that is text.
enum class NumberFault {
    None,
    Scientific, ///< 6.00155E+07: digits are lost
    ErrorValue, ///< #N/A, #REF!, ########
    Rounded, ///< more than 15 digits, those behind the 15th zeros: likely lost
};
/// Judges a code made of digits (voucher, ticket, phone, account, identity number). Rounded is a suspicion.
NumberFault numberFault(QStringView text);
bool isErrorValue(QStringView text);

/// A code as copied from a spreadsheet: normaliseCode(), without quotation marks and the apostrophe that make
/// a number text there ('441422…, ‘441422…’, "441422…").
QString cleanNumber(QStringView text);

} // namespace counter
