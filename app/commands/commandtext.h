#pragma once
#include <QCoreApplication>

namespace counter {

/// The sentences of this room, for a translator: CommandText::tr("…").
class CommandText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace counter
