#pragma once
#include "models/values/filelock.h"
#include "models/values/jsonvalue.h"

#include <QString>
#include <functional>

namespace counter {

/// A folder in which something is put together before it gets its name: a store, a backup, an export. It lies
/// beside its target as "<target>.part-<16 hex digits>", made for nobody else (exclusively, the owner's
/// alone), and carries a mark that says it is ours, and a lock that its maker holds for as long as it works.
/// So nothing of anybody else's is ever written into or removed, and what a killed run leaves is known by its
/// mark, or has nothing in it yet.
class StagingFolder
{
public:
    /// Refused: every failure of writing.
    static Result<StagingFolder> make(const QString &target,
                                      const std::function<QByteArray(qsizetype)> &random);
    /// Removes it, unless it was put in its place.
    ~StagingFolder();
    StagingFolder(StagingFolder &&) noexcept;
    StagingFolder &operator=(StagingFolder &&) = delete;

    const QString &path() const { return m_path; }

    /// Writes into the mark, durably, what the next start has to know if this run ends now: a JSON object on
    /// one line.
    Result<void> note(const QByteArray &json);

    /// Flushes the whole of it to the disk.
    Result<void> flush() const;
    /// Renames it to `target`, which is not there or an empty folder. It is not removed from then on;
    /// settle() ends the work. Refused: WriteFailed and its like; nothing has changed then.
    Result<void> rename(const QString &target);
    /// After rename(): makes that last for good and takes the mark away. Its failure leaves the mark, so that
    /// the next start ends the work.
    Result<void> settle();
    /// For a run that can go no further and whose note says how the next start ends it: not removed from here
    /// on.
    void leave() { m_placed = true; }

    /// Whether a folder is called as these are; whether it is one only its mark says.
    static bool isNamedSo(const QString &name);

    /// A staging folder found: of a run that goes on, or of one that was killed.
    struct Found
    {
        QString path;
        bool live = false;
        JsonValue noted; ///< what note() wrote; null: nothing yet
    };
    /// Those beside `target`, whichever run made them.
    static QList<Found> beside(const QString &target);
    /// The mark in a folder that has its final name already, of a run that ended between the renaming and
    /// settle().
    static std::optional<Found> in(const QString &folder);
    /// Ends what settle() could not.
    static Result<void> takeMarkAway(const QString &folder);
    /// Removes what a killed run left. Does nothing while its maker lives.
    static void remove(const Found &found);
    /// Removes every one of a killed run in this folder, whatever its target was, unless something is noted
    /// in it; of one that was whole and had its name, only the mark.
    static void sweep(const QString &folder);

private:
    static Result<StagingFolder> makeOnce(const QString &target,
                                          const std::function<QByteArray(qsizetype)> &random);
    StagingFolder(const QString &path, FileLock lock);

    QString m_path;
    FileLock m_lock;
    bool m_placed = false;
};

/// Where a folder really lies, absolute, when a link leads to it: what is put beside it has to be on the same
/// disk.
QString realFolder(const QString &folder);

/// Flushes the entries of a folder and of every one below it.
Result<void> syncFolders(const QString &folder);

/// Renames a folder to one that is not there or empty. Refused: every failure of writing.
Result<void> moveFolder(const QString &from, const QString &to);

} // namespace counter
