#include "reports/tracewords.h"

#include "models/policy/policypack.h"
#include "models/values/insurance.h"

#include <QCoreApplication>

namespace counter {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("TraceWords", text);
}

/// What a condition may read beside facts: the form's own fields.
QString formLabel(const QString &name)
{
    static constexpr std::pair<const char *, const char *> Labels[]{
        {"claimant.kind", QT_TRANSLATE_NOOP("TraceWords", "缴费人")},
        {"line.period", QT_TRANSLATE_NOOP("TraceWords", "费款所属期")},
        {"line.insurance", QT_TRANSLATE_NOOP("TraceWords", "险种")},
        {"line.paid", QT_TRANSLATE_NOOP("TraceWords", "原缴费金额")},
        {"line.accountCredit", QT_TRANSLATE_NOOP("TraceWords", "已划入个人账户金额")},
        {"line.claimed", QT_TRANSLATE_NOOP("TraceWords", "申请退还金额")},
    };
    for (const auto &[stored, label] : Labels)
        if (name == QLatin1StringView(stored))
            return say(label);
    return name.section(u'.', -1);
}

QString formValue(const QString &name, const QString &value)
{
    if (name == u"claimant.kind")
        return value == claimantKindName(ClaimantKind::Unit) ? say("单位") : say("个人");
    if (name == u"line.insurance")
        if (const Result<Insurance> insurance = parseInsurance(value))
            return insuranceLabel(*insurance);
    return value;
}

QString valueWords(const FactDeclaration *fact, const QString &name, const TraceFact &shown)
{
    if (!shown.known)
        return say("未核实");
    const QString none = fact && !fact->none.isEmpty() ? fact->none : say("无");
    if (shown.value.isEmpty() || shown.value == u"none")
        return none;
    if (shown.value == u"true")
        return say("是");
    if (shown.value == u"false")
        return say("否");
    if (!fact)
        return formValue(name, shown.value);
    for (const FactChoice &choice : fact->choices)
        if (choice.id == shown.value)
            return choice.label;
    return shown.value;
}

} // namespace

QString factLabel(const PolicyPack *policy, const QString &fact)
{
    const FactDeclaration *declared = policy ? policy->fact(fact) : nullptr;
    return declared ? declared->label : formLabel(fact);
}

QString factQuestion(const PolicyPack *policy, const QString &fact)
{
    const FactDeclaration *declared = policy ? policy->fact(fact) : nullptr;
    return declared && !declared->question.isEmpty() ? declared->question : factLabel(policy, fact);
}

QString factValue(const PolicyPack *policy, const TraceFact &fact)
{
    return valueWords(policy ? policy->fact(fact.name) : nullptr, fact.name, fact);
}

QString traceFacts(const PolicyPack *policy, const TraceRow &row)
{
    QStringList parts;
    for (const TraceFact &fact : row.facts) {
        parts.append(factLabel(policy, fact.name) + QStringLiteral("：") + factValue(policy, fact));
    }
    return parts.join(u'；');
}

} // namespace counter
