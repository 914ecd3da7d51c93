#pragma once
#include "models/policy/policypack.h"
#include "models/values/safefile.h"

namespace counter {

/// A pack file from outside (a folder, a USB stick), read and found good, not yet in force.
struct PolicyFile
{
    std::shared_ptr<const PolicyPack> pack;
    QByteArray bytes;
    QByteArray notice; ///< its notice's text as the pack names it
};

/// Reads and checks a pack file. Its notice may lie beside it, above it, in the store or with the program.
/// Refused: CannotOpen, TooLarge, NotYaml, PackInvalid (place is "line:column", detail the reason).
Result<PolicyFile> readPolicyFile(const QString &path, const QString &storeFolder, const QString &resources);

/// Puts it in force: <store>/policies/<id>@<nth>-<hash>.yaml and its notice. An earlier file of the same id
/// moves to policies/replaced/, where it stays for the record. Returns the file. The same bytes a second time
/// change nothing. Refused: every failure of writing; the earlier file then stays in force.
Result<QString> putInForce(const PolicyFile &file, const QString &storeFolder, const FileHook &hook = {});

} // namespace counter
