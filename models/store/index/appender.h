#pragma once
#include "models/casework/actor.h"
#include "models/store/chain/ledger.h"
#include "models/store/chain/typingtable.h"
#include "models/store/index/numbergiver.h"
#include "models/store/vault/environment.h"
#include "models/store/vault/evidencevault.h"

namespace counter {

/// What is to be appended.
struct NewVersion
{
    QString caseId; ///< empty: a new case
    VersionBody body;
    QString verb;
    Stage stage = Stage::Draft;
    QString reason; ///< free text; stored in the body, sealed
    std::optional<Actor> actor; ///< empty: whoever works at the desk
    bool giveNumber =
        false; ///< 受理: the next 受理编号 of the desk's office and this year is written into the body
};

/// What every version carries of the store and the desk that it is made at.
struct AppendedBy
{
    const Workplace &desk;
    QString store; ///< its id
    int epoch = 1;
};

/// Appends versions: the chain, the index and kept typing in one transaction.
class Appender
{
public:
    struct Places
    {
        Database &database;
        Ledger &ledger;
        CaseIndex &index;
        TypingTable &typing;
        EvidenceVault &vault;
        ClockGuard &clock;
        NumberGiver &numbers;
        EventLog &events;
        const Seal &seal;
    };
    /// All must outlive it. folder: the store's, for messages.
    Appender(const Places &to, const Environment &environment, const QString &folder)
        : m_to(to), m_environment(environment), m_folder(folder)
    {
    }
    /// As Store::append().
    Result<QList<SavedCase>> append(const QList<NewVersion> &versions, const AppendedBy &by);

private:
    Result<SavedCase> appendOne(const NewVersion &version, const AppendedBy &by);
    Result<void> checkClock(const QList<NewVersion> &versions);
    Result<void> checkEvidence(const Application &application);
    Result<void> noteEvidence(const Actor &actor, const Application &application);
    QString freshCaseId() const;

    const Places m_to;
    const Environment &m_environment;
    const QString m_folder;
};

} // namespace counter
