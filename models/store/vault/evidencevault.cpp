#include "models/store/vault/evidencevault.h"
#include "models/store/vault/placecheck.h"
#include "models/store/vault/sm3.h"
#include "models/values/ownfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace counter {

namespace {

/// Sealing adds a few bytes.
constexpr qint64 SealedSlack = 4096;

/// What writeFile() leaves of such a file when the program is killed.
bool isUnfinished(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("^\\.[0-9a-f]{40}\\.[0-9a-z]+\\.part$"));
    return shape.match(name).hasMatch();
}

const QString &newName()
{
    static const QString name = QStringLiteral("new");
    return name;
}

} // namespace

EvidenceVault::EvidenceVault(const QString &folder, const Seal &seal, FileHook hook)
    : m_folder(folder), m_seal(seal), m_hook(std::move(hook))
{
}

QString EvidenceVault::newPath(const QString &sm3) const
{
    return m_folder + u'/' + newName() + u'/' + sm3;
}

QString EvidenceVault::settledPath(const QString &sm3) const
{
    return m_folder + u'/' + sm3.left(2) + u'/' + sm3;
}

/// Empty when there is no such file. Only 64 hex digits ever become a path.
QString EvidenceVault::pathOf(const QString &sm3) const
{
    if (!isSm3Hex(sm3))
        return {};
    for (const QString &path : {settledPath(sm3), newPath(sm3)})
        if (QFileInfo(path).isFile() && !QFileInfo(path).isSymLink())
            return path;
    return {};
}

bool EvidenceVault::has(const QString &sm3) const
{
    return !pathOf(sm3).isEmpty();
}

bool EvidenceVault::isReplaced(const QString &sm3) const
{
    for (const QString &path : {settledPath(sm3), newPath(sm3)})
        if (const EntryKind kind = entryKind(path); kind != EntryKind::File && kind != EntryKind::Nothing)
            return true;
    return false;
}

Result<EvidenceVault::Taken> EvidenceVault::take(const QByteArray &content)
{
    Taken taken{sm3Hex(content), false};
    if (has(taken.sm3) && this->content(taken.sm3)) // a changed file is written anew
        return taken;
    const QString old = pathOf(taken.sm3);
    const QString path = old.isEmpty() ? newPath(taken.sm3) : old;
    if (const Result<void> made = makeFolder(QFileInfo(path).path(), FoundFolder::MadePrivate); !made)
        return made.error();
    if (const Result<void> regular = checkOwnFile(path); !regular)
        return regular.error(); // writeFile follows links
    if (m_seal.seals() && !old.isEmpty() && this->content(taken.sm3))
        return taken; // sealed anew it would be other bytes than the chain knows
    const Result<QByteArray> sealedBytes = m_seal.seal(content, "evidence", taken.sm3);
    if (!sealedBytes)
        return sealedBytes.error();
    if (const Result<void> written = writeFile(path, *sealedBytes, m_hook); !written)
        return written.error();
    if (m_seal.seals())
        m_written.insert(taken.sm3, sm3(*sealedBytes));
    taken.fresh = old.isEmpty();
    return taken;
}

Result<QByteArray> EvidenceVault::content(const QString &sm3) const
{
    if (!isSm3Hex(sm3))
        return Error{ErrorCode::BadInput, QStringLiteral("no SM3"), sm3.left(80)};
    const QString path = pathOf(sm3);
    if (path.isEmpty())
        return Error{ErrorCode::CannotOpen, QStringLiteral("no such evidence"), sm3};
    const Result<QByteArray> sealedBytes = readOwnFile(path, LargestEvidence + SealedSlack);
    if (!sealedBytes)
        return sealedBytes.error().code == ErrorCode::TooLarge
            ? Error{ErrorCode::StoreDamaged, QStringLiteral("evidence has grown"), sm3}
            : sealedBytes.error();
    Result<QByteArray> plain = m_seal.open(*sealedBytes, "evidence", sm3);
    if (!plain && plain.error().code == ErrorCode::Locked)
        return plain;
    if (!plain || sm3Hex(*plain) != sm3)
        return Error{ErrorCode::StoreDamaged, QStringLiteral("evidence does not match its hash"), sm3};
    return plain;
}

