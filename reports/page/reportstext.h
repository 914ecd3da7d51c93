#pragma once
#include <QCoreApplication>

namespace counter {

/// The sentences of this room, for a translator: ReportsText::tr("…").
class ReportsText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

} // namespace counter
