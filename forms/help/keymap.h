#pragma once
#include <QList>
#include <QString>

namespace counter {

/// One row of the key map: where the key holds, the key as printed on the keyboard, what it does.
struct KeyAction
{
    QString place;
    QString keys;
    QString text;
    bool operator==(const KeyAction &) const = default;
};

/// Every key of the program, in the order of the day's work; the one table behind F1 and the help text.
QList<KeyAction> keyMap();

} // namespace counter
