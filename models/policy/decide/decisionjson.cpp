#include "models/policy/decide/decisionjson.h"

#include "models/values/chineseamount.h"
#include "models/values/jsonwriter.h"
#include "models/values/strictjson.h"

#include <limits>

namespace counter {
namespace {

class DecisionWriter
{
public:
    explicit DecisionWriter(JsonLayout layout, JsonWriter::Sink sink = {}) : m_json(layout, std::move(sink))
    {
    }
    void write(const Decision &decision);
    bool finish() { return m_json.finish(); }
    void problem(const Problem &problem);
    QByteArray bytes() const { return m_json.bytes(); }

private:
    void field(const char *key, const QString &text)
    {
        m_json.key(key);
        m_json.string(text);
    }
    void field(const char *key, Money money) { field(key, money.toString()); }
    void texts(const char *key, const QStringList &values)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const QString &value : values)
            m_json.string(value);
        m_json.endArray();
    }
    void range(const std::optional<AmountRange> &range)
    {
        if (range)
            texts("range", {range->low.toString(), range->high.toString()});
    }
    void date(const char *key, const std::optional<QDate> &date)
    {
        m_json.key(key);
        m_json.stringOrNull(date ? date->toString(Qt::ISODate) : QString());
    }
    template <typename List, typename Write> void list(const char *key, const List &items, Write write)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const auto &item : items)
            write(item);
        m_json.endArray();
    }

    void line(const LineDecision &line);
    void part(const ClausePart &part);
    void demand(const LineDecision &line);
    void traceRow(const TraceRow &row);
    void member(const MemberDecision &member);
    void openFact(const OpenFact &fact);
    void evidence(const EvidenceNeed &need);

    JsonWriter m_json;
};

void DecisionWriter::write(const Decision &decision)
{
    m_json.beginObject();
    field("format", QStringLiteral("refund-decision/1"));
    field("policy", decision.policy);
    field("policyHash", decision.policyHash);
    field("asOf", decision.asOf.toString(Qt::ISODate));
    field("outcome", outcomeName(decision.outcome));
    field("paid", decision.paid);
    field("claimed", decision.claimed);
    field("refundable", decision.refundable);
    field("payableNow", decision.payableNow);
    range(decision.range);
    m_json.key("refundableInWords");
    m_json.stringOrNull(decision.refundable > Money() ? chineseAmount(decision.refundable) : QString());
    list("lines", decision.lines, [this](const LineDecision &each) { line(each); });
    list("members", decision.members, [this](const MemberDecision &each) { member(each); });
    list("unknownFacts", decision.unknownFacts, [this](const OpenFact &each) { openFact(each); });
    list("evidence", decision.evidence, [this](const EvidenceNeed &each) { evidence(each); });
    date("deferredUntil", decision.deferredUntil);
    list("notes", decision.notes, [this](const DecisionNote &note) {
        m_json.beginObject();
        field("cite", note.cite);
        field("text", note.text);
        m_json.endObject();
    });
    if (!decision.answers.isEmpty())
        list("answers", decision.answers, [this](const DecisionAnswer &answer) {
            m_json.beginObject();
            field("id", answer.id);
            field("cite", answer.cite);
            field("value", answer.value);
            field("text", answer.text);
            if (!answer.unit.isEmpty())
                field("unit", answer.unit);
            m_json.endObject();
        });
    if (decision.demand)
        field("demand", *decision.demand);
    list("problems", decision.problems, [this](const Problem &each) { problem(each); });
    m_json.endObject();
}

void DecisionWriter::line(const LineDecision &line)
{
    m_json.beginObject();
    m_json.key("line");
    m_json.integer(line.line);
    field("member", line.member);
    field("outcome", outcomeName(line.outcome));
    m_json.key("situation");
    m_json.stringOrNull(line.situation);
    if (!line.nearest.isEmpty())
        field("nearest", line.nearest);
    field("allowed", line.allowed);
    field("refundable", line.refundable);
    field("setOff", line.setOff);
    range(line.range);
    if (!line.parts.isEmpty())
        list("parts", line.parts, [this](const ClausePart &each) { part(each); });
    list("alternatives", line.alternatives, [this](const Alternative &each) {
        m_json.beginObject();
        field("situation", each.situation);
        field("allowed", each.allowed);
        m_json.endObject();
    });
    field("reason", line.reason);
    texts("unknownFacts", line.unknownFacts);
    texts("warnings", line.warnings);
    if (line.deferredUntil)
        date("deferredUntil", line.deferredUntil);
    demand(line);
    list("trace", line.trace, [this](const TraceRow &row) { traceRow(row); });
    m_json.endObject();
}

