#pragma once
#include "models/policy/pack/fact.h"
#include "models/policy/pack/factdeclaration.h"

namespace counter {

struct PolicyPack;
struct TraceFact;

/// 是, 否.
QString yesNoWord(bool yes);
/// 未核实: what stands where nobody knows the value yet.
QString unverifiedWord();
/// What "none" says of a fact: the pack's words for it (未领取养老金), else 无. `declared` may be null.
QString noneWord(const FactDeclaration *declared);

/// What a fact is called: the pack's label; the form's own word for what a condition may read beside facts
/// ("line.period"); else the name without its owner. `pack` may be null.
QString factLabel(const PolicyPack *pack, const QString &name);
/// What the clerk asks; the label where the pack has no question.
QString factQuestion(const PolicyPack *pack, const QString &name);

/// A value as the application holds it, as a person reads it: 2024-03, 281.12, 7, 是, 灵活就业人员,
/// 2023-05至2023-10、2024-01, 未领取养老金. What is not of the declared type is shown as it was entered.
/// Without a declaration choices and 无 keep their stored spelling's plain words.
QString factValueWords(const FactDeclaration *declared, const FactValue &value);
/// The same of a value in a decision's trace, 未核实 where it is open; a field of the form likewise.
QString factValueWords(const PolicyPack *pack, const TraceFact &fact);

} // namespace counter
