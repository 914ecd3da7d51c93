#pragma once
#include <QCoreApplication>

namespace counter {

/// The sentences of this room, for a translator: StoreText::tr("…").
class StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace counter
