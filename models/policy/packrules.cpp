#include "models/policy/packreader.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("counter::PackReader", text);
}

QString quoted(const QString &text)
{
    return u'"' % text % u'"';
}

/// Derived names hang on what their own expression hangs on.
Reach reachOf(int slot, const RuleSet &rules)
{
    if (slot >= rules.derivedSlot)
        return rules.derived[size_t(slot - rules.derivedSlot)].rule.reach;
    if (slot == PeriodSlot || (slot >= rules.parameterSlot && slot < rules.derivedSlot))
        return Reach::Period; // a dated value is the one of the line's month
    if (slot == InsuranceSlot || slot == PaidSlot || slot == AccountCreditSlot)
        return Reach::Line;
    return slot >= rules.lineFactSlot ? Reach::Line : Reach::Member;
}

Rule ruleOf(const feel::Expression &expression, const RuleSet &rules)
{
    Rule rule{expression, Reach::Member, -1, false, {}};
    for (const int slot : expression.slotsRead()) {
        rule.reach = std::max(rule.reach, reachOf(slot, rules));
        if (slot < rules.derivedSlot) {
            rule.reads.push_back(slot);
            continue;
        }
        rule.needsDerived = true;
        const std::vector<int> &behind = rules.derived[size_t(slot - rules.derivedSlot)].rule.reads;
        rule.reads.insert(rule.reads.end(), behind.begin(), behind.end());
    }
    std::sort(rule.reads.begin(), rule.reads.end());
    rule.reads.erase(std::unique(rule.reads.begin(), rule.reads.end()), rule.reads.end());
    rule.plainSlot = rules.scope.find(expression.source().trimmed());
    return rule;
}

bool readsLine(const Rule &rule, const RuleSet &rules)
{
    return std::any_of(rule.reads.begin(), rule.reads.end(),
                       [&rules](int slot) { return reachOf(slot, rules) != Reach::Member; });
}

QString typeLabel(feel::Type type)
{
    if (type == feel::Type::Boolean)
        return tr("表达式的结果应是“是”或“否”");
    return type == feel::Type::Date ? tr("表达式的结果应是日期") : tr("表达式的结果应是数");
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
        return fail(node.place(), tr("derived 应是名称与表达式的对照"));
    for (qsizetype i = 0; i < node.size() && !failed(); ++i) {
        const YamlKey &key = node.keys()[i];
        const YamlNode &item = node.items()[i];
        const QStringList all{QStringLiteral("is"), QStringLiteral("text")};
        if (!keys(item, all, all))
            return;
        if (m_rules->scope.find(key.text) >= 0 || key.text.contains(u'.'))
            return fail(key.place, tr("这个名称已经有了：") + key.text);
        RuleDerived derived{key.text, text(item, u"text"), 0, compile(*item.get(u"is"), feel::Type::Any)};
        derived.slot = m_rules->scope.declare(key.text, derived.rule.expression.type());
        m_rules->derived.push_back(std::move(derived));
    }
}

void PackReader::readSituations(const YamlNode &node)
{
    if (!node.isSequence() || node.size() == 0)
        return fail(node.place(), tr("situations 应是情形的列表"));
    for (const YamlNode &item : node.items())
        if (!failed())
            readSituation(item);
}

void PackReader::readSituation(const YamlNode &node)
{
    if (!keys(
            node,
            {QStringLiteral("id"), QStringLiteral("cite"), QStringLiteral("title"), QStringLiteral("when"),
             QStringLiteral("refund"), QStringLiteral("evidence"), QStringLiteral("warnings"),
             QStringLiteral("onlyWhenNamed"), QStringLiteral("notBefore"), QStringLiteral("level"),
             QStringLiteral("outcome"), QStringLiteral("judgement")},
            {QStringLiteral("id"), QStringLiteral("cite"), QStringLiteral("title"), QStringLiteral("when")}))
        return;
    SituationInfo info{text(node, u"id"), text(node, u"cite"), text(node, u"title"), false};
    if (m_pack->situation(info.id))
        return fail(node.get(u"id")->place(), tr("情形编号重复：") + info.id);
    if (!m_pack->clause(info.cite))
        return fail(node.get(u"cite")->place(), tr("clauses 中没有引用的条款：") + info.cite);
    if (const YamlNode *named = node.get(u"onlyWhenNamed")) {
        const Result<bool> value = named->asBool();
        if (!value)
            return fail(named->place(), tr("这里应是 true 或 false"));
        info.onlyWhenNamed = *value;
    }

    RuleSituation situation;
    situation.firstCondition = int(m_rules->conditions.size());
    if (!node.get(u"when")->isSequence())
        return fail(node.get(u"when")->place(), tr("when 应是条件的列表"));
    for (const YamlNode &condition : node.get(u"when")->items())
        if (!failed())
            readCondition(condition);
    if (const YamlNode *judgement = node.get(u"judgement"); judgement && !failed())
        readJudgement(situation, *judgement);
    if (const YamlNode *level = node.get(u"level")) {
        situation.memberLevel = level->text() == u"member";
        if (!situation.memberLevel && level->text() != u"line")
            return fail(level->place(), tr("level 只能是 line 或 member"));
    }
    if (const YamlNode *outcome = node.get(u"outcome")) {
        situation.referred = outcome->text() == u"referred";
        if (!situation.referred)
            return fail(outcome->place(), tr("outcome 只能是 referred"));
    }
    const YamlNode *refund = node.get(u"refund");
    if (situation.referred == (refund != nullptr))
        return fail(node.place(), tr("情形要么有 refund，要么是 outcome: referred"));
    if (refund && !failed())
        readRefund(situation, *refund);
    if (const YamlNode *notBefore = node.get(u"notBefore"); notBefore && !failed())
        situation.notBefore = amount(*notBefore, feel::Type::Date);
    if (const YamlNode *evidence = node.get(u"evidence"); evidence && !failed())
        readNeeds(situation, *evidence);
    if (const YamlNode *warnings = node.get(u"warnings"); warnings && !failed())
        readWarnings(situation.warnings, *warnings);
    situation.conditionCount = int(m_rules->conditions.size()) - situation.firstCondition;
    m_rules->situations.push_back(std::move(situation));
    m_pack->situations += info;
}

