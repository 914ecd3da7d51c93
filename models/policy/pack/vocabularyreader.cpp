#include "models/policy/pack/vocabularyreader.h"

#include "models/policy/pack/packquote.h"
#include "models/policy/pack/policytext.h"

#include <QRegularExpression>

namespace counter {
namespace {

bool isName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("\\A[\\p{L}][\\p{L}\\p{Nd}_]*\\z"));
    return name.match(text).hasMatch();
}

/// Names that a line or the application has of its own; a pack may not declare them as facts.
const QStringList &fieldNames()
{
    static const QStringList names{QStringLiteral("line.period"),   QStringLiteral("line.insurance"),
                                   QStringLiteral("line.paid"),     QStringLiteral("line.claimed"),
                                   QStringLiteral("claimant.kind"), QStringLiteral("application.receivedOn")};
    return names;
}

feel::StaticType staticType(FactType type)
{
    switch (type) {
    case FactType::Boolean:
        return {feel::Type::Boolean, feel::Type::Any};
    case FactType::Month:
    case FactType::Date:
        return {feel::Type::Date, feel::Type::Any};
    case FactType::Months:
        return {feel::Type::List, feel::Type::Date};
    case FactType::Choice:
    case FactType::Text:
        return {feel::Type::String, feel::Type::Any};
    case FactType::Money:
    case FactType::Number:
        return {feel::Type::Number, feel::Type::Any};
    }
    return {};
}

} // namespace

void VocabularyReader::readEvidence(const YamlNode &node)
{
    if (!node.isMap())
        return fail(node.place(), PolicyText::tr("evidence 应是资料种类的对照"));
    for (qsizetype i = 0; i < node.size() && !failed(); ++i) {
        const YamlNode &item = node.items()[i];
        if (!keys(item, {QStringLiteral("title"), QStringLiteral("required"), QStringLiteral("under")},
                  {QStringLiteral("title")}))
            return;
        EvidenceKind kind{node.keys()[i].text, text(item, u"title"), EvidenceKind::Required::BySituation,
                          text(item, u"under")};
        if (const YamlNode *under = item.get(u"under");
            under && !withoutSpace(m_pack.noticeText).contains(withoutSpace(kind.under)))
            return fail(under->place(), PolicyText::tr("原文中没有这几个字：") + kind.under);
        if (const YamlNode *required = item.get(u"required")) {
            if (required->text() == u"always")
                kind.required = EvidenceKind::Required::Always;
            else if (required->text() == u"agent")
                kind.required = EvidenceKind::Required::ForAgent;
            else
                return fail(required->place(), PolicyText::tr("required 只能是 always 或 agent"));
        }
        m_pack.evidence += kind;
    }
}

void VocabularyReader::readFacts(const YamlNode &node)
{
    if (!node.isMap())
        return fail(node.place(), PolicyText::tr("facts 应是事实的对照"));
    for (qsizetype i = 0; i < node.size() && !failed(); ++i)
        readFact(node.keys()[i], node.items()[i]);
}

