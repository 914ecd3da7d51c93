#include "models/policy/decide/lineparts.h"

#include <algorithm>

namespace counter {

bool giveTogether(const RuleSet &rules, int a, int b)
{
    const RuleSituation &first = rules.situations[size_t(a)];
    const RuleSituation &second = rules.situations[size_t(b)];
    const auto names = [](const RuleSituation &situation, int other) {
        return std::find(situation.joins.begin(), situation.joins.end(), other) != situation.joins.end();
    };
    return a != b
        && ((first.shareMonths >= 0 && second.shareMonths >= 0) || names(first, b) || names(second, a));
}

void findLineParts(RuleRunner &runner, const std::vector<int> &tried, std::span<const Truth> statuses,
                   int decides, std::vector<LinePart> &parts)
{
    const RuleSet &rules = runner.rules();
    parts.clear();
    std::vector<int> taken;
    qint64 left = runner.line().paid.fen();
    const auto add = [&](int each) {
        const RuleSituation &situation = rules.situations[size_t(each)];
        Truth day = Truth::True;
        LinePart part{each, runner.amountOf(situation, taken), 0, 0, runner.notBefore(situation, &day)};
        if (each != decides
            && (part.amount.state != Truth::True || day != Truth::True
                || (part.amount.allowed == 0 && part.amount.carried == 0) || left == 0))
            return;
        if (situation.shareMonths >= 0) {
            const LineShare share = runner.shareOf(situation);
            part.months = share.countWithout(taken);
            part.of = share.of;
            taken.insert(taken.end(), share.months.begin(), share.months.end());
            std::sort(taken.begin(), taken.end());
        }
        part.amount.allowed = std::min(part.amount.allowed, left);
        left -= part.amount.allowed;
        parts.push_back(part);
    };
    add(decides);
    for (const int each : tried)
        if (statuses[size_t(each)] == Truth::True && giveTogether(rules, decides, each))
            add(each);
}

ClauseAmount sumOf(const std::vector<LinePart> &parts)
{
    ClauseAmount sum;
    for (const LinePart &part : parts) {
        if (part.amount.state != Truth::True)
            sum.state = part.amount.state;
        sum.allowed += part.amount.allowed;
        sum.carried += part.amount.carried;
        sum.setOff = sum.setOff || part.amount.setOff;
    }
    return sum;
}

} // namespace counter
