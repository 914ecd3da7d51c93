#pragma once
#include "models/store/chain/clockguard.h"
#include "models/store/chain/settingtable.h"
#include "models/store/index/caseindex.h"

namespace counter {

/// Gives 受理编号.
class NumberGiver
{
public:
    NumberGiver(CaseIndex &index, SettingTable &settings, ClockGuard &clock)
        : m_index(index), m_settings(settings), m_clock(clock)
    {
    }
    /// After the last one of the office and year, and after what may have been given outside these versions.
    /// The year is that of the newest record where the clock is a little behind it. Refused: BadInput (an
    /// office without a code).
    Result<QString> next(const QString &office, const QDateTime &now);

private:
    CaseIndex &m_index;
    SettingTable &m_settings;
    ClockGuard &m_clock;
};

} // namespace counter
