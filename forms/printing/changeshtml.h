#pragma once
#include "models/casework/diff.h"

#include <QList>

namespace counter {

/// A table of what changed: 何处, 项目, 原为, 现为.
QString changesHtml(const QList<Change> &changes);

} // namespace counter
