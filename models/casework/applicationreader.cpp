#include "models/casework/applicationreader.h"

#include "models/casework/caseworktext.h"
#include "models/casework/fields.h"
#include "models/casework/problemcodes.h"
#include "models/values/lookalike.h"

#include <bitset>

namespace counter {

namespace {

using Type = JsonValue::Type;

} // namespace

ReadApplication ApplicationReader::read(const JsonValue &root)
{
    m_read = {};
    if (root.type == Type::Object)
        top(root);
    else
        wrongType(JsonPlace(), CaseworkText::tr("一份退费申请（JSON 对象）"));
    return std::move(m_read);
}

void ApplicationReader::top(const JsonValue &root)
{
    Application &application = m_read.application;
    bool formatGiven = false;
    bool kindGiven = false;
    object(root, JsonPlace(), "", [&](QStringView key, const JsonValue &value, const JsonPlace &place) {
        if (key == u"format") {
            formatGiven = value.type == Type::String && value.text == u"refund-application/1";
        } else if (key == u"policy") {
            application.policy = text(value, place);
        } else if (key == u"number") {
            application.number = value.type == Type::Null ? QString() : text(value, place);
        } else if (key == u"receivedOn") {
            application.receivedOn = entry<QDate>(value, place);
        } else if (key == u"claimant") {
            kindGiven = value.type != Type::Object || value.keys.contains(u"kind");
            claimant(value, place);
        } else if (key == u"agent") {
            if (value.type != Type::Null)
                application.agent = agent(value, place);
        } else if (key == u"members") {
            application.members = list<Member>(value, place, &ApplicationReader::member);
        } else if (key == u"lines") {
            application.lines = list<ContributionLine>(value, place, &ApplicationReader::line);
        } else if (key == u"reason") {
            application.reason = ordinarySpelling(text(value, place));
        } else if (key == u"situations") {
            application.situations = texts(value, place);
        } else if (key == u"evidence") {
            application.evidence = list<Evidence>(value, place, &ApplicationReader::evidence);
        } else if (key == u"overrides") {
            application.overrides = list<Override>(value, place, &ApplicationReader::override_);
        } else if (key == u"confirmations") {
            application.confirmations = list<Confirmation>(value, place, &ApplicationReader::confirmation);
        } else if (key == u"signatures") {
            application.signatures = signatures(value, place);
        } else if (key == u"unread") {
            application.unread = list<Problem>(value, place, &ApplicationReader::unread);
        }
    });
    if (!formatGiven)
        report(makeProblem(ProblemCode::Format, QStringLiteral("/format")));
    // The kind is no text that a draft could hold half-typed, so that only the reader can see that it is
    // missing.
    if (!kindGiven)
        report(makeProblem(ProblemCode::Required, QStringLiteral("/claimant/kind"),
                           {fieldLabel(FieldId::ClaimantKindField)}));
}

void ApplicationReader::claimant(const JsonValue &value, const JsonPlace &place)
{
    Claimant &claimant = m_read.application.claimant;
    object(value, place, "/claimant", [&](QStringView key, const JsonValue &item, const JsonPlace &at) {
        if (key == u"kind")
            kind(item, at);
        else if (key == u"name")
            claimant.name = ordinaryName(text(item, at));
        else if (key == u"taxpayerId")
            claimant.taxpayerId = text(item, at);
        else if (key == u"socialInsuranceNumber")
            claimant.socialInsuranceNumber = text(item, at);
        else if (key == u"registeredAddress")
            claimant.registeredAddress = ordinarySpelling(text(item, at));
        else if (key == u"contactName")
            claimant.contactName = ordinaryName(text(item, at));
        else if (key == u"contactPhone")
            claimant.contactPhone = text(item, at);
        else if (key == u"bank")
            bank(item, at);
    });
}

void ApplicationReader::bank(const JsonValue &value, const JsonPlace &place)
{
    BankDetails &bank = m_read.application.claimant.bank;
    object(value, place, "/claimant/bank", [&](QStringView key, const JsonValue &item, const JsonPlace &at) {
        if (key == u"branch")
            bank.branch = ordinaryName(text(item, at));
        else if (key == u"accountName")
            bank.accountName = ordinaryName(text(item, at));
        else if (key == u"accountNumber")
            bank.accountNumber = text(item, at);
    });
}

Agent ApplicationReader::agent(const JsonValue &value, const JsonPlace &place)
{
    Agent agent;
    object(value, place, "/agent", [&](QStringView key, const JsonValue &item, const JsonPlace &at) {
        if (key == u"name")
            agent.name = ordinaryName(text(item, at));
        else if (key == u"citizenId")
            agent.citizenId = text(item, at);
        else if (key == u"phone")
            agent.phone = text(item, at);
    });
    return agent;
}

Member ApplicationReader::member(const JsonValue &value, const JsonPlace &place)
{
    Member member;
    object(value, place, "/members/*", [&](QStringView key, const JsonValue &item, const JsonPlace &at) {
        if (key == u"id")
            member.id = text(item, at);
        else if (key == u"name")
            member.name = ordinaryName(text(item, at));
        else if (key == u"citizenId")
            member.citizenId = text(item, at);
        else if (key == u"facts")
            member.facts = facts(item, at);
    });
    return member;
}

ContributionLine ApplicationReader::line(const JsonValue &value, const JsonPlace &place)
{
    ContributionLine line;
    object(value, place, "/lines/*", [&](QStringView key, const JsonValue &item, const JsonPlace &at) {
        if (key == u"member")
            line.member = text(item, at);
        else if (key == u"voucherSeries")
            line.voucherSeries = text(item, at);
        else if (key == u"voucherNumber")
            line.voucherNumber = text(item, at);
        else if (key == u"electronicTicket")
            line.electronicTicket = text(item, at);
        else if (key == u"period")
            line.period = entry<YearMonth>(item, at);
        else if (key == u"insurance")
            line.insurance = entry<Insurance>(item, at);
        else if (key == u"paid")
            line.paid = entry<Money>(item, at);
        else if (key == u"accountCredit")
            line.accountCredit = entry<Money>(item, at);
        else if (key == u"claimed")
            line.claimed = entry<Money>(item, at);
        else if (key == u"facts")
            line.facts = facts(item, at);
        else if (key == u"choice" && item.type != Type::Null)
            line.choice = choice(item, at);
    });
    return line;
}

Choice ApplicationReader::choice(const JsonValue &value, const JsonPlace &place)
{
    Choice choice;
    object(value, place, "/lines/*/choice", [&](QStringView key, const JsonValue &item, const JsonPlace &at) {
        if (key == u"situation")
            choice.situation = text(item, at);
        else if (key == u"reason")
            choice.reason = ordinarySpelling(text(item, at));
        else if (key == u"by")
            choice.by = text(item, at);
    });
    return choice;
}

Evidence ApplicationReader::evidence(const JsonValue &value, const JsonPlace &place)
{
    Evidence evidence;
    object(value, place, "/evidence/*", [&](QStringView key, const JsonValue &item, const JsonPlace &at) {
        if (key == u"kind")
            evidence.kind = text(item, at);
        else if (key == u"title")
            evidence.title = ordinarySpelling(text(item, at));
        else if (key == u"original")
            evidence.original = flag(item, at);
        else if (key == u"copies")
            evidence.copies = count(item, at);
        else if (key == u"pages")
            evidence.pages = count(item, at);
        else if (key == u"file")
            evidence.file = text(item, at);
        else if (key == u"sm3")
            evidence.sm3 = text(item, at);
        else if (key == u"seen" && item.type != Type::Null)
            evidence.seen = seen(item, at);
    });
    return evidence;
}

Seen ApplicationReader::seen(const JsonValue &value, const JsonPlace &place)
{
    Seen seen;
    object(value, place, "/evidence/*/seen",
           [&](QStringView key, const JsonValue &item, const JsonPlace &at) {
               if (key == u"by")
                   seen.by = text(item, at);
               else if (key == u"on")
                   seen.on = entry<QDate>(item, at);
           });
    return seen;
}

Override ApplicationReader::override_(const JsonValue &value, const JsonPlace &place)
{
    Override override;
    object(value, place, "/overrides/*", [&](QStringView key, const JsonValue &item, const JsonPlace &at) {
        if (key == u"path")
            override.path = text(item, at);
        else if (key == u"code")
            override.code = text(item, at);
        else if (key == u"reason")
            override.reason = ordinarySpelling(text(item, at));
        else if (key == u"by")
            override.by = text(item, at);
    });
    return override;
}

Confirmation ApplicationReader::confirmation(const JsonValue &value, const JsonPlace &place)
{
    Confirmation confirmation;
    object(value, place, "/confirmations/*",
           [&](QStringView key, const JsonValue &item, const JsonPlace &at) {
               if (key == u"what")
                   confirmation.what = text(item, at);
               else if (key == u"by")
                   confirmation.by = text(item, at);
               else if (key == u"on")
                   confirmation.on = entry<QDate>(item, at);
           });
    return confirmation;
}

Problem ApplicationReader::unread(const JsonValue &value, const JsonPlace &place)
{
    Problem problem;
    problem.severity = Severity::Warning;
    object(value, place, "/unread/*", [&](QStringView key, const JsonValue &item, const JsonPlace &at) {
        if (key == u"path")
            problem.path = text(item, at);
        else if (key == u"code")
            problem.code = text(item, at);
        else if (key == u"message")
            problem.message = text(item, at);
    });
    return problem;
}

QStringList ApplicationReader::texts(const JsonValue &value, const JsonPlace &place)
{
    return list<QString>(value, place, &ApplicationReader::text);
}

template <typename T> Entry<T> ApplicationReader::entry(const JsonValue &value, const JsonPlace &place)
{
    return Entry<T>::fromText(text(value, place));
}

template <typename Take>
bool ApplicationReader::object(const JsonValue &value, const JsonPlace &place, const char *keysOf, Take take)
{
    if (value.type != Type::Object) {
        wrongType(place, CaseworkText::tr("对象"));
        return false;
    }
    const std::span<const char *const> known = knownKeys(QLatin1StringView(keysOf));
    std::bitset<32> seen;
    for (qsizetype i = 0; i < value.keys.size(); ++i) {
        const QString &key = value.keys.at(i);
        const JsonPlace at(place, key);
        size_t which = 0;
        while (which < known.size() && key != QLatin1String(known[which]))
            ++which;
        if (which == known.size()) {
            report(makeProblem(ProblemCode::UnknownKey, at.pointer(), {key}));
        } else if (seen.test(which)) {
            report(makeProblem(ProblemCode::DuplicateKey, at.pointer(), {key}));
        } else {
            seen.set(which);
            take(key, value.items.at(i), at);
        }
    }
    return true;
}

template <typename T, typename Read>
QList<T> ApplicationReader::list(const JsonValue &value, const JsonPlace &place, Read readRow)
{
    QList<T> rows;
    if (value.type != Type::Array) {
        wrongType(place, CaseworkText::tr("清单（方括号）"));
        return rows;
    }
    rows.reserve(value.items.size());
    for (qsizetype i = 0; i < value.items.size(); ++i)
        rows.append((this->*readRow)(value.items.at(i), JsonPlace(place, i)));
    return rows;
}

} // namespace counter
