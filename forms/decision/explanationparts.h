#pragma once
#include "forms/decision/situationtrial.h"
#include "forms/widgets/htmltext.h"
#include "forms/widgets/theme.h"
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"
#include "models/policy/words/outcomewords.h"
#include "models/policy/words/tracewords.h"

namespace counter {

struct PolicyPack;

/// The pieces that the explanations of a line, a member and a case are put together from.
namespace explaining {

/// Of true, false and unknown.
theme::Tone truthTone(const std::optional<bool> &value);

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
