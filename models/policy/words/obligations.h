#pragma once
#include "models/policy/decide/decision.h"
#include "models/policy/words/daywords.h"

namespace counter {

class WorkCalendar;

/// What the decision obliges the office to beside its amount: money to be recovered, a time limit, a meeting.
/// Each sentence is empty where nothing follows. With no calendar (null) no last day is promised.

/// "80.32 元"; 金额待核实 while it is open.
QString demandAmountWords(const std::optional<Money> &amount);
/// "另行追回 80.32 元：已划拨的个人账户，由医保部门如数追回…"
QString demandSentence(const LineDecision &line);
/// All lines' known demands together, and how many are not known yet.
QString demandSentence(const Decision &decision);

/// "2026-09-25 起 5 个工作日内，最迟 2026-10-09（三第一段）". On paper 2026年9月25日起5个工作日内…, and no
/// day that the calendar only supposes.
QString deadlineWords(const Deadline &limit, const WorkCalendar *calendar, DayStyle style);
/// The same with what has to be done: "…（三第一段）：…"
QString deadlineSentence(const LineDecision &line, const WorkCalendar *calendar);
/// The limit that ends first; one whose first day is not known comes after all others.
QString deadlineSentence(const Decision &decision, const WorkCalendar *calendar);

/// For a referred line: who settles it, on what papers, and that it is not refused. The papers are those the
/// clause asks for.
QString referralSentence(const LineDecision &line, const Decision &decision);

} // namespace counter
