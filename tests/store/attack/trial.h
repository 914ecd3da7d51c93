#pragma once
#include "tests/store/attack/ground.h"

namespace counter {

/// One attack on one command: where it ran, what it answered, and what was found wrong afterwards.
struct Trial
{
    const AttackedProgram &program;
    const Ground &ground;
    QString home;
    Ran first;
    QString faultKind; ///< as in Fault; empty: killed or cut from outside
    CaseNumbers acknowledgedBySecond; ///< cases that another program was told are saved, meanwhile
    QStringList problems;

    QString at(const char *name) const { return home + u'/' + QString::fromUtf8(name); }
    Ran run(const QStringList &arguments) { return program.run(arguments); }
    Ran inStore(const char *store, const QStringList &arguments);
    void expect(bool good, const QString &problem);
    /// The store opens, is sound and holds what `allowed` says of its own cases.
    CaseNumbers soundCases(const char *store, const QString &when);
};

/// What must be true of every answer: its exit code and its words.
void checkAnswer(Trial &trial, const Ran &ran, const QString &when);
/// An answer in one line, for a problem.
QString said(const Ran &ran);

} // namespace counter
