#include "models/decoding/confinement.h"

#include <QFile>
#include <sys/resource.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace counter {

namespace {

void limit(__rlimit_resource_t what, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(what, &both);
}

#ifdef Q_OS_LINUX
/// Every right on files that the kernel's version of Landlock knows.
quint64 handledRights(long version)
{
    constexpr quint64 First = (1ULL << 13) - 1;
    constexpr quint64 Refer = 1ULL << 13; // version 2
    constexpr quint64 Truncate = 1ULL << 14; // version 3
    return First | (version >= 2 ? Refer : 0) | (version >= 3 ? Truncate : 0);
}

void allowReading(int rules, const QString &path)
{
    const int folder = open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC);
    if (folder < 0)
        return;
    landlock_path_beneath_attr below{};
    below.allowed_access =
        LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_EXECUTE;
    below.parent_fd = folder;
    syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &below, 0);
    close(folder);
}

void closeFiles(const QStringList &readable)
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return;
    landlock_ruleset_attr attribute{};
    attribute.handled_access_fs = handledRights(version);
    const auto rules = int(syscall(SYS_landlock_create_ruleset, &attribute, sizeof attribute, 0));
    if (rules < 0)
        return;
    const QStringList system{QStringLiteral("/usr"), QStringLiteral("/lib"), QStringLiteral("/lib64"),
                             QStringLiteral("/etc/fonts")};
    for (const QString &path : system + readable)
        allowReading(rules, path);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        syscall(SYS_landlock_restrict_self, rules, 0);
    close(rules);
}
#else
void closeFiles(const QStringList &) { }
#endif

} // namespace

void confineDecoder(const QStringList &readable)
{
    constexpr rlim_t MostFiles = 64; // libraries and fonts are opened one after another
    alarm(DecoderSeconds + 1); // also where it sleeps and nobody is left who waits for it
    limit(RLIMIT_CPU, DecoderSeconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, MostFiles);
#ifndef __SANITIZE_ADDRESS__ // it reserves terabytes; the sanitizer watches the memory itself then
                             // (decodermain)
    limit(RLIMIT_AS, rlim_t(DecoderMemory));
#endif
    closeFiles(readable);
}

} // namespace counter
