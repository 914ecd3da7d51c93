#pragma once
#include "models/values/entry.h"
#include "models/values/insurance.h"
#include "models/values/money.h"
#include "models/values/yearmonth.h"

#include <QDate>

namespace counter {

template <> struct Spelling<Money>
{
    static Result<Money> parse(QStringView text) { return Money::parse(text); }
    static QString write(const Money &value) { return value.toString(); }
};

template <> struct Spelling<YearMonth>
{
    static Result<YearMonth> parse(QStringView text) { return YearMonth::parse(text); }
    static QString write(const YearMonth &value) { return value.toString(); }
};

template <> struct Spelling<Insurance>
{
    static Result<Insurance> parse(QStringView text) { return parseInsurance(text); }
    static QString write(const Insurance &value) { return insuranceName(value); }
};

/// A calendar day, exactly "YYYY-MM-DD".
template <> struct Spelling<QDate>
{
    static Result<QDate> parse(QStringView text);
    static QString write(const QDate &value) { return value.toString(Qt::ISODate); }
};

} // namespace counter
