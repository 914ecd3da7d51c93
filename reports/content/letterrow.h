#pragma once
#include "models/values/money.h"
#include "models/values/result.h"

#include <QHash>
#include <QString>
#include <functional>

namespace counter {

/// What {page.…} and {sum.…} add up: money or a number of things. An unknown part makes its sum unknown, and
/// an unknown sum is printed as nothing at all.
struct LetterAmount
{
    qint64 value = 0; ///< 分, or how many
    bool money = true;
    bool known = true;

    void add(const LetterAmount &other);
    QString shown() const;
};

struct LetterRow;
/// Takes one row after the other; false: no more are wanted.
using RowSink = std::function<Result<bool>(const LetterRow &row)>;

/// One row of a source, or the whole paper: texts by the names of its scope (letterscopes.h; a name that is
/// absent has no value), sums' parts, and its own sources. Rows are made when they are asked for, one at a
/// time: a month of thousands of cases needs the memory of one.
struct LetterRow
{
    const char *scope = "";
    QHash<QString, QString> values;
    QHash<QString, LetterAmount> amounts;
    std::function<Result<void>(const QString &source, const RowSink &sink)> rows;

    /// Nothing for an empty text.
    void put(const QString &name, const QString &text);
    /// "<prefix>.<name>" as text and the amount as a part of sums.
    void money(const QString &prefix, const QString &name, Money amount, bool known = true);
    void count(const QString &prefix, const QString &name, qint64 number);
};

} // namespace counter
