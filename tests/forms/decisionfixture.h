#pragma once
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"

namespace counter {

inline QString month(int index)
{
    return YearMonth::from(2024, 1)->plus(index).toString();
}

inline ContributionLine lineOf(const QString &member, Insurance insurance, int index)
{
    ContributionLine line;
    line.member = member;
    line.voucherNumber = QStringLiteral("60015469");
    line.period = Entry<YearMonth>::fromText(month(index));
    line.insurance = insurance;
    line.paid = Money::fromFen(28112);
    line.accountCredit = Money::fromFen(8032);
    return line;
}

/// Two persons: the first decided under 一（二）, the second open over the first month of the pension.
struct Case
{
    Application application;
    Decision decision;

    Case()
    {
        application.policy = QStringLiteral("meizhou-2021-11");
        application.claimant.name = QStringLiteral("某陶瓷工艺有限公司");
        Member first;
        first.id = QStringLiteral("m1");
        first.name = QStringLiteral("甲");
        Member second = first;
        second.id = QStringLiteral("m2");
        second.name = QStringLiteral("乙");
        second.facts.insert(QStringLiteral("unemploymentMonths"),
                            QStringList{QStringLiteral("2024-04/2024-05")});
        application.members = {first, second};
        application.lines = {lineOf(first.id, Insurance::Basic, 2), lineOf(second.id, Insurance::Basic, 3),
                             lineOf(second.id, Insurance::Maternity, 3)};
        decision.outcome = Outcome::Undetermined;
        decision.asOf = QDate(2026, 11, 20);
        decision.paid = decision.claimed = Money::fromFen(3 * 28112);
        decision.refundable = decision.payableNow = Money::fromFen(20080);
        decision.range = AmountRange{Money::fromFen(20080), Money::fromFen(48192)};
        LineDecision decided;
        decided.line = 0;
        decided.member = first.id;
        decided.outcome = Outcome::Refundable;
        decided.situation = QStringLiteral("1.2");
        decided.allowed = decided.refundable = Money::fromFen(20080);
        decided.setOff = Money::fromFen(8032);
        decided.reason = QStringLiteral("离职次月仍缴费。");
        decided.alternatives = {{QStringLiteral("1.3"), Money::fromFen(28112)}};
        decided.trace = {{QStringLiteral("1.2"),
                          QStringLiteral("line.period > member.leftUnit"),
                          QStringLiteral("费款所属期晚于离职月"),
                          true,
                          {},
                          {{QStringLiteral("line.period"), QStringLiteral("2024-03"), true},
                           {QStringLiteral("member.leftUnit"), QStringLiteral("2024-02"), true}}},
                         {QStringLiteral("1.3"),
                          QStringLiteral("line.period >= member.pensionSince"),
                          QStringLiteral("费款所属期不早于首次领取养老金月"),
                          std::nullopt,
                          {},
                          {{QStringLiteral("member.pensionSince"), {}, false}}}};
        LineDecision open = decided;
        open.line = 1;
        open.member = second.id;
        open.outcome = Outcome::Undetermined;
        open.situation.clear();
        open.alternatives.clear();
        open.allowed = open.refundable = open.setOff = Money();
        open.range = AmountRange{Money(), Money::fromFen(28112)};
        open.unknownFacts = {QStringLiteral("member.pensionSince")};
        LineDecision refused = open;
        refused.line = 2;
        refused.outcome = Outcome::NotRefundable;
        refused.range.reset();
        refused.unknownFacts.clear();
        refused.reason = QStringLiteral("当月仍在职，应缴。");
        decision.lines = {decided, open, refused};
        decision.members = {{first.id, Money::fromFen(20080), {}, {}}, {second.id, {}, {}, open.range}};
        decision.unknownFacts = {{second.id, {}, QStringLiteral("member.pensionSince"), {}, *decision.range},
                                 {second.id, {}, QStringLiteral("member.benefitsUsed"), {}, *decision.range}};
        decision.evidence = {{QStringLiteral("bank-account"), QStringLiteral("银行开户信息"), {}, false}};
        decision.notes = {{QStringLiteral("一（二）"), QStringLiteral("离职当月应缴，次月起可退。")}};
        decision.problems = {{QStringLiteral("/claimant/taxpayerId"), QStringLiteral("check-digit"),
                              Severity::Error, QStringLiteral("校验位不符")}};
    }
};

} // namespace counter
