#include "models/policy/pack/situationreader.h"

#include "models/policy/pack/policytext.h"

#include <algorithm>

namespace counter {

void SituationReader::readSituations(const YamlNode &node)
{
    if (!node.isSequence() || node.size() == 0)
        return fail(node.place(), PolicyText::tr("situations 应是情形的列表"));
    for (const YamlNode &item : node.items())
        if (!failed())
            readSituation(item);
}

/// A short name is what tells situations apart where their titles are cut.
void SituationReader::checkShort(const SituationInfo &info, const YamlNode &node)
{
    constexpr int Longest = 6;
    if (info.shortTitle.isEmpty())
        return;
    const auto same = [&info](const SituationInfo &each) { return each.shortTitle == info.shortTitle; };
    if (info.shortTitle.toUcs4().size() > Longest)
        fail(node.get(u"short")->place(), PolicyText::tr("short 最多六个字：") + info.shortTitle);
    else if (std::any_of(m_pack.situations.cbegin(), m_pack.situations.cend(), same))
        fail(node.get(u"short")->place(), PolicyText::tr("short 与前面的情形重复：") + info.shortTitle);
}

void SituationReader::readSituation(const YamlNode &node)
{
    if (!keys(
            node, {QStringLiteral("id"),         QStringLiteral("cite"),          QStringLiteral("title"),
                   QStringLiteral("when"),       QStringLiteral("refund"),        QStringLiteral("evidence"),
                   QStringLiteral("warnings"),   QStringLiteral("onlyWhenNamed"), QStringLiteral("notBefore"),
                   QStringLiteral("level"),      QStringLiteral("outcome"),       QStringLiteral("judgement"),
                   QStringLiteral("insurances"), QStringLiteral("advice"),        QStringLiteral("recover"),
                   QStringLiteral("deadline"),   QStringLiteral("share"),         QStringLiteral("joins"),
                   QStringLiteral("short"),      QStringLiteral("besideWait")},
            {QStringLiteral("id"), QStringLiteral("cite"), QStringLiteral("title"), QStringLiteral("when")}))
        return;
    SituationInfo info{text(node, u"id"), text(node, u"cite"), text(node, u"title"), text(node, u"short"),
                       false};
    if (m_pack.situation(info.id))
        return fail(node.get(u"id")->place(), PolicyText::tr("情形编号重复：") + info.id);
    if (const YamlNode *named = node.get(u"onlyWhenNamed"))
        info.onlyWhenNamed = flag(*named);
    checkShort(info, node);
    cite(PackCite::By::Situation, info.id, info.cite, node.get(u"cite")->place());

    RuleSituation situation;
    situation.firstCondition = int(m_rules.conditions.size());
    readConditions(*node.get(u"when"));
    const auto part = [&](const char *key, auto &reader, auto readPart) {
        const YamlNode *each = node.get(QString::fromLatin1(key));
        if (!failed() && each)
            (reader.*readPart)(situation, *each);
    };
    part("judgement", *this, &SituationReader::readJudgement);
    part("level", *this, &SituationReader::readLevel);
    m_outcome.readOutcome(situation, node);
    part("refund", m_outcome, &OutcomeReader::readRefund);
    part("share", m_outcome, &OutcomeReader::readShare);
    part("joins", m_outcome, &OutcomeReader::readJoins);
    if (const YamlNode *notBefore = node.get(u"notBefore"); notBefore && !failed())
        situation.notBefore = m_compiler.amount(*notBefore, feel::Type::Date);
    part("evidence", *this, &SituationReader::readNeeds);
    part("recover", m_outcome, &OutcomeReader::readDemand);
    if (const YamlNode *deadline = node.get(u"deadline"); deadline && !failed())
        readDeadline(situation, info.id, *deadline);
    if (const YamlNode *warnings = node.get(u"warnings"); warnings && !failed())
        m_compiler.readWarnings(situation.warnings, *warnings);
    situation.conditionCount = int(m_rules.conditions.size()) - situation.firstCondition;
    m_rules.situations.push_back(std::move(situation));
    m_pack.situations += info;
}

void SituationReader::readLevel(RuleSituation &situation, const YamlNode &node)
{
    situation.memberLevel = node.text() == u"member";
    if (!situation.memberLevel && node.text() != u"line")
        fail(node.place(), PolicyText::tr("level 只能是 line 或 member"));
}

void SituationReader::readConditions(const YamlNode &node)
{
    if (!node.isSequence())
        return fail(node.place(), PolicyText::tr("when 应是条件的列表"));
    for (const YamlNode &condition : node.items())
        if (!failed())
            readCondition(condition);
}

void SituationReader::readCondition(const YamlNode &node)
{
    if (!keys(node,
              {QStringLiteral("if"), QStringLiteral("text"), QStringLiteral("otherwise"),
               QStringLiteral("limits")},
              {QStringLiteral("if"), QStringLiteral("text")}))
        return;
    m_compiler.addCondition(text(node, u"if"), *node.get(u"if"), text(node, u"text"),
                            text(node, u"otherwise"));
    if (const YamlNode *limits = node.get(u"limits"); limits && !failed())
        m_rules.conditions.back().limits = flag(*limits);
}

void SituationReader::readJudgement(RuleSituation &situation, const YamlNode &node)
{
    const QStringList all{QStringLiteral("fact"), QStringLiteral("why")};
    if (!keys(node, all, all))
        return;
    const FactDeclaration *fact = m_pack.fact(text(node, u"fact"));
    if (!fact || fact->type != FactType::Boolean)
        return fail(node.get(u"fact")->place(), PolicyText::tr("judgement 的 fact 应是一个是否类的事实"));
    situation.judgement = true;
    m_compiler.addCondition(fact->name % QStringLiteral(" = true"), *node.get(u"fact"), text(node, u"why"),
                            {});
}

void SituationReader::readNeeds(RuleSituation &situation, const YamlNode &node)
{
    if (!node.isSequence())
        return fail(node.place(), PolicyText::tr("evidence 应是资料种类的列表"));
    for (const YamlNode &item : node.items()) {
        if (failed())
            return;
        const RuleEvidence need = readNeed(item);
        checkKind(need.kind, item.place());
        situation.evidence.push_back(need);
    }
}

RuleEvidence SituationReader::readNeed(const YamlNode &node)
{
    RuleEvidence need;
    if (node.isScalar()) {
        need.kind = node.text();
        return need;
    }
    if (!keys(node, {QStringLiteral("kind"), QStringLiteral("instead"), QStringLiteral("if")},
              {QStringLiteral("kind")}))
        return need;
    need.kind = text(node, u"kind");
    if (const YamlNode *condition = node.get(u"if"))
        need.condition = m_compiler.warning(*condition);
    const YamlNode *instead = node.get(u"instead");
    const QStringList all{QStringLiteral("kind"), QStringLiteral("count")};
    if (!instead || !keys(*instead, all, all))
        return need;
    need.instead = text(*instead, u"kind");
    const Result<qint64> count = instead->get(u"count")->asInt(1, 99);
    if (!count) {
        fail(instead->get(u"count")->place(), PolicyText::tr("份数应是 1 至 99 的整数"));
        return need;
    }
    need.insteadCount = int(*count);
    checkKind(need.instead, instead->place());
    return need;
}

void SituationReader::readDeadline(RuleSituation &situation, const QString &id, const YamlNode &node)
{
    const QStringList all{QStringLiteral("workingDays"), QStringLiteral("from"), QStringLiteral("cite"),
                          QStringLiteral("text")};
    if (!keys(node, all, all))
        return;
    const Result<qint64> days = node.get(u"workingDays")->asInt(1, 999);
    if (!days)
        return fail(node.get(u"workingDays")->place(), PolicyText::tr("工作日数应是 1 至 999 的整数"));
    situation.deadlineDays = int(*days);
    situation.deadlineFrom = m_compiler.advice(*node.get(u"from"), feel::Type::Date);
    situation.deadlineCite = text(node, u"cite");
    situation.deadlineText = text(node, u"text");
    cite(PackCite::By::Deadline, id, situation.deadlineCite, node.get(u"cite")->place());
}

} // namespace counter
