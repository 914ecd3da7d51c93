#pragma once
#include "models/casework/actor.h"
#include "models/casework/assess.h"
#include "models/casework/workflow.h"
#include "models/store/chain/caserecords.h"

namespace counter {

class Store;

/// What the verbs on a case share: where it stands, what the pack says of it, and the one way to a new
/// version.
class DeskWork
{
public:
    DeskWork(Store &store, const PolicyLibrary &policies);

    /// Where a case stands before something is done to it; without a case, nowhere.
    struct Standing
    {
        QString caseId;
        std::optional<Stage> stage;
        std::optional<CaseVersion> latest;
    };
    /// Refused: NoSuchCase, StoreDamaged.
    Result<Standing> standing(const QString &caseId) const;
    /// Where a verb leads from there.
    struct Step
    {
        Standing from;
        Stage stage;
    };
    /// Refused: NoSuchCase, StoreDamaged, StageRefused.
    Result<Step> step(const QString &caseId, Verb verb) const;
    /// The reason as it is kept. Refused: BadInput (one is needed, and this says nothing).
    Result<QString> reasonFor(const Standing &from, Verb verb, const QString &reason) const;

    QDate today() const;
    AssessOptions options(QDate today) const;
    Result<Decision> decision(const Application &application) const;
    /// What is typed and nothing refundable where it cannot be decided.
    DecisionSummary summary(const Application &application) const;

    /// One thing that somebody does to a case.
    struct Act
    {
        Verb verb;
        Stage stage; ///< the one it leads to
        QString reason;
    };
    Result<SavedCase> append(const Actor &actor, const QString &caseId, const VersionBody &body,
                             const Act &act);
    /// The same, decided now.
    Result<SavedCase> append(const Actor &actor, const QString &caseId, const Application &application,
                             const Act &act);

private:
    Store &m_store;
    mutable ApplicationAssessor m_assessor; ///< keeps the compiled pack between two calls
};

} // namespace counter
