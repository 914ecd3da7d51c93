#pragma once
#include "models/decoding/evidencelook.h"
#include "models/store/vault/seal.h"
#include "models/values/safefile.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace counter {

/// The evidence folder: each file sealed and named by the SM3 of its content. A file arrives in evidence/new/
/// and moves to evidence/<first two digits>/ once a version names it, so that opening a store with a million
/// files has only the few new ones to look through for what a crash left over.
class EvidenceVault
{
public:
    EvidenceVault(const QString &folder, const Seal &seal, FileHook hook);

    struct Taken
    {
        QString sm3;
        bool fresh = false; ///< it was not there before
    };

    /// Writes the content, durably; that it can be read was found out before (Decoder). Refused: every
    /// failure of writing.
    Result<Taken> take(const QByteArray &content);
    bool has(const QString &sm3) const;
    /// Whether something else lies in its place: a link, a folder, a device. Nothing is opened.
    bool isReplaced(const QString &sm3) const;
    /// Refused: BadInput (no SM3), CannotOpen (not there), StoreDamaged (changed).
    Result<QByteArray> content(const QString &sm3) const;
    /// SM3 of the file as it lies there, sealed, which needs no key. Refused: CannotOpen (not there),
    /// StoreDamaged (it has grown), every failure of reading.
    Result<QByteArray> sealedHash(const QString &sm3) const;
    /// The same of what was written since this store was opened; empty: it was not.
    QByteArray written(const QString &sm3) const;
    /// Moves these out of new/; what cannot be moved stays readable there.
    void settle(const QStringList &sm3s);
    /// Removes a file that nothing names.
    void remove(const QString &sm3);

    /// Whether a version, or kept typing, names this file (by its 64 digits).
    struct Named
    {
        std::function<Result<bool>(const QString &)> byVersion;
        QSet<QString> byTyping;
    };
    /// Removes what nothing names from new/, or from everywhere, of the files that are called as the vault
    /// calls its own; settles what a version names. Answers how many files went.
    Result<int> sweep(const Named &named, bool everywhere);
    /// Every stored file's name.
    QStringList all() const;

    /// Copies a file of a plain store into a sealed one, to the place it has there. Answers SM3 of what lies
    /// there then; empty of one that does not match its name, which is sealed as it is. Refused: every
    /// failure of reading and writing.
    Result<QByteArray> takeFrom(const EvidenceVault &plain, const QString &sm3) const;

private:
    QString newPath(const QString &sm3) const;
    QString settledPath(const QString &sm3) const;
    QString pathOf(const QString &sm3) const;
    Result<int> sweepFolder(const QString &folder, const Named &named);
    QStringList folders() const;

    QString m_folder;
    const Seal &m_seal;
    FileHook m_hook;
    QHash<QString, QByteArray> m_written; ///< in a sealed store: SM3 of what lies there, by name
};

} // namespace counter
