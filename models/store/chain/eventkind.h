#pragma once
#include "models/values/result.h"

#include <array>

namespace counter {

/// What an event is about. The stored spelling never changes.
enum class EventKind {
    Setting, ///< setting
    Policy, ///< policy: a pack's file
    Notice, ///< notice: the text a pack quotes
    Calendar, ///< calendar
    Print, ///< print: the print log of an older program then ended so
    Today, ///< clock: someone confirmed the date, with a reason, though it was earlier than what is stored
    Printed, ///< printed: a document went to a printer, or what became of it
    CaseOpened, ///< case-opened: someone looked at a case
    PictureShown, ///< picture-shown: a page of the evidence was looked at
    CaseExported, ///< export: a case was written out of the store
    Searched, ///< search: by a whole identity, account or phone number
    BackedUp, ///< backup
    Restored, ///< restore
    Account, ///< account: an account was made or changed (accountledger.h); signed
    SignedIn, ///< sign-in: someone signed in, or could not
    LockedUp, ///< lock: the window was locked, or opened again by its own person
    Unmasked, ///< unmask: numbers were shown whole to someone whose turn it is not
    ActRefused, ///< act-refused: somebody tried what his post does not allow
    EvidenceKept, ///< evidence: a file as it lies sealed in the store, by its SM3
};
inline constexpr std::array AllEventKinds{
    EventKind::Setting,      EventKind::Policy,       EventKind::Notice,      EventKind::Calendar,
    EventKind::Print,        EventKind::Today,        EventKind::Printed,     EventKind::CaseOpened,
    EventKind::PictureShown, EventKind::CaseExported, EventKind::Searched,    EventKind::BackedUp,
    EventKind::Restored,     EventKind::Account,      EventKind::SignedIn,    EventKind::LockedUp,
    EventKind::Unmasked,     EventKind::ActRefused,   EventKind::EvidenceKept};

/// What was done. The stored spelling never changes.
enum class EventVerb {
    Found, ///< found: it was there when the log began, or an older program's log held it
    Set, ///< set: a setting has this value from now on
    Begun, ///< begun: a file is about to be put in its place
    InForce, ///< in-force: it stands there
    Dropped, ///< dropped: what was begun could not be written and is not in force
    Done, ///< done
    Refused, ///< refused: someone tried, and it was not done
};
inline constexpr std::array AllEventVerbs{EventVerb::Found,   EventVerb::Set,     EventVerb::Begun,
                                          EventVerb::InForce, EventVerb::Dropped, EventVerb::Done,
                                          EventVerb::Refused};

QString eventKindName(EventKind kind);
QString eventVerbName(EventVerb verb);
/// Chinese, for lists: 打开案件.
QString eventKindLabel(EventKind kind);
Result<EventKind> parseEventKind(QStringView stored);
Result<EventVerb> parseEventVerb(QStringView stored);

} // namespace counter
