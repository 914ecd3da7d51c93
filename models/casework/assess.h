#pragma once
#include "models/casework/applicationfile.h"
#include "models/policy/assessor.h"
#include "models/policy/pack/policylibrary.h"

#include <optional>

namespace counter {

/// How an application is decided.
struct AssessOptions
{
    QString policy; ///< asked for by name; wins over the application's own
    QString officePolicy; ///< the office's binding pack, for an application that names none
    QDate asOf; ///< for deferral and validity notes; invalid: the day of receipt, else today
    QDate today; ///< given by the caller: nothing here reads a clock
};

/// The pack that decides (feel-subset, "Deciding a line" 1): the named one, else the application's, else the
/// office's, else the only binding one there is; in force on the day of receipt (else today). Refused:
/// UnknownPolicy, PolicyNotInForce, PackInvalid (a file of that name was refused).
Result<std::shared_ptr<const PolicyPack>>
choosePack(const Application &application, const PolicyLibrary &policies, const AssessOptions &options);

/// The rules' view of an application: no names, no identity numbers. Lines without a readable month, 险种 or
/// amount are left out; a line whose person is not to be found belongs to a person of whom nothing is known.
Claim claimOf(const Application &application, const PolicyPack &pack);

/// Why an evaluation on behalf of another program is refused: the file is no application, or a line in it
/// cannot be read (a month, 险种 or amount missing, unreadable or of a wrong type), so that a total would be
/// silently too small. Place is the JSON pointer, detail the Chinese sentence. None: every line can be read.
std::optional<Error> unreadable(const ReadApplication &read);

/// Decides applications one after the other and keeps what can be used again; one object serves one thread.
class ApplicationAssessor
{
public:
    explicit ApplicationAssessor(const PolicyLibrary &policies) : m_policies(policies) { }

    /// The decision with the problems of validate() in it. Errors as choosePack(). readProblems: what the
    /// reader found, put before them.
    Result<Decision> assess(const Application &application, const AssessOptions &options,
                            const Problems &readProblems = {});

private:
    Assessor &assessorFor(const std::shared_ptr<const PolicyPack> &pack, QDate day);

    const PolicyLibrary &m_policies;
    std::optional<Assessor> m_assessor;
    QDate m_day; ///< the informational packs of this day are in m_assessor
};

/// One application.
Result<Decision> assess(const Application &application, const PolicyLibrary &policies,
                        const AssessOptions &options);

/// What the reader found and what validate() found, without the second telling of one fault: a value of a
/// wrong type is not also missing or misspelt.
Problems mergeProblems(const Problems &fromReader, const Problems &fromValidation);

} // namespace counter
