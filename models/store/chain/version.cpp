#include "models/store/chain/version.h"
#include "models/casework/applicationfile.h"
#include "models/store/vault/sm3.h"
#include "models/values/jsonwriter.h"
#include "models/values/strictjson.h"

namespace counter {

namespace {

constexpr auto FirstFormat = "refund-version/1"; ///< of bodies and of links
constexpr auto BodyFormat = "refund-version/2";

std::optional<Outcome> outcomeOf(const QString &name)
{
    for (const Outcome outcome : {Outcome::Refundable, Outcome::PartlyRefundable, Outcome::NotRefundable,
                                  Outcome::Undetermined, Outcome::Deferred, Outcome::Referred})
        if (outcomeName(outcome) == name)
            return outcome;
    return {};
}

Money moneyAt(const JsonValue &object, QStringView name)
{
    const Result<Money> money = Money::parse(object.textAt(name));
    return money ? *money : Money();
}

Error damaged(const QString &detail)
{
    return {ErrorCode::StoreDamaged, detail, QStringLiteral("body")};
}

/// A body's first line.
Result<JsonValue> headOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return damaged(QStringLiteral("one line"));
    Result<JsonValue> head = parseStrictJson(bytes.left(end));
    const QString format = head ? head->textAt(u"format") : QString();
    if (format != QLatin1StringView(BodyFormat) && format != QLatin1StringView(FirstFormat))
        return damaged(QStringLiteral("format"));
    return head;
}

QByteArray firstChainHash(const Version &version)
{
    Sm3Parts parts;
    parts.add(QByteArray(FirstFormat));
    parts.add(version.sequence).add(version.caseId).add(qint64(version.number)).add(version.casePrevious);
    parts.add(version.previousHash).add(version.bodyHash).add(version.at).add(version.actor.name);
    parts.add(version.actor.window).add(version.actor.office).add(version.verb).add(version.stage);
    parts.add(version.reason);
    if (version.epoch > 1)
        parts.add(qint64(version.epoch));
    return parts.finish();
}

} // namespace

DecisionSummary summaryOf(const Decision &decision)
{
    return {decision.policy, decision.policyHash, decision.asOf,      decision.outcome,
            decision.paid,   decision.claimed,    decision.refundable};
}

DecisionSummary summaryOf(const Application &application)
{
    DecisionSummary summary;
    summary.policy = application.policy;
    for (const ContributionLine &line : application.lines) {
        const Money paid = line.paid.value().value_or(Money());
        summary.paid += paid;
        summary.claimed += line.claimed.value().value_or(paid);
    }
    return summary;
}

QByteArray writeSummary(const DecisionSummary &decision)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("policy", decision.policy);
    json.member("policyHash", decision.policyHash);
    json.member("asOf", decision.asOf.toString(Qt::ISODate));
    json.member("outcome", decision.outcome ? outcomeName(*decision.outcome) : QString());
    json.member("paid", decision.paid.toString());
    json.member("claimed", decision.claimed.toString());
    json.member("refundable", decision.refundable.toString());
    json.endObject();
    return json.bytes();
}

QByteArray writeBody(const VersionBody &body)
{
    JsonWriter head(JsonLayout::Compact);
    head.beginObject();
    head.member("format", QString::fromLatin1(BodyFormat));
    head.member("reason", body.reason);
    head.key("decision");
    head.raw(writeSummary(body.decision));
    head.endObject();
    return head.bytes() + '\n' + writeApplication(body.application, JsonLayout::Compact);
}

Result<VersionBody> readBody(const QByteArray &bytes)
{
    const Result<JsonValue> head = headOf(bytes);
    if (!head)
        return head.error();
    const JsonValue &decision = head->at(u"decision");

    VersionBody body;
    body.reason = head->textAt(u"reason");
    body.decision.policy = decision.textAt(u"policy");
    body.decision.policyHash = decision.textAt(u"policyHash");
    body.decision.asOf = QDate::fromString(decision.textAt(u"asOf"), Qt::ISODate);
    body.decision.outcome = outcomeOf(decision.textAt(u"outcome"));
    body.decision.paid = moneyAt(decision, u"paid");
    body.decision.claimed = moneyAt(decision, u"claimed");
    body.decision.refundable = moneyAt(decision, u"refundable");

    Result<ReadApplication> application = readApplication(bytes.mid(bytes.indexOf('\n') + 1));
    if (!application)
        return damaged(application.error().detail);
    body.application = std::move(application->application);
    return body;
}

Result<QString> readReason(const QByteArray &bytes)
{
    const Result<JsonValue> head = headOf(bytes);
    if (!head)
        return head.error();
    return head->textAt(u"reason");
}

QByteArray chainHash(const Version &version)
{
    if (version.format == FirstVersionFormat)
        return firstChainHash(version);
    Sm3Parts parts;
    parts.add(QByteArray("refund-version/") + QByteArray::number(version.format));
    parts.add(version.sequence).add(version.caseId).add(qint64(version.number)).add(version.casePrevious);
    parts.add(version.previousHash).add(version.bodyHash).add(version.at);
    const Actor &actor = version.actor;
    parts.add(actor.account).add(actor.name).add(actor.staffNumber).add(actor.role);
    parts.add(actor.window).add(actor.office).add(version.verb).add(version.stage).add(version.reason);
    parts.add(qint64(version.epoch));
    parts.add(version.origin.store).add(qint64(version.origin.epoch)).add(version.origin.sequence);
    return parts.finish();
}

QString bodyPlace(const QString &caseId, int number)
{
    return caseId + u'/' + QString::number(number);
}

QString instantText(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
}

QDateTime instantOf(const QString &text)
{
    // Two hundred rows of a list are read at a time; QDateTime's own reading takes most of that.
    constexpr qsizetype Length = 24;
    const auto number = [&text](qsizetype from, qsizetype size) {
        int value = 0;
        for (const QChar digit : QStringView(text).mid(from, size))
            value = value * 10 + (digit.unicode() - u'0');
        return value;
    };
    if (text.size() != Length || !text.endsWith(u'Z'))
        return QDateTime::fromString(text, Qt::ISODateWithMs);
    return QDateTime(QDate(number(0, 4), number(5, 2), number(8, 2)),
                     QTime(number(11, 2), number(14, 2), number(17, 2), number(20, 3)), Qt::UTC);
}

} // namespace counter
