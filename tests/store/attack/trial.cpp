#include "tests/store/attack/trial.h"

#include <QRegularExpression>

namespace counter {

namespace {

bool isPlainChinese(const QString &line)
{
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    static const QRegularExpression foreign(QStringLiteral(
        "^(Q[A-Z]\\w+|qt\\.|lib\\w+|terminate|.*: (warning|error):|.*(Sanitizer|runtime error))"));
    return chinese.match(line).hasMatch() && !foreign.match(line).hasMatch();
}

} // namespace

QString said(const Ran &ran)
{
    return QStringLiteral("%1 %2%3").arg(QString::number(ran.status), QString::fromUtf8(ran.err).simplified(),
                                         QString::fromUtf8(ran.out).simplified().left(600));
}

Ran Trial::inStore(const char *store, const QStringList &arguments)
{
    return run(arguments + QStringList{QStringLiteral("--store"), at(store)});
}

void Trial::expect(bool good, const QString &problem)
{
    if (!good)
        problems.append(problem);
}

CaseNumbers Trial::soundCases(const char *store, const QString &when)
{
    const Ran verified = inStore(store, {QStringLiteral("store"), QStringLiteral("verify")});
    expect(verified.done(), QStringLiteral("verify, %1: %2").arg(when, said(verified)));
    checkAnswer(*this, verified, QStringLiteral("verify, ") + when);
    const Ran listed = inStore(store, {QStringLiteral("case"), QStringLiteral("list")});
    expect(listed.done(), QStringLiteral("list, %1: %2").arg(when, said(listed)));
    return Ground::casesIn(listed.out);
}

void checkAnswer(Trial &trial, const Ran &ran, const QString &when)
{
    if (ran.status == Ran::Crashed || ran.status == Ran::Hung)
        trial.problems.append(
            QStringLiteral("%1: %2 %3")
                .arg(when, ran.status == Ran::Hung ? QStringLiteral("hung") : QStringLiteral("crashed"),
                     said(ran)));
    trial.expect(ran.killed() || ran.status < 0 || ran.status == 0 || ran.status == 1 || ran.status == 3,
                 QStringLiteral("%1: the machine failed and it answers %2").arg(when, said(ran)));
    for (const QString &line : QString::fromUtf8(ran.err).split(u'\n', Qt::SkipEmptyParts))
        trial.expect(isPlainChinese(line), QStringLiteral("%1: no plain sentence: %2").arg(when, line));
}

} // namespace counter
