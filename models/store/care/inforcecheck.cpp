#include "models/store/care/inforcecheck.h"

#include "models/store/chain/policyfolder.h"
#include "models/store/vault/placecheck.h"
#include "models/store/vault/storetext.h"

#include <QFileInfo>

namespace counter {

namespace {

QString replacedName(const QString &name)
{
    return QStringLiteral("policies/replaced/") + QFileInfo(name).fileName();
}

/// What the log calls a file that lies here: one that was replaced keeps the name it had in force.
QString nameInLog(const QString &name, const InForce &inForce)
{
    if (inForce.files().contains(name) || name != replacedName(name))
        return name;
    return QStringLiteral("policies/") + QFileInfo(name).fileName();
}

bool isAsNamed(const QByteArray &hash, const InForce::File &file)
{
    return !hash.isEmpty() && (hash == file.hash || hash == file.begun);
}

} // namespace

void checkInForce(const QString &folder, const InForce &inForce, const Findings &find)
{
    const auto report = [&find](EventKind kind, const QString &name, const QString &message) {
        find(qPrintable(eventKindName(kind)), name, message);
    };
    for (const StoreFile &there : filesIn(folder)) {
        const auto named = inForce.files().constFind(nameInLog(there.name, inForce));
        if (named == inForce.files().cend() || (named->hash.isEmpty() && named->begun.isEmpty()))
            report(there.kind, there.name, StoreText::tr("不是由本程序启用的政策包、文件原文或放假安排"));
        else if (!isAsNamed(fileHash(folder, there.name), *named))
            report(there.kind, there.name, StoreText::tr("启用之后被改动"));
    }
    for (auto named = inForce.files().cbegin(); named != inForce.files().cend(); ++named) {
        if (named->hash.isEmpty())
            continue;
        const bool aside = named->kind == EventKind::Policy && !inForce.isNewestPack(named.key());
        const bool there = entryKind(folder + u'/' + named.key()) == EntryKind::File
            || (aside && entryKind(folder + u'/' + replacedName(named.key())) == EntryKind::File);
        if (!there)
            report(named->kind, named.key(), StoreText::tr("启用之后被移走、删除，或换成了别的东西"));
    }
}

} // namespace counter
