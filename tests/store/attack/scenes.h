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

/// A command under attack, and what must be true after it.
struct Scene
{
    QString name;
    const char *store; ///< the folder, in an attack's home, that the command has open
    std::function<QStringList(const Trial &)> arguments;
    std::function<void(Trial &)> after;
};

const QList<Scene> &scenes();

/// What must be true of every answer: its exit code, its words, and that what is not ours is there.
void checkAnswer(Trial &trial, const Ran &ran, const QString &when);
/// checkAnswer, the scene's own, and that nothing lies about in the end.
void checkAfter(Trial &trial, const Scene &scene);

} // namespace counter
