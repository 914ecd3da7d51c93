#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace counter {

/// One cell of a paste that is worth a word, with its place.
struct PasteMark
{
    int row = -1; ///< of the grid that was pasted into
    int column = -1; ///< of that grid; -1: the cell stands elsewhere (a number of the members' grid)
    QString place; ///< "第 3 行号码"
    QString text; ///< as pasted; empty: `why` says it
    QString why; ///< what is wrong with it, or what it was read as
    bool red = true; ///< the cell itself shows that it is wrong; false: only the report says so
    bool operator==(const PasteMark &) const = default;
};

/// What a paste did: understood, not understood, people it added.
struct PasteReport
{
    int first = 0; ///< row of the grid
    int rows = 0; ///< of the table that were put in; of lines, those that now stand there
    QList<int> touched; ///< rows of the grid that were filled, in order, each once
    QString refused; ///< why nothing was pasted, for the clerk; empty: done
    QList<PasteMark> wrong; ///< kept as pasted and marked, or put in and to be looked at
    QList<PasteMark> read; ///< taken for what it must mean (45352 → 2024-03)
    QStringList added; ///< people that were not in the list
    QStringList notes; ///< what was put nowhere, or somewhere else

    /// All of it in one sentence, the first places named; says how to take it back.
    QString sentence() const;
};

} // namespace counter
