#pragma once
#include <QString>
#include <array>

namespace counter {

/// What kind of thing an error's place is: what may be said of it in a log, where the place itself (a path, a
/// name) may not stand. The stored spelling never changes.
enum class PlaceKind {
    None, ///< none
    Position, ///< position: line and column
    File, ///< file: a path
    Name, ///< name: anything else, a field, a case, a printer
};
inline constexpr std::array AllPlaceKinds{PlaceKind::None, PlaceKind::Position, PlaceKind::File,
                                          PlaceKind::Name};

QString placeKindName(PlaceKind kind);
PlaceKind placeKind(const QString &place);

/// The logging category under which explain() says each failure it is asked to put into words, by its code
/// and the kind of its place ("store-locked file"). Off unless someone listens (models/support/log.h).
inline constexpr char ToldFailures[] = "counter.failure";

} // namespace counter
