#pragma once
#include "forms/decision/situationtrial.h"
#include "forms/widgets/htmltext.h"
#include "forms/widgets/theme.h"
#include "models/casework/application.h"
#include "models/policy/decision.h"

namespace counter {

struct PolicyPack;

/// The pieces that the explanations of a line, a member and a case are put together from.
namespace explaining {

struct Sign
{
    QString text;
    theme::Tone tone;
};
/// ✓ true, ✗ false, ？ unknown.
Sign signOf(const std::optional<bool> &value);
/// 成立, 不成立, 待核实
QString wordOf(const std::optional<bool> &value);

/// "200.80 元", or "0.00～200.80 元" while it is open.
QString amountOr(Money amount, const std::optional<AmountRange> &range);
/// "开始领取养老金年月：2024-03；缴费身份：单位职工"
QString factsOf(const TraceRow &row, const PolicyPack *pack);

/// Every condition with its sign and the facts behind it.
void addTrial(HtmlText &html, const SituationTrial &trial, const PolicyPack *pack);
/// The clauses as the notice has them.
void addQuotations(HtmlText &html, const QStringList &cites, const PolicyPack *pack);
void addNotes(HtmlText &html, const QList<DecisionNote> &notes);
/// Of the decision's notes those that speak of one of these clauses.
QList<DecisionNote> notesFor(const Decision &decision, const QStringList &cites);
/// Open questions, each with its range and who can answer; member: only his, empty: all.
void addOpenFacts(HtmlText &html, const Application &application, const Decision &decision,
                  const PolicyPack *pack, const QString &member);

} // namespace explaining

} // namespace counter
