#pragma once
#include "models/store/care/verify.h"

namespace counter {

/// What a check found, each sentence once with how often: “材料文件缺失（3 处）；…”.
QString findingsText(const VerifyReport &report);

} // namespace counter
