#include "models/desk/traces.h"

#include "models/casework/permission.h"
#include "models/casework/receiptnumber.h"
#include "models/desk/desktext.h"
#include "models/desk/mayact.h"
#include "models/store/chain/account.h"
#include "models/store/store.h"
#include "models/values/chinatime.h"
#include "models/values/error.h"
#include "models/values/jsonwriter.h"
#include "models/values/normalise.h"
#include "models/values/strictjson.h"

#include <algorithm>

namespace counter {

namespace {

constexpr qsizetype ShortestNumber = 11; ///< a phone number's; accounts and identity numbers are longer
constexpr qsizetype Shown = 4; ///< digits at the end

/// Whether it can only be one person's, or one account's.
bool isWholeNumber(const QString &code)
{
    if (code.size() < ShortestNumber || ReceiptNumber::parse(code))
        return false;
    const QStringView front = QStringView(code).chopped(1);
    const QChar last = code.back();
    return std::all_of(front.begin(), front.end(), [](QChar c) { return c.isDigit(); })
        && (last.isDigit() || last == u'X' || last == u'x');
}

/// Of a look: what keep() wrote. Of a confirmed date: its reason.
QString said(const Event &event, QStringView name)
{
    const Result<JsonValue> body = parseStrictJson(event.body);
    return body ? body->textAt(name) : QString();
}

QString printDetail(const Event &event)
{
    const Result<PrintEntry> print = readPrint(event);
    if (!print)
        return DeskText::tr("读不出");
    QString detail = print->about > 0 ? DeskText::tr("第 %1 次打印的结果").arg(print->about) : print->sheet;
    if (print->version > 0 && print->about == 0)
        detail += DeskText::tr("，第 %1 版").arg(print->version);
    if (print->copies > 1)
        detail += DeskText::tr("，%1 份").arg(print->copies);
    return DeskText::tr("%1：%2").arg(detail, printOutcomeLabel(print->outcome));
}

QString accountDetail(const Event &event)
{
    const Result<AccountEvent> one = readAccountEvent(event.body);
    if (!one)
        return DeskText::tr("读不出");
    const QString done = accountActLabel(one->act);
    const QString whose = event.name.startsWith(u'#') ? done : DeskText::tr("%1：%2").arg(done, event.name);
    return one->with.isEmpty() ? whose : DeskText::tr("%1，%2 同意").arg(whose, one->with);
}

QString signInDetail(const Event &event)
{
    const QString who = event.name.startsWith(u'#') ? DeskText::tr("恢复卡") : event.name;
    if (event.verb != EventVerb::Refused)
        return who;
    const Result<JsonValue> body = parseStrictJson(event.body);
    const qint64 failures = body ? body->integerAt(u"failures") : 0;
    return DeskText::tr("%1 输错密码 %2 次").arg(who == u"card" ? DeskText::tr("恢复卡") : who).arg(failures);
}

QString actLabel(const QString &name)
{
    if (const Result<Verb> verb = parseVerb(name))
        return verbLabel(*verb);
    for (const Deed deed : AllDeeds)
        if (deedName(deed) == name)
            return deedLabel(deed);
    return name;
}

QString detailOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::CaseOpened:
        return DeskText::tr("第 %1 版").arg(said(event, u"version"));
    case EventKind::PictureShown:
        return said(event, u"title");
    case EventKind::CaseExported: {
        const QString what = DeskText::tr("%1，到 %2").arg(said(event, u"what"), said(event, u"to"));
        return event.verb == EventVerb::Refused
            ? DeskText::tr("%1（没有导出：%2）").arg(what, said(event, u"why"))
            : what;
    }
    case EventKind::Searched:
        return DeskText::tr("末四位 %1").arg(said(event, u"last"));
    case EventKind::Printed:
        return printDetail(event);
    case EventKind::BackedUp:
        return DeskText::tr("备份到 %1").arg(QString::fromUtf8(event.body));
    case EventKind::Restored:
        return DeskText::tr("由 %1 恢复，第 %2 期").arg(QString::fromUtf8(event.body), event.name);
    case EventKind::Today:
        return DeskText::tr("%1，理由：%2").arg(event.name, said(event, u"reason"));
    case EventKind::Print:
        return DeskText::tr("原打印记录到第 %1 条").arg(event.name);
    case EventKind::Account:
        return accountDetail(event);
    case EventKind::SignedIn:
        return signInDetail(event);
    case EventKind::LockedUp:
    case EventKind::Unmasked:
        return said(event, u"reason");
    case EventKind::EvidenceKept:
        return DeskText::tr("文件 %1").arg(event.name.left(8));
    case EventKind::ActRefused:
        return actLabel(event.name);
    case EventKind::Setting:
    case EventKind::Policy:
    case EventKind::Notice:
    case EventKind::Calendar:
        return event.name;
    }
    return {};
}

