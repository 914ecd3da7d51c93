#pragma once
#include "models/store/chain/eventlog.h"

#include <QHash>

namespace counter {

/// What the event log, read from its beginning, says is in force.
class InForce
{
public:
    struct File
    {
        EventKind kind = EventKind::Policy;
        QByteArray hash; ///< of what stands; empty: nothing was ever finished
        QByteArray begun; ///< of what was about to be written when the program stopped; empty: nothing
        qint64 sequence = 0; ///< of the event that put it in force
    };

    void take(const Event &event);

    const QHash<QString, File> &files() const { return m_files; } ///< by their names
    const QHash<QString, QByteArray> &settings() const { return m_settings; } ///< hashes by name
    /// The packs of each id are in force in their order: this one is the last of its id.
    bool isNewestPack(const QString &name) const;

private:
    QHash<QString, File> m_files;
    QHash<QString, QByteArray> m_settings;
    QHash<QString, QString> m_newest; ///< the last pack's name by its id
};

} // namespace counter
