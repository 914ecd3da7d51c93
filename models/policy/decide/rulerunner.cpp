#include "models/policy/decide/rulerunner.h"

#include <algorithm>

namespace counter {

namespace {

/// A value that stands there already is left alone: most do from one line to the next, and a shared one costs
/// its count.
void put(feel::Value &place, const feel::Value &value)
{
    if (!place.sameAs(value))
        place = value;
}

bool has(quint8 insurances, Insurance insurance)
{
    return insurances >> unsigned(insurance) & 1u;
}

feel::Value monthsValue(const MonthSet &set)
{
    std::vector<feel::Value> months;
    for (const MonthRange &range : set.ranges())
        for (YearMonth month = range.from; month <= range.to; month = month.plus(1))
            months.push_back(monthValue(month));
    return feel::Value::list(std::move(months));
}

const feel::Value Nothing;
const feel::Value NoMonths = feel::Value::list({});

} // namespace

RuleRunner::RuleRunner(const PolicyPack &pack, const PolicyPack &written)
    : m_pack(pack), m_rules(*pack.rules),
      m_memberLinks(links(pack.memberFacts, written.memberFacts, pack.rules->memberFactSlot)),
      m_lineLinks(links(pack.lineFacts, written.lineFacts, pack.rules->lineFactSlot))
{
    m_frame.resize(size_t(m_rules.scope.size()));
    for (size_t i = 0; i < m_frame.size(); ++i)
        m_frame[i] = m_rules.openValues[i];
    m_truths.assign(m_rules.conditionRules.size() + m_rules.insuranceSets.size(), Truth::Unknown);
    m_derivedFresh.assign(m_rules.derived.size(), false);
    for (size_t i = 0; i < m_rules.conditionRules.size(); ++i) {
        switch (m_rules.conditionRules[i].reach) {
        case Reach::Member:
            m_byMember.push_back(int(i));
            break;
        case Reach::Period:
            m_byPeriod.push_back(int(i));
            break;
        case Reach::Line:
            m_byLine.push_back(int(i));
            break;
        }
    }
}

std::vector<RuleRunner::FactLink> RuleRunner::links(const QList<FactDeclaration> &own,
                                                    const QList<FactDeclaration> &written, int firstSlot)
{
    std::vector<FactLink> found;
    for (const FactDeclaration &fact : own) {
        FactLink link{-1, firstSlot + fact.index, fact.type, {}};
        for (const FactDeclaration &other : written)
            if (other.name == fact.name && other.type == fact.type)
                link.from = other.index;
        if (link.from >= 0 && fact.type == FactType::Choice && &own != &written) {
            for (const FactChoice &theirs : written[link.from].choices) {
                const auto mine =
                    std::find_if(fact.choices.begin(), fact.choices.end(),
                                 [&theirs](const FactChoice &each) { return each.id == theirs.id; });
                link.choices.push_back(mine == fact.choices.end() ? -1 : int(mine - fact.choices.begin()));
            }
        }
        found.push_back(std::move(link));
    }
    return found;
}

void RuleRunner::enterClaim(const Claim &claim)
{
    m_claim = &claim;
    m_frame[ClaimantKindSlot] = m_rules.claimantValues[size_t(claim.claimant)];
    m_frame[ReceivedOnSlot] =
        claim.receivedOn ? feel::Value::date(*claim.receivedOn) : m_rules.openValues[ReceivedOnSlot];
    m_taken.clear();
    std::optional<YearMonth> month;
    if (claim.receivedOn)
        month = YearMonth::of(*claim.receivedOn);
    for (int slot = m_rules.parameterSlot; slot < m_rules.derivedSlot; ++slot)
        if (m_rules.parameterByReceipt[size_t(slot - m_rules.parameterSlot)])
            setParameter(slot, month);
    m_periodSet = false;
    forgetDerived();
}

void RuleRunner::enterMember(int member)
{
    setFacts(m_memberLinks, m_claim->members[member].facts);
    m_periodSet = false;
    forgetDerived();
    if (m_rules.derivedInConditions)
        computeDerived(m_rules.allDerived);
    run(m_byMember);
}

void RuleRunner::enterLine(const ClaimLine &line)
{
    m_line = &line;
    forgetDerived();
    put(m_frame[InsuranceSlot], m_rules.insuranceValues[size_t(line.insurance)]);
    m_frame[PaidSlot] = feel::Value::fen(line.paid.fen());
    m_frame[AccountCreditSlot] = line.accountCredit ? feel::Value::fen(line.accountCredit->fen())
                                                    : m_rules.openValues[AccountCreditSlot];
    setFacts(m_lineLinks, line.facts);
    const bool newPeriod = !m_periodSet || m_period != line.period;
    if (newPeriod) {
        m_frame[PeriodSlot] = monthValue(line.period);
        setParameters(line.period);
        m_period = line.period;
        m_periodSet = true;
    }
    if (m_rules.derivedInConditions)
        computeDerived(m_rules.allDerived);
    if (newPeriod)
        run(m_byPeriod);
    run(m_byLine);
    Truth *insured = m_truths.data() + m_rules.conditionRules.size();
    for (const quint8 set : m_rules.insuranceSets)
        *insured++ = has(set, line.insurance) ? Truth::True : Truth::False;
}

void RuleRunner::enterNoLine()
{
    m_line = nullptr;
    forgetDerived();
    m_periodSet = false;
    for (const int slot : {int(PeriodSlot), int(InsuranceSlot), int(PaidSlot), int(AccountCreditSlot)})
        m_frame[size_t(slot)] = m_rules.openValues[size_t(slot)];
    setFacts(m_lineLinks, {});
    for (const int slot : m_rules.allParameters)
        setParameter(slot, std::nullopt);
}

void RuleRunner::run(const std::vector<int> &rules)
{
    for (const int index : rules)
        m_truths[size_t(index)] = m_rules.conditionRules[size_t(index)].expression.truth(m_frame);
}

void RuleRunner::setFacts(const std::vector<FactLink> &links, const QList<TypedFact> &facts)
{
    feel::Value scratch;
    for (const FactLink &link : links) {
        const bool given = link.from >= 0 && link.from < facts.size();
        put(m_frame[size_t(link.slot)],
            given ? valueOf(link, facts[link.from], scratch) : m_rules.openValues[size_t(link.slot)]);
    }
}

const feel::Value &RuleRunner::choiceOf(const FactLink &link, qint64 choice) const
{
    const qint64 place = link.choices.empty() ? choice : link.choices[size_t(choice)];
    return place < 0 ? Nothing : m_rules.choiceValues[size_t(link.slot)][size_t(place)];
}

/// A value that is there already, or a fresh one in the scratch.
const feel::Value &RuleRunner::valueOf(const FactLink &link, const TypedFact &fact,
                                       feel::Value &scratch) const
{
    if (fact.state == TypedFact::State::Unknown)
        return m_rules.openValues[size_t(link.slot)];
    if (fact.state == TypedFact::State::None)
        return Nothing;
    switch (link.type) {
    case FactType::Boolean:
        scratch = feel::Value::boolean(fact.scalar != 0);
        break;
    case FactType::Month:
        scratch = monthValue(YearMonth::fromIndex(int(fact.scalar)));
        break;
    case FactType::Months:
        if (fact.months.isEmpty())
            return NoMonths;
        scratch = monthsValue(fact.months);
        break;
    case FactType::Choice:
        return choiceOf(link, fact.scalar);
    case FactType::Money:
        scratch = feel::Value::fen(fact.scalar);
        break;
    case FactType::Number: {
        const std::optional<feel::Decimal> number = feel::Decimal::parse(fact.text);
        scratch = number ? feel::Value::number(*number) : Nothing;
        break;
    }
    case FactType::Date:
        scratch = feel::Value::date(QDate::fromJulianDay(fact.scalar));
        break;
    case FactType::Text:
        scratch = feel::Value::string(fact.text);
        break;
    }
    return scratch;
}

void RuleRunner::setParameters(YearMonth month)
{
    for (const int slot : m_allParameters ? m_rules.allParameters : m_rules.conditionParameters)
        setParameter(slot, month);
}

void RuleRunner::setParameter(int slot, std::optional<YearMonth> month)
{
    const int place = slot - m_rules.parameterSlot;
    const PackParameter &parameter = m_pack.parameters[place];
    const PackParameter::Dated *dated = month ? parameter.in(*month) : nullptr;
    m_frame[size_t(slot)] = dated
        ? m_rules.parameterValues[size_t(place)][size_t(dated - parameter.values.constData())]
        : m_rules.openValues[size_t(slot)];
}

void RuleRunner::computeDerived(const std::vector<int> &places)
{
    for (const int place : places) {
        if (m_derivedFresh[size_t(place)])
            continue;
        const RuleDerived &derived = m_rules.derived[size_t(place)];
        m_frame[size_t(derived.slot)] = derived.rule.expression.evaluate(m_frame);
        m_derivedFresh[size_t(place)] = true;
    }
}

feel::Value RuleRunner::evaluate(const Rule &rule)
{
    computeDerived(rule.derived);
    return rule.plainSlot >= 0 ? m_frame[size_t(rule.plainSlot)] : rule.expression.evaluate(m_frame);
}

feel::Value RuleRunner::exchange(int slot, const feel::Value &value)
{
    forgetDerived();
    feel::Value before = value;
    before.swap(m_frame[size_t(slot)]);
    return before;
}

/// What the lines of the person before this one took of an amount that is the person's.
RuleRunner::Taken &RuleRunner::taken(int situation)
{
    const size_t width = m_rules.memberLevel.size();
    if (m_taken.empty())
        m_taken.resize(size_t(m_claim->members.size()) * width);
    const auto place = std::find(m_rules.memberLevel.begin(), m_rules.memberLevel.end(), situation);
    return m_taken[size_t(m_line->member) * width + size_t(place - m_rules.memberLevel.begin())];
}

void RuleRunner::take(int situation, qint64 amount)
{
    taken(situation).amount += amount;
}

void RuleRunner::takeUnknown(int situation)
{
    taken(situation).open = true;
}

qint64 LineShare::countWithout(const std::vector<int> &taken) const
{
    return std::count_if(months.begin(), months.end(), [&taken](int month) {
        return !std::binary_search(taken.begin(), taken.end(), month);
    });
}

LineShare RuleRunner::shareOf(const RuleSituation &situation)
{
    LineShare share;
    const feel::Value of = evaluate(m_rules.amounts[size_t(situation.shareOf)]);
    const std::optional<qint64> count = of.is(feel::Kind::Number) ? of.number().toInt() : std::nullopt;
    if (!count || *count < 1) {
        share.state = of.isUnknown() ? Truth::Unknown : Truth::Fault;
        return share;
    }
    share.of = *count;
    const feel::Value months = evaluate(m_rules.amounts[size_t(situation.shareMonths)]);
    if (months.isUnknown() && share.of == 1) { // where the clause holds it is this month
        share.months.push_back(m_line->period.index());
    } else if (months.isUnknown()) {
        share.state = Truth::Unknown;
    } else if (months.is(feel::Kind::List)) {
        for (const feel::Value &month : months.items())
            if (month.is(feel::Kind::Date))
                share.months.push_back(YearMonth::of(month.toDate()).index());
        std::sort(share.months.begin(), share.months.end());
        share.months.erase(std::unique(share.months.begin(), share.months.end()), share.months.end());
    } else if (!months.isPlainNull()) {
        share.state = Truth::Fault;
    }
    return share;
}

std::optional<qint64> RuleRunner::wholeAmount(const RuleSituation &situation)
{
    const RuleRefund &refund = situation.refunds[size_t(m_line->insurance)];
    if (refund.amount < 0)
        return {};
    const feel::Value value = evaluate(m_rules.amounts[size_t(refund.amount)]);
    return value.is(feel::Kind::Number) ? value.number().toFen(feel::Rounding::HalfUp) : std::nullopt;
}

ClauseAmount RuleRunner::amountOf(const RuleSituation &situation, const std::vector<int> &taken)
{
    const RuleRefund &refund = situation.refunds[size_t(m_line->insurance)];
    ClauseAmount result;
    if (refund.amount < 0)
        return result;
    result.setOff = refund.setOff >= 0;
    const Rule &rule = m_rules.amounts[size_t(refund.amount)];
    const qint64 paid = m_line->paid.fen();
    const bool shares = situation.shareMonths >= 0;
    if (rule.plainSlot == PaidSlot && !shares) {
        result.allowed = paid;
        return result;
    }
    LineShare share;
    if (shares) {
        share = shareOf(situation);
        result.state = share.state;
        if (share.state != Truth::True || share.countWithout(taken) == 0)
            return result;
    }
    const feel::Value value = evaluate(rule);
    if (value.isUnknown()) {
        result.state = Truth::Unknown;
        return result;
    }
    std::optional<qint64> fen;
    if (value.is(feel::Kind::Number)) {
        feel::Decimal amount = value.number();
        if (shares)
            amount =
                amount * feel::Decimal::fromInt(share.countWithout(taken)) / feel::Decimal::fromInt(share.of);
        fen = amount.toFen(feel::Rounding::HalfUp);
    }
    if (!fen) {
        result.state = Truth::Fault;
        return result;
    }
    qint64 mine = *fen;
    if (situation.memberLevel) {
        const Taken &before = this->taken(int(&situation - m_rules.situations.data()));
        if (before.open) {
            result.state = Truth::Unknown;
            return result;
        }
        mine = std::max<qint64>(0, mine - before.amount);
    }
    result.allowed = std::clamp<qint64>(mine, 0, paid);
    result.carried = result.setOff ? std::max<qint64>(0, -mine) : 0;
    return result;
}

qint32 RuleRunner::notBefore(const RuleSituation &situation, Truth *state)
{
    if (situation.notBefore < 0)
        return 0;
    const feel::Value value = evaluate(m_rules.amounts[size_t(situation.notBefore)]);
    if (value.is(feel::Kind::Date))
        return qint32(value.toDate().toJulianDay());
    if (value.isUnknown())
        *state = Truth::Unknown;
    else if (value.isFault())
        *state = Truth::Fault;
    return 0;
}

} // namespace counter
