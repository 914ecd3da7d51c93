#pragma once
#include "models/values/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace counter {

/// The words of one subcommand: options and operands in any order. "--name=value" and "--name value" are the
/// same, a lone "-" is an operand (standard input), "--" ends the options. An option that is not named in
/// parse(), a value that is missing and an option given twice are refused as bad-usage with a Chinese
/// sentence in detail.
class Options
{
public:
    /// valued: options that take a value ("--policy", "-o"); flags: options that do not.
    static Result<Options> parse(const QStringList &arguments, const QStringList &valued,
                                 const QStringList &flags = {});

    const QStringList &operands() const { return m_operands; }
    bool has(const QString &option) const { return m_values.contains(option) || m_flags.contains(option); }
    /// Empty when the option was not given.
    QString value(const QString &option) const { return m_values.value(option); }

private:
    QStringList m_operands;
    QHash<QString, QString> m_values;
    QSet<QString> m_flags;
};

} // namespace counter
