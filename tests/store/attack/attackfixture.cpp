#include "tests/store/attack/attackfixture.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace counter {

QString AttackFixture::variable(const char *name, const QString &otherwise)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? otherwise : value;
}

AttackFixture::AttackFixture()
    : m_home(variable("COUNTER_ATTACK_HOME", m_own.path()) + QStringLiteral("/%1").arg(::getpid())),
      m_program(variable("COUNTER_PROGRAM", QStringLiteral(PROGRAM)), QStringLiteral(FAULT_FILES),
                m_home + QStringLiteral("/user"))
{
    ::umask(S_IRWXG | S_IRWXO); // as the program's own: of what others may read, it tells
    const QString sweep = variable("COUNTER_SWEEP", QStringLiteral("0"));
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); // a whole sweep takes longer than Qt's five minutes
    m_stride = sweep == u"all" ? 1 : sweep.toInt();
}

bool AttackFixture::make()
{
    return m_ground.make(m_program, m_home + QStringLiteral("/ground"),
                         QStringLiteral(SOURCE_DIR "/tests/store/examples"));
}

QString AttackFixture::freshHome()
{
    removeTree(m_home + QStringLiteral("/attack-%1").arg(m_next));
    const QString home = m_home + QStringLiteral("/attack-%1").arg(++m_next);
    return m_ground.copyTo(home) ? home : QString();
}

qsizetype AttackFixture::report(const QString &attack, const Trial &trial)
{
    QFile file(qEnvironmentVariable("COUNTER_ATTACK_REPORT"));
    const bool open = !file.fileName().isEmpty() && file.open(QIODevice::Append);
    for (const QString &problem : trial.problems) {
        const QString line = QString(attack + u": " + problem).replace(trial.home, QStringLiteral("HOME"));
        m_problems.append(line);
        if (open)
            file.write(line.simplified().toUtf8() + '\n');
    }
    return trial.problems.size();
}

} // namespace counter
