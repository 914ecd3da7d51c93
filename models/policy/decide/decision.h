#pragma once
#include "models/policy/pack/outcome.h"
#include "models/values/money.h"
#include "models/values/problem.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace counter {

class WorkCalendar;

/// What an amount may become while facts are unknown; both ends can be reached.
struct AmountRange
{
    Money low;
    Money high;
    bool operator==(const AmountRange &) const = default;
};

/// Another clause that holds for the line too.
struct Alternative
{
    QString situation;
    Money allowed;
    bool operator==(const Alternative &) const = default;
};

/// What one of several clauses gives of a line that they share.
struct ClausePart
{
    QString situation;
    Money allowed;
    Money refundable; ///< the parts' sum is the line's
    int months = 0; ///< of the line; 0: the clause does not speak of months
    bool operator==(const ClausePart &) const = default;
};

/// One fact behind a condition: "member.leftUnit" and what it is, as shown ("2024-02", "none", "未核实").
struct TraceFact
{
    QString name;
    QString value; ///< as in files; empty when unknown
    bool known = true;
    bool operator==(const TraceFact &) const = default;
};

/// One condition (or derived row) of one situation, tried on one line.
struct TraceRow
{
    QString situation;
    QString condition; ///< the FEEL source
    QString text; ///< the condition in Chinese
    std::optional<bool> value; ///< empty: unknown
    QString derived; ///< a derived value ("200.80"), else empty
    QList<TraceFact> facts;
    bool counted = false; ///< derived is a number of months or days, not 元
    bool operator==(const TraceRow &) const = default;
};

/// What is demanded back beside the refund: never set off against it.
struct Demand
{
    std::optional<Money> amount; ///< empty: not known yet
    QString text;
    /// Known to be nothing.
    bool isNone() const { return amount && *amount == Money(); }
    bool operator==(const Demand &) const = default;
};

/// A time limit that the notice sets for this line. The day it ends on: lastDay().
struct Deadline
{
    int workingDays = 0;
    std::optional<QDate> from; ///< the first day is not counted; empty: not known yet
    QString cite;
    QString text;
    bool operator==(const Deadline &) const = default;
};

/// What the pack says about one line. Field meanings: refund-decision/1.
struct LineDecision
{
    int line = 0;
    QString member;
    Outcome outcome = Outcome::NotRefundable;
    QString situation; ///< empty: no clause holds
    QString nearest; ///< of a line that no clause gives: the one whose failing the reason names; may be empty
    Money allowed;
    Money refundable;
    Money setOff;
    std::optional<AmountRange> range;
    QList<ClausePart> parts; ///< where several clauses give the line together, `situation` first; else empty
    QList<Alternative> alternatives;
    QString reason;
    QStringList unknownFacts;
    QStringList warnings;
    std::optional<QDate> deferredUntil;
    std::optional<Demand> demand;
    std::optional<Deadline> deadline;
    QList<TraceRow> trace;
    QString formula; ///< how allowed comes about: "281.12 − 80.32 ＝ 200.80"; empty: the clause gives nothing
    bool operator==(const LineDecision &) const = default;
};

struct MemberDecision
{
    QString member;
    Money refundable;
    Money setOffSurplus;
    std::optional<AmountRange> range;
    bool operator==(const MemberDecision &) const = default;
};

/// A fact that is still open and can change the amount; ordered by how much it can.
struct OpenFact
{
    QString member;
    std::optional<int> line;
    QString fact; ///< "member.pensionSince"
    QString question;
    AmountRange range; ///< of the whole, over this fact
    bool operator==(const OpenFact &) const = default;
};

struct EvidenceNeed
{
    QString kind;
    QString title;
    QStringList requiredBy; ///< situation ids; empty: always required
    bool present = false;
    bool operator==(const EvidenceNeed &) const = default;
};

struct DecisionNote
{
    QString cite;
    QString text;
    bool operator==(const DecisionNote &) const = default;
};

struct DecisionAnswer
{
    QString id;
    QString cite;
    QString value;
    QString text;
    QString unit; ///< 元, 天; may be empty
    bool operator==(const DecisionAnswer &) const = default;
};

/// refund-decision/1: everything the pack says about an application on one day. The same input gives the same
/// bytes.
struct Decision
{
    QString policy;
    QString policyHash;
    QDate asOf;
    Outcome outcome = Outcome::NotRefundable;
    Money paid;
    Money claimed;
    Money refundable; ///< deferred or not
    Money payableNow; ///< refundable less what is deferred
    std::optional<AmountRange> range;
    QList<LineDecision> lines;
    QList<MemberDecision> members;
    QList<OpenFact> unknownFacts;
    QList<EvidenceNeed> evidence;
    std::optional<QDate> deferredUntil;
    QList<DecisionNote> notes;
    QList<DecisionAnswer> answers;
    std::optional<Money> demand; ///< sum of the lines' known demands; empty: no line has one
    Problems problems;
    bool operator==(const Decision &) const = default;
};

/// The last day of the limit. Empty: its first day is not known, there is no calendar (null), or it does not
/// reach so far.
std::optional<QDate> lastDay(const Deadline &deadline, const WorkCalendar *calendar);
/// What is right, but not yet: an amount and the first day it may be paid.
struct DeferredSum
{
    QDate from;
    Money amount;
    bool operator==(const DeferredSum &) const = default;
};
/// What of the refundable amount is not payable now, by day; the sums are refundable − payableNow.
QList<DeferredSum> deferredSums(const Decision &decision);
/// 320.00 元自 2027-01-01 起可退、…: what is not payable now, with its days; empty when all is.
QString deferredWords(const Decision &decision);
/// What each clause gives of the line: its parts, or the one clause that decides it with all of it.
QList<ClausePart> clauseParts(const LineDecision &line);
/// The line whose limit began first; null: no line has one. Limits whose first day is not known come last.
const LineDecision *firstDeadline(const Decision &decision);

} // namespace counter
