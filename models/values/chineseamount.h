#pragma once
#include "models/values/money.h"

namespace counter {

/// An amount in capitals (大写) as 支付结算办法 附一 and 会计基础工作规范 §52 want it: 整 after 元 and after
/// 角, never after 分; inner zeros one 零; no 零 between 万 or 亿 and a section that fills its 仟 place; 零
/// before 角 when the 元 place is 0, and before 分 when 角 is 0. Under one 元 there is no 元 and no leading
/// 零 (伍角整). 10^12 元 is 壹万亿元整. Without the prefix 人民币, which the form prints itself. Zero reads
/// 零元整 and is never printed as an approved amount. Empty for what cannot be written: negative or over
/// LargestMoney.
QString chineseAmount(Money amount);
/// With 人民币 in front, where the form has none printed.
QString chineseAmountWithCurrency(Money amount);

} // namespace counter
