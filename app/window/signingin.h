#pragma once
#include "models/store/care/sealing.h"
#include "models/store/store.h"
#include "models/support/places.h"

class QWidget;

namespace counter {

class FilePicker;
class Questions;

/// The world as it is, with whoever has signed in at this window.
Environment environmentOf(const std::shared_ptr<HeldKeys> &keys);

/// The store that is there, by somebody who signs in; `pin`: what he wants to come back with. Refused:
/// Cancelled (nobody did), what Store::open() refuses.
Result<std::unique_ptr<Store>> signInTo(const Places &places, const std::shared_ptr<HeldKeys> &keys,
                                        QString *pin);

/// A backup of a store with accounts needs somebody of that store: the keys that are there when it is this
/// one's, or who signs in. Cancelled: nobody did.
Result<Environment> environmentFor(const QString &backup, const QString &store,
                                   const std::shared_ptr<HeldKeys> &keys);

/// Asks for the first account; no value: without accounts. Refused: Cancelled.
Result<std::optional<FirstKeeper>> askForKeeper(const Places &places, const QString &proposed, bool mayWait,
                                                const FilePicker &picker, const Questions &questions);

/// Seals a store that nobody has open, shows how far it is and tells what went wrong; true: it is sealed, and
/// the keys are the keeper's.
bool sealShown(const Places &places, const FirstKeeper &keeper, const std::shared_ptr<HeldKeys> &keys,
               const Questions &questions);

} // namespace counter