Result<QByteArray> EvidenceVault::sealedHash(const QString &name) const
{
    const QString path = pathOf(name);
    if (path.isEmpty())
        return Error{ErrorCode::CannotOpen, QStringLiteral("no such evidence"), name};
    QFile file;
    if (const Result<void> opened = openOwnFile(file, path, QIODevice::ReadOnly); !opened)
        return opened.error();
    if (file.size() > LargestEvidence + SealedSlack)
        return Error{ErrorCode::StoreDamaged, QStringLiteral("evidence has grown"), name};
    constexpr qint64 Piece = 1 << 20;
    Sm3 hash;
    while (true) {
        const Result<QByteArray> piece = readSome(file, Piece, path);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return hash.finish();
        hash.add(*piece);
    }
}

QByteArray EvidenceVault::written(const QString &name) const
{
    return m_written.value(name);
}

void EvidenceVault::settle(const QStringList &sm3s)
{
    for (const QString &sm3 : sm3s) {
        const QString from = newPath(sm3);
        if (!isSm3Hex(sm3) || !QFileInfo::exists(from))
            continue;
        const QString to = settledPath(sm3);
        if (!makeFolder(QFileInfo(to).path(), FoundFolder::MadePrivate))
            continue; // it stays where it is found too; the next start tries again
        // What is no file of ours stays; the piece is found in new/ too.
        if (entryKind(to) == EntryKind::File)
            QFile::remove(from);
        else if (entryKind(to) == EntryKind::Nothing)
            QFile::rename(from, to);
    }
}

void EvidenceVault::remove(const QString &sm3)
{
    const QString path = pathOf(sm3);
    if (!path.isEmpty())
        QFile::remove(path);
}

Result<QByteArray> EvidenceVault::takeFrom(const EvidenceVault &plain, const QString &name) const
{
    const QString from = plain.pathOf(name);
    const Result<QByteArray> bytes = readOwnFile(from, LargestEvidence + SealedSlack);
    if (!bytes)
        return bytes.error();
    const Result<QByteArray> sealedBytes = m_seal.seal(*bytes, "evidence", name);
    if (!sealedBytes)
        return sealedBytes.error();
    const QString path = from == plain.settledPath(name) ? settledPath(name) : newPath(name);
    if (const Result<void> made = makeFolder(QFileInfo(path).path(), FoundFolder::MadePrivate); !made)
        return made.error();
    if (const Result<void> written = writeFile(path, *sealedBytes, m_hook); !written)
        return written.error();
    return sm3Hex(*bytes) == name ? sm3(*sealedBytes) : QByteArray();
}

QStringList EvidenceVault::folders() const
{
    return QDir(m_folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
}

Result<int> EvidenceVault::sweep(const Named &named, bool everywhere)
{
    int removed = 0;
    const QStringList where = everywhere ? folders() : QStringList{newName()};
    for (const QString &folder : where) {
        const Result<int> here = sweepFolder(m_folder + u'/' + folder, named);
        if (!here)
            return here;
        removed += *here;
    }
    return removed;
}

Result<int> EvidenceVault::sweepFolder(const QString &folder, const Named &named)
{
    int removed = 0;
    QStringList toSettle;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        if (!isSm3Hex(name)) { // somebody else's, but for what a killed writing left
            removed += isUnfinished(name) && QFile::remove(folder + u'/' + name) ? 1 : 0;
            continue;
        }
        const Result<bool> known = named.byVersion(name);
        if (!known)
            return known.error();
        if (*known)
            toSettle.append(name);
        else if (!named.byTyping.contains(name))
            removed += QFile::remove(folder + u'/' + name) ? 1 : 0;
    }
    settle(toSettle);
    return removed;
}

QStringList EvidenceVault::all() const
{
    QStringList found;
    for (const QString &folder : folders())
        for (const QString &name : QDir(m_folder + u'/' + folder).entryList(QDir::Files))
            if (isSm3Hex(name))
                found.append(name);
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace counter
