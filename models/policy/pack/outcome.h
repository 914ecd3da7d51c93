#pragma once
#include <QString>

namespace counter {

/// 核验结论. Stored: refundable, partly-refundable, not-refundable, undetermined, deferred, referred.
enum class Outcome { Refundable, PartlyRefundable, NotRefundable, Undetermined, Deferred, Referred };

QString outcomeName(Outcome outcome);
/// 可退, 部分可退, 不予退费, 待补充, 暂缓, 转会商.
QString outcomeLabel(Outcome outcome);

} // namespace counter
