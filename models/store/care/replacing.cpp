#include "models/store/care/replacing.h"

#include "models/store/vault/storefiles.h"
#include "models/store/vault/wiping.h"
#include "models/values/safefile.h"

#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

constexpr auto Anything = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;

/// "X.before-20261129T231900Z-3f9c": two in one second are two.
QString asideOf(const QString &target, const Environment &environment)
{
    return target + QStringLiteral(".before-")
        + environment.now().toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")) + u'-'
        + QString::fromLatin1(environment.randomBytes(2).toHex());
}

} // namespace

Result<FileLock> holdStore(const QString &folder, bool make, const Environment &environment)
{
    const QString lock = storefiles::lock(folder);
    if (!make && !QFileInfo::exists(lock))
        return FileLock();
    Result<FileLock> taken = FileLock::take(lock, environment.busyMilliseconds);
    if (!taken && taken.error().code == ErrorCode::StoreLocked)
        return Error{ErrorCode::StoreLocked, taken.error().detail, folder};
    return taken;
}

Result<Exchanged> exchangeStores(StagingFolder &staging, FileLock &held, const QString &target,
                                 RestoreNote note, const Environment &environment)
{
    const bool there = QFileInfo::exists(target) && !QDir(target).isEmpty(Anything);
    const QString aside = there ? asideOf(target, environment) : QString();
    note.aside = QFileInfo(aside).fileName();
    if (const Result<void> noted = staging.note(note.toJson()); !noted)
        return noted.error();
    if (!held.holds() && storefiles::anyPiece(target)) // made since; nobody held it
        return Error{ErrorCode::StoreLocked, QStringLiteral("made meanwhile"), target};
    held.allowRenaming();
    if (there)
        if (const Result<void> moved = moveFolder(target, aside); !moved)
            return moved.error();
    if (const Result<void> moved = staging.rename(target); !moved) {
        const bool back = !there || moveFolder(aside, target);
        if (back)
            return moved.error();
        staging.leave(); // neither can be moved: what is noted says how the next start ends it
        return Exchanged{aside, false};
    }
    if (there && note.wipes) {
        held = FileLock(); // it lies in what is wiped
        // Nothing of the old one is touched before the new one has its place for good.
        if (!syncFolder(QFileInfo(target).path()) || !wipeStore(aside, target)) {
            staging.leave();
            return Exchanged{aside, false};
        }
        return Exchanged{{}, staging.settle().ok()};
    }
    return Exchanged{aside, staging.settle().ok()}; // else the next start ends it: the mark is still there
}

} // namespace counter
