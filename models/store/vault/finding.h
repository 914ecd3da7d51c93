#pragma once
#include "models/values/error.h"

#include <QString>
#include <functional>

namespace counter {

/// Something that is not as it was written.
struct Finding
{
    QString code; ///< chain, body, case-chain, head, head-file, print, act, setting, typing, policy, notice,
                  ///< calendar, evidence, index, schema, header, link, rights, file,
                  ///< database
    QString place; ///< "version 12", "print 3", "act 7", an SM3, a table, a path below the store's folder
    QString message; ///< Chinese, for whoever looks after the store
    bool operator==(const Finding &) const = default;
};

/// A failure of the machine stops the work; what the store itself does wrong is a finding.
bool isFinding(const Error &error);

/// Where findings go as they are made.
using Findings = std::function<void(const char *code, const QString &place, const QString &message)>;

} // namespace counter
