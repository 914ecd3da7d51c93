#include "reports/content/formcontent.h"

#include "models/casework/membership.h"
#include "models/casework/proposedclaim.h"
#include "models/policy/pack/policypack.h"
#include "models/values/chineseamount.h"
#include "reports/page/reportstext.h"

#include <algorithm>

namespace counter {

namespace {

/// The amount of a line as printed: grouped when it can be read, else as typed (a draft's half-typed text).
QString shownEntry(const Entry<Money> &entry)
{
    return entry.value() ? entry.value()->toGrouped() : entry.text();
}

const LineDecision *decisionOf(const PrintContent &content, qsizetype line)
{
    const QList<LineDecision> &decided = content.decision.lines;
    // Usually every line is decided, and then its place is its number.
    if (line < decided.size() && decided[line].line == line)
        return &decided[line];
    for (const LineDecision &each : decided)
        if (each.line == line)
            return &each;
    return nullptr;
}

QString clauseOf(const PrintContent &content, const LineDecision *decision)
{
    if (!decision)
        return {};
    if (decision->situation.isEmpty())
        return outcomeLabel(decision->outcome);
    return content.clauses.value(decision->situation, decision->situation);
}

Sums sumsOf(const ContributionLine &line, std::optional<Money> claimed)
{
    Sums sums;
    sums.paid = line.paid.value().value_or(Money());
    sums.paidKnown = line.paid.value().has_value();
    sums.claimed = claimed.value_or(Money());
    sums.claimedKnown = claimed.has_value();
    sums.credit = line.accountCredit.value().value_or(Money());
    // Only basic contributions are credited to an account: an open credit of another kind is none.
    const bool basic = line.insurance.value() == Insurance::Basic;
    sums.creditKnown = line.accountCredit.value() || (line.accountCredit.isEmpty() && !basic);
    return sums;
}

FormLine formLine(const PrintContent &content, qsizetype index)
{
    const ContributionLine &line = content.application.lines[index];
    const LineDecision *decision = decisionOf(content, index);
    const std::optional<Money> claimed = claimedOf(line, decision);

    FormLine form;
    form.line = index;
    const LineOwner owner = lineOwner(content.application, line);
    form.member = owner.state == LineOwner::State::Member ? owner.index : -1;
    form.series = line.voucherSeries;
    form.number = line.voucherNumber.isEmpty() ? line.electronicTicket : line.voucherNumber;
    if (!line.voucherNumber.isEmpty() && !line.electronicTicket.isEmpty())
        form.number += u'\n' + line.electronicTicket;
    if (const std::optional<YearMonth> &period = line.period.value()) {
        form.year = QString::number(period->year());
        form.month = QString::number(period->month()).rightJustified(2, u'0');
    } else {
        form.year = line.period.text();
    }
    form.insurance = line.insurance.value() ? insuranceLabel(*line.insurance.value()) : line.insurance.text();
    form.paid = shownEntry(line.paid);
    form.claimed = claimed ? claimed->toGrouped() : line.claimed.text();
    form.clause = clauseOf(content, decision);
    form.sums = sumsOf(line, claimed);
    return form;
}

/// The three parts of a signature's date; a date that cannot be read is refused rather than left out.
Result<void> fillDate(FieldValues &values, const Signatures &signatures, const QString &key, FormField year,
                      FormField month, FormField day)
{
    const QString text = signatures.value(key);
    if (text.isEmpty())
        return {};
    const Result<QDate> date = Spelling<QDate>::parse(text);
    if (!date)
        return Error{ErrorCode::BadInput, ReportsText::tr("日期应写成 2026-01-31"), formFieldLabel(year)};
    values[year] = QString::number(date->year());
    values[month] = QString::number(date->month());
    values[day] = QString::number(date->day());
    return {};
}

Result<void> fillSignatures(FieldValues &values, const Signatures &signatures)
{
    const auto take = [&](FormField field, QLatin1StringView key) {
        values[field] = signatures.value(QString(key));
    };
    take(FormField::ApplicantHandler, QLatin1StringView("applicant.handler"));
    take(FormField::TaxOpinion, QLatin1StringView("tax.opinion"));
    take(FormField::TaxReceiver, QLatin1StringView("tax.receiver"));
    take(FormField::TaxReviewer, QLatin1StringView("tax.reviewer"));
    take(FormField::AgencyHandler, QLatin1StringView("agency.handler"));
    take(FormField::AgencyChecker, QLatin1StringView("agency.checker"));
    take(FormField::AgencyApprover, QLatin1StringView("agency.approver"));
    const QString approved = signatures.value(QStringLiteral("agency.approved"));
    const Result<Money> amount = Money::parse(approved);
    // Zero is never printed as an approved amount (支付结算办法 附一).
    values[FormField::AgencyApproved] = !amount ? approved
        : *amount == Money()                    ? QString()
                                                : amount->toGrouped();
    if (Result<void> done =
            fillDate(values, signatures, QStringLiteral("applicant.date"), FormField::ApplicantYear,
                     FormField::ApplicantMonth, FormField::ApplicantDay);
        !done)
        return done;
    if (Result<void> done = fillDate(values, signatures, QStringLiteral("tax.date"), FormField::TaxYear,
                                     FormField::TaxMonth, FormField::TaxDay);
        !done)
        return done;
    return fillDate(values, signatures, QStringLiteral("agency.date"), FormField::AgencyYear,
                    FormField::AgencyMonth, FormField::AgencyDay);
}

} // namespace

void Sums::add(const Sums &other)
{
    paid += other.paid;
    credit += other.credit;
    claimed += other.claimed;
    paidKnown = paidKnown && other.paidKnown;
    creditKnown = creditKnown && other.creditKnown;
    claimedKnown = claimedKnown && other.claimedKnown;
}

QList<FormLine> inFormOrder(QList<FormLine> lines)
{
    std::stable_partition(lines.begin(), lines.end(), [](const FormLine &line) {
        return !line.sums.claimedKnown || line.sums.claimed > Money();
    });
    return lines;
}

Sums sumOf(const QList<FormLine> &lines, qsizetype from, qsizetype to)
{
    Sums sums;
    for (qsizetype i = from; i < to; ++i)
        sums.add(lines[i].sums);
    return sums;
}

QString shownAmount(Money amount, bool known)
{
    return known ? amount.toGrouped() : QString();
}

Result<QList<FormLine>> formLines(const PrintContent &content)
{
    QList<FormLine> lines;
    lines.reserve(content.application.lines.size());
    Sums total;
    for (qsizetype i = 0; i < content.application.lines.size(); ++i) {
        lines.append(formLine(content, i));
        total.add(lines.last().sums);
        // Checked at each step: one line is at most the largest amount, so the sum cannot run over before it
        // is seen.
        if (total.paid > LargestMoney || total.claimed > LargestMoney || total.credit > LargestMoney)
            return Error{ErrorCode::BadInput, ReportsText::tr("金额合计超出可填写的最大数额"),
                         formFieldLabel(FormField::TotalClaimed)};
    }
    return lines;
}

Result<FieldValues> documentValues(const PrintContent &content, const Sums &total)
{
    const Application &application = content.application;
    const Claimant &claimant = application.claimant;
    FieldValues values;
    values[FormField::ClaimantName] = claimant.name;
    values[FormField::TaxpayerId] = claimant.taxpayerId;
    values[FormField::SocialInsuranceNumber] = claimant.socialInsuranceNumber;
    values[FormField::RegisteredAddress] = claimant.registeredAddress;
    values[FormField::BankBranch] = claimant.bank.branch;
    values[FormField::AccountName] = claimant.bank.accountName;
    values[FormField::AccountNumber] = claimant.bank.accountNumber;
    values[FormField::ContactName] = claimant.contactName;
    values[FormField::ContactPhone] = claimant.contactPhone;
    values[FormField::Reason] = application.reason;
    values[FormField::Number] = application.number;
    values[FormField::EvidenceSummary] = evidenceSummary(content);
    if (!application.lines.isEmpty()) {
        // The form prints no 人民币 before the amount, so it is written (会计基础工作规范 §52).
        if (total.claimedKnown) {
            values[FormField::ClaimedInWords] = chineseAmountWithCurrency(total.claimed);
            values[FormField::TotalClaimed] = u'¥' + total.claimed.toGrouped();
        }
        values[FormField::TotalPaid] = shownAmount(total.paid, total.paidKnown);
    }
    if (const Result<void> signedBy = fillSignatures(values, application.signatures); !signedBy)
        return signedBy.error();
    return values;
}

} // namespace counter