void VocabularyReader::readFact(const YamlKey &key, const YamlNode &node)
{
    if (!keys(node,
              {QStringLiteral("type"), QStringLiteral("label"), QStringLiteral("question"),
               QStringLiteral("answeredBy"), QStringLiteral("none"), QStringLiteral("evidence"),
               QStringLiteral("choices"), QStringLiteral("role"), QStringLiteral("hint")},
              {QStringLiteral("type"), QStringLiteral("label"), QStringLiteral("question")}))
        return;
    FactDeclaration fact;
    fact.name = key.text;
    const qsizetype dot = key.text.indexOf(u'.');
    fact.key = key.text.mid(dot + 1);
    const QString owner = key.text.left(dot);
    if (dot < 0 || !isName(fact.key) || (owner != u"member" && owner != u"line"))
        return fail(key.place, PolicyText::tr("事实的名称应以 member. 或 line. 开头：") + key.text);
    if (fieldNames().contains(key.text))
        return fail(key.place, PolicyText::tr("这是申请本身的栏目，不能再声明为事实：") + key.text);
    fact.owner = owner == u"member" ? FactOwner::Member : FactOwner::Line;

    const std::optional<FactType> type = parseFactType(text(*node.get(u"type")));
    if (!type)
        return fail(node.get(u"type")->place(),
                    PolicyText::tr("不认识的事实类型：") + node.get(u"type")->text());
    fact.type = *type;
    fact.label = text(node, u"label");
    fact.question = text(node, u"question");
    fact.answeredBy = text(node, u"answeredBy");
    fact.none = text(node, u"none");
    if (const YamlNode *evidence = node.get(u"evidence")) {
        fact.evidence = texts(evidence);
        checkFactEvidence(*evidence);
    }
    const YamlNode *choices = node.get(u"choices");
    if ((fact.type == FactType::Choice) != (choices != nullptr))
        return fail(key.place, PolicyText::tr("choice 类型的事实，且只有这种事实，要列出 choices"));
    if (choices)
        readChoices(fact, *choices);
    if (const YamlNode *hint = node.get(u"hint"))
        fact.hint = flag(*hint);
    if (const YamlNode *role = node.get(u"role"))
        readRole(fact, *role);

    if (fact.name == u"line.accountCredit") {
        if (fact.type != FactType::Money)
            return fail(node.get(u"type")->place(), PolicyText::tr("line.accountCredit 是金额"));
        fact.index = -1;
        m_pack.accountCredit = fact;
        return;
    }
    QList<FactDeclaration> &facts = fact.owner == FactOwner::Member ? m_pack.memberFacts : m_pack.lineFacts;
    fact.index = int(facts.size());
    facts += fact;
}

void VocabularyReader::readRole(FactDeclaration &fact, const YamlNode &node)
{
    const auto has = [&fact](const char *id) {
        return std::any_of(fact.choices.cbegin(), fact.choices.cend(),
                           [id](const FactChoice &each) { return each.id == QLatin1String(id); });
    };
    const bool sex = node.text() == u"sex";
    const bool fits = sex ? has("male") && has("female") : fact.type == FactType::Date;
    if ((!sex && node.text() != u"death") || !fits || fact.owner != FactOwner::Member)
        return fail(
            node.place(),
            PolicyText::tr("role 只能是 sex（参保人的，取值有 male 和 female）或 death（参保人的，日期）"));
    fact.role = sex ? FactRole::Sex : FactRole::Death;
}

void VocabularyReader::readChoices(FactDeclaration &fact, const YamlNode &node)
{
    if (!node.isMap() || node.size() == 0)
        return fail(node.place(), PolicyText::tr("choices 应是取值与名称的对照"));
    for (qsizetype i = 0; i < node.size() && !failed(); ++i) {
        if (node.keys()[i].text == u"none")
            return fail(node.keys()[i].place, PolicyText::tr("none 表示“没有”，不能作为取值"));
        fact.choices += FactChoice{node.keys()[i].text, text(node.items()[i])};
    }
}

void VocabularyReader::checkFactEvidence(const YamlNode &node)
{
    for (const YamlNode &item : node.items())
        checkKind(item.text(), item.place());
}

void VocabularyReader::readParameters(const YamlNode &node)
{
    if (!node.isMap())
        return fail(node.place(), PolicyText::tr("parameters 应是参数的对照"));
    for (qsizetype i = 0; i < node.size() && !failed(); ++i)
        readParameter(node.keys()[i], node.items()[i]);
}

