#pragma once
#include <QCoreApplication>

namespace counter {

/// The sentences of this room, for a translator: CaseworkText::tr("…").
class CaseworkText
{
    Q_DECLARE_TR_FUNCTIONS(Casework)
};

} // namespace counter
