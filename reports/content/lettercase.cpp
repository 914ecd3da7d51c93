#include "reports/content/lettercase.h"

#include "reports/content/claimsplit.h"
#include "reports/content/papermarks.h"
#include "reports/page/reportstext.h"

#include "models/casework/acceptance.h"
#include "models/casework/membership.h"
#include "models/policy/pack/policypack.h"
#include "models/policy/words/clausewords.h"
#include "models/policy/words/monthwords.h"
#include "models/policy/words/obligations.h"
#include "models/values/chineseamount.h"

#include <algorithm>

namespace counter {

namespace {

QString flag(bool holds)
{
    return holds ? QStringLiteral("✓") : QString();
}

/// 大写, unless it is nothing: zero is never printed as an amount to be paid (支付结算办法 附一).
QString inWords(Money amount, bool known)
{
    return known && amount > Money() ? chineseAmountWithCurrency(amount) : QString();
}

void putClaimant(LetterRow &row, const Application &application)
{
    const Claimant &claimant = application.claimant;
    const bool unit = claimant.kind == ClaimantKind::Unit;
    row.put(QStringLiteral("claimant.kind"), claimantKindLabel(claimant.kind));
    row.put(QStringLiteral("is.unit"), flag(unit));
    row.put(QStringLiteral("is.individual"), flag(!unit));
    row.put(QStringLiteral("claimant.name"), claimant.name);
    row.put(QStringLiteral("claimant.taxpayerId"), claimant.taxpayerId);
    row.put(QStringLiteral("claimant.socialInsuranceNumber"), claimant.socialInsuranceNumber);
    row.put(QStringLiteral("claimant.registeredAddress"), claimant.registeredAddress);
    row.put(QStringLiteral("claimant.contactName"), claimant.contactName);
    row.put(QStringLiteral("claimant.contactPhone"), claimant.contactPhone);
    row.put(QStringLiteral("claimant.bank.branch"), claimant.bank.branch);
    row.put(QStringLiteral("claimant.bank.accountName"), claimant.bank.accountName);
    row.put(QStringLiteral("claimant.bank.accountNumber"), claimant.bank.accountNumber);
    if (application.agent) {
        row.put(QStringLiteral("agent.name"), application.agent->name);
        row.put(QStringLiteral("agent.citizenId"), application.agent->citizenId);
        row.put(QStringLiteral("agent.phone"), application.agent->phone);
    }
    // An individual without members is the member.
    const bool named = !application.members.isEmpty();
    row.put(QStringLiteral("first.name"),
            named      ? application.members.first().name
                : unit ? QString()
                       : claimant.name);
    const QString number = named ? application.members.first().citizenId
        : unit                   ? QString()
                                 : claimant.taxpayerId;
    row.put(QStringLiteral("first.citizenId"), number);
    row.put(QStringLiteral("first.citizenTail"), number.right(4));
    row.put(QStringLiteral("is.several"), flag(application.members.size() > 1));
}

void putTotals(LetterRow &row, const LetterCase &paper)
{
    const Decision &decision = paper.content.decision;
    const Sums &total = paper.total;
    const bool lines = !paper.lines.isEmpty();
    const bool decided = !decision.lines.isEmpty();
    const bool settled = decided && (!decision.range || decision.range->low == decision.range->high);
    const auto total_ = QStringLiteral("total");
    row.money(total_, QStringLiteral("paid"), total.paid, lines && total.paidKnown);
    row.money(total_, QStringLiteral("claimed"), total.claimed, lines && total.claimedKnown);
    row.money(total_, QStringLiteral("credit"), total.credit, lines && total.creditKnown);
    row.money(total_, QStringLiteral("refundable"), decision.refundable, settled);
    const ClaimSplit split = splitOf(paper);
    const bool known = split.known && settled && total.claimedKnown;
    row.money(total_, QStringLiteral("refused"), split.refused, known);
    row.money(total_, QStringLiteral("setOff"), split.setOff, known);
    row.money(total_, QStringLiteral("referred"), split.referred, known);
    row.put(QStringLiteral("is.referredInPart"), flag(known && split.referred > Money()));
    row.put(QStringLiteral("total.claimedInWords"), inWords(total.claimed, lines && total.claimedKnown));
    row.put(QStringLiteral("total.refundableInWords"), inWords(decision.refundable, settled));
    row.money(total_, QStringLiteral("payableNow"), decision.payableNow, settled);
    row.put(QStringLiteral("total.payableNowInWords"), inWords(decision.payableNow, settled));
    if (settled)
        row.put(QStringLiteral("total.deferred"), deferredWords(decision));
    if (decided && !settled)
        row.put(QStringLiteral("total.range"), amountWords(decision.refundable, decision.range));
    Money surplus;
    for (const MemberDecision &member : decision.members)
        surplus += member.setOffSurplus;
    if (surplus > Money())
        row.put(QStringLiteral("total.surplus"), surplus.toGrouped());
    if (decision.demand && *decision.demand > Money())
        row.put(QStringLiteral("total.demand"), decision.demand->toGrouped());
}

/// What the office owes beside the amount.
void putObligations(LetterRow &row, const LetterCase &paper)
{
    const Decision &decision = paper.content.decision;
    if (const LineDecision *line = firstDeadline(decision))
        row.put(QStringLiteral("decision.deadline"), paper.limitOf(*line));
    for (const LineDecision &line : decision.lines) {
        if (line.demand && !line.demand->isNone())
            row.put(QStringLiteral("decision.demand"), line.demand->text);
        if (line.outcome == Outcome::Referred)
            row.put(
                QStringLiteral("decision.referral"),
                ReportsText::tr("%1　%2").arg(paper.citeOf(line.situation), paper.titleOf(line.situation)));
    }
}

void putCounts(LetterRow &row, const LetterCase &paper)
{
    const Application &application = paper.content.application;
    const Decision &decision = paper.content.decision;
    const auto count_ = QStringLiteral("count");
    qint64 copies = 0;
    qint64 pages = 0;
    for (const Evidence &evidence : application.evidence) {
        copies += std::clamp(evidence.copies, 1, 100'000);
        pages += qint64(std::clamp(evidence.copies, 1, 100'000)) * std::clamp(evidence.pages, 1, 100'000);
    }
    const bool himself = application.members.isEmpty() && !application.lines.isEmpty()
        && application.claimant.kind == ClaimantKind::Individual;
    row.count(count_, QStringLiteral("lines"), application.lines.size());
    row.count(count_, QStringLiteral("members"), himself ? 1 : application.members.size());
    row.count(count_, QStringLiteral("copies"), copies);
    row.count(count_, QStringLiteral("pages"), pages);
    row.put(QStringLiteral("count.evidence"), QString::number(application.evidence.size()));
    const auto refused = std::count_if(decision.lines.begin(), decision.lines.end(), [](const auto &line) {
        return line.outcome == Outcome::NotRefundable;
    });
    if (refused > 0)
        row.put(QStringLiteral("count.refused"), QString::number(refused));
}

/// 2024-03至2024-08 and 职工基本医疗保险、生育保险.
void putPeriods(LetterRow &row, const Application &application)
{
    std::optional<YearMonth> first;
    std::optional<YearMonth> last;
    QStringList kinds;
    for (const Insurance insurance : AllInsurances)
        for (const ContributionLine &line : application.lines)
            if (line.insurance.value() == insurance) {
                kinds.append(insuranceLabel(insurance));
                break;
            }
    for (const ContributionLine &line : application.lines)
        if (const std::optional<YearMonth> &period = line.period.value()) {
            if (!first || period->index() < first->index())
                first = period;
            if (!last || period->index() > last->index())
                last = period;
        }
    row.put(QStringLiteral("insurances"), kinds.join(u'、'));
    if (first)
        row.put(QStringLiteral("periods"), monthRangeWords(*first, *last));
}

void putDecision(LetterRow &row, const PrintContent &content)
{
    const Decision &decision = content.decision;
    if (!decision.lines.isEmpty()) {
        row.put(QStringLiteral("decision.outcome"), outcomeLabel(decision.outcome));
        row.put(QStringLiteral("decision.sign"), outcomeSign(decision.outcome));
        row.put(QStringLiteral("decision.asOf"), shownDate(decision.asOf));
        row.put(QStringLiteral("is.refundable"), flag(decision.outcome == Outcome::Refundable));
        row.put(QStringLiteral("is.partly"), flag(decision.outcome == Outcome::PartlyRefundable));
        row.put(QStringLiteral("is.notRefundable"), flag(decision.outcome == Outcome::NotRefundable));
        row.put(QStringLiteral("is.undetermined"), flag(decision.outcome == Outcome::Undetermined));
        row.put(QStringLiteral("is.deferred"), flag(decision.outcome == Outcome::Deferred));
        row.put(QStringLiteral("is.referred"), flag(decision.outcome == Outcome::Referred));
    }
    if (decision.deferredUntil)
        row.put(QStringLiteral("decision.deferredUntil"), shownDate(*decision.deferredUntil));
    if (!content.policy)
        return;
    row.put(QStringLiteral("policy.title"), content.policy->title);
    row.put(QStringLiteral("policy.number"), content.policy->number);
    row.put(QStringLiteral("policy.issuers"), content.policy->issuedBy.join(u'、'));
    row.put(QStringLiteral("policy.region"), content.policy->region);
}

void putSignatures(LetterRow &row, const Signatures &signatures)
{
    for (const char *key : {"applicant.handler", "tax.opinion", "tax.receiver", "tax.reviewer",
                            "agency.handler", "agency.checker", "agency.approver"})
        row.put(QStringLiteral("sign.") + QLatin1StringView(key), signatures.value(QLatin1StringView(key)));
    for (const char *key : {"applicant.date", "tax.date", "agency.date"})
        row.put(QStringLiteral("sign.") + QLatin1StringView(key),
                shownDate(signatures.value(QLatin1StringView(key))));
    const QString approved = signatures.value(QStringLiteral("agency.approved"));
    const Result<Money> amount = Money::parse(approved);
    if (!amount)
        row.put(QStringLiteral("sign.agency.approved"), approved);
    row.amounts.insert(QStringLiteral("approved"), LetterAmount{amount ? amount->fen() : 0, true, true});
    if (amount && *amount > Money()) {
        row.put(QStringLiteral("sign.agency.approved"), amount->toGrouped());
        row.put(QStringLiteral("sign.agency.approvedInWords"), inWords(*amount, true));
    }
}

Result<void> caseSource(const LetterCase &paper, const QString &source, const RowSink &sink)
{
    const auto is = [&](const char *name) { return source == QLatin1StringView(name); };
    if (is("lines"))
        return lineRows(paper, LinesOf::All, sink);
    if (is("refunded"))
        return lineRows(paper, LinesOf::Refunded, sink);
    if (is("refused"))
        return lineRows(paper, LinesOf::Refused, sink);
    if (is("members"))
        return memberTableRows(paper, sink);
    if (is("persons"))
        return personRows(paper, sink);
    if (is("transfers"))
        return transferRows(paper, sink);
    if (is("missing"))
        return missingRows(paper, sink);
    if (is("open"))
        return openRows(paper, sink);
    if (is("problems") || is("errors"))
        return problemRows(paper, is("errors"), sink);
    if (is("evidence"))
        return evidenceRows(paper, sink);
    if (is("groups"))
        return groupRows(paper, sink);
    if (is("refusals"))
        return refusalRows(paper, sink);
    if (is("notes"))
        return noteRows(paper, sink);
    LetterGroups groups(is("kinds") ? LetterGroups::By::Insurance : LetterGroups::By::Clause);
    groups.add(paper);
    return groups.rows(sink);
}

} // namespace

const LineDecision *LetterCase::decisionOf(qsizetype line) const
{
    const QList<LineDecision> &decided = content.decision.lines;
    if (line < decided.size() && decided[line].line == line)
        return &decided[line];
    const auto found = std::find_if(decided.begin(), decided.end(),
                                    [&](const LineDecision &each) { return each.line == line; });
    return found == decided.end() ? nullptr : &*found;
}

QString LetterCase::citeOf(const QString &situation) const
{
    return content.clauses.value(situation, situation);
}

QString LetterCase::titleOf(const QString &situation) const
{
    return clauseTitle(content.policy.get(), situation);
}

QString LetterCase::wordsOf(const QString &cite) const
{
    return quotation(content.policy.get(), cite);
}

qint64 LetterCase::placeOf(const QString &cite) const
{
    constexpr qint64 last = 9'999;
    if (!content.policy)
        return last;
    const QList<Clause> &clauses = content.policy->clauses;
    const auto found = std::find_if(clauses.begin(), clauses.end(),
                                    [&](const Clause &clause) { return clause.cite == cite; });
    return found == clauses.end() ? last : found - clauses.begin();
}

QString LetterCase::memberName(const QString &id) const
{
    return counter::memberName(content.application, id);
}

QString LetterCase::limitOf(const LineDecision &line) const
{
    return line.deadline ? deadlineWords(*line.deadline, content.calendar, DayStyle::Paper) : QString();
}

Result<std::shared_ptr<const LetterCase>> makeLetterCase(const PrintContent &content)
{
    const Result<QList<FormLine>> lines = formLines(content);
    if (!lines)
        return lines.error();
    return std::make_shared<const LetterCase>(LetterCase{content, *lines, sumOf(*lines, 0, lines->size())});
}

void putCommon(LetterRow &row, const PrintContent &content)
{
    row.put(QStringLiteral("mark"), markWords(content));
    row.put(QStringLiteral("printedOn"), shownDate(content.printedOn));
    for (auto each = content.given.cbegin(); each != content.given.cend(); ++each)
        row.put(each.key(), each.value());
}

Result<LetterRow> caseRow(const std::shared_ptr<const LetterCase> &paper)
{
    const PrintContent &content = paper->content;
    const Application &application = content.application;
    LetterRow row;
    row.scope = "case";
    putCommon(row, content);
    row.put(QStringLiteral("number"), application.number);
    row.put(QStringLiteral("is.accepted"), flag(!application.number.isEmpty()));
    if (content.version > 0)
        row.put(QStringLiteral("version"), QString::number(content.version));
    row.put(QStringLiteral("hash"), content.contentHash.left(16));
    row.put(QStringLiteral("receivedOn"),
            application.receivedOn.value() ? shownDate(*application.receivedOn.value())
                                           : application.receivedOn.text());
    row.put(QStringLiteral("reason"), application.reason);
    row.put(QStringLiteral("evidence.summary"), evidenceSummary(content));
    const bool confirmed =
        std::any_of(application.confirmations.begin(), application.confirmations.end(),
                    [](const Confirmation &each) { return each.what == treasuryConfirmation(); });
    row.put(QStringLiteral("is.unconfirmed"), flag(!confirmed));
    putClaimant(row, application);
    putTotals(row, *paper);
    putObligations(row, *paper);
    putCounts(row, *paper);
    putPeriods(row, application);
    putDecision(row, content);
    putSignatures(row, application.signatures);
    row.rows = [paper](const QString &source, const RowSink &sink) {
        return caseSource(*paper, source, sink);
    };
    return row;
}

QString shownDate(QDate date)
{
    return dayWords(date, DayStyle::Paper);
}

QString shownDate(const QString &stored)
{
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    return date.isValid() ? shownDate(date) : stored;
}

} // namespace counter
