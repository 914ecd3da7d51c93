#include "models/values/insurance.h"

#include "models/values/normalise.h"
#include "models/values/valuestext.h"

#include <QCoreApplication>
#include <QStringList>

namespace counter {

namespace {

Error notAnInsurance(QStringView text)
{
    constexpr qsizetype shown = 40;
    return {ErrorCode::BadInput, QStringLiteral("no such insurance"), text.left(shown).toString()};
}

/// What offices and their listings write besides the label of the form. Not translated: it is input.
QStringList otherNames(Insurance insurance)
{
    switch (insurance) {
    case Insurance::Basic:
        return {QStringLiteral("基本医疗"),
                QStringLiteral("基本医疗保险"),
                QStringLiteral("职工医保"),
                QStringLiteral("职工医疗保险"),
                QStringLiteral("职工基本医疗"),
                QStringLiteral("职工基本医保"),
                QStringLiteral("城镇职工基本医疗保险"),
                QStringLiteral("基本")};
    case Insurance::Maternity:
        return {QStringLiteral("职工生育保险"), QStringLiteral("生育医疗")};
    case Insurance::Supplementary:
        return {QStringLiteral("补充医疗"),
                QStringLiteral("职工补充医疗保险"),
                QStringLiteral("大额医疗"),
                QStringLiteral("大额医疗保险"),
                QStringLiteral("大额医疗费用补助"),
                QStringLiteral("职工大额医疗"),
                QStringLiteral("大额")};
    case Insurance::Resident:
        return {QStringLiteral("居民医保"),         QStringLiteral("城乡居民"),
                QStringLiteral("城乡居民医保"),     QStringLiteral("城乡居民医疗保险"),
                QStringLiteral("居民基本医疗保险"), QStringLiteral("居民医疗")};
    }
    return {};
}

} // namespace

QString insuranceName(Insurance insurance)
{
    switch (insurance) {
    case Insurance::Basic:
        return QStringLiteral("basic");
    case Insurance::Maternity:
        return QStringLiteral("maternity");
    case Insurance::Supplementary:
        return QStringLiteral("supplementary");
    case Insurance::Resident:
        return QStringLiteral("resident");
    }
    return {};
}

QString insuranceLabel(Insurance insurance)
{
    switch (insurance) {
    case Insurance::Basic:
        return ValuesText::tr("职工基本医疗保险");
    case Insurance::Maternity:
        return ValuesText::tr("生育保险");
    case Insurance::Supplementary:
        return ValuesText::tr("补充医疗保险");
    case Insurance::Resident:
        return ValuesText::tr("城乡居民基本医疗保险");
    }
    return {};
}

QString insuranceShortLabel(Insurance insurance)
{
    switch (insurance) {
    case Insurance::Basic:
        return ValuesText::tr("职工基本");
    case Insurance::Maternity:
        return ValuesText::tr("生育");
    case Insurance::Supplementary:
        return ValuesText::tr("补充");
    case Insurance::Resident:
        return ValuesText::tr("居民");
    }
    return {};
}

Result<Insurance> parseInsurance(QStringView stored)
{
    for (const Insurance insurance : AllInsurances)
        if (stored == insuranceName(insurance))
            return insurance;
    return notAnInsurance(stored);
}

Result<Insurance> parseInsuranceTyped(QStringView typed)
{
    constexpr qsizetype longestTyped = 64;
    if (typed.size() > longestTyped)
        return notAnInsurance(typed);
    QString name = normaliseCode(typed);
    if (name.endsWith(u'费'))
        name.chop(1);
    for (const Insurance insurance : AllInsurances) {
        if (name == insuranceLabel(insurance) || name == insuranceShortLabel(insurance)
            || otherNames(insurance).contains(name))
            return insurance;
    }
    return parseInsurance(name.toLower());
}

QString claimantKindName(ClaimantKind kind)
{
    switch (kind) {
    case ClaimantKind::Unit:
        return QStringLiteral("unit");
    case ClaimantKind::Individual:
        return QStringLiteral("individual");
    }
    return {};
}

QString claimantKindLabel(ClaimantKind kind)
{
    switch (kind) {
    case ClaimantKind::Unit:
        return QCoreApplication::translate("ClaimantKind", "单位");
    case ClaimantKind::Individual:
        return QCoreApplication::translate("ClaimantKind", "个人");
    }
    return {};
}

Result<ClaimantKind> parseClaimantKind(QStringView stored)
{
    for (const ClaimantKind kind : {ClaimantKind::Unit, ClaimantKind::Individual})
        if (stored == claimantKindName(kind))
            return kind;
    return Error{ErrorCode::BadInput, QStringLiteral("no such kind of claimant"), {}};
}

} // namespace counter
