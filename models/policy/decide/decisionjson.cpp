#include "models/policy/decide/decisionjson.h"

#include "models/values/chineseamount.h"
#include "models/values/jsonwriter.h"

#include <QJsonDocument>

namespace counter {
namespace {

class DecisionWriter
{
public:
    explicit DecisionWriter(JsonWriter::Style style, JsonWriter::Sink sink = {})
        : m_json(style, std::move(sink))
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
        m_json.text(text);
    }
    void field(const char *key, Money money) { field(key, money.toString()); }
    void texts(const char *key, const QStringList &values)
    {
        m_json.key(key);
        m_json.openArray();
        for (const QString &value : values)
            m_json.text(value);
        m_json.closeArray();
    }
    void range(const std::optional<AmountRange> &range)
    {
        if (range)
            texts("range", {range->low.toString(), range->high.toString()});
    }
    void date(const char *key, const std::optional<QDate> &date)
    {
        m_json.key(key);
        m_json.textOrNull(date ? date->toString(Qt::ISODate) : QString());
    }
    template <typename List, typename Write> void list(const char *key, const List &items, Write write)
    {
        m_json.key(key);
        m_json.openArray();
        for (const auto &item : items)
            write(item);
        m_json.closeArray();
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
    m_json.openObject();
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
    m_json.textOrNull(decision.refundable > Money() ? chineseAmount(decision.refundable) : QString());
    list("lines", decision.lines, [this](const LineDecision &each) { line(each); });
    list("members", decision.members, [this](const MemberDecision &each) { member(each); });
    list("unknownFacts", decision.unknownFacts, [this](const OpenFact &each) { openFact(each); });
    list("evidence", decision.evidence, [this](const EvidenceNeed &each) { evidence(each); });
    date("deferredUntil", decision.deferredUntil);
    list("notes", decision.notes, [this](const DecisionNote &note) {
        m_json.openObject();
        field("cite", note.cite);
        field("text", note.text);
        m_json.closeObject();
    });
    if (!decision.answers.isEmpty())
        list("answers", decision.answers, [this](const DecisionAnswer &answer) {
            m_json.openObject();
            field("id", answer.id);
            field("cite", answer.cite);
            field("value", answer.value);
            field("text", answer.text);
            if (!answer.unit.isEmpty())
                field("unit", answer.unit);
            m_json.closeObject();
        });
    if (decision.demand)
        field("demand", *decision.demand);
    list("problems", decision.problems, [this](const Problem &each) { problem(each); });
    m_json.closeObject();
}

void DecisionWriter::line(const LineDecision &line)
{
    m_json.openObject();
    m_json.key("line");
    m_json.integer(line.line);
    field("member", line.member);
    field("outcome", outcomeName(line.outcome));
    m_json.key("situation");
    m_json.textOrNull(line.situation);
    if (!line.nearest.isEmpty())
        field("nearest", line.nearest);
    field("allowed", line.allowed);
    field("refundable", line.refundable);
    field("setOff", line.setOff);
    range(line.range);
    if (!line.parts.isEmpty())
        list("parts", line.parts, [this](const ClausePart &each) { part(each); });
    list("alternatives", line.alternatives, [this](const Alternative &each) {
        m_json.openObject();
        field("situation", each.situation);
        field("allowed", each.allowed);
        m_json.closeObject();
    });
    field("reason", line.reason);
    texts("unknownFacts", line.unknownFacts);
    texts("warnings", line.warnings);
    if (line.deferredUntil)
        date("deferredUntil", line.deferredUntil);
    demand(line);
    list("trace", line.trace, [this](const TraceRow &row) { traceRow(row); });
    m_json.closeObject();
}

void DecisionWriter::part(const ClausePart &part)
{
    m_json.openObject();
    field("situation", part.situation);
    field("allowed", part.allowed);
    field("refundable", part.refundable);
    if (part.months > 0) {
        m_json.key("months");
        m_json.integer(part.months);
    }
    m_json.closeObject();
}

/// What is demanded back, and the time limit: only where the clause has them.
void DecisionWriter::demand(const LineDecision &line)
{
    if (line.demand) {
        m_json.key("demand");
        m_json.openObject();
        m_json.key("amount");
        m_json.textOrNull(line.demand->amount ? line.demand->amount->toString() : QString());
        field("text", line.demand->text);
        m_json.closeObject();
    }
    if (line.deadline) {
        m_json.key("deadline");
        m_json.openObject();
        m_json.key("workingDays");
        m_json.integer(line.deadline->workingDays);
        date("from", line.deadline->from);
        field("cite", line.deadline->cite);
        field("text", line.deadline->text);
        m_json.closeObject();
    }
}

void DecisionWriter::traceRow(const TraceRow &row)
{
    m_json.openObject();
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
    m_json.openObject();
    for (const TraceFact &fact : row.facts) {
        m_json.keyText(fact.name);
        if (!fact.known)
            m_json.null();
        else if (fact.value == u"true" || fact.value == u"false") // as in files
            m_json.boolean(fact.value == u"true");
        else
            m_json.text(fact.value);
    }
    m_json.closeObject();
    m_json.closeObject();
}

void DecisionWriter::member(const MemberDecision &member)
{
    m_json.openObject();
    field("member", member.member);
    field("refundable", member.refundable);
    field("setOffSurplus", member.setOffSurplus);
    range(member.range);
    m_json.closeObject();
}

void DecisionWriter::openFact(const OpenFact &fact)
{
    m_json.openObject();
    field("member", fact.member);
    if (fact.line) {
        m_json.key("line");
        m_json.integer(*fact.line);
    }
    field("fact", fact.fact);
    field("question", fact.question);
    range(fact.range);
    m_json.closeObject();
}

void DecisionWriter::evidence(const EvidenceNeed &need)
{
    m_json.openObject();
    field("kind", need.kind);
    field("title", need.title);
    texts("requiredBy", need.requiredBy);
    m_json.key("present");
    m_json.boolean(need.present);
    m_json.closeObject();
}

void DecisionWriter::problem(const Problem &problem)
{
    m_json.openObject();
    field("path", problem.path);
    field("code", problem.code);
    field("severity",
          problem.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"));
    field("message", problem.message);
    m_json.closeObject();
}

QByteArray written(const Decision &decision, JsonWriter::Style style)
{
    DecisionWriter writer(style);
    writer.write(decision);
    return writer.bytes();
}

bool written(const Decision &decision, JsonWriter::Style style, const JsonWriter::Sink &take)
{
    DecisionWriter writer(style, take);
    writer.write(decision);
    return writer.finish();
}

} // namespace

QByteArray writeDecision(const Decision &decision)
{
    return written(decision, JsonWriter::Style::OneLine);
}

QByteArray writeDecisionIndented(const Decision &decision)
{
    return written(decision, JsonWriter::Style::Indented);
}

bool writeDecision(const Decision &decision, const std::function<bool(QByteArrayView)> &take)
{
    return written(decision, JsonWriter::Style::OneLine, take);
}

bool writeDecisionIndented(const Decision &decision, const std::function<bool(QByteArrayView)> &take)
{
    return written(decision, JsonWriter::Style::Indented, take);
}

QByteArray writeProblem(const Problem &problem)
{
    DecisionWriter writer(JsonWriter::Style::OneLine);
    writer.problem(problem);
    return writer.bytes();
}

QJsonObject decisionToJson(const Decision &decision)
{
    return QJsonDocument::fromJson(writeDecision(decision)).object();
}

} // namespace counter
