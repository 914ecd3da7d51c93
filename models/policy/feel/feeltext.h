#pragma once
#include <QCoreApplication>

namespace counter::feel {

/// The sentences of this room, for a translator: FeelText::tr("…").
class FeelText
{
    Q_DECLARE_TR_FUNCTIONS(Feel)
};

} // namespace counter::feel
