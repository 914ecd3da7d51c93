#include "models/casework/applicationfile.h"

namespace counter {

namespace {

void writeFacts(JsonWriter &json, const FactMap &facts)
{
    if (facts.isEmpty())
        return;
    json.key("facts");
    json.beginObject();
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact) {
        json.key(fact.key());
        if (const bool *flag = std::get_if<bool>(&*fact))
            json.boolean(*flag);
        else if (const qint64 *number = std::get_if<qint64>(&*fact))
            json.integer(*number);
        else if (const QString *text = std::get_if<QString>(&*fact))
            json.string(*text);
        else
            json.strings(std::get<QStringList>(*fact));
    }
    json.endObject();
}

void writeClaimant(JsonWriter &json, const Claimant &claimant)
{
    json.key("claimant");
    json.beginObject();
    json.member("kind", claimantKindName(claimant.kind));
    json.memberIfAny("name", claimant.name);
    json.memberIfAny("taxpayerId", claimant.taxpayerId);
    json.memberIfAny("socialInsuranceNumber", claimant.socialInsuranceNumber);
    json.memberIfAny("registeredAddress", claimant.registeredAddress);
    json.memberIfAny("contactName", claimant.contactName);
    json.memberIfAny("contactPhone", claimant.contactPhone);
    if (claimant.bank != BankDetails()) {
        json.key("bank");
        json.beginObject();
        json.memberIfAny("branch", claimant.bank.branch);
        json.memberIfAny("accountName", claimant.bank.accountName);
        json.memberIfAny("accountNumber", claimant.bank.accountNumber);
        json.endObject();
    }
    json.endObject();
}

void writeAgent(JsonWriter &json, const Agent &agent)
{
    json.key("agent");
    json.beginObject();
    json.memberIfAny("name", agent.name);
    json.memberIfAny("citizenId", agent.citizenId);
    json.memberIfAny("phone", agent.phone);
    json.endObject();
}

void writeMember(JsonWriter &json, const Member &member)
{
    json.beginObject();
    json.memberIfAny("id", member.id);
    json.memberIfAny("name", member.name);
    json.memberIfAny("citizenId", member.citizenId);
    writeFacts(json, member.facts);
    json.endObject();
}

void writeLine(JsonWriter &json, const ContributionLine &line)
{
    json.beginObject();
    json.memberIfAny("member", line.member);
    json.memberIfAny("voucherSeries", line.voucherSeries);
    json.memberIfAny("voucherNumber", line.voucherNumber);
    json.memberIfAny("electronicTicket", line.electronicTicket);
    json.memberIfAny("period", line.period.text());
    json.memberIfAny("insurance", line.insurance.text());
    json.memberIfAny("paid", line.paid.text());
    json.memberIfAny("accountCredit", line.accountCredit.text());
    json.memberIfAny("claimed", line.claimed.text());
    writeFacts(json, line.facts);
    if (line.choice) {
        json.key("choice");
        json.beginObject();
        json.memberIfAny("situation", line.choice->situation);
        json.memberIfAny("reason", line.choice->reason);
        json.memberIfAny("by", line.choice->by);
        json.endObject();
    }
    json.endObject();
}

void writeEvidence(JsonWriter &json, const Evidence &evidence)
{
    json.beginObject();
    json.memberIfAny("kind", evidence.kind);
    json.memberIfAny("title", evidence.title);
    json.key("original");
    json.boolean(evidence.original);
    json.key("copies");
    json.integer(evidence.copies);
    json.key("pages");
    json.integer(evidence.pages);
    json.memberIfAny("file", evidence.file);
    json.memberIfAny("sm3", evidence.sm3);
    if (evidence.seen) {
        json.key("seen");
        json.beginObject();
        json.memberIfAny("by", evidence.seen->by);
        json.memberIfAny("on", evidence.seen->on.text());
        json.endObject();
    }
    json.endObject();
}

void writeOverride(JsonWriter &json, const Override &override)
{
    json.beginObject();
    json.memberIfAny("path", override.path);
    json.memberIfAny("code", override.code);
    json.memberIfAny("reason", override.reason);
    json.memberIfAny("by", override.by);
    json.endObject();
}

void writeConfirmation(JsonWriter &json, const Confirmation &confirmation)
{
    json.beginObject();
    json.memberIfAny("what", confirmation.what);
    json.memberIfAny("by", confirmation.by);
    json.memberIfAny("on", confirmation.on.text());
    json.endObject();
}

void writeUnread(JsonWriter &json, const Problem &problem)
{
    json.beginObject();
    json.memberIfAny("path", problem.path);
    json.memberIfAny("code", problem.code);
    json.memberIfAny("message", problem.message);
    json.endObject();
}

void writeSignatures(JsonWriter &json, const Signatures &signatures)
{
    if (signatures.isEmpty())
        return;
    json.key("signatures");
    json.beginObject();
    for (auto signature = signatures.cbegin(); signature != signatures.cend(); ++signature) {
        json.key(signature.key());
        json.string(*signature);
    }
    json.endObject();
}

template <typename T>
void writeRows(JsonWriter &json, const char *name, const QList<T> &rows,
               void (*write)(JsonWriter &, const T &))
{
    json.key(name);
    json.beginArray();
    for (const T &row : rows)
        write(json, row);
    json.endArray();
}

template <typename T>
void writeRowsIfAny(JsonWriter &json, const char *name, const QList<T> &rows,
                    void (*write)(JsonWriter &, const T &))
{
    if (!rows.isEmpty())
        writeRows(json, name, rows, write);
}

} // namespace

QByteArray writeApplication(const Application &application, JsonLayout layout)
{
    JsonWriter json(layout);
    json.beginObject();
    json.member("format", u"refund-application/1");
    json.memberIfAny("policy", application.policy);
    json.memberIfAny("number", application.number);
    json.memberIfAny("receivedOn", application.receivedOn.text());
    writeClaimant(json, application.claimant);
    if (application.agent)
        writeAgent(json, *application.agent);
    writeRows(json, "members", application.members, writeMember);
    writeRows(json, "lines", application.lines, writeLine);
    json.memberIfAny("reason", application.reason);
    if (!application.situations.isEmpty()) {
        json.key("situations");
        json.strings(application.situations);
    }
    writeRows(json, "evidence", application.evidence, writeEvidence);
    writeRowsIfAny(json, "overrides", application.overrides, writeOverride);
    writeRowsIfAny(json, "confirmations", application.confirmations, writeConfirmation);
    writeSignatures(json, application.signatures);
    writeRowsIfAny(json, "unread", application.unread, writeUnread);
    json.endObject();
    return layout == JsonLayout::Indented ? json.bytes() + '\n' : json.bytes();
}

} // namespace counter
