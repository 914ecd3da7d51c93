#include "models/store/opening/firstsettings.h"

#include "models/store/chain/settingtable.h"
#include "models/store/opening/headertable.h"

namespace counter {

Result<void> putFirstSettings(Database &database, const Seal &seal, const Workplace &desk, const QString &id,
                              const QDateTime &now)
{
    const Actor actor = actorOf(desk);
    ChainEnd versions(database, QStringLiteral("version"), QStringLiteral("head"), {});
    EventLog events(database, seal, versions, [now] { return now; }, {});
    SettingTable settings(database, events);
    for (const Result<void> &done : {putHeader(database, {id}), settings.putDesk(actor, desk),
                                     settings.put(actor, QStringLiteral("store.id"), id),
                                     settings.put(actor, QStringLiteral("store.made"), instantText(now))})
        if (!done)
            return done;
    return {};
}

} // namespace counter
