#pragma once
#include <QCoreApplication>

namespace counter {

/// The sentences of this room, for a translator: ValuesText::tr("…").
class ValuesText
{
    Q_DECLARE_TR_FUNCTIONS(Values)
};

} // namespace counter
