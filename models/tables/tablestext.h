#pragma once
#include <QCoreApplication>

namespace counter {

/// The sentences of this room, for a translator: TablesText::tr("…").
class TablesText
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

} // namespace counter
