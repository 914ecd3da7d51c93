#include "models/values/placekind.h"

namespace counter {

QString placeKindName(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::None:
        return QStringLiteral("none");
    case PlaceKind::Position:
        return QStringLiteral("position");
    case PlaceKind::File:
        return QStringLiteral("file");
    case PlaceKind::Name:
        return QStringLiteral("name");
    }
    return QStringLiteral("name");
}

PlaceKind placeKind(const QString &place)
{
    if (place.isEmpty())
        return PlaceKind::None;
    bool line = false;
    bool column = false;
    place.section(u':', 0, 0).toInt(&line);
    place.section(u':', 1).toInt(&column);
    if (line && column)
        return PlaceKind::Position;
    return place.contains(u'/') || place.contains(u'\\') ? PlaceKind::File : PlaceKind::Name;
}

} // namespace counter
