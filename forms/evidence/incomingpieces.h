#pragma once
#include "models/policy/decide/decision.h"

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

namespace counter {

struct PolicyPack;

/// One file, or one picture from the clipboard, that is to become evidence.
struct IncomingPiece
{
    QString path; ///< empty: content or image
    QByteArray content; ///< a file as another program copied it
    QImage image; ///< where neither is there
    QString shownName;
    QString kind;
    bool unsure = false; ///< nobody can tell its kind: it is put under 其他 and the clerk is asked
    QString holder; ///< whose evidence it becomes: the one that was on the screen when it came
};

QList<IncomingPiece> piecesOfFiles(const QStringList &paths, const QString &kind);

/// Pictures, files or copied picture data; empty when there is nothing of that in it.
QList<IncomingPiece> piecesOfMime(const QMimeData &mime);

/// To each that has none: what its name tells, or what is missing, by the pack's titles (it may be null).
void giveKinds(QList<IncomingPiece> &pieces, const PolicyPack *pack, const QList<EvidenceNeed> &missing);

} // namespace counter
