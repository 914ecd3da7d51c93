#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace counter {

/// What befalls a run at one of its calls: see faultfiles.cpp for the names.
struct Fault
{
    QByteArray kind;
    bool sticky = false;
    bool reads = false; ///< the calls that read are counted, else those that change something
    int at = 0; ///< from 1; 0: the calls are only counted

    bool kills() const { return kind.startsWith("kill"); }
    QString name() const;
};

/// What a run answered.
struct Ran
{
    static constexpr int Crashed = -1; ///< by a signal that was not ours
    static constexpr int Hung = -2; ///< not ended in two minutes
    static constexpr int Killed = -9; ///< by us

    int status = Crashed;
    QByteArray out;
    QByteArray err;
    QStringList calls; ///< number, call, path, second path with tabs between; only where a fault was given

    bool done() const { return status == 0; }
    bool killed() const { return status == Killed; }
};

/// Runs the real executable as another program would, with a home of its own and no display.
class AttackedProgram
{
public:
    /// `shim`: the built faultfiles library; `home`: a folder for what the program keeps beside its stores.
    AttackedProgram(const QString &program, const QString &shim, const QString &home);

    Ran run(const QStringList &arguments) const;
    /// With a fault among the calls on what lies under `root`.
    Ran run(const QStringList &arguments, const QString &root, const Fault &fault) const;
    /// Killed after so many microseconds, unless it ended before.
    Ran runAndKill(const QStringList &arguments, qint64 microseconds) const;
    /// Stopped before the call `at`; `meanwhile` is done then, and the run goes on to its end.
    Ran runAndStop(const QStringList &arguments, const QString &root, int at,
                   const std::function<void()> &meanwhile) const;

private:
    using While = std::function<void(qint64 pid)>;
    Ran start(const QStringList &arguments, const QString &root, const std::optional<Fault> &fault,
              const While &meanwhile) const;

    QString m_program;
    QString m_shim;
    QString m_home;
};

/// Copies a folder with all that is in it.
bool copyTree(const QString &from, const QString &to);
/// Removes it, whatever its rights are.
void removeTree(const QString &folder);

} // namespace counter
