#pragma once
#include <Qt>

namespace counter {

/// What a cell means beside its text; delegates draw it, assistive technology reads Qt::AccessibleTextRole.
enum TableRole {
    WrongRole = Qt::UserRole + 1, ///< QString: what is wrong here, in plain Chinese; empty: nothing
    CautionRole, ///< QString: what looks doubtful; can be overridden at 受理 with a reason
    OutcomeRole, ///< int: the Outcome that a result cell shows; invalid: none
    AskedRole, ///< bool: an open fact that can still change the amount
    GhostRole, ///< QString: shown quietly while the cell is empty
    HintRole, ///< QString: what may be typed here
    ChoicesRole, ///< QStringList: the words to choose from; empty: free text
    MemberIdRole, ///< QString
    CopyRole, ///< QString: what copying the cell gives when it is not Qt::EditRole
    PicksRole, ///< QList<Pick>: what the cell offers while it is typed into
    NewMemberRole, ///< set only: the text becomes the name of a new member, and the cell his
};

} // namespace counter
