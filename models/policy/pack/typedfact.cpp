#include "models/policy/pack/claim.h"
#include "models/policy/pack/policytext.h"

#include "models/policy/feel/decimal.h"
#include "models/policy/pack/policypack.h"
#include "models/values/spelling.h"

namespace counter {
namespace {

Error wrong(const QString &detail)
{
    return Error{ErrorCode::BadInput, detail, {}};
}

TypedFact known(qint64 scalar)
{
    TypedFact fact;
    fact.state = TypedFact::State::Known;
    fact.scalar = scalar;
    return fact;
}

TypedFact none()
{
    TypedFact fact;
    fact.state = TypedFact::State::None;
    return fact;
}

TypedFact knownText(const QString &text)
{
    TypedFact fact = known(0);
    fact.text = text;
    return fact;
}

Result<TypedFact> fromBoolean(const FactDeclaration &declaration, bool value)
{
    if (declaration.type == FactType::Boolean)
        return known(value ? 1 : 0);
    return wrong(PolicyText::tr("“%1”不能填“是”或“否”").arg(declaration.label));
}

Result<TypedFact> fromInteger(const FactDeclaration &declaration, qint64 value)
{
    if (declaration.type == FactType::Number)
        return knownText(QString::number(value));
    return wrong(PolicyText::tr("“%1”不能填数字").arg(declaration.label));
}

Result<TypedFact> fromList(const FactDeclaration &declaration, const QStringList &entries)
{
    if (declaration.type != FactType::Months)
        return wrong(PolicyText::tr("“%1”只能填一个值，不能填列表").arg(declaration.label));
    const Result<MonthSet> months = MonthSet::parse(entries);
    if (!months)
        return wrong(
            PolicyText::tr("“%1”应是年月（2024-01）或起止（2023-05/2023-10）的列表").arg(declaration.label));
    TypedFact fact = known(0);
    fact.months = *months;
    return fact;
}

Result<TypedFact> fromChoice(const FactDeclaration &declaration, const QString &text)
{
    QStringList ids;
    for (qsizetype i = 0; i < declaration.choices.size(); ++i) {
        if (declaration.choices[i].id == text)
            return known(i);
        ids += declaration.choices[i].id;
    }
    return wrong(
        PolicyText::tr("“%1”没有这个选项，可填：%2").arg(declaration.label, ids.join(PolicyText::tr("、"))));
}

Result<TypedFact> fromText(const FactDeclaration &declaration, const QString &text)
{
    if (declaration.type != FactType::Text && text == u"none")
        return none();
    switch (declaration.type) {
    case FactType::Boolean:
        return wrong(PolicyText::tr("“%1”应填 true、false 或 \"none\"").arg(declaration.label));
    case FactType::Month:
        if (const Result<YearMonth> month = YearMonth::parse(text))
            return known(month->index());
        return wrong(PolicyText::tr("“%1”应是年月（2024-01）或 \"none\"").arg(declaration.label));
    case FactType::Months:
        return wrong(PolicyText::tr("“%1”应是年月的列表").arg(declaration.label));
    case FactType::Choice:
        return fromChoice(declaration, text);
    case FactType::Money:
        if (const Result<Money> money = Money::parse(text))
            return known(money->fen());
        return wrong(PolicyText::tr("“%1”应是金额（480.00）").arg(declaration.label));
    case FactType::Number:
        if (const std::optional<feel::Decimal> number = feel::Decimal::parse(text))
            return knownText(number->toString());
        return wrong(PolicyText::tr("“%1”应是数").arg(declaration.label));
    case FactType::Date:
        if (const Result<QDate> date = Spelling<QDate>::parse(text))
            return known(date->toJulianDay());
        return wrong(PolicyText::tr("“%1”应是日期（2024-01-31）或 \"none\"").arg(declaration.label));
    case FactType::Text:
        return knownText(text);
    }
    return wrong(declaration.label);
}

} // namespace

Result<TypedFact> typedFact(const FactDeclaration &declaration, const FactValue &value)
{
    if (const bool *truth = std::get_if<bool>(&value))
        return fromBoolean(declaration, *truth);
    if (const qint64 *number = std::get_if<qint64>(&value))
        return fromInteger(declaration, *number);
    if (const QStringList *entries = std::get_if<QStringList>(&value))
        return fromList(declaration, *entries);
    return fromText(declaration, std::get<QString>(value));
}

QList<TypedFact> typedFacts(const PolicyPack &pack, FactOwner owner, const FactMap &facts,
                            const QString &pathPrefix, Problems &problems)
{
    const QList<FactDeclaration> &declared = owner == FactOwner::Member ? pack.memberFacts : pack.lineFacts;
    QList<TypedFact> typed(declared.size());
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        const QString path = pathPrefix % u'/'
            % QString(it.key()).replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
        const auto declaration =
            std::find_if(declared.begin(), declared.end(),
                         [&](const FactDeclaration &each) { return each.key == it.key(); });
        if (declaration == declared.end()) {
            problems += Problem{path, QStringLiteral("unknown-fact"), Severity::Error,
                                PolicyText::tr("政策包没有这个事实：%1").arg(it.key().left(40))};
            continue;
        }
        const Result<TypedFact> value = typedFact(*declaration, it.value());
        if (value)
            typed[declaration->index] = *value;
        else
            problems += Problem{path, QStringLiteral("fact-type"), Severity::Error, value.error().detail};
    }
    return typed;
}

} // namespace counter
