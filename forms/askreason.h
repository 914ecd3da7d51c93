#pragma once
#include "forms/services.h"

namespace counter {

/// Asks for a reason until it says something (models/casework/reason.h); empty: the clerk went back.
/// `names`: what the question calls it, which is no reason.
std::optional<QString> askReason(const Questions &questions, QWidget *parent, const QString &title,
                                 const QString &text, const QStringList &names);

} // namespace counter
