#include "models/store/opening/firstsettings.h"

#include "models/store/chain/settingtable.h"
#include "models/store/opening/headertable.h"

namespace counter {

Result<void> putFirstSettings(Database &database, const Seal &seal, const Workplace &desk, const QString &id,
                              const QDateTime &now)
{
    const ActStamp stamp{instantText(now.toUTC()), desk.clerk, desk.window, desk.officeCode};
    ChainEnd versions(database, QStringLiteral("version"), QStringLiteral("head"), {});
    ActLog acts(database, seal, versions, [&stamp] { return stamp; });
    SettingTable settings(database, acts);
    for (const Result<void> &done :
         {putHeader(database, {id}), settings.putDesk(desk), settings.put(QStringLiteral("store.id"), id),
          settings.put(QStringLiteral("store.made"), instantText(now))})
        if (!done)
            return done;
    return {};
}

} // namespace counter
