#include "models/store/chain/clockguard.h"

#include "models/casework/reason.h"
#include "models/store/chain/version.h"
#include "models/store/vault/sm3.h"
#include "models/store/vault/storetext.h"
#include "models/values/chinatime.h"
#include "models/values/jsonwriter.h"

namespace counter {

namespace {

QString shown(const QDateTime &at)
{
    return inChina(at).toString(StoreText::tr("yyyy年M月d日 HH:mm"));
}

/// Where the last confirmed date stands in the event log and in the chain of versions.
struct Confirmed
{
    qint64 event = 0;
    qint64 version = 0;
};

Result<Confirmed> lastConfirmed(Database &database)
{
    Confirmed found;
    const Result<void> read =
        database.each(QStringLiteral("SELECT sequence, version FROM event WHERE kind = 'clock'"
                                     " ORDER BY sequence DESC LIMIT 1"),
                      {}, [&found](const Row &row) {
                          found = {row.integer(0), row.integer(1)};
                          return false;
                      });
    if (!read)
        return read.error();
    return found;
}

} // namespace

QString ClockState::sentence() const
{
    switch (what) {
    case What::Right:
        return {};
    case What::Behind:
        return StoreText::tr(
                   "电脑的时间是 %1，早于案件库里最后的记录（%2）。不能受理，也不能签字，草稿照常保存。"
                   "请改正电脑的日期和时间；日期确实没错的，请确认日期并写明理由。")
            .arg(shown(now), shown(newest));
    case What::Jumped:
        return StoreText::tr(
                   "电脑的时间是 %1，案件库里最后的记录是 %2，已过 %3 天。日期不对的，请先改正电脑的日期。")
            .arg(shown(now), shown(newest))
            .arg(chinaDate(newest).daysTo(chinaDate(now)));
    }
    return {};
}

Result<ClockState> ClockGuard::state(const QDateTime &now)
{
    const Result<Confirmed> since = lastConfirmed(m_database);
    if (!since)
        return since.error();
    // With the plus the rows are read in the order of time, of which the first is the answer nearly always.
    const Result<QString> version =
        m_database.text(QStringLiteral("SELECT at FROM version WHERE +sequence > ? ORDER BY at DESC LIMIT 1"),
                        {since->version});
    if (!version)
        return version.error();
    const Result<QString> act = m_database.text(
        QStringLiteral(
            "SELECT at FROM event WHERE kind IN ('setting', 'policy', 'notice', 'calendar', 'clock')"
            " AND +sequence >= ? ORDER BY at DESC LIMIT 1"), // the condition of event_act_at
        {since->event});
    if (!act)
        return act.error();
    ClockState state;
    state.now = now;
    state.newest = instantOf(std::max(*version, *act)); // as text they are in the order of time
    constexpr qint64 Day = 24 * 60 * 60;
    const qint64 ahead = state.newest.isValid() ? state.newest.secsTo(now) : 0;
    state.what = ahead < -Tolerance ? ClockState::What::Behind
        : ahead > Day               ? ClockState::What::Jumped
                                    : ClockState::What::Right;
    return state;
}

Result<void> ClockGuard::confirm(const Actor &actor, const QDateTime &now, QDate date, const QString &reason)
{
    const Result<QString> given = givenReason(reason, {StoreText::tr("确认日期"), StoreText::tr("日期")});
    if (!given)
        return given.error();
    if (date != chinaDate(now))
        return Error{ErrorCode::BadUsage,
                     StoreText::tr("电脑的日期是 %1，要确认的是 %2")
                         .arg(chinaDate(now).toString(Qt::ISODate), date.toString(Qt::ISODate)),
                     {}};
    const Result<ClockState> before = state(now);
    if (!before)
        return before.error();
    JsonWriter said(JsonLayout::Compact);
    said.beginObject();
    said.member("newest", before->newest.isValid() ? instantText(before->newest) : QString());
    said.member("now", instantText(now));
    said.member("reason", *given);
    said.endObject();
    const QByteArray body = said.bytes();
    const Result<Event> told = m_events.append(
        actor, {EventKind::Today, EventVerb::Set, date.toString(Qt::ISODate), sm3(body), body});
    return told ? Result<void>() : told.error();
}

} // namespace counter
