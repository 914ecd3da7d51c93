#include "models/policy/pack/packreader.h"
#include "models/policy/pack/policytext.h"

#include <algorithm>

namespace counter {
namespace {

QString quoted(const QString &text)
{
    return u'"' % text % u'"';
}

void sortOnce(std::vector<int> &places)
{
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

Rule ruleOf(const feel::Expression &expression, const RuleSet &rules)
{
    Rule rule{expression, Reach::Member, -1, false, {}};
    for (const int slot : expression.slotsRead()) {
        rule.reach = std::max(rule.reach, rules.reachOf(slot));
        if (slot < rules.derivedSlot) {
            rule.reads.push_back(slot);
            continue;
        }
        rule.needsDerived = true;
        const int place = slot - rules.derivedSlot;
        const Rule &behind = rules.derived[size_t(place)].rule;
        rule.reads.insert(rule.reads.end(), behind.reads.begin(), behind.reads.end());
        rule.derived.insert(rule.derived.end(), behind.derived.begin(), behind.derived.end());
        rule.derived.push_back(place);
        rule.named.push_back(place);
    }
    sortOnce(rule.reads);
    sortOnce(rule.derived);
    rule.plainSlot = rules.scope.find(expression.source().trimmed());
    return rule;
}

bool readsLine(const Rule &rule, const RuleSet &rules)
{
    return std::any_of(rule.reads.begin(), rule.reads.end(),
                       [&rules](int slot) { return rules.reachOf(slot) != Reach::Member; });
}

QString typeLabel(feel::Type type)
{
    if (type == feel::Type::Boolean)
        return PolicyText::tr("表达式的结果应是“是”或“否”");
    if (type == feel::Type::List)
        return PolicyText::tr("表达式的结果应是列表");
    return type == feel::Type::Date ? PolicyText::tr("表达式的结果应是日期")
                                    : PolicyText::tr("表达式的结果应是数");
}

} // namespace

Rule PackReader::compileText(const QString &source, const YamlNode &place, feel::Type wanted)
{
    const Result<feel::Expression> parsed = feel::Expression::parse(source, m_rules->scope);
    if (!parsed) {
        fail(place.placeInside(parsed.error().place.toLongLong()), parsed.error().detail);
        return {*feel::Expression::parse(u"null", feel::Scope()), Reach::Member, -1, false, {}};
    }
    const feel::Type type = parsed->type().type;
    if (wanted != feel::Type::Any && type != feel::Type::Any && type != wanted)
        fail(place.place(), typeLabel(wanted));
    return ruleOf(*parsed, *m_rules);
}

Rule PackReader::compile(const YamlNode &node, feel::Type wanted)
{
    return compileText(text(node), node, wanted);
}

int PackReader::amount(const YamlNode &node, feel::Type wanted)
{
    m_rules->amounts.push_back(compile(node, wanted));
    return int(m_rules->amounts.size()) - 1;
}

void PackReader::readDerived(const YamlNode &node)
{
    if (!node.isMap())
        return fail(node.place(), PolicyText::tr("derived 应是名称与表达式的对照"));
    for (qsizetype i = 0; i < node.size() && !failed(); ++i) {
        const YamlKey &key = node.keys()[i];
        const YamlNode &item = node.items()[i];
        const QStringList all{QStringLiteral("is"), QStringLiteral("text")};
        if (!keys(item, all, all))
            return;
        if (m_rules->scope.find(key.text) >= 0 || key.text.contains(u'.'))
            return fail(key.place, PolicyText::tr("这个名称已经有了：") + key.text);
        RuleDerived derived{key.text, text(item, u"text"), 0, compile(*item.get(u"is"), feel::Type::Any)};
        derived.slot = m_rules->scope.declare(key.text, derived.rule.expression.type());
        m_rules->derived.push_back(std::move(derived));
    }
}

void PackReader::readSituations(const YamlNode &node)
{
    if (!node.isSequence() || node.size() == 0)
        return fail(node.place(), PolicyText::tr("situations 应是情形的列表"));
    for (const YamlNode &item : node.items())
        if (!failed())
            readSituation(item);
}

/// A short name is what tells situations apart where their titles are cut.
void PackReader::checkShort(const SituationInfo &info, const YamlNode &node)
{
    constexpr int Longest = 6;
    if (info.shortTitle.isEmpty())
        return;
    const auto same = [&info](const SituationInfo &each) { return each.shortTitle == info.shortTitle; };
    if (info.shortTitle.toUcs4().size() > Longest)
        fail(node.get(u"short")->place(), PolicyText::tr("short 最多六个字：") + info.shortTitle);
    else if (std::any_of(m_pack->situations.cbegin(), m_pack->situations.cend(), same))
        fail(node.get(u"short")->place(), PolicyText::tr("short 与前面的情形重复：") + info.shortTitle);
}

bool PackReader::flag(const YamlNode &node)
{
    const Result<bool> value = node.asBool();
    if (!value)
        fail(node.place(), PolicyText::tr("这里应是 true 或 false"));
    return value.ok() && *value;
}

void PackReader::readSituation(const YamlNode &node)
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
    if (m_pack->situation(info.id))
        return fail(node.get(u"id")->place(), PolicyText::tr("情形编号重复：") + info.id);
    if (const YamlNode *named = node.get(u"onlyWhenNamed"))
        info.onlyWhenNamed = flag(*named);
    checkShort(info, node);
    cite(PackCite::By::Situation, info.id, info.cite, node.get(u"cite")->place());

