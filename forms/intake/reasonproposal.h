#pragma once
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"

namespace counter {

struct PolicyPack;

/// 退费原因 in the words of the clauses that hold: each clause once, with its title, whose months and which
/// 险种
/// ("未及时办理离职职工减员继续缴费（一（二）)：陈志明 2024-03至2024-12 基本、生育。"). Never longer than
/// 退费原因 may be: of many people some by name, then how many. Empty while none holds.
QString proposeReason(const Application &application, const Decision &decision, const PolicyPack *pack);

} // namespace counter
