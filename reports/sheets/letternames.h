#pragma once
#include "reports/sheets/letterscopes.h"

#include <QList>

namespace counter {

/// What may be named at the place that is being read: the fields and sources of the scopes around it, in a
/// table also the sums of its repeated rows, on the margins the page's number.
class LetterNames
{
public:
    bool isField(const QString &name) const;
    /// Null: none of that name; the innermost has its own first.
    const LetterSource *source(const QString &name) const;

    void enter(const LetterScope *scope) { m_scopes.append(scope); }
    qsizetype depth() const { return m_scopes.size(); }
    /// Back to as deep as it was.
    void leave(qsizetype depth) { m_scopes.resize(depth); }

    /// {page.number} and {page.count} may be named.
    void setOnMargin(bool on) { m_onMargin = on; }

    using Sums = QList<const LetterScope *>;
    /// A table has its own sums; the answer is given back to endTable.
    Sums beginTable();
    void endTable(const Sums &outside) { m_summed = outside; }
    /// The scope entered last is that of the table's repeated rows.
    void sum() { m_summed.append(m_scopes.last()); }

private:
    QList<const LetterScope *> m_scopes; ///< the innermost last
    Sums m_summed; ///< of the table being read
    bool m_onMargin = false;
};

} // namespace counter
