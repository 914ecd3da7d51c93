#pragma once
#include <QDate>
#include <QString>

namespace counter {

class WorkCalendar;

/// The countdown to this month's hand-over (梅市医保〔2021〕11号 二（二）): "本月移交截止：11月20日（还有 3
/// 个工作日）"; after it, the next one. Promises no date beyond the calendar, and says so.
QString handOverText(const WorkCalendar *calendar, QDate today);

} // namespace counter
