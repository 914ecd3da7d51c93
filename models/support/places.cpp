#include "models/support/places.h"

#include "models/support/removabledrive.h"

#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

/// Who makes the file in a file manager that hides the ends of names makes portable.txt.
bool isPortable(const QString &program)
{
    for (const char *name : {"/portable", "/portable.txt"})
        if (QFileInfo(program + QLatin1String(name)).isFile())
            return true;
    return false;
}

QString storeOf(const Machine &machine, bool portable, bool practice)
{
    if (portable)
        return machine.program
            + (practice ? QStringLiteral("/data/practice") : QStringLiteral("/data/store"));
    return practice ? QString(machine.data + QStringLiteral("-practice")) : machine.data;
}

} // namespace

Places Places::on(const Machine &machine, const std::optional<QString> &chosen, bool practice)
{
    Places places;
    places.practice = practice;
    places.portable = isPortable(machine.program);
    places.chosen = chosen.has_value();
    places.resources = QDir::cleanPath(machine.program + QStringLiteral("/../share/refund-counter"));
    places.store = chosen.value_or(storeOf(machine, places.portable, practice));
    places.memory = places.store + QStringLiteral("/window.ini");
    places.logs = places.portable ? QString(machine.program + QStringLiteral("/data/logs")) : machine.logs;
    return places;
}

Places Places::here(const std::optional<QString> &chosen, bool practice)
{
    return on(Machine::here(), chosen, practice);
}

Result<void> checkDrive(const Places &places, const QString &root)
{
    return places.practice ? Result<void>() : checkDrive(places.store, root);
}

Result<void> checkDrive(const QString &liveStore, const QString &root)
{
    if (!isOnRemovableDrive(liveStore, root))
        return {};
    return Error{ErrorCode::RemovableDrive, {}, QDir::toNativeSeparators(liveStore)};
}

} // namespace counter
