#pragma once
#include "models/casework/actor.h"
#include "models/casework/application.h"
#include "models/casework/assess.h"
#include "models/casework/stage.h"
#include "models/store/chain/version.h"

#include <QDateTime>
#include <optional>

namespace counter {

/// Who works here: asked at the first start, changeable in the settings; every version carries it.
struct Workplace
{
    QString officeCode; ///< six digits, e.g. 441402
    QString region; ///< 梅州市梅江区
    QString window; ///< 3
    QString clerk; ///< the clerk's name: 受理人 and 已核原件 until accounts come
    QString policy; ///< the office's binding pack, e.g. meizhou-2021-11
    bool operator==(const Workplace &) const = default;
};

/// Whoever sits here, as the settings say.
inline Actor actorOf(const Workplace &desk)
{
    Actor actor;
    actor.name = desk.clerk;
    actor.window = desk.window;
    actor.office = desk.officeCode;
    return actor;
}

/// One row of the list of cases.
struct CaseRow
{
    QString id; ///< stable, given at the first save
    QString number; ///< 受理编号, empty before 受理
    Stage stage = Stage::Draft;
    ClaimantKind kind = ClaimantKind::Unit;
    QString name; ///< claimant
    QString taxpayerId;
    int members = 0;
    int lines = 0;
    Money claimed;
    Money refundable;
    QString receivedOn; ///< YYYY-MM-DD or empty
    QDateTime savedAt;
    int version = 0;
    bool operator==(const CaseRow &) const = default;
};

struct CaseQuery
{
    QString text; ///< any part of a name, a number, a unit code, or the last four or all of an identity or
                  ///< account number
    std::optional<Stage> stage;
    std::optional<QDate> from; ///< saved on or after
    std::optional<QDate> to;
    QList<Stage> stages; ///< any of these; empty: any
    std::optional<QDate> acceptedOn; ///< 受理 on this day
    std::optional<QDate> acceptedUntil; ///< 受理 on this day or before
    int limit = 200;
    int offset = 0;
};

/// One version in a case's history.
struct VersionInfo
{
    int version = 0;
    qint64 sequence = 0; ///< place in the store-wide chain
    QDateTime at;
    QString by;
    QString window;
    QString verb; ///< draft, accept, discard, import, …
    Stage stage = Stage::Draft;
    QString reason;
    bool reasonRead = true; ///< false: the body that holds the reason is damaged
    QString hash; ///< SM3 of the link, hex
    QString bodyHash; ///< SM3 of the body, hex: PrintContent::contentHash
    int epoch = 1; ///< of the store when it was appended
    QString account; ///< of whoever did it; empty, with the next two: before there were accounts
    QString staffNumber;
    QString role;
    Origin origin; ///< where it was made; of this store too
    bool operator==(const VersionInfo &) const = default;
};

/// A stored version, opened.
struct CaseVersion
{
    QString caseId;
    VersionInfo info;
    Application application;
    DecisionSummary decision; ///< what the pack said then
};

/// A pass over all cases as they stand when it begins, in the order of the chain: what is saved meanwhile is
/// not seen.
struct CasePass
{
    qint64 after = 0; ///< sequence of the last case that was given
    qint64 end = -1; ///< where the chain ended when the pass began; -1: not begun
};

/// What was typed and not yet saved when the program ended.
struct KeptTyping
{
    QString slot; ///< one open draft's key
    QString caseId; ///< empty: a new case
    QDateTime at;
    Application application;
};

/// What an act left in the store.
struct SavedCase
{
    QString caseId;
    QString number;
    int version = 0;
    QDateTime at;
    Stage stage = Stage::Draft;
    QString bodyHash; ///< VersionInfo::bodyHash
    Application application; ///< as it is stored
};

/// Of a version that is there already.
inline SavedCase savedCase(const CaseVersion &version)
{
    return {version.caseId,     version.application.number, version.info.version, version.info.at,
            version.info.stage, version.info.bodyHash,      version.application};
}

/// A line of another live case that claims the same member, 险种, period and voucher.
struct OtherClaim
{
    int line = 0;
    QString caseId;
    QString number; ///< empty for a draft
    QString name;
};

/// Someone whom this store knows from an earlier case.
struct KnownClaimant
{
    Claimant claimant;
    std::optional<Agent> agent;
    bool operator==(const KnownClaimant &) const = default;
};

} // namespace counter
