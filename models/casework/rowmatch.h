#pragma once
#include <QHash>
#include <QList>
#include <QStringList>

namespace counter {

/// A row of the old list beside one of the new; -1 where there is none.
struct RowPair
{
    qsizetype before = -1;
    qsizetype after = -1;
};

/// Pairs rows of equal identity, then what is left by its place; in the order of the new list, removed rows
/// at their old place. Equal identities pair in their order.
inline QList<RowPair> matchRows(const QStringList &before, const QStringList &after)
{
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < before.size(); ++i)
        places[before.at(i)].append(i);
    QList<RowPair> pairs;
    QList<bool> used(before.size(), false);
    for (qsizetype i = 0; i < after.size(); ++i) {
        RowPair pair{-1, i};
        if (QList<qsizetype> &same = places[after.at(i)]; !same.isEmpty()) {
            pair.before = same.takeFirst();
            used[pair.before] = true;
        }
        pairs.append(pair);
    }
    for (RowPair &pair : pairs) {
        if (pair.before < 0 && pair.after < before.size() && !used[pair.after]) {
            pair.before = pair.after;
            used[pair.before] = true;
        }
    }
    for (qsizetype i = 0; i < before.size(); ++i)
        if (!used[i])
            pairs.insert(qMin(i, pairs.size()), RowPair{i, -1});
    return pairs;
}

} // namespace counter
