#pragma once
#include <QCoreApplication>

namespace counter {

/// The sentences of this room, for a translator: HelpText::tr("…").
class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

} // namespace counter