void PackReader::readCondition(const YamlNode &node)
{
    if (keys(node, {QStringLiteral("if"), QStringLiteral("text"), QStringLiteral("otherwise")},
             {QStringLiteral("if"), QStringLiteral("text")}))
        addCondition(text(node, u"if"), *node.get(u"if"), text(node, u"text"), text(node, u"otherwise"));
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
        return fail(node.get(u"fact")->place(), tr("judgement 的 fact 应是一个是否类的事实"));
    situation.judgement = true;
    addCondition(fact->name % QStringLiteral(" = true"), *node.get(u"fact"), text(node, u"why"), {});
}

void PackReader::readRefund(RuleSituation &situation, const YamlNode &node)
{
    if (!node.isMap() || node.size() == 0)
        return fail(node.place(), tr("refund 应是险种与金额的对照"));
    QStringList insurances;
    for (qsizetype i = 0; i < node.size() && !failed(); ++i) {
        readRefundEntry(situation, node.keys()[i], node.items()[i]);
        insurances += node.keys()[i].text;
    }
    if (failed() || insurances.contains(u"any"))
        return;
    situation.insurances = 0;
    for (const QString &name : insurances)
        situation.insurances |= quint8(1u << unsigned(*parseInsurance(name)));
    addInsuranceCondition(situation, insurances);
}

void PackReader::readRefundEntry(RuleSituation &situation, const YamlKey &key, const YamlNode &node)
{
    const Result<Insurance> insurance = parseInsurance(key.text);
    if (!insurance && key.text != u"any")
        return fail(key.place, tr("不认识的险种：") + key.text);
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
        return fail(node.place(), tr("level: member 的金额不能用到缴费明细"));
    for (const Insurance each : AllInsurances)
        if (key.text == u"any" || each == *insurance)
            situation.refunds[size_t(each)] = refund;
}

void PackReader::addInsuranceCondition(RuleSituation &situation, const QStringList &insurances)
{
    Q_UNUSED(situation);
    QStringList names;
    QStringList labels;
    for (const QString &name : insurances) {
        names += quoted(name);
        labels += insuranceLabel(*parseInsurance(name));
    }
    const QString source = names.size() == 1
        ? QString(QStringLiteral("line.insurance = ") % names.first())
        : QString(QStringLiteral("line.insurance in [") % names.join(QStringLiteral(", ")) % u']');
    m_rules->conditions.push_back(
        RuleCondition{-1, source, tr("险种为") + labels.join(tr("或")), tr("这一险种不在该项退还范围之内")});
}

void PackReader::readNeeds(RuleSituation &situation, const YamlNode &node)
{
    if (!node.isSequence())
        return fail(node.place(), tr("evidence 应是资料种类的列表"));
    for (const YamlNode &item : node.items()) {
        RuleEvidence need;
        if (item.isScalar()) {
            need.kind = item.text();
        } else {
            if (!keys(item, {QStringLiteral("kind"), QStringLiteral("instead")}, {QStringLiteral("kind")}))
                return;
            need.kind = text(item, u"kind");
            if (const YamlNode *instead = item.get(u"instead")) {
                const QStringList all{QStringLiteral("kind"), QStringLiteral("count")};
                if (!keys(*instead, all, all))
                    return;
                need.instead = text(*instead, u"kind");
                const Result<qint64> count = instead->get(u"count")->asInt(1, 99);
                if (!count)
                    return fail(instead->get(u"count")->place(), tr("份数应是 1 至 99 的整数"));
                need.insteadCount = int(*count);
                checkKind(need.instead, instead->place());
            }
        }
        checkKind(need.kind, item.place());
        situation.evidence.push_back(need);
    }
}

void PackReader::readWarnings(std::vector<RuleWarning> &warnings, const YamlNode &node)
{
    if (!node.isSequence())
        return fail(node.place(), tr("warnings 应是提示的列表"));
    const QStringList all{QStringLiteral("if"), QStringLiteral("text")};
    for (const YamlNode &item : node.items()) {
        if (!keys(item, all, all))
            return;
        m_rules->warningRules.push_back(compile(*item.get(u"if"), feel::Type::Boolean));
        warnings.push_back(RuleWarning{int(m_rules->warningRules.size()) - 1, text(item, u"text")});
    }
}

void PackReader::readAnswers(const YamlNode &node)
{
    if (!node.isSequence())
        return fail(node.place(), tr("answers 应是列表"));
    const QStringList all{QStringLiteral("id"), QStringLiteral("cite"), QStringLiteral("is"),
                          QStringLiteral("text")};
    for (const YamlNode &item : node.items()) {
        if (!keys(item, all, all))
            return;
        m_rules->answers.push_back(RuleAnswer{text(item, u"id"), text(item, u"cite"), text(item, u"text"),
                                              compile(*item.get(u"is"), feel::Type::Any)});
    }
}

} // namespace counter
