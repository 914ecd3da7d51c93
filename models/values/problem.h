#pragma once
#include <QList>
#include <QString>

namespace counter {

enum class Severity { Error, Warning };

/// Something wrong with what was entered. path is a JSON pointer into refund-application/1
/// ("/claimant/taxpayerId"); code a stable word; message Chinese for the clerk.
struct Problem
{
    QString path;
    QString code;
    Severity severity = Severity::Error;
    QString message;

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

inline bool hasErrors(const Problems &problems)
{
    for (const Problem &problem : problems)
        if (problem.severity == Severity::Error)
            return true;
    return false;
}

} // namespace counter
