#include "models/policy/check/packtext.h"

#include "models/policy/pack/policytext.h"
#include "models/policy/pack/ruleset.h"
#include "models/values/jsonwriter.h"

namespace counter {

namespace {

/// A JSON writer that knows fields.
class PolicyJson
{
public:
    void field(const char *key, const QString &text)
    {
        m_json.key(key);
        m_json.string(text);
    }

    void texts(const char *key, const QStringList &values)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const QString &value : values)
            m_json.string(value);
        m_json.endArray();
    }

    template <typename List, typename Write> void list(const char *key, const List &items, Write write)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const auto &item : items) {
            m_json.beginObject();
            write(item);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void head(const PolicyPack &pack)
    {
        field("id", pack.id);
        field("title", pack.title);
        field("shortTitle", pack.shortTitle);
        field("number", pack.number);
        texts("issuedBy", pack.issuedBy);
        field("region", pack.region);
        m_json.key("effective");
        m_json.beginObject();
        field("from", pack.effectiveFrom.toString(Qt::ISODate));
        m_json.key("to");
        m_json.stringOrNull(pack.effectiveTo ? pack.effectiveTo->toString(Qt::ISODate) : QString());
        m_json.endObject();
        field("authority", pack.binding ? QStringLiteral("binding") : QStringLiteral("informational"));
        field("versionOf", pack.versionOf);
        field("hash", pack.hash);
        field("notice", pack.noticeFile);
    }

    void facts(const PolicyPack &pack)
    {
        QList<FactDeclaration> all = pack.memberFacts + pack.lineFacts;
        all += pack.accountCredit;
        list("facts", all, [this](const FactDeclaration &fact) {
            field("name", fact.name);
            field("type", factTypeName(fact.type));
            field("label", fact.label);
            field("question", fact.question);
            field("answeredBy", fact.answeredBy);
            field("none", fact.none);
            texts("evidence", fact.evidence);
            list("choices", fact.choices, [this](const FactChoice &choice) {
                field("id", choice.id);
                field("label", choice.label);
            });
        });
    }

    void situations(const PolicyPack &pack)
    {
        m_json.key("situations");
        m_json.beginArray();
        for (qsizetype i = 0; i < pack.situations.size(); ++i) {
            const SituationInfo &info = pack.situations[i];
            const RuleSituation &rules = pack.rules->situations[size_t(i)];
            m_json.beginObject();
            field("id", info.id);
            field("cite", info.cite);
            field("title", info.title);
            m_json.key("onlyWhenNamed");
            m_json.boolean(info.onlyWhenNamed);
            field("outcome", outcomeOf(rules));
            if (!rules.advice.isEmpty())
                field("advice", rules.advice);
            if (rules.notBefore >= 0)
                field("notBefore", pack.rules->amounts[size_t(rules.notBefore)].expression.source());
            conditions(pack, rules);
            refund(pack, rules);
            QStringList evidence;
            for (const RuleEvidence &need : rules.evidence)
                evidence += need.kind;
            texts("evidence", evidence);
            m_json.endObject();
        }
        m_json.endArray();
    }

    JsonWriter &json() { return m_json; }

    void advice(const PolicyPack &pack)
    {
        list("answers", pack.rules->answers, [this](const RuleAnswer &answer) {
            field("id", answer.id);
            field("cite", answer.cite);
            field("is", answer.rule.expression.source());
            field("unit", answer.unit);
            field("text", answer.text);
            texts("situations", answer.situations);
        });
        list("notes", pack.notes, [this](const PackNote &note) {
            field("cite", note.cite);
            field("text", note.text);
            QStringList outcomes;
            for (const Outcome outcome : note.outcomes)
                outcomes += outcomeName(outcome);
            texts("outcomes", outcomes);
            texts("situations", note.situations);
        });
        list("notRules", pack.notRules, [this](const NotRule &notRule) {
            field("cite", notRule.cite);
            field("why", notRule.why);
        });
    }

private:
    static QString outcomeOf(const RuleSituation &rules)
    {
        return rules.referred        ? QStringLiteral("referred")
            : rules.refused          ? QStringLiteral("refused")
            : rules.advice.isEmpty() ? QStringLiteral("refund")
                                     : QStringLiteral("advice");
    }

    void conditions(const PolicyPack &pack, const RuleSituation &rules)
    {
        QList<RuleCondition> when;
        for (int c = 0; c < rules.conditionCount; ++c)
            when += pack.rules->conditions[size_t(rules.firstCondition + c)];
        list("when", when, [this](const RuleCondition &condition) {
            field("if", condition.source);
            field("text", condition.text);
        });
    }

    void refund(const PolicyPack &pack, const RuleSituation &rules)
    {
        m_json.key("refund");
        m_json.beginObject();
        for (const Insurance insurance : AllInsurances) {
            const RuleRefund &each = rules.refunds[size_t(insurance)];
            if (each.amount < 0)
                continue;
            m_json.key(insuranceName(insurance));
            m_json.beginObject();
            field("amount", pack.rules->amounts[size_t(each.amount)].expression.source());
            if (each.setOff >= 0)
                field("setOff", pack.rules->amounts[size_t(each.setOff)].expression.source());
            m_json.endObject();
        }
        m_json.endObject();
    }

    JsonWriter m_json{JsonLayout::Indented};
};

} // namespace

