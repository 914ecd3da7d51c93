#include "app/commands/casejson.h"
#include "models/casework/applicationfile.h"

namespace counter {

namespace {

void numberMember(JsonWriter &json, const QString &number)
{
    json.key("number");
    if (number.isEmpty())
        json.null();
    else
        json.string(number);
}

void integerMember(JsonWriter &json, const char *name, qint64 value)
{
    json.key(name);
    json.integer(value);
}

void printsMember(JsonWriter &json, const QList<PrintEntry> &prints)
{
    json.key("prints");
    json.beginArray();
    for (const PrintEntry &entry : prints)
        json.raw(printEntryJson(entry));
    json.endArray();
}

void infoMembers(JsonWriter &json, const VersionInfo &info)
{
    integerMember(json, "version", info.version);
    integerMember(json, "sequence", info.sequence);
    json.member("at", instantText(info.at));
    json.member("by", info.by);
    json.member("window", info.window);
    json.member("verb", info.verb);
    json.member("stage", stageName(info.stage));
    if (info.reasonRead) {
        json.member("reason", info.reason);
    } else {
        json.key("reason");
        json.null();
    }
    json.member("hash", info.hash);
    json.member("bodyHash", info.bodyHash);
    integerMember(json, "epoch", info.epoch);
}

} // namespace

QByteArray caseRowJson(const CaseRow &row)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("case", row.id);
    numberMember(json, row.number);
    json.member("stage", stageName(row.stage));
    json.member("kind", claimantKindName(row.kind));
    json.member("name", row.name);
    json.member("taxpayerId", row.taxpayerId);
    integerMember(json, "members", row.members);
    integerMember(json, "lines", row.lines);
    json.member("claimed", row.claimed.toString());
    json.member("refundable", row.refundable.toString());
    json.member("receivedOn", row.receivedOn);
    json.member("savedAt", instantText(row.savedAt));
    integerMember(json, "version", row.version);
    json.endObject();
    return json.bytes();
}

QByteArray versionInfoJson(const VersionInfo &info, const QList<PrintEntry> &prints)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    infoMembers(json, info);
    printsMember(json, prints);
    json.endObject();
    return json.bytes();
}

QByteArray traceJson(const Trace &trace)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    integerMember(json, "sequence", trace.sequence);
    json.member("at", instantText(trace.at));
    json.member("account", trace.actor.account.isEmpty() ? trace.actor.name : trace.actor.account);
    json.member("kind", eventKindName(trace.kind));
    json.memberIfAny("case", trace.caseId);
    json.member("detail", trace.detail);
    json.key("done");
    json.boolean(trace.verb != EventVerb::Refused);
    json.memberIfAny("window", trace.actor.window);
    json.endObject();
    return json.bytes();
}

QByteArray printEntryJson(const PrintEntry &entry)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("printed", entry.sheet);
    integerMember(json, "entry", entry.sequence);
    json.member("at", instantText(entry.at));
    json.member("by", entry.by);
    json.member("window", entry.window);
    integerMember(json, "version", entry.version);
    json.member("contentHash", entry.contentHash);
    json.key("draft");
    json.boolean(entry.draft);
    integerMember(json, "reprint", entry.reprint);
    json.member("printer", entry.printer);
    integerMember(json, "job", entry.job);
    integerMember(json, "copies", entry.copies);
    integerMember(json, "pages", entry.pages);
    json.member("outcome", printOutcomeName(entry.outcome));
    json.memberIfAny("detail", entry.detail);
    json.member("hash", entry.hash);
    json.endObject();
    return json.bytes();
}

QByteArray caseVersionJson(const CaseVersion &version, const QList<PrintEntry> &prints)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("case", version.caseId);
    numberMember(json, version.application.number);
    infoMembers(json, version.info);
    json.key("decision");
    json.raw(writeSummary(version.decision));
    json.key("application");
    json.raw(writeApplication(version.application, JsonLayout::Compact));
    printsMember(json, prints);
    json.endObject();
    return json.bytes();
}

QByteArray savedCaseJson(const SavedCase &saved, const QString &file)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.memberIfAny("file", file);
    json.member("case", saved.caseId);
    numberMember(json, saved.number);
    integerMember(json, "version", saved.version);
    json.member("stage", stageName(saved.stage));
    json.endObject();
    return json.bytes();
}

QByteArray paperCheckJson(const PaperCheck &check)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("verdict", paperVerdictName(check.verdict));
    json.member("message", check.sentence());
    json.key("case");
    if (check.caseId.isEmpty())
        json.null();
    else
        json.string(check.caseId);
    json.member("number", check.code.number);
    integerMember(json, "version", check.code.version);
    integerMember(json, "latest", check.latest);
    json.member("claimed", check.code.claimed.toString());
    json.key("changes");
    json.beginArray();
    for (const Change &change : check.changes) {
        json.beginObject();
        json.member("place", change.place);
        json.member("label", change.label);
        json.member("before", change.before);
        json.member("after", change.after);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes();
}

QByteArray verifyJson(const VerifyReport &report)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.key("ok");
    json.boolean(report.good());
    integerMember(json, "versions", report.versions);
    integerMember(json, "cases", report.cases);
    integerMember(json, "evidence", report.evidence);
    integerMember(json, "prints", report.prints);
    integerMember(json, "events", report.events);
    json.key("chainWhole");
    json.boolean(report.chainWhole());
    json.key("problems");
    json.beginArray();
    for (const Finding &finding : report.findings) {
        json.beginObject();
        json.member("code", finding.code);
        json.member("place", finding.place);
        json.member("message", finding.message);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes();
}

} // namespace counter
