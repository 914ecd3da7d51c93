#pragma once
#include "models/casework/application.h"
#include "models/casework/stage.h"
#include "models/policy/decision.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QDateTime>

namespace counter {

/// What the pack said when the version was made, kept beside it: the amounts a list shows, and which pack
/// said so.
struct DecisionSummary
{
    QString policy;
    QString policyHash;
    QDate asOf;
    std::optional<Outcome> outcome; ///< empty: it could not be decided then
    Money paid;
    Money claimed;
    Money refundable;
    bool operator==(const DecisionSummary &) const = default;
};

DecisionSummary summaryOf(const Decision &decision);
/// Without a decision: what is typed, nothing refundable.
DecisionSummary summaryOf(const Application &application);

/// As JSON; policy, hash, day and outcome are empty when it could not be decided.
QByteArray writeSummary(const DecisionSummary &decision);

/// What a version holds, before sealing. Its bytes are two lines of JSON:
/// {"format":"refund-version/1","decision":…} and the application as refund-application/1.
struct VersionBody
{
    Application application;
    DecisionSummary decision;
};

QByteArray writeBody(const VersionBody &body);
/// Refused: StoreDamaged.
Result<VersionBody> readBody(const QByteArray &bytes);

/// A link of the store-wide chain.
struct Version
{
    qint64 sequence = 0;
    QString caseId;
    int number = 0; ///< in its case, from 1
    qint64 casePrevious = 0; ///< sequence of the case's version before this one, 0 for the first
    QByteArray previousHash; ///< of the version before this one in the store; empty for the first
    QByteArray bodyHash; ///< SM3 of the body's bytes before sealing
    QString at; ///< UTC, "2026-11-20T08:15:30.123Z"
    QString by;
    QString window;
    QString office;
    QString verb;
    QString stage;
    QString reason;
    int epoch = 1; ///< grows with every restoring from a backup
    QByteArray hash; ///< SM3 over everything above, in this order; the first epoch is left out
};

QByteArray chainHash(const Version &version);

/// The stored spelling of an instant and back.
QString instantText(const QDateTime &at);
QDateTime instantOf(const QString &text);

} // namespace counter
