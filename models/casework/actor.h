#pragma once
#include <QString>

namespace counter {

/// Who does something, and where he sits: every act on a case names one, whole, as he was then. Until there
/// are accounts, account, staffNumber and role are empty and the name is what the settings say.
struct Actor
{
    QString account; ///< the name he signs in by; empty: a store without accounts
    QString name; ///< as it is printed: 受理人, 审核人
    QString staffNumber; ///< 工号
    QString role; ///< stored spelling of the role he acts in; empty: a store without accounts
    QString window; ///< number of the window, e.g. 3
    QString office; ///< six digits, e.g. 441402
    bool operator==(const Actor &) const = default;
};

} // namespace counter