Trace traceOf(const Event &event)
{
    return {event.sequence, instantOf(event.at), event.actor,    event.kind,
            event.verb,     event.caseId,        detailOf(event)};
}

/// The instant that a day begins in China, as it is stored.
QString dayBegins(const QDate &day)
{
    return instantText(startOfChinaDay(day));
}

} // namespace

Result<void> Traces::each(const TraceQuery &query, const std::function<bool(const Trace &)> &use) const
{
    if (const auto may = mayDo(m_store, Deed::Traces); !may)
        return may.error();
    Result<QString> caseId = QString();
    if (!query.caseId.isEmpty())
        caseId = m_store.caseIdOf(query.caseId);
    if (!caseId)
        return caseId.error();
    const QString from = query.from ? dayBegins(*query.from) : QString();
    const QString to = query.to ? dayBegins(query.to->addDays(1)) : QString();
    const Error enough{ErrorCode::Cancelled, {}, {}};
    const Result<void> read =
        m_store.events().between(from, to, *caseId, [&](const Event &event) -> Result<void> {
            const QString &account = event.actor.account.isEmpty() ? event.actor.name : event.actor.account;
            if (!query.account.isEmpty() && account != query.account)
                return {};
            return use(traceOf(event)) ? Result<void>() : enough;
        });
    return read || read.error().code == ErrorCode::Cancelled ? Result<void>() : read;
}

Result<QList<Trace>> Traces::ofCase(const QString &idOrNumber, int most) const
{
    if (const auto may = mayDo(m_store, Deed::Traces); !may)
        return may.error();
    const Result<QString> caseId = m_store.caseIdOf(idOrNumber);
    if (!caseId)
        return caseId.error();
    QList<Trace> traces;
    const Error enough{ErrorCode::Cancelled, {}, {}};
    const Result<void> read = m_store.events().ofCase(*caseId, {}, [&](const Event &event) -> Result<void> {
        if (traces.size() == most)
            return enough;
        traces.append(traceOf(event));
        return {};
    });
    if (!read && read.error().code != ErrorCode::Cancelled)
        return read.error();
    return traces;
}

Result<void> Traces::opened(const Actor &actor, const QString &caseId, int version)
{
    return keep(actor, EventKind::CaseOpened, EventVerb::Done, {caseId},
                {{"version", QString::number(version)}});
}

Result<void> Traces::shown(const Actor &actor, const QString &caseId, const QString &title)
{
    return keep(actor, EventKind::PictureShown, EventVerb::Done, {caseId}, {{"title", title}});
}

Result<void> Traces::tookOut(const Actor &actor, const QStringList &caseIds, const QString &what,
                             const QString &to, const std::optional<Error> &why)
{
    if (const auto may = mayDo(m_store, Deed::Export); !may && !why)
        return may.error();
    Details details{{"what", what}, {"to", to}};
    if (why)
        details.append({"why", explain(*why)});
    return keep(actor, EventKind::CaseExported, why ? EventVerb::Refused : EventVerb::Done, caseIds, details);
}

Result<void> Traces::searched(const Actor &actor, const QString &typed)
{
    const QString code = normaliseCode(typed);
    if (!isWholeNumber(code)) {
        m_lastNumber.clear();
        return {};
    }
    if (code == m_lastNumber)
        return {};
    Result<void> kept =
        keep(actor, EventKind::Searched, EventVerb::Done, {QString()}, {{"last", code.right(Shown)}});
    if (kept)
        m_lastNumber = code;
    return kept;
}

Result<void> Traces::keep(const Actor &actor, EventKind kind, EventVerb verb, const QStringList &caseIds,
                          const Details &details)
{
    if (m_store.onlyReads())
        return {};
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    for (const auto &[name, text] : details)
        json.member(name, text);
    json.endObject();
    QList<Event> events;
    for (const QString &caseId : caseIds) {
        Event event{kind, verb};
        event.body = json.bytes();
        event.caseId = caseId;
        events.append(event);
    }
    return m_store.log(actor, events);
}

} // namespace counter
