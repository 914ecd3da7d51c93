#pragma once
#include <QCoreApplication>

namespace counter {

/// The sentences of this room, for a translator: DeskText::tr("…").
class DeskText
{
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

} // namespace counter
