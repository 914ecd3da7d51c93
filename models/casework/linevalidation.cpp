#include "models/casework/membership.h"
#include "models/casework/validationparts.h"
#include "models/policy/pack/policypack.h"

#include <QHash>

namespace counter {

namespace {

class LineCheck
{
public:
    LineCheck(const Application &application, qsizetype row, Problems &problems)
        : m_application(application), m_line(application.lines.at(row)), m_row(row), m_problems(problems)
    {
    }

    void owner()
    {
        switch (lineOwner(m_application, m_line).state) {
        case LineOwner::State::Unknown:
            report(ProblemCode::MemberUnknown, "member", {m_line.member});
            break;
        case LineOwner::State::Open:
            // A unit without members is told so once, at the list.
            if (!m_application.members.isEmpty())
                report(ProblemCode::MemberRequired, "member");
            break;
        case LineOwner::State::Member:
        case LineOwner::State::Claimant:
            break;
        }
    }

    void voucher()
    {
        if (m_line.voucherNumber.isEmpty() && m_line.electronicTicket.isEmpty())
            report(ProblemCode::VoucherRequired, "voucherNumber");
    }

    void amounts()
    {
        const std::optional<Money> &paid = m_line.paid.value();
        if (!paid)
            return;
        if (*paid <= Money())
            report(ProblemCode::PaidZero, "paid");
        if (const std::optional<Money> &claimed = m_line.claimed.value()) {
            if (*claimed > *paid)
                report(ProblemCode::ClaimedOverPaid, "claimed", {claimed->toString(), paid->toString()});
            else if (*claimed > Money() && *claimed < *paid)
                report(ProblemCode::PartialClaim, "claimed", {claimed->toString(), paid->toString()});
        }
        if (const std::optional<Money> &credit = m_line.accountCredit.value(); credit && *credit > *paid)
            report(ProblemCode::CreditOverPaid, "accountCredit", {credit->toString(), paid->toString()});
    }

    void period(QDate today)
    {
        const std::optional<YearMonth> &month = m_line.period.value();
        if (!month)
            return;
        // The system of 职工基本医疗保险 was set up on 1998-12-14 (国发〔1998〕44号).
        const YearMonth first = YearMonth::fromIndex(1998 * 12 + 11);
        const QDate day = m_application.receivedOn.value().value_or(today);
        if (*month > YearMonth::of(day))
            report(ProblemCode::PeriodFuture, "period", {month->toString()});
        else if (*month < first)
            report(ProblemCode::PeriodOld, "period", {month->toString()});
    }

    void facts(const PolicyPack &pack)
    {
        typedFacts(pack, FactOwner::Line, m_line.facts, pointer("facts"), m_problems);
        if (m_line.choice && !m_line.choice->situation.isEmpty() && !pack.situation(m_line.choice->situation))
            report(ProblemCode::SituationUnknown, "choice/situation", {m_line.choice->situation, pack.id});
    }

    void report(ProblemCode code, const char *key, const QStringList &arguments = {})
    {
        m_problems.append(makeProblem(code, pointer(key), arguments));
    }

private:
    QString pointer(const char *key) const
    {
        return QStringLiteral("/lines/%1/%2").arg(m_row).arg(QLatin1String(key));
    }

    const Application &m_application;
    const ContributionLine &m_line;
    qsizetype m_row;
    Problems &m_problems;
};

} // namespace

namespace {

/// The form and every list add the lines up: a sum that cannot be written on paper is refused here.
void checkTotals(const Application &application, Problems &problems)
{
    Money paid;
    Money credit;
    for (const ContributionLine &line : application.lines) {
        paid += line.paid.value().value_or(Money());
        credit += line.accountCredit.value().value_or(Money());
    }
    for (const auto &[sum, id] : {std::pair(paid, FieldId::Paid), std::pair(credit, FieldId::AccountCredit)})
        if (sum > LargestMoney)
            problems.append(makeProblem(ProblemCode::TotalTooLarge, QStringLiteral("/lines"),
                                        {fieldLabel(id), LargestMoney.toGrouped()}));
}

} // namespace

void checkLines(const Application &application, const PolicyPack *pack, QDate today, Problems &problems)
{
    checkTotals(application, problems);
    if (application.lines.isEmpty())
        problems.append(makeProblem(ProblemCode::NoLines, QStringLiteral("/lines")));
    QHash<QString, qsizetype> claims;
    for (qsizetype row = 0; row < application.lines.size(); ++row) {
        LineCheck check(application, row, problems);
        check.owner();
        check.voucher();
        check.amounts();
        check.period(today);
        if (pack)
            check.facts(*pack);
        const QString identity = lineIdentity(application, application.lines.at(row));
        if (const auto first = claims.constFind(identity); first != claims.constEnd())
            check.report(ProblemCode::LineTwice, "period", {QString::number(*first + 1)});
        else if (!identity.isEmpty())
            claims.insert(identity, row);
    }
}

} // namespace counter
