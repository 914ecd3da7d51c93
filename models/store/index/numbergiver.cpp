#include "models/store/index/numbergiver.h"

#include "models/casework/receiptnumber.h"
#include "models/store/vault/storetext.h"
#include "models/values/chinatime.h"

namespace counter {

namespace {

Error tooShortOffice()
{
    return {ErrorCode::BadInput, StoreText::tr("请先在设置中填写六位经办机构代码，受理编号由它开头"),
            QStringLiteral("desk.office")};
}

} // namespace

Result<QString> NumberGiver::next(const QString &office, const QDateTime &now)
{
    if (!isOfficeCode(office))
        return tooShortOffice();
    const Result<ClockState> state = m_clock.state(now);
    if (!state)
        return state.error();
    const QDateTime counted = state->newest.isValid() ? std::max(state->now, state->newest) : state->now;
    const int year = chinaDate(counted).year();
    const Result<QString> floor = m_settings.value(floorSetting(office, year));
    if (!floor)
        return floor.error();
    return m_index.nextNumber(office, year, floor->toInt());
}

} // namespace counter
