#include "tests/store/attack/flushcheck.h"

#include <QFileInfo>
#include <QMap>
#include <QSet>

namespace counter {

namespace {

/// What is known of the disk while the calls are read one after the other.
class Disk
{
public:
    void take(const QString &call, const QString &path, const QString &second)
    {
        if (call == u"create") {
            m_files.insert(path);
            m_entries.insert(path);
        } else if (call == u"mkdir") {
            m_entries.insert(path);
        } else if (call == u"write" || call == u"truncate") {
            m_files.insert(path);
        } else if (call == u"fsync") {
            m_files.remove(path);
            m_entries.removeIf([&path](const QString &entry) { return QFileInfo(entry).path() == path; });
        } else if (call == u"unlink") {
            forget(m_files, path);
            forget(m_entries, path);
        } else if (call == u"rename" || call == u"link") {
            forget(m_files, second);
            move(m_files, path, second);
            move(m_entries, path, second);
            m_entries.insert(second);
        }
    }

    QStringList open() const
    {
        QStringList found;
        for (const QString &file : m_files)
            found.append(file);
        for (const QString &entry : m_entries)
            if (!m_files.contains(entry))
                found.append(QString(u"the name " + entry));
        found.sort();
        return found;
    }

private:
    static bool isUnder(const QString &path, const QString &folder)
    {
        return path == folder || path.startsWith(QString(folder + u'/'));
    }

    static void forget(QSet<QString> &places, const QString &gone)
    {
        places.removeIf([&gone](const QString &place) { return isUnder(place, gone); });
    }

    static void move(QSet<QString> &places, const QString &from, const QString &to)
    {
        QSet<QString> moved;
        for (const QString &place : std::as_const(places))
            moved.insert(isUnder(place, from) ? QString(to + place.mid(from.size())) : place);
        places = moved;
    }

    QSet<QString> m_files;
    QSet<QString> m_entries; ///< names that a folder may not keep
};

} // namespace

QStringList unflushed(const QStringList &calls, const QString &live)
{
    Disk disk;
    for (const QString &call : calls)
        disk.take(call.section(u'\t', 1, 1), call.section(u'\t', 2, 2), call.section(u'\t', 3, 3));
    QStringList found;
    for (const QString &place : disk.open()) {
        const QString name = place.section(u'/', -1);
        // A digest that is missing checks a little less; a lock is made anew; SQLite's own files beside the
        // database are of no worth once it is closed.
        // A file that was never given a name is gone anyway.
        const bool spare = name.startsWith(u'#') || name == u"store.digest" || name.endsWith(u"lock")
            || name.endsWith(u"-journal") || name.endsWith(u"-wal") || name.endsWith(u"-shm");
        const bool mayLag = !live.isEmpty() && place.contains(QString(live + u'/'))
            && (name.endsWith(u".head") || place.contains(u"/evidence/"));
        if (!spare && !mayLag)
            found.append(place);
    }
    return found;
}

} // namespace counter