    RuleSituation situation;
    situation.firstCondition = int(m_rules->conditions.size());
    if (!node.get(u"when")->isSequence())
        return fail(node.get(u"when")->place(), PolicyText::tr("when 应是条件的列表"));
    for (const YamlNode &condition : node.get(u"when")->items())
        if (!failed())
            readCondition(condition);
    const auto part = [&](const char *key, void (PackReader::*readPart)(RuleSituation &, const YamlNode &)) {
        const YamlNode *each = node.get(QString::fromLatin1(key));
        if (!failed() && each)
            (this->*readPart)(situation, *each);
    };
    part("judgement", &PackReader::readJudgement);
    if (const YamlNode *level = node.get(u"level")) {
        situation.memberLevel = level->text() == u"member";
        if (!situation.memberLevel && level->text() != u"line")
            return fail(level->place(), PolicyText::tr("level 只能是 line 或 member"));
    }
    readOutcome(situation, node);
    part("refund", &PackReader::readRefund);
    part("share", &PackReader::readShare);
    part("joins", &PackReader::readJoins);
    if (const YamlNode *notBefore = node.get(u"notBefore"); notBefore && !failed())
        situation.notBefore = amount(*notBefore, feel::Type::Date);
    part("evidence", &PackReader::readNeeds);
    part("recover", &PackReader::readDemand);
    if (const YamlNode *deadline = node.get(u"deadline"); deadline && !failed())
        readDeadline(situation, info.id, *deadline);
    if (const YamlNode *warnings = node.get(u"warnings"); warnings && !failed())
        readWarnings(situation.warnings, *warnings);
    situation.conditionCount = int(m_rules->conditions.size()) - situation.firstCondition;
    m_rules->situations.push_back(std::move(situation));
    m_pack->situations += info;
}

/// What the situation comes to: an amount, one of the outcomes without one, or only a hint.
void PackReader::readOutcome(RuleSituation &situation, const YamlNode &node)
{
    const YamlNode *outcome = node.get(u"outcome");
    const YamlNode *advice = node.get(u"advice");
    const bool refunds = node.get(u"refund");
    if (failed())
        return;
    if (!m_pack->binding) {
        if (!advice || refunds || outcome)
            return fail(node.place(),
                        PolicyText::tr("仅供提示的政策包不作结论：情形只有 advice，没有 refund 和 outcome"));
        situation.advice = text(*advice);
        if (const YamlNode *wait = node.get(u"besideWait"))
            situation.besideWait = flag(*wait);
    } else if (advice) {
        return fail(advice->place(),
                    PolicyText::tr("advice 只用于仅供提示的政策包（authority: informational）"));
    } else if (refunds == (outcome != nullptr)) {
        return fail(node.place(), PolicyText::tr("情形要么有 refund，要么有 outcome"));
    }
    if (outcome) {
        situation.referred = outcome->text() == u"referred";
        situation.refused = outcome->text() == u"refused";
        if (!situation.referred && !situation.refused)
            return fail(outcome->place(), PolicyText::tr("outcome 只能是 referred 或 refused"));
    }
    const YamlNode *insurances = node.get(u"insurances");
    if (!insurances)
        return;
    if (refunds)
        return fail(insurances->place(), PolicyText::tr("有 refund 的情形，险种写在 refund 里"));
    const QStringList names = texts(insurances);
    for (qsizetype i = 0; i < names.size() && !failed(); ++i)
        if (!parseInsurance(names[i]))
            return fail(insurances->items()[i].place(), PolicyText::tr("不认识的险种：") + names[i]);
    if (!failed())
        limitTo(situation, names);
}

void PackReader::limitTo(RuleSituation &situation, const QStringList &insurances)
{
    situation.insurances = 0;
    for (const QString &name : insurances)
        situation.insurances |= quint8(1u << unsigned(*parseInsurance(name)));
    addInsuranceCondition(insurances);
}

/// The amounts are the whole line's; the clause gives the share of the months that it speaks of.
void PackReader::readShare(RuleSituation &situation, const YamlNode &node)
{
    const QStringList all{QStringLiteral("months"), QStringLiteral("of")};
    if (!keys(node, all, all))
        return;
    if (situation.memberLevel)
        return fail(node.place(), PolicyText::tr("level: member 的情形不能再有 share"));
    situation.shareMonths = amount(*node.get(u"months"), feel::Type::List);
    situation.shareOf = amount(*node.get(u"of"));
}

/// Situations before this one whose amounts and this one's add up.
void PackReader::readJoins(RuleSituation &situation, const YamlNode &node)
{
    const QStringList ids = texts(&node);
    for (qsizetype i = 0; i < ids.size() && !failed(); ++i) {
        const auto found = std::find_if(m_pack->situations.cbegin(), m_pack->situations.cend(),
                                        [&](const SituationInfo &each) { return each.id == ids[i]; });
        if (found == m_pack->situations.cend())
            return fail(node.items()[i].place(), PolicyText::tr("joins 只能列出前面的情形：") + ids[i]);
        situation.joins.push_back(int(found - m_pack->situations.cbegin()));
    }
}

/// An amount demanded back: told beside the refund, never set off against it.
void PackReader::readDemand(RuleSituation &situation, const YamlNode &node)
{
    const QStringList all{QStringLiteral("amount"), QStringLiteral("text")};
    if (!keys(node, all, all))
        return;
    situation.recover = advice(*node.get(u"amount"), feel::Type::Number);
    situation.recoverText = text(node, u"text");
}

void PackReader::readDeadline(RuleSituation &situation, const QString &id, const YamlNode &node)
{
    const QStringList all{QStringLiteral("workingDays"), QStringLiteral("from"), QStringLiteral("cite"),
                          QStringLiteral("text")};
    if (!keys(node, all, all))
        return;
    const Result<qint64> days = node.get(u"workingDays")->asInt(1, 999);
    if (!days)
        return fail(node.get(u"workingDays")->place(), PolicyText::tr("工作日数应是 1 至 999 的整数"));
    situation.deadlineDays = int(*days);
    situation.deadlineFrom = advice(*node.get(u"from"), feel::Type::Date);
    situation.deadlineCite = text(node, u"cite");
    situation.deadlineText = text(node, u"text");
    cite(PackCite::By::Deadline, id, situation.deadlineCite, node.get(u"cite")->place());
}

int PackReader::advice(const YamlNode &node, feel::Type wanted)
{
    m_rules->adviceRules.push_back(compile(node, wanted));
    return int(m_rules->adviceRules.size()) - 1;
}

void PackReader::readCondition(const YamlNode &node)
{
    if (!keys(node,
              {QStringLiteral("if"), QStringLiteral("text"), QStringLiteral("otherwise"),
               QStringLiteral("limits")},
              {QStringLiteral("if"), QStringLiteral("text")}))
        return;
    addCondition(text(node, u"if"), *node.get(u"if"), text(node, u"text"), text(node, u"otherwise"));
    if (const YamlNode *limits = node.get(u"limits"); limits && !failed())
        m_rules->conditions.back().limits = flag(*limits);
}

void PackReader::addCondition(const QString &source, const YamlNode &place, const QString &text,
                              const QString &otherwise)
{
    if (failed())
        return;
    std::vector<Rule> &rules = m_rules->conditionRules;
    const auto same = std::find_if(rules.begin(), rules.end(), [&source](const Rule &rule) {
        return rule.expression.source() == source;
    });
    const int index = int(same - rules.begin());
    if (same == rules.end())
        rules.push_back(compileText(source, place, feel::Type::Boolean));
    m_rules->conditions.push_back(RuleCondition{index, source, text, otherwise});
}

void PackReader::readJudgement(RuleSituation &situation, const YamlNode &node)
{
    const QStringList all{QStringLiteral("fact"), QStringLiteral("why")};
    if (!keys(node, all, all))
        return;
    const FactDeclaration *fact = m_pack->fact(text(node, u"fact"));
    if (!fact || fact->type != FactType::Boolean)
        return fail(node.get(u"fact")->place(), PolicyText::tr("judgement 的 fact 应是一个是否类的事实"));
    situation.judgement = true;
    addCondition(fact->name % QStringLiteral(" = true"), *node.get(u"fact"), text(node, u"why"), {});
}

void PackReader::readRefund(RuleSituation &situation, const YamlNode &node)
{
    if (!node.isMap() || node.size() == 0)
        return fail(node.place(), PolicyText::tr("refund 应是险种与金额的对照"));
    QStringList insurances;
    for (qsizetype i = 0; i < node.size() && !failed(); ++i) {
        readRefundEntry(situation, node.keys()[i], node.items()[i]);
        insurances += node.keys()[i].text;
    }
    if (failed() || insurances.contains(u"any"))
        return;
    limitTo(situation, insurances);
}

void PackReader::readRefundEntry(RuleSituation &situation, const YamlKey &key, const YamlNode &node)
{
    const Result<Insurance> insurance = parseInsurance(key.text);
    if (!insurance && key.text != u"any")
        return fail(key.place, PolicyText::tr("不认识的险种：") + key.text);
    RuleRefund refund;
    if (node.isMap()) {
        if (!keys(node, {QStringLiteral("amount"), QStringLiteral("setOff")}, {QStringLiteral("amount")}))
            return;
        refund.amount = amount(*node.get(u"amount"));
        if (const YamlNode *setOff = node.get(u"setOff"))
            refund.setOff = amount(*setOff);
    } else {
        refund.amount = amount(node);
    }
    if (failed())
        return;
    if (situation.memberLevel && readsLine(m_rules->amounts[size_t(refund.amount)], *m_rules))
        return fail(node.place(), PolicyText::tr("level: member 的金额不能用到缴费明细"));
    for (const Insurance each : AllInsurances)
        if (key.text == u"any" || each == *insurance)
            situation.refunds[size_t(each)] = refund;
}

void PackReader::addInsuranceCondition(const QStringList &insurances)
{
    QStringList names;
    QStringList labels;
    for (const QString &name : insurances) {
        names += quoted(name);
        labels += insuranceLabel(*parseInsurance(name));
    }
    const QString source = names.size() == 1
        ? QString(QStringLiteral("line.insurance = ") % names.first())
        : QString(QStringLiteral("line.insurance in [") % names.join(QStringLiteral(", ")) % u']');
    m_rules->conditions.push_back(RuleCondition{-1, source,
                                                PolicyText::tr("险种为") + labels.join(PolicyText::tr("或")),
                                                PolicyText::tr("这一险种不在该项退还范围之内")});
}

void PackReader::readNeeds(RuleSituation &situation, const YamlNode &node)
{
    if (!node.isSequence())
        return fail(node.place(), PolicyText::tr("evidence 应是资料种类的列表"));
    for (const YamlNode &item : node.items()) {
        RuleEvidence need;
        if (item.isScalar()) {
            need.kind = item.text();
        } else {
            if (!keys(item, {QStringLiteral("kind"), QStringLiteral("instead"), QStringLiteral("if")},
                      {QStringLiteral("kind")}))
                return;
            need.kind = text(item, u"kind");
            if (const YamlNode *condition = item.get(u"if")) {
                m_rules->warningRules.push_back(compile(*condition, feel::Type::Boolean));
                need.condition = int(m_rules->warningRules.size()) - 1;
            }
            if (const YamlNode *instead = item.get(u"instead")) {
                const QStringList all{QStringLiteral("kind"), QStringLiteral("count")};
                if (!keys(*instead, all, all))
                    return;
                need.instead = text(*instead, u"kind");
                const Result<qint64> count = instead->get(u"count")->asInt(1, 99);
                if (!count)
                    return fail(instead->get(u"count")->place(), PolicyText::tr("份数应是 1 至 99 的整数"));
                need.insteadCount = int(*count);
                checkKind(need.instead, instead->place());
            }
        }
        checkKind(need.kind, item.place());
        situation.evidence.push_back(need);
    }
}

} // namespace counter
