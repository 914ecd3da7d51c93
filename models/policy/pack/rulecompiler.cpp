#include "models/policy/pack/rulecompiler.h"

#include "models/policy/pack/policytext.h"

#include <algorithm>

namespace counter {
namespace {

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

Rule RuleCompiler::compileText(const QString &source, const YamlNode &place, feel::Type wanted)
{
    const Result<feel::Expression> parsed = feel::Expression::parse(source, m_rules.scope);
    if (!parsed) {
        fail(place.placeInside(parsed.error().place.toLongLong()), parsed.error().detail);
        return {*feel::Expression::parse(u"null", feel::Scope()), Reach::Member, -1, false, {}};
    }
    const feel::Type type = parsed->type().type;
    if (wanted != feel::Type::Any && type != feel::Type::Any && type != wanted)
        fail(place.place(), typeLabel(wanted));
    return ruleOf(*parsed, m_rules);
}

Rule RuleCompiler::compile(const YamlNode &node, feel::Type wanted)
{
    return compileText(text(node), node, wanted);
}

int RuleCompiler::amount(const YamlNode &node, feel::Type wanted)
{
    m_rules.amounts.push_back(compile(node, wanted));
    return int(m_rules.amounts.size()) - 1;
}

int RuleCompiler::advice(const YamlNode &node, feel::Type wanted)
{
    m_rules.adviceRules.push_back(compile(node, wanted));
    return int(m_rules.adviceRules.size()) - 1;
}

int RuleCompiler::warning(const YamlNode &node)
{
    m_rules.warningRules.push_back(compile(node, feel::Type::Boolean));
    return int(m_rules.warningRules.size()) - 1;
}

void RuleCompiler::addCondition(const QString &source, const YamlNode &place, const QString &text,
                                const QString &otherwise)
{
    if (failed())
        return;
    std::vector<Rule> &rules = m_rules.conditionRules;
    const auto same = std::find_if(rules.begin(), rules.end(), [&source](const Rule &rule) {
        return rule.expression.source() == source;
    });
    const int index = int(same - rules.begin());
    if (same == rules.end())
        rules.push_back(compileText(source, place, feel::Type::Boolean));
    m_rules.conditions.push_back(RuleCondition{index, source, text, otherwise});
}

void RuleCompiler::readDerived(const YamlNode &node)
{
    if (!node.isMap())
        return fail(node.place(), PolicyText::tr("derived 应是名称与表达式的对照"));
    for (qsizetype i = 0; i < node.size() && !failed(); ++i) {
        const YamlKey &key = node.keys()[i];
        const YamlNode &item = node.items()[i];
        const QStringList all{QStringLiteral("is"), QStringLiteral("text")};
        if (!keys(item, all, all))
            return;
        if (m_rules.scope.find(key.text) >= 0 || key.text.contains(u'.'))
            return fail(key.place, PolicyText::tr("这个名称已经有了：") + key.text);
        RuleDerived derived{key.text, text(item, u"text"), 0, compile(*item.get(u"is"), feel::Type::Any)};
        derived.slot = m_rules.scope.declare(key.text, derived.rule.expression.type());
        m_rules.derived.push_back(std::move(derived));
    }
}

void RuleCompiler::readWarnings(std::vector<RuleWarning> &warnings, const YamlNode &node)
{
    if (!node.isSequence())
        return fail(node.place(), PolicyText::tr("warnings 应是提示的列表"));
    for (const YamlNode &item : node.items()) {
        if (!keys(item, {QStringLiteral("if"), QStringLiteral("text"), QStringLiteral("cite")},
                  {QStringLiteral("if"), QStringLiteral("text")}))
            return;
        const int condition = warning(*item.get(u"if"));
        warnings.push_back(RuleWarning{condition, text(item, u"text")});
        if (const YamlNode *clause = item.get(u"cite"))
            cite(PackCite::By::Warning, PolicyText::tr("提示"), text(*clause), clause->place());
    }
}

} // namespace counter
