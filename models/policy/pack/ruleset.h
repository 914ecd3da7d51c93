#pragma once
#include "models/policy/feel/expression.h"
#include "models/policy/pack/formulatokens.h"
#include "models/policy/pack/policypack.h"

#include <array>

namespace counter {

/// What an expression's value hangs on, narrowest last; it is evaluated again only when that changes.
enum class Reach : quint8 { Member, Period, Line };

/// The places of the built-in names in a frame; the pack's facts, parameters and derived names follow.
enum BuiltInSlot : int {
    ClaimantKindSlot,
    ReceivedOnSlot,
    PeriodSlot,
    InsuranceSlot,
    PaidSlot,
    AccountCreditSlot,
    FirstPackSlot
};

/// One expression of the pack, read once.
struct Rule
{
    feel::Expression expression;
    Reach reach = Reach::Member;
    int plainSlot = -1; ///< the expression is nothing but this name: no need to evaluate
    bool needsDerived = false; ///< it reads a derived name, directly or not
    /// Fact, field and parameter slots, those behind derived names included; ascending.
    std::vector<int> reads;
    /// Places in RuleSet::derived of the names that it reads, directly or not; ascending.
    std::vector<int> derived = {};
    /// Those of them that it names itself.
    std::vector<int> named = {};
    int factList = -1; ///< place in RuleSet::factLists: of `reads`
    std::vector<FormulaToken> formula = {}; ///< of an amount or a derived name; empty: it is no plain formula
};

/// Slots that conditions are told by, and what their values hang on.
struct FactList
{
    std::vector<int> slots;
    Reach reach = Reach::Member;
};

/// How an unknown fact may be tried out when a line's range is sought.
enum class OpenShape : quint8 {
    Choices, ///< a boolean or choice: every value is tried
    Threshold, ///< a month that is only compared with line.period
    Membership, ///< months that line.period is only looked up in
    Credit, ///< line.accountCredit, only compared with numbers and added or subtracted
    Opaque, ///< anything else: each condition that reads it may fall either way
};

struct RuleCondition
{
    int rule = -1; ///< place in RuleSet::conditionRules; -1: the line's insurance is among the refunded ones
    QString source; ///< the FEEL text
    QString text; ///< in Chinese
    QString otherwise; ///< why it fails, in Chinese; empty: made from text
    bool limits = false; ///< what the clause itself does not give, not for whom it is meant
    int matter = -1; ///< the slot of the fact that it is about (rulematter.h); -1: none
    bool ofPayer = false; ///< it says for whom the clause is meant
};

/// How much a situation gives for one kind of insurance.
struct RuleRefund
{
    int amount = -1; ///< place in RuleSet::amounts; -1: this insurance is not refunded here
    int setOff = -1; ///< likewise: what is set off; -1: nothing is
};

struct RuleWarning
{
    int rule = -1; ///< place in RuleSet::warningRules
    QString text;
};

struct RuleEvidence
{
    QString kind;
    QString instead; ///< another kind that serves as well …
    int insteadCount = 1; ///< … when there are that many of it
    int condition = -1; ///< place in RuleSet::warningRules: needed only when it holds; -1: always
};

struct RuleSituation
{
    int firstCondition = 0; ///< in RuleSet::conditions
    int conditionCount = 0;
    std::array<RuleRefund, AllInsurances.size()> refunds;
    quint8 insurances = 0x0f; ///< bit per Insurance; a line of another kind makes the situation false
    bool memberLevel =
        false; ///< the amount is the person's; lines take their share in order, up to what was paid
    int shareMonths = -1; ///< place in RuleSet::amounts: the months of the line that the clause speaks of
    int shareOf = -1; ///< likewise: of how many months the line is; the amounts are the whole line's
    std::vector<int> joins; ///< situations that hold beside this one: their amounts add up to what was paid
    bool referred = false; ///< true: the line is 转会商
    bool refused = false; ///< true: the clause itself says that nothing is given back
    QString advice; ///< of an informational pack: what its hint says …
    bool besideWait = false; ///< … only beside a notice with a day before which nothing is paid
    int recover = -1; ///< place in RuleSet::adviceRules: what is demanded back, apart from the refund
    QString recoverText;
    int deadlineDays = 0; ///< working days; 0: the clause sets no time limit
    int deadlineFrom = -1; ///< place in RuleSet::adviceRules: a date
    QString deadlineCite;
    QString deadlineText;
    bool judgement = false; ///< needs a named decider and a written reason
    int notBefore = -1; ///< place in RuleSet::amounts: a date; before it the line is deferred
    std::vector<RuleWarning> warnings;
    std::vector<RuleEvidence> evidence;
};

struct RuleDerived
{
    QString name;
    QString text;
    int slot = 0;
    Rule rule;
};

struct RuleAnswer
{
    QString id;
    QString cite;
    QString text;
    QString unit; ///< 元: shown with two decimals
    QStringList situations; ///< only for lines decided by one of them; empty: for every line
    Rule rule;
};

/// A pack's expressions, compiled: what the assessor runs. Conditions of the same text share one rule.
struct RuleSet
{
    feel::Scope scope;
    int memberFactSlot = 0; ///< slot of the member's fact with index 0
    int lineFactSlot = 0;
    int parameterSlot = 0;
    int derivedSlot = 0;

    std::vector<RuleCondition> conditions; ///< of all situations, in order
    std::vector<RuleSituation> situations; ///< in order of precedence, as PolicyPack::situations
    std::vector<Rule> conditionRules;
    std::vector<int> allDerived; ///< every place in `derived`
    std::vector<quint8> insuranceSets; ///< of the situations, each once
    /// By condition: the place of its rule, or behind all rules that of its situation's insurance set.
    std::vector<int> testOfCondition;
    std::vector<FactList> factLists; ///< the first: a line's insurance alone
    std::vector<Rule> amounts;
    std::vector<Rule> warningRules;
    std::vector<Rule> adviceRules; ///< demands and time limits: they never decide
    std::vector<RuleWarning> lineWarnings; ///< of the whole pack: plausibility
    std::vector<RuleDerived> derived;
    std::vector<RuleAnswer> answers;
    std::vector<OpenShape> shapes; ///< by slot
    bool derivedInConditions = false; ///< some condition reads a derived name
    std::vector<qint64> creditBreaks; ///< in 分: what line.accountCredit is compared with
    std::vector<bool> parameterByReceipt; ///< by parameter
    std::vector<int> memberLevel; ///< situations whose amount is the person's
    std::vector<int> conditionParameters; ///< slots of parameters that conditions or amounts read
    std::vector<int> allParameters;

    std::vector<feel::Value> openValues; ///< by slot: unknown(name)
    std::vector<std::vector<feel::Value>> choiceValues; ///< by slot: a choice's values as text
    std::array<feel::Value, AllInsurances.size()> insuranceValues;
    std::array<feel::Value, 2> claimantValues; ///< by ClaimantKind
    std::vector<std::vector<feel::Value>> parameterValues; ///< by parameter, as its dated values

    /// What a slot's value hangs on; derived names on what their own expression hangs on.
    Reach reachOf(int slot) const;
    /// Some situation of the pack pays only from a day on.
    bool waits() const;
    /// Fills what can be known from the rest once all rules stand: shapes, parameters in use.
    void finish(const PolicyPack &pack);
};

/// The first day of a month as FEEL has it.
feel::Value monthValue(YearMonth month);

} // namespace counter
