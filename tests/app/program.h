#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace counter {

/// What the real program answered.
struct ProgramRun
{
    int status = -1; ///< -1: it did not end by itself within a minute, or crashed
    QByteArray out;
    QByteArray err;
};

/// Runs the built refund-counter as another program would: no display, no store but the one that is named.
ProgramRun runProgram(const QStringList &arguments, const QByteArray &input = QByteArray());
/// Its path; COUNTER_PROGRAM names another one than the one that was built beside the test.
QString programPath();

} // namespace counter
