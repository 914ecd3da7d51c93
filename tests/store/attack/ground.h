#pragma once
#include "tests/store/attack/attackrun.h"

#include <QSet>

namespace counter {

using CaseNumbers = QSet<int>; ///< cases are known by the number in their claimant's name

/// Where every attack starts. Made once with the program itself, copied for each attack:
///   store      cases 1, 2, 3, each with a PDF of its own
///   backup     of store when it had 1 and 2
///   store.before-20200101T000000Z   a whole store with 1 only, put aside long ago
///   old1, old2 stores of older programs
///   paper.pdf  something that a print may replace
///   store.part, out.part, fresh.part, exported.part, store/evidence/notes.txt …   what is not ours
/// The application files lie beside it and are not attacked.
class Ground
{
public:
    static constexpr int Inputs = 12;

    /// `examples`: tests/store/examples. False when the program could not do what no one hinders it to do.
    bool make(const AttackedProgram &program, const QString &folder, const QString &examples);
    bool copyTo(const QString &home) const { return copyTree(m_template, home); }

    QString input(int n) const;
    QString paper(int n) const;
    QString caseId(int n) const { return m_ids.value(n); }
    QByteArray listOfOld(int schema) const { return m_old.value(schema); }
    /// The planted files that are not there any more, or hold something else.
    static QStringList missingStrangers(const QString &home);
    /// What lies there and nobody knows, a run having been followed by one that went well.
    static QStringList leftovers(const QString &home);
    static CaseNumbers casesIn(const QByteArray &list);

private:
    bool writeInputs() const;
    static bool plantStrangers(const QString &home);

    QString m_inputs;
    QString m_template;
    QHash<int, QString> m_ids;
    QHash<int, QByteArray> m_old;
};

} // namespace counter
