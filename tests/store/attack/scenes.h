#pragma once
#include "tests/store/attack/trial.h"

namespace counter {

/// A command under attack, and what must be true after it.
struct Scene
{
    QString name;
    const char *store; ///< the folder, in an attack's home, that the command has open
    std::function<QStringList(const Trial &)> arguments;
    std::function<void(Trial &)> after;
};

const QList<Scene> &scenes();

/// checkAnswer, the scene's own, and that nothing lies about in the end.
void checkAfter(Trial &trial, const Scene &scene);

} // namespace counter
