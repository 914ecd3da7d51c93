#include "models/store/chain/settingtable.h"
#include "models/store/chain/savepoint.h"
#include "models/store/vault/sm3.h"

namespace counter {

namespace {

QByteArray settingHash(const QString &name, const QString &value)
{
    return Sm3Parts().add(name).add(value).finish();
}

struct DeskSetting
{
    const char *name;
    QString Workplace::*field;
};

constexpr DeskSetting DeskSettings[]{{"desk.office", &Workplace::officeCode},
                                     {"desk.region", &Workplace::region},
                                     {"desk.window", &Workplace::window},
                                     {"desk.clerk", &Workplace::clerk},
                                     {"desk.policy", &Workplace::policy}};

} // namespace

Result<void> SettingTable::put(const Actor &actor, const QString &name, const QString &value)
{
    const QByteArray hash = settingHash(name, value);
    const Result<qint64> same = m_database.integer(
        QStringLiteral("SELECT count(*) FROM setting WHERE name = ? AND value = ? AND hash = ?"),
        {name, value, hash});
    if (!same)
        return same.error();
    const Result<QByteArray> named = m_events.lastHash(EventKind::Setting, name);
    if (!named)
        return named.error();
    if (*same == 1 && *named == hash)
        return {};
    Savepoint both(m_database);
    if (const Result<void> begun = both.begin(); !begun)
        return begun;
    const Result<void> put = m_database.run(
        QStringLiteral("INSERT INTO setting (name, value, hash) VALUES (?, ?, ?) ON CONFLICT (name)"
                       " DO UPDATE SET value = excluded.value, hash = excluded.hash"),
        {name, value, hash});
    if (!put)
        return put;
    if (const Result<Event> told = m_events.append(actor, {EventKind::Setting, EventVerb::Set, name, hash});
        !told)
        return told.error();
    return both.commit();
}

Result<QString> SettingTable::value(const QString &name)
{
    return m_database.text(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name});
}

Result<QStringList> SettingTable::names(const QString &beginning)
{
    QStringList names;
    const Result<void> read =
        m_database.each(QStringLiteral("SELECT name FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name"),
                        {beginning.size(), beginning}, [&names](const Row &row) {
                            names.append(row.text(0));
                            return true;
                        });
    if (!read)
        return read.error();
    return names;
}

Result<void> SettingTable::putDesk(const Actor &actor, const Workplace &desk)
{
    for (const DeskSetting &setting : DeskSettings)
        if (const Result<void> done = put(actor, QString::fromLatin1(setting.name), desk.*setting.field);
            !done)
            return done;
    return {};
}

Result<Workplace> SettingTable::workplace()
{
    Workplace desk;
    for (const DeskSetting &setting : DeskSettings) {
        const Result<QString> found = value(QString::fromLatin1(setting.name));
        if (!found)
            return found.error();
        desk.*setting.field = *found;
    }
    return desk;
}

Result<QStringList> SettingTable::damaged()
{
    QStringList names;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT name, value, hash FROM setting ORDER BY name"), {}, [&names](const Row &row) {
            if (settingHash(row.text(0), row.text(1)) != row.bytes(2))
                names.append(row.text(0));
            return true;
        });
    if (!read)
        return read.error();
    return names;
}

Result<QHash<QString, QByteArray>> SettingTable::hashes()
{
    QHash<QString, QByteArray> hashes;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT name, value FROM setting ORDER BY name"), {}, [&hashes](const Row &row) {
            hashes.insert(row.text(0), settingHash(row.text(0), row.text(1)));
            return true;
        });
    if (!read)
        return read.error();
    return hashes;
}

} // namespace counter
