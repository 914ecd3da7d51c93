#pragma once
#include "forms/intake/acceptdialog.h"
#include "models/casework/acceptance.h"

#include <QDate>

namespace counter {

class WorkCalendar;

/// With which month's batch a case goes that is received today: 梅市医保〔2021〕11号 二（二）, on or before
/// the 20th, rolled back to a working day; later goes with next month's. Empty without a calendar.
QString batchSentence(const WorkCalendar *calendar, QDate today);

/// What the clerk is asked at 提交受理: what it is, what is open, missing and doubtful.
AcceptQuestion acceptQuestion(const Application &application, const Decision &decision,
                              const AcceptanceCheck &check, const QString &batch);

} // namespace counter