QByteArray policyListJson(const PolicyLibrary &library)
{
    PolicyJson out;
    out.json().beginArray();
    for (const std::shared_ptr<const PolicyPack> &pack : library.list()) {
        out.json().beginObject();
        out.head(*pack);
        out.json().endObject();
    }
    out.json().endArray();
    return out.json().bytes() + '\n';
}

QByteArray policyJson(const PolicyPack &pack)
{
    PolicyJson out;
    out.json().beginObject();
    out.head(pack);
    out.list("clauses", pack.clauses, [&out](const Clause &clause) {
        out.field("cite", clause.cite);
        out.field("text", clause.text);
    });
    out.facts(pack);
    out.list("evidence", pack.evidence, [&out](const EvidenceKind &kind) {
        out.field("kind", kind.kind);
        out.field("title", kind.title);
        out.json().key("always");
        out.json().boolean(kind.required == EvidenceKind::Required::Always);
    });
    out.situations(pack);
    out.list("parameters", pack.parameters, [&out](const PackParameter &parameter) {
        out.field("name", parameter.name);
        out.list("values", parameter.values, [&out](const PackParameter::Dated &dated) {
            out.field("from", dated.from.toString());
            out.json().key("to");
            out.json().stringOrNull(dated.to ? dated.to->toString() : QString());
            out.field("value", dated.value);
            out.field("source", dated.source);
        });
    });
    out.advice(pack);
    out.list("readings", pack.readings, [&out](const PackReading &reading) {
        out.field("cite", reading.cite);
        out.field("question", reading.question);
        out.field("chosen", reading.chosen);
    });
    out.json().endObject();
    return out.json().bytes() + '\n';
}

namespace {

/// Clause → what uses it, or why it is no rule; then what is missing, with its place.
void addCoverage(QStringList &lines, const QString &file, const PackCoverage &coverage)
{
    lines += PolicyText::tr("条款对照（%1 条）：").arg(coverage.clauses.size());
    for (const ClauseCoverage &clause : coverage.clauses) {
        QStringList said = clause.uses;
        if (!clause.why.isEmpty())
            said += PolicyText::tr("不是规则：") + clause.why;
        lines += PolicyText::tr("  %1 → %2")
                     .arg(clause.cite,
                          said.isEmpty() ? PolicyText::tr("（没有）") : said.join(PolicyText::tr("、")));
    }
    for (const CoverageGap &gap : coverage.gaps)
        lines += PolicyText::tr("%1:%2：%3").arg(file, gap.place.toString(), gap.text);
}

} // namespace

QString packCheckText(const PolicyPack &pack, const QString &file, const PackCheck &check)
{
    QStringList lines;
    lines += PolicyText::tr("政策包 %1（%2）读入无误：结构、类型、表达式、条款引文和原文校验值都对。")
                 .arg(pack.id, pack.number);
    lines += PolicyText::tr("算例 %1 个，通过 %2 个，不符 %3 个。")
                 .arg(check.cases)
                 .arg(check.cases - check.failed.size())
                 .arg(check.failed.size());
    for (const FailedCase &failed : check.failed) {
        lines += PolicyText::tr("  %1:%2：算例“%3”不符：").arg(file, failed.place, failed.name);
        for (const QString &difference : failed.differences)
            lines += QStringLiteral("    ") + difference;
    }
    if (!check.unreadFacts.isEmpty())
        lines += PolicyText::tr("提示：没有表达式用到的事实：%1。")
                     .arg(check.unreadFacts.join(PolicyText::tr("、")));
    if (!check.unpaidSituations.isEmpty())
        lines += PolicyText::tr("提示：没有算例落到的情形：%1。")
                     .arg(check.unpaidSituations.join(PolicyText::tr("、")));
    addCoverage(lines, file, check.coverage);
    if (pack.refundSections.isEmpty())
        lines += PolicyText::tr("提示：没有写明退费部分的起止（refundSections），没有核对原文是否抄全。");
    lines += PolicyText::tr("可同时成立而金额不同的情形（按左侧在先）：%1 对。").arg(check.pairs.size());
    for (const SituationPair &pair : check.pairs)
        lines += PolicyText::tr("  %1 与 %2，%3：%4 / %5（例：%6）")
                     .arg(pair.first, pair.second, insuranceLabel(pair.insurance),
                          pair.firstAllowed.toString(), pair.secondAllowed.toString(), pair.example);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace counter
