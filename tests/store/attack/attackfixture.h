#pragma once
#include "tests/store/attack/scenes.h"

#include <QTemporaryDir>

namespace counter {

/// What the tests of attacks start from. By hand the environment may say more:
///   COUNTER_SWEEP=all      every call instead of a few; a number: every so many-th
///   COUNTER_PROGRAM        another executable than the one that was built
///   COUNTER_ATTACK_HOME    a folder for the attacks (on a RAM disk they are quicker)
///   COUNTER_ATTACK_REPORT  a file to which every problem is appended, a line each
class AttackFixture
{
public:
    AttackFixture();
    ~AttackFixture() { removeTree(m_home); }
    AttackFixture(const AttackFixture &) = delete;
    AttackFixture &operator=(const AttackFixture &) = delete;
    bool make();

    const AttackedProgram &program() const { return m_program; }
    const Ground &ground() const { return m_ground; }
    /// 0: only a few, as in every run of the tests.
    int stride() const { return m_stride; }

    /// A fresh home for one attack; empty when it could not be made.
    QString freshHome();
    Trial trial(const QString &home) const { return {m_program, m_ground, home, {}, {}, {}, {}}; }
    /// Into the report; answers how many there were.
    qsizetype report(const QString &attack, const Trial &trial);
    /// The first few, for a failing test.
    QByteArray worst() const { return m_problems.mid(0, 20).join(u'\n').toUtf8(); }
    qsizetype problems() const { return m_problems.size(); }
    void forget() { m_problems.clear(); }

private:
    static QString variable(const char *name, const QString &otherwise);

    QTemporaryDir m_own;
    QString m_home;
    AttackedProgram m_program;
    Ground m_ground;
    int m_stride = 0;
    int m_next = 0;
    QStringList m_problems;
};

} // namespace counter
