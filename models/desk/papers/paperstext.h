#pragma once
#include <QCoreApplication>

namespace counter {

/// The sentences of this room, for a translator: PapersText::tr("…").
class PapersText
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

} // namespace counter
