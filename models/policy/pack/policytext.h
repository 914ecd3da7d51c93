#pragma once
#include <QCoreApplication>

namespace counter {

/// The sentences of this room, for a translator: PolicyText::tr("…").
class PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

} // namespace counter
