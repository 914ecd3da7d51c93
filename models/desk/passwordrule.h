#pragma once
#include "models/values/result.h"

#include <QString>
#include <QStringList>

namespace counter {

/// Whether a password may be used (people.md; GB/T 22239-2019 8.1.4.1): at least 8 characters of three
/// classes (small letters, capitals, digits, signs, hanzi), not the name, none that everybody uses. `common`:
/// the bundled list, in small letters. Refused: BadInput with a Chinese sentence that names all that is
/// missing.
Result<void> checkPassword(const QString &password, const QString &name, const QStringList &common);

/// The bundled list: resources/passwords/common.txt. Empty where it cannot be read.
QStringList commonPasswords(const QString &resources);

} // namespace counter
