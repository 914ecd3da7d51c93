#pragma once
#include "models/casework/application.h"

namespace counter {

struct PolicyPack;

/// One thing that changed between two versions, as a person reads it. A new row (a member, a line, a
/// document) has an empty `before`, a removed one an empty `after`; a field that was filled or emptied
/// likewise.
struct Change
{
    QString place; ///< 缴费明细 第 3 行（2024-03 生育保险）; empty for the fields at the top
    QString label; ///< 原缴费金额
    QString before;
    QString after;
    bool operator==(const Change &) const = default;
};

/// In the order of the field table. Rows are matched by what they are (a member by id, a line by person, 险种, month
/// and voucher, a document by its content), so that inserting one does not change all that follow; the rest
/// by place. pack: for the labels of facts; null: their names.
QList<Change> changesBetween(const Application &before, const Application &after, const PolicyPack *pack);

} // namespace counter
