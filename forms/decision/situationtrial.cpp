#include "forms/decision/situationtrial.h"

#include <QStringList>
#include <algorithm>
#include <utility>

namespace counter {

namespace {

/// Fields of the form itself, under the names that conditions read them by.
bool isFormField(const QString &name)
{
    static const QStringList fields{QStringLiteral("line.period"), QStringLiteral("line.insurance"),
                                    QStringLiteral("line.paid"), QStringLiteral("line.claimed"),
                                    QStringLiteral("claimant.kind")};
    return fields.contains(name);
}

void count(SituationTrial &trial, const TraceRow &row)
{
    trial.rows += row;
    if (!row.derived.isEmpty())
        return;
    if (!row.value)
        ++trial.open;
    else if (*row.value)
        ++trial.met;
    else
        ++trial.failed;
}

} // namespace

QList<SituationTrial> trialsOf(const LineDecision &line)
{
    QList<SituationTrial> trials;
    for (const TraceRow &row : line.trace) {
        if (row.situation.isEmpty())
            continue;
        const auto found = std::find_if(trials.begin(), trials.end(), [&](const SituationTrial &trial) {
            return trial.situation == row.situation;
        });
        if (found != trials.end()) {
            count(*found, row);
            continue;
        }
        SituationTrial trial;
        trial.situation = row.situation;
        count(trial, row);
        trials += trial;
    }
    for (SituationTrial &trial : trials)
        trial.holds = trial.failed > 0 ? std::optional<bool>(false)
            : trial.open > 0           ? std::nullopt
                                       : std::optional<bool>(true);
    return trials;
}

const SituationTrial *nearestOf(const QList<SituationTrial> &trials)
{
    const auto rank = [](const SituationTrial &trial) {
        const TraceRow *stop = firstWith(trial, false);
        return std::pair(stop && answerableFact(*stop), trial.met);
    };
    const SituationTrial *nearest = nullptr;
    for (const SituationTrial &trial : trials)
        if (trial.failed == 1 && trial.met > 0 && (!nearest || rank(trial) > rank(*nearest)))
            nearest = &trial;
    return nearest;
}

const SituationTrial *nearestOf(const QList<SituationTrial> &trials, const LineDecision &line)
{
    if (line.outcome != Outcome::NotRefundable)
        return nearestOf(trials);
    const auto named = std::find_if(trials.cbegin(), trials.cend(), [&](const SituationTrial &trial) {
        return trial.situation == line.nearest && trial.failed == 1 && trial.met > 0;
    });
    return named == trials.cend() ? nullptr : &*named;
}

const TraceRow *firstWith(const SituationTrial &trial, const std::optional<bool> &value)
{
    const auto found = std::find_if(trial.rows.cbegin(), trial.rows.cend(), [&](const TraceRow &row) {
        return row.derived.isEmpty() && row.value == value;
    });
    return found == trial.rows.cend() ? nullptr : &*found;
}

const TraceFact *answerableFact(const TraceRow &row)
{
    const auto found = std::find_if(row.facts.cbegin(), row.facts.cend(),
                                    [](const TraceFact &fact) { return !isFormField(fact.name); });
    return found == row.facts.cend() ? nullptr : &*found;
}

} // namespace counter
