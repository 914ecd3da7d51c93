#pragma once
#include <QDate>
#include <QString>

namespace counter {

class WorkCalendar;

/// The countdown to this month's hand-over (梅市医保〔2021〕11号 二（二）): "本月移交截止：11月20日（还有 3
/// 个工作日）"; after it, the next one. A date
/// beyond the calendar is provisional, and said to be.
QString handOverText(const WorkCalendar *calendar, QDate today);

} // namespace counter