void VocabularyReader::readParameter(const YamlKey &key, const YamlNode &node)
{
    if (!isName(key.text))
        return fail(key.place, PolicyText::tr("参数的名称只用字母、数字和下划线：") + key.text);
    PackParameter parameter{key.text, {}, false};
    const YamlNode *dates = &node;
    if (node.isMap()) {
        if (!keys(node, {QStringLiteral("by"), QStringLiteral("values")},
                  {QStringLiteral("by"), QStringLiteral("values")}))
            return;
        parameter.byReceipt = node.get(u"by")->text() == u"received";
        if (!parameter.byReceipt && node.get(u"by")->text() != u"period")
            return fail(node.get(u"by")->place(),
                        PolicyText::tr("by 只能是 period（费款所属期）或 received（受理日期）"));
        dates = node.get(u"values");
    }
    if (!dates->isSequence())
        return fail(dates->place(), PolicyText::tr("参数是按日期排列的取值列表"));
    std::vector<feel::Value> values;
    for (const YamlNode &item : dates->items()) {
        if (!keys(item,
                  {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("value"),
                   QStringLiteral("source")},
                  {QStringLiteral("from"), QStringLiteral("value"), QStringLiteral("source")}))
            return;
        PackParameter::Dated dated{
            month(*item.get(u"from")), {}, text(item, u"value"), text(item, u"source")};
        if (const YamlNode *to = item.get(u"to")) {
            dated.to = month(*to);
            if (*dated.to < dated.from)
                return fail(to->place(), PolicyText::tr("最后一个月早于第一个月"));
        }
        if (!parameter.values.isEmpty()) {
            const PackParameter::Dated &before = parameter.values.last();
            if (!before.to || *before.to >= dated.from)
                return fail(item.place(), PolicyText::tr("取值的日期应先后排列，不得重叠"));
        }
        const std::optional<feel::Decimal> number = feel::Decimal::parse(dated.value);
        if (!number)
            return fail(item.get(u"value")->place(), PolicyText::tr("参数的取值应是数"));
        values.push_back(feel::Value::number(*number));
        parameter.values += dated;
    }
    m_rules.parameterByReceipt.push_back(parameter.byReceipt);
    m_pack.parameters += parameter;
    m_rules.parameterValues.push_back(std::move(values));
}

void VocabularyReader::declareFact(const FactDeclaration &fact)
{
    QStringList choices;
    std::vector<feel::Value> values;
    for (const FactChoice &choice : fact.choices) {
        choices += choice.id;
        values.push_back(feel::Value::string(choice.id));
    }
    const int slot = m_rules.scope.declare(fact.name, staticType(fact.type), choices);
    m_rules.choiceValues.resize(size_t(slot) + 1);
    m_rules.choiceValues[size_t(slot)] = std::move(values);
}

void VocabularyReader::declareNames()
{
    RuleSet &rules = m_rules;
    QStringList insurances;
    for (const Insurance insurance : AllInsurances) {
        insurances += insuranceName(insurance);
        rules.insuranceValues[size_t(insurance)] = feel::Value::string(insuranceName(insurance));
    }
    QStringList kinds;
    for (const ClaimantKind kind : {ClaimantKind::Unit, ClaimantKind::Individual}) {
        kinds += claimantKindName(kind);
        rules.claimantValues[size_t(kind)] = feel::Value::string(claimantKindName(kind));
    }
    // In the order of BuiltInSlot.
    rules.scope.declare(QStringLiteral("claimant.kind"), {feel::Type::String, feel::Type::Any}, kinds);
    rules.scope.declare(QStringLiteral("application.receivedOn"), {feel::Type::Date, feel::Type::Any});
    rules.scope.declare(QStringLiteral("line.period"), {feel::Type::Date, feel::Type::Any});
    rules.scope.declare(QStringLiteral("line.insurance"), {feel::Type::String, feel::Type::Any}, insurances);
    rules.scope.declare(QStringLiteral("line.paid"), {feel::Type::Number, feel::Type::Any});
    rules.scope.declare(QStringLiteral("line.accountCredit"), {feel::Type::Number, feel::Type::Any});

    rules.memberFactSlot = rules.scope.size();
    for (const FactDeclaration &fact : m_pack.memberFacts)
        declareFact(fact);
    rules.lineFactSlot = rules.scope.size();
    for (const FactDeclaration &fact : m_pack.lineFacts)
        declareFact(fact);
    rules.parameterSlot = rules.scope.size();
    for (const PackParameter &parameter : m_pack.parameters)
        rules.scope.declare(parameter.name, {feel::Type::Number, feel::Type::Any});
    rules.derivedSlot = rules.scope.size();

    if (m_pack.accountCredit.name.isEmpty()) {
        m_pack.accountCredit = FactDeclaration{QStringLiteral("line.accountCredit"),
                                               QStringLiteral("accountCredit"),
                                               FactOwner::Line,
                                               FactType::Money,
                                               -1,
                                               PolicyText::tr("已划入医保个人账户金额"),
                                               PolicyText::tr("这一笔缴费已划入医保个人账户多少元？"),
                                               {},
                                               {},
                                               {},
                                               {}};
    }
}

} // namespace counter
