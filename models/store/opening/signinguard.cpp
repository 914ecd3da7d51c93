#include "models/store/opening/signinguard.h"

#include "models/store/chain/version.h"
#include "models/store/vault/storetext.h"
#include "models/values/chinatime.h"

namespace counter {

int SignInGuard::waitAfter(int failures)
{
    constexpr int Free = 5;
    if (failures < Free)
        return 0;
    return failures == Free ? 5 : failures == Free + 1 ? 15 : 60;
}

Result<void> SignInGuard::check(const QString &name, bool onlyReads)
{
    int failures = 0;
    QDateTime last;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT failures, last_at FROM sign_in WHERE name = ?"), {name}, [&](const Row &row) {
            failures = row.number(0);
            last = instantOf(row.text(1));
            return false;
        });
    if (!read)
        return read;
    const int wait = waitAfter(failures);
    if (wait == 0)
        return {};
    if (m_now < last && !onlyReads)
        if (const Result<void> anew = m_database.run(
                QStringLiteral("UPDATE sign_in SET last_at = ? WHERE name = ?"), {instantText(m_now), name});
            !anew)
            return anew;
    const QDateTime until = std::min(last, m_now).addSecs(qint64(wait) * 60);
    if (m_now >= until)
        return {};
    return Error{ErrorCode::Locked,
                 StoreText::tr("密码已输错 %1 次，%2 以后再试")
                     .arg(failures)
                     .arg(inChina(until).toString(QStringLiteral("HH:mm"))),
                 name};
}

Result<void> SignInGuard::count(const QString &name)
{
    return m_database.run(
        QStringLiteral("INSERT INTO sign_in (name, failures, untold, last_at) VALUES (?, 1, 1, ?)"
                       " ON CONFLICT (name) DO UPDATE SET failures = failures + 1, untold = untold + 1,"
                       " last_at = excluded.last_at"),
        {name, instantText(m_now)});
}

Result<void> SignInGuard::succeeded(const QString &name)
{
    return m_database.run(
        QStringLiteral("UPDATE sign_in SET failures = 0, untold = untold - 1 WHERE name = ?"), {name});
}

Result<void> SignInGuard::note(const QString &name)
{
    return m_database.run(
        QStringLiteral("INSERT INTO sign_in (name, failures, untold, last_at) VALUES (?, 0, 1, ?)"
                       " ON CONFLICT (name) DO UPDATE SET untold = untold + 1"),
        {name, instantText(m_now)});
}

Result<void> SignInGuard::takeBack(const QString &name)
{
    return m_database.run(
        QStringLiteral("UPDATE sign_in SET failures = failures - 1, untold = untold - 1 WHERE name = ?"),
        {name});
}

Result<void> SignInGuard::release(const QString &name)
{
    return m_database.run(QStringLiteral("UPDATE sign_in SET failures = 0 WHERE name = ?"), {name});
}

Result<QList<SignInGuard::Untold>> SignInGuard::untold()
{
    QList<Untold> found;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT name, untold, last_at FROM sign_in WHERE untold > 0 ORDER BY name"), {},
        [&found](const Row &row) {
            found.append({row.text(0), row.number(1), row.text(2)});
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

Result<void> SignInGuard::told()
{
    if (const Result<void> done = m_database.run(QStringLiteral("UPDATE sign_in SET untold = 0")); !done)
        return done;
    return m_database.run(QStringLiteral("DELETE FROM sign_in WHERE failures = 0"));
}

} // namespace counter
