#pragma once
#include <QCoreApplication>

namespace counter {

/// The sentences of this room, for a translator: SupportText::tr("…").
class SupportText
{
    Q_DECLARE_TR_FUNCTIONS(Support)
};

} // namespace counter
