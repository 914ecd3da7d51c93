#include "models/values/chinatime.h"

namespace counter {

namespace {

constexpr int EastOfUtc = 8 * 60 * 60; // s

} // namespace

QDateTime inChina(const QDateTime &instant)
{
    return instant.isValid() ? instant.toOffsetFromUtc(EastOfUtc) : QDateTime();
}

QDate chinaDate(const QDateTime &instant)
{
    return inChina(instant).date();
}

QDateTime startOfChinaDay(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, EastOfUtc).toUTC();
}

QDateTime chinaNow()
{
    return inChina(QDateTime::currentDateTimeUtc());
}

QDate chinaToday()
{
    return chinaNow().date();
}

} // namespace counter
