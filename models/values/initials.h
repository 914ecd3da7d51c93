#pragma once
#include <QString>

namespace counter {

/// The small letter that each character's reading begins with, "lyl" for 李玉兰: what is typed to find a
/// name without an input method. By the order of zh_CN's dictionaries, a
/// surname's first character by the surname's reading (曾 z); characters without a reading there are
/// left out, letters and digits stand for themselves.
QString nameInitials(const QString &name);

} // namespace counter
