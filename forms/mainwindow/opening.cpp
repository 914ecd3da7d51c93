#include "forms/mainwindow/opening.h"

#include "models/casework/applicationfile.h"
#include "models/store/store.h"
#include "models/values/workcalendar.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace counter {

QString storeFolder(const WindowOptions &options)
{
    if (!options.store.isEmpty())
        return options.store;
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return options.practice ? QString(own + QStringLiteral("-practice")) : own;
}

QString resourcesFolder(const WindowOptions &options)
{
    if (!options.resources.isEmpty())
        return options.resources;
    return QDir::cleanPath(QCoreApplication::applicationDirPath()
                           + QStringLiteral("/../share/refund-counter"));
}

Desk practiceDesk()
{
    Desk desk;
    desk.officeCode = QStringLiteral("441402");
    desk.region = QStringLiteral("梅州市梅江区");
    desk.window = QStringLiteral("3");
    desk.clerk = QStringLiteral("练习员");
    desk.policy = QStringLiteral("meizhou-2021-11");
    return desk;
}

Result<std::unique_ptr<Store>> openStore(const QString &folder, bool practice, bool *made)
{
    *made = false;
    if (practice && !Store::existsIn(folder)) {
        *made = true;
        return Store::create(folder, practiceDesk());
    }
    Result<std::unique_ptr<Store>> store = Store::open(folder);
    if (store && (*store)->damage())
        return *(*store)->damage();
    return store;
}

Result<void> importSamples(CaseActions &actions, const QString &resources)
{
    const QDir samples(resources + QStringLiteral("/samples"));
    for (const QString &name : samples.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (const Result<SavedCase> saved = actions.importFile(samples.filePath(name)); !saved)
            return saved.error();
    return {};
}

Result<std::unique_ptr<WorkCalendar>> loadCalendar(const QString &resources, const QString &store)
{
    QStringList files;
    for (const QString &folder : {resources, store}) {
        const QDir calendars(folder + QStringLiteral("/calendars"));
        for (const QString &name : calendars.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
            files << calendars.filePath(name);
    }
    Result<WorkCalendar> calendar = WorkCalendar::load(files);
    if (!calendar)
        return calendar.error();
    return std::make_unique<WorkCalendar>(std::move(*calendar));
}

Result<QString> caseOf(CaseActions &actions, const QString &file)
{
    const Result<SavedCase> taken = actions.importFile(file);
    if (taken)
        return taken->caseId;
    if (taken.error().code != ErrorCode::LineClaimed)
        return taken.error();
    const Result<ReadApplication> read = readApplicationFile(file);
    if (!read)
        return read.error();
    const Result<QList<OtherClaim>> claims = actions.otherClaims({}, read->application);
    if (!claims)
        return claims.error();
    if (claims->isEmpty())
        return taken.error();
    return claims->first().caseId;
}

} // namespace counter
