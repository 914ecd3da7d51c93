#include "models/store/takeover.h"
#include "models/store/policyfolder.h"
#include "models/store/settingtable.h"
#include "models/store/typingtable.h"

namespace counter {

namespace {

Result<void> takeFiles(ActLog &acts, const QString &folder)
{
    for (const StoreFile &file : filesIn(folder)) {
        const QByteArray hash = fileHash(folder, file.name);
        if (hash.isEmpty())
            continue; // a link or the like is in force for nobody
        if (const Result<void> told = acts.append(file.kind, ActVerb::Found, file.name, hash); !told)
            return told;
    }
    return {};
}

Result<void> takeOver(Database &database, const QString &folder, const QDateTime &now)
{
    const PlainSeal seal;
    ActStamp stamp{instantText(now.toUTC()), {}, {}, {}};
    ChainEnd versions(database, QStringLiteral("version"), QStringLiteral("head"), {});
    ActLog acts(database, seal, versions, [&stamp] { return stamp; });
    SettingTable settings(database, acts);
    const Result<Desk> desk = settings.desk();
    if (!desk)
        return desk.error();
    stamp = {stamp.at, desk->clerk, desk->window, desk->officeCode};
    if (const Result<void> taken = settings.takeOver(); !taken)
        return taken;
    if (const Result<void> taken = takeFiles(acts, folder); !taken)
        return taken;
    ChainEnd prints(database, QStringLiteral("print"), QStringLiteral("print_head"), {});
    const Result<HeadFile::Head> last = prints.kept();
    if (!last)
        return last.error();
    if (last->sequence > 0)
        if (const Result<void> told =
                acts.append(ActKind::Print, ActVerb::Found, QString::number(last->sequence), last->hash);
            !told)
            return told;
    return TypingTable(database, seal).count();
}

} // namespace

Result<void> putFirstSettings(Database &database, const Desk &desk, const QString &id, const QDateTime &now)
{
    const PlainSeal seal;
    const ActStamp stamp{instantText(now.toUTC()), desk.clerk, desk.window, desk.officeCode};
    ChainEnd versions(database, QStringLiteral("version"), QStringLiteral("head"), {});
    ActLog acts(database, seal, versions, [&stamp] { return stamp; });
    SettingTable settings(database, acts);
    for (const Result<void> &done : {settings.putDesk(desk), settings.put(QStringLiteral("store.id"), id),
                                     settings.put(QStringLiteral("store.made"), instantText(now))})
        if (!done)
            return done;
    return {};
}

StepRest takeOverIn(Database &database, const QString &folder, const QDateTime &now)
{
    return [&database, folder, now](qint64 schema) -> Result<void> {
        if (schema != ActSchema)
            return {};
        return takeOver(database, folder, now);
    };
}

} // namespace counter
