#pragma once
#include "models/policy/pack/fact.h"
#include "models/policy/pack/factdeclaration.h"
#include "models/values/result.h"

#include <QList>
#include <QString>
#include <optional>

namespace counter {

/// One declared fact of the pack, as a column of a table.
struct FactColumn
{
    QString name; ///< without its owner: "pensionSince"
    QString label; ///< 开始领取养老金年月
    FactType kind = FactType::Text;
    QList<FactChoice> choices;

    bool operator==(const FactColumn &) const = default;
};

/// As everywhere (factValueWords): 2024-02, 是, 灵活就业人员, "2023-05至2023-10、2024-01"; but 无 stands for
/// all that is known not to be, the word that is typed for it. Unknown is empty: the cell says 未核实.
QString factText(const FactColumn &column, const std::optional<FactValue> &value);

/// A pasted "-" is a spreadsheet's empty number; who types it means 无.
enum class FactOrigin { Typed, Pasted };

/// As typed: "" , 未核实, ？ (unknown: no value), 无 and none (known not to be), 202402, 是/否/y/n, a
/// choice's label, its stored word or its place in the list from 1. Refuses with bad-input and a Chinese
/// detail.
Result<std::optional<FactValue>> parseFactTyped(const FactColumn &column, const QString &typed,
                                                FactOrigin origin = FactOrigin::Typed);

/// Puts typed text into the facts; what cannot be read is kept as typed, as text, so that neither undo nor a
/// crash loses it: validation and factFault() name it, no rule reads it (12.5 where a whole number is asked
/// for is kept as 12.5？).
void putFactTyped(FactMap &facts, const FactColumn &column, const QString &typed,
                  FactOrigin origin = FactOrigin::Typed);
/// Why the stored value is none for this column, for its cell; empty: it is one, or unknown.
QString factFault(const FactColumn &column, const std::optional<FactValue> &value);

/// What may be typed into such a cell, in a few words.
QString factHint(const FactColumn &column);

} // namespace counter
