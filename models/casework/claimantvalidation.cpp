#include "models/casework/payee.h"
#include "models/casework/validationparts.h"
#include "models/values/bankaccount.h"
#include "models/values/citizenid.h"
#include "models/values/taxpayerid.h"

#include <QCoreApplication>

namespace counter {

namespace {

/// A code as files spell it; a screen normalises when a field is left.
void checkExact(const QString &typed, const QString &normalised, const QString &pointer, FieldId id,
                Problems &problems)
{
    if (typed != normalised)
        problems.append(makeProblem(ProblemCode::Spelling, pointer, {fieldLabel(id), typed, normalised}));
}

/// A unit is known by its credit or old code, a person by his citizen number; anything else is asked about.
void checkKind(const TaxpayerId &id, ClaimantKind kind, const QString &pointer, Problems &problems)
{
    const bool unit = id.mayBe(TaxpayerIdKind::CreditCode) || id.mayBe(TaxpayerIdKind::OldCode);
    const bool person = id.mayBe(TaxpayerIdKind::CitizenNumber);
    const bool fits = kind == ClaimantKind::Unit ? !person || unit : !unit || person;
    if (fits || id.kinds.isEmpty())
        return;
    const QString claimant = kind == ClaimantKind::Unit ? QCoreApplication::translate("Problem", "单位")
                                                        : QCoreApplication::translate("Problem", "个人");
    problems.append(
        makeProblem(ProblemCode::TaxpayerKind, pointer, {claimant, taxpayerIdKindLabel(id.kinds.first())}));
}

void checkTaxpayerId(const Application &application, QDate today, Problems &problems)
{
    const QString pointer = QStringLiteral("/claimant/taxpayerId");
    const QString &typed = application.claimant.taxpayerId;
    if (typed.isEmpty())
        return;
    const TaxpayerId id = readTaxpayerId(typed, today);
    appendAt(pointer, id.problems, problems);
    if (!id.isValid())
        return;
    checkExact(typed, id.id, pointer, FieldId::TaxpayerIdField, problems);
    checkKind(id, application.claimant.kind, pointer, problems);
}

void checkBank(const Claimant &claimant, Problems &problems)
{
    if (!claimant.bank.accountNumber.isEmpty()) {
        const QString pointer = QStringLiteral("/claimant/bank/accountNumber");
        const BankAccount account = readBankAccount(claimant.bank.accountNumber);
        appendAt(pointer, account.problems, problems);
        if (account.isValid())
            checkExact(claimant.bank.accountNumber, account.number, pointer, FieldId::AccountNumber,
                       problems);
    }
    if (accountNameDiffers(claimant))
        problems.append(makeProblem(ProblemCode::AccountName, QStringLiteral("/claimant/bank/accountName"),
                                    {claimant.bank.accountName, claimant.name}));
}

} // namespace

void checkCitizenId(const QString &typed, const QString &pointer, FieldId id, QDate today, Problems &problems)
{
    if (typed.isEmpty())
        return;
    const CitizenId read = readCitizenId(typed, today);
    appendAt(pointer, read.problems, problems);
    if (read.isValid())
        checkExact(typed, read.id, pointer, id, problems);
}

void checkClaimant(const Application &application, QDate today, Problems &problems)
{
    checkTaxpayerId(application, today, problems);
    checkBank(application.claimant, problems);
    if (application.agent)
        checkCitizenId(application.agent->citizenId, QStringLiteral("/agent/citizenId"),
                       FieldId::AgentCitizenId, today, problems);
}

} // namespace counter
