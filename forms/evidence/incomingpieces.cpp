#include "forms/evidence/incomingpieces.h"

#include "forms/decision/packwords.h"
#include "forms/formstext.h"
#include "models/casework/evidencekind.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace counter {

namespace {

/// What another program put there as a file is looked at as any file is; only what is no file is a QImage.
QByteArray copiedFile(const QMimeData &data)
{
    for (const char *type : {"image/png", "image/jpeg", "image/tiff", "image/bmp"})
        if (const QByteArray content = data.data(QLatin1StringView(type)); !content.isEmpty())
            return content;
    return {};
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

} // namespace

QList<IncomingPiece> piecesOfFiles(const QStringList &paths, const QString &kind)
{
    QList<IncomingPiece> pieces;
    for (const QString &path : paths)
        pieces.append({path, {}, {}, QFileInfo(path).fileName(), kind, false, {}});
    return pieces;
}

QList<IncomingPiece> piecesOfMime(const QMimeData &mime)
{
    if (const QStringList files = localFiles(mime); !files.isEmpty())
        return piecesOfFiles(files, {});
    IncomingPiece piece{{}, copiedFile(mime), {}, FormsText::tr("粘贴的图片.png"), {}, false, {}};
    if (piece.content.isEmpty() && mime.hasImage())
        piece.image = mime.imageData().value<QImage>();
    if (piece.content.isEmpty() && piece.image.isNull())
        return {};
    return {piece};
}

void giveKinds(QList<IncomingPiece> &pieces, const PolicyPack *pack, const QList<EvidenceNeed> &missing)
{
    QList<EvidenceTitle> kinds;
    for (const AnswerChoice &kind : evidenceKinds(pack))
        kinds.append({kind.value, kind.label});
    for (const EvidenceNeed &need : missing)
        kinds.append({need.kind, need.title});
    QStringList names;
    for (const IncomingPiece &piece : std::as_const(pieces))
        names.append(piece.shownName);
    const QStringList proposed = proposedKinds(names, kinds, missing);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!pieces[i].kind.isEmpty())
            continue;
        pieces[i].unsure = proposed[i].isEmpty();
        pieces[i].kind = pieces[i].unsure ? QStringLiteral("other") : proposed[i];
    }
}

} // namespace counter