void DecisionWriter::part(const ClausePart &part)
{
    m_json.beginObject();
    field("situation", part.situation);
    field("allowed", part.allowed);
    field("refundable", part.refundable);
    if (part.months > 0) {
        m_json.key("months");
        m_json.integer(part.months);
    }
    m_json.endObject();
}

/// What is demanded back, and the time limit: only where the clause has them.
void DecisionWriter::demand(const LineDecision &line)
{
    if (line.demand) {
        m_json.key("demand");
        m_json.beginObject();
        m_json.key("amount");
        m_json.stringOrNull(line.demand->amount ? line.demand->amount->toString() : QString());
        field("text", line.demand->text);
        m_json.endObject();
    }
    if (line.deadline) {
        m_json.key("deadline");
        m_json.beginObject();
        m_json.key("workingDays");
        m_json.integer(line.deadline->workingDays);
        date("from", line.deadline->from);
        field("cite", line.deadline->cite);
        field("text", line.deadline->text);
        m_json.endObject();
    }
}

void DecisionWriter::traceRow(const TraceRow &row)
{
    m_json.beginObject();
    field("situation", row.situation);
    field("condition", row.condition);
    field("text", row.text);
    m_json.key("value");
    if (row.value)
        m_json.boolean(*row.value);
    else
        m_json.null();
    if (!row.derived.isEmpty())
        field("derived", row.derived);
    m_json.key("facts");
    m_json.beginObject();
    for (const TraceFact &fact : row.facts) {
        m_json.key(fact.name);
        if (!fact.known)
            m_json.null();
        else if (fact.value == u"true" || fact.value == u"false") // as in files
            m_json.boolean(fact.value == u"true");
        else
            m_json.string(fact.value);
    }
    m_json.endObject();
    m_json.endObject();
}

void DecisionWriter::member(const MemberDecision &member)
{
    m_json.beginObject();
    field("member", member.member);
    field("refundable", member.refundable);
    field("setOffSurplus", member.setOffSurplus);
    range(member.range);
    m_json.endObject();
}

void DecisionWriter::openFact(const OpenFact &fact)
{
    m_json.beginObject();
    field("member", fact.member);
    if (fact.line) {
        m_json.key("line");
        m_json.integer(*fact.line);
    }
    field("fact", fact.fact);
    field("question", fact.question);
    range(fact.range);
    m_json.endObject();
}

void DecisionWriter::evidence(const EvidenceNeed &need)
{
    m_json.beginObject();
    field("kind", need.kind);
    field("title", need.title);
    texts("requiredBy", need.requiredBy);
    m_json.key("present");
    m_json.boolean(need.present);
    m_json.endObject();
}

void DecisionWriter::problem(const Problem &problem)
{
    m_json.beginObject();
    field("path", problem.path);
    field("code", problem.code);
    field("severity",
          problem.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"));
    field("message", problem.message);
    m_json.endObject();
}

QByteArray written(const Decision &decision, JsonLayout layout)
{
    DecisionWriter writer(layout);
    writer.write(decision);
    return writer.bytes();
}

bool written(const Decision &decision, JsonLayout layout, const JsonWriter::Sink &take)
{
    DecisionWriter writer(layout, take);
    writer.write(decision);
    return writer.finish();
}

} // namespace

QByteArray writeDecision(const Decision &decision)
{
    return written(decision, JsonLayout::Compact);
}

QByteArray writeDecisionIndented(const Decision &decision)
{
    return written(decision, JsonLayout::Indented);
}

bool writeDecision(const Decision &decision, const std::function<bool(QByteArrayView)> &take)
{
    return written(decision, JsonLayout::Compact, take);
}

bool writeDecisionIndented(const Decision &decision, const std::function<bool(QByteArrayView)> &take)
{
    return written(decision, JsonLayout::Indented, take);
}

QByteArray writeProblem(const Problem &problem)
{
    DecisionWriter writer(JsonLayout::Compact);
    writer.problem(problem);
    return writer.bytes();
}

JsonValue decisionToJson(const Decision &decision)
{
    const Result<JsonValue> read = parseStrictJson(writeDecision(decision), std::numeric_limits<int>::max());
    return read ? *read : JsonValue();
}

} // namespace counter
