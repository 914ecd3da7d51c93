#include "models/store/vault/unfinishedrestore.h"

#include "models/store/vault/stagingfolder.h"
#include "models/store/vault/storetext.h"
#include "models/store/vault/wiping.h"
#include "models/values/jsonwriter.h"
#include "models/values/safefile.h"

#include <QDir>

namespace counter {

namespace {

using What = RestoreEnd::What;

/// Between the two renamings: the old store has gone aside, or there was none, and nothing stands in its
/// place.
bool isBetween(const QString &folder, const QString &aside)
{
    const QFileInfo info(folder);
    return (!info.exists() || QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        && (aside.isEmpty() || info.dir().exists(aside));
}

Result<RestoreEnd> finish(const QString &part, const QString &folder, const RestoreNote &note)
{
    const QString &aside = note.aside;
    const QString parent = QFileInfo(folder).path();
    if (part != folder)
        if (const Result<void> moved = moveFolder(part, folder); !moved)
            return moved.error();
    if (const Result<void> synced = syncFolder(parent); !synced)
        return synced.error();
    const bool ours = aside.startsWith(QString(QFileInfo(folder).fileName() + QStringLiteral(".before-")))
        && !aside.contains(u'/') && !aside.contains(u'\\');
    if (note.wipes && ours && !wipeStore(QString(parent + u'/' + aside), folder)) {
        RestoreEnd end{What::Finished, true, {}}; // the new store stands; the next start tries again
        end.wiped = false;
        return end;
    }
    if (const Result<void> done = StagingFolder::takeMarkAway(folder); !done)
        return done.error();
    if (note.wipes)
        return RestoreEnd{What::Finished, true, {}};
    return RestoreEnd{What::Finished, false, aside.isEmpty() ? QString() : QString(parent + u'/' + aside)};
}

} // namespace

QByteArray RestoreNote::toJson() const
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("aside", aside);
    json.member("backup", backup);
    json.member("head", QString::fromLatin1(head.toHex()));
    json.key("restore");
    json.integer(1);
    json.key("sequence");
    json.integer(sequence);
    json.member("store", store);
    json.key("wipes");
    json.boolean(wipes);
    json.endObject();
    return json.bytes();
}

RestoreNote RestoreNote::fromJson(const JsonValue &noted)
{
    return {noted.textAt(u"aside"),
            noted.textAt(u"backup"),
            noted.textAt(u"store"),
            noted.integerAt(u"sequence"),
            QByteArray::fromHex(noted.textAt(u"head").toLatin1()),
            noted.at(u"wipes").boolean};
}

QString RestoreEnd::sentence() const
{
    if (what == What::Undone && sealing)
        return StoreText::tr("上次给案件库加密没有做完，已撤销；案件库没有改动，请再做一次。");
    if (what == What::Finished && sealing && !wiped)
        return StoreText::tr("案件库已加密；未加密的旧文件还没有清除完，下次打开时会接着清除。");
    if (what == What::Finished && sealing)
        return StoreText::tr(
            "上次给案件库加密没有做完就断了，现已按核对过的加密库做完，未加密的内容已清除。");
    if (what == What::Undone)
        return StoreText::tr("上次恢复没有做完，已撤销；案件库没有改动，需要时请再恢复一次。");
    if (what != What::Finished)
        return {};
    const QString done = StoreText::tr("上次恢复没有做完就断了，现已按核对过的备份做完。");
    return aside.isEmpty()
        ? done
        : done + StoreText::tr("原来的库没有删，在：%1。").arg(QDir::toNativeSeparators(aside));
}

Result<RestoreEnd> endUnfinishedRestore(const QString &folder)
{
    RestoreEnd end;
    if (const std::optional<StagingFolder::Found> placed = StagingFolder::in(folder);
        placed && placed->noted.isObject()) {
        if (placed->live)
            return RestoreEnd{What::Running, false, {}};
        const Result<RestoreEnd> done = finish(folder, folder, RestoreNote::fromJson(placed->noted));
        if (!done)
            return done;
        end = *done;
    }
    if (const std::optional<StagingFolder::Found> placed = StagingFolder::in(folder);
        placed && !placed->noted.isObject() && !placed->live && !StagingFolder::isNamedSo(folder))
        static_cast<void>(StagingFolder::takeMarkAway(folder)); // a first start that ended before this
    for (const StagingFolder::Found &found : StagingFolder::beside(folder)) {
        const bool restoring = found.noted.isObject();
        const RestoreNote note = RestoreNote::fromJson(found.noted);
        if (found.live && restoring)
            return RestoreEnd{What::Running, false, {}};
        if (found.live)
            continue;
        if (restoring && isBetween(folder, note.aside)) {
            const Result<RestoreEnd> done = finish(found.path, folder, note);
            if (!done)
                return done;
            end = *done;
            continue;
        }
        StagingFolder::remove(found);
        if (restoring && end.what == What::None) {
            end.what = What::Undone;
            end.sealing = note.wipes;
        }
    }
    return end;
}

Error restoreIsRunning(const QString &folder)
{
    return {ErrorCode::StoreLocked, StoreText::tr("正在从备份恢复"), folder};
}

} // namespace counter
