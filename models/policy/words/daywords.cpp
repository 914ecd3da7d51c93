#include "models/policy/words/daywords.h"

#include <QCoreApplication>

namespace counter {

namespace {

struct DayWords
{
    Q_DECLARE_TR_FUNCTIONS(DayWords)
};

} // namespace

QString dayWords(QDate day, DayStyle style)
{
    if (!day.isValid())
        return {};
    return style == DayStyle::Screen
        ? day.toString(Qt::ISODate)
        : DayWords::tr("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

} // namespace counter
