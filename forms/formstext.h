#pragma once
#include <QCoreApplication>

namespace counter {

/// The sentences of this room that no class of a screen says, for a translator: FormsText::tr("…").
class FormsText
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

} // namespace counter
