#include "models/policy/words/factwords.h"

#include "models/policy/decide/decision.h"
#include "models/policy/pack/policypack.h"
#include "models/policy/words/monthwords.h"

#include <QCoreApplication>

namespace counter {

namespace {

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

/// What a condition may read beside facts: the form's own fields.
QString fieldWord(const QString &name)
{
    static constexpr std::pair<const char *, const char *> Fields[]{
        {"claimant.kind", QT_TRANSLATE_NOOP("FactWords", "缴费人")},
        {"application.receivedOn", QT_TRANSLATE_NOOP("FactWords", "收件日期")},
        {"line.period", QT_TRANSLATE_NOOP("FactWords", "费款所属期")},
        {"line.insurance", QT_TRANSLATE_NOOP("FactWords", "险种")},
        {"line.paid", QT_TRANSLATE_NOOP("FactWords", "原缴费金额")},
        {"line.accountCredit", QT_TRANSLATE_NOOP("FactWords", "已划入个人账户金额")},
        {"line.claimed", QT_TRANSLATE_NOOP("FactWords", "申请退还金额")},
    };
    for (const auto &[stored, word] : Fields)
        if (name == QLatin1StringView(stored))
            return FactWords::tr(word);
    return name.section(u'.', -1);
}

QString fieldValue(const QString &name, const QString &value)
{
    if (name == u"claimant.kind")
        if (const Result<ClaimantKind> kind = parseClaimantKind(value))
            return claimantKindLabel(*kind);
    if (name == u"line.insurance")
        if (const Result<Insurance> insurance = parseInsurance(value))
            return insuranceLabel(*insurance);
    return value;
}

/// "none" of a text is a text.
bool mayBeNone(const FactDeclaration *declared)
{
    return !declared || declared->type != FactType::Text;
}

QString textWords(const FactDeclaration *declared, const QString &text)
{
    if (text == u"none" && mayBeNone(declared))
        return noneWord(declared);
    if (declared)
        for (const FactChoice &choice : declared->choices)
            if (choice.id == text)
                return choice.label;
    return text;
}

QString listWords(const FactDeclaration *declared, const QStringList &entries)
{
    return entries.isEmpty() ? noneWord(declared) : monthsWords(entries);
}

} // namespace

QString yesNoWord(bool yes)
{
    return yes ? FactWords::tr("是") : FactWords::tr("否");
}

QString unverifiedWord()
{
    return FactWords::tr("未核实");
}

QString noneWord(const FactDeclaration *declared)
{
    return declared && !declared->none.isEmpty() ? declared->none : FactWords::tr("无");
}

QString factLabel(const PolicyPack *pack, const QString &name)
{
    const FactDeclaration *declared = pack ? pack->fact(name) : nullptr;
    return declared ? declared->label : fieldWord(name);
}

QString factQuestion(const PolicyPack *pack, const QString &name)
{
    const FactDeclaration *declared = pack ? pack->fact(name) : nullptr;
    return declared && !declared->question.isEmpty() ? declared->question : factLabel(pack, name);
}

QString factValueWords(const FactDeclaration *declared, const FactValue &value)
{
    if (const bool *yes = std::get_if<bool>(&value))
        return yesNoWord(*yes);
    if (const qint64 *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const QStringList *entries = std::get_if<QStringList>(&value))
        return listWords(declared, *entries);
    return textWords(declared, std::get<QString>(value));
}

QString factValueWords(const PolicyPack *pack, const TraceFact &fact)
{
    if (!fact.known)
        return unverifiedWord();
    const FactDeclaration *declared = pack ? pack->fact(fact.name) : nullptr;
    if (fact.value.isEmpty())
        return noneWord(declared);
    const bool typed = declared != nullptr;
    if ((!typed || declared->type == FactType::Boolean) && (fact.value == u"true" || fact.value == u"false"))
        return yesNoWord(fact.value == u"true");
    if (typed && declared->type == FactType::Months && fact.value != u"none")
        return listWords(declared, fact.value.split(QStringLiteral(", ")));
    return typed ? textWords(declared, fact.value) : fieldValue(fact.name, textWords(nullptr, fact.value));
}

} // namespace counter
