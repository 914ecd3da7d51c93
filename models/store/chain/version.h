#pragma once
#include "models/casework/actor.h"
#include "models/casework/application.h"
#include "models/casework/stage.h"
#include "models/policy/decide/decision.h"
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
/// {"format":"refund-version/2","reason":…,"decision":…} and the application as refund-application/1. A body
/// of format 1 has no reason: it stands beside it in the clear.
struct VersionBody
{
    Application application;
    DecisionSummary decision;
    QString reason = {}; ///< why, in the words of whoever did it
};

QByteArray writeBody(const VersionBody &body);
/// Refused: StoreDamaged.
Result<VersionBody> readBody(const QByteArray &bytes);
/// The reason alone, without reading the application. Refused: StoreDamaged.
Result<QString> readReason(const QByteArray &bytes);

/// Where a version was made: which store, in which of its epochs, at which place of its chain.
struct Origin
{
    QString store; ///< id
    int epoch = 0;
    qint64 sequence = 0;
    bool operator==(const Origin &) const = default;
};

/// By which rules a version's hash is reckoned and where its reason lies. The first: a reason in the clear,
/// neither account nor origin; of programs before schema 5, made here.
inline constexpr int FirstVersionFormat = 1;
inline constexpr int VersionFormat = 2; ///< what this program writes

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
    Actor actor;
    QString verb;
    QString stage;
    QString reason; ///< of format 1 only; of others it is empty and lies in the body
    int epoch = 1; ///< of this store; grows with every restoring from a backup
    int format = VersionFormat;
    Origin origin; ///< empty in format 1
    QByteArray hash; ///< chainHash()
    QByteArray signature = {}; ///< of the account over the hash, 64 bytes; empty without one
};

/// SM3 over everything that a version says but its hash. Format 1 is reckoned as the programs of its time
/// did, which left the first epoch out.
QByteArray chainHash(const Version &version);

/// Where a version's body belongs, for the seal.
QString bodyPlace(const QString &caseId, int number);

/// The stored spelling of an instant and back.
QString instantText(const QDateTime &at);
QDateTime instantOf(const QString &text);

} // namespace counter
