#pragma once
#include "models/policy/pack/fact.h"
#include "models/values/insurance.h"
#include "models/values/money.h"
#include "models/values/problem.h"
#include "models/values/result.h"
#include "models/values/yearmonth.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace counter {

struct FactDeclaration;
struct PolicyPack;
enum class FactOwner;

/// A fact in the type the pack declares: unknown (nobody has verified it), none (known not to be: not
/// retired, never left) or a value. `scalar` is 0/1 for a boolean, YearMonth::index() for a month, the place
/// among the declaration's choices, 分 for money, the Julian day for a date; `months` holds a months fact,
/// `text` a text or the exact decimal of a number.
struct TypedFact
{
    enum class State : quint8 { Unknown, None, Known };
    State state = State::Unknown;
    qint64 scalar = 0;
    MonthSet months;
    QString text;
    bool operator==(const TypedFact &) const = default;
};

/// Types one fact as files spell it. Refuses (bad-input, the detail says why in Chinese) a value of another
/// type, a choice the pack does not have, a month that is none.
Result<TypedFact> typedFact(const FactDeclaration &declaration, const FactValue &value);

/// All facts of one member or line, in the order of the pack's declarations of that owner
/// (FactDeclaration::index); what `facts` lacks stays unknown. A fact of a wrong type stays unknown and
/// appends an error "fact-type", a name the pack does not have an error "unknown-fact", both at pathPrefix +
/// "/" + name (pathPrefix as in
/// "/members/0/facts").
QList<TypedFact> typedFacts(const PolicyPack &pack, FactOwner owner, const FactMap &facts,
                            const QString &pathPrefix, Problems &problems);

/// What the rules may see of a person: an id inside the file and facts; no name, no identity number.
struct ClaimMember
{
    QString id;
    QList<TypedFact> facts; ///< by FactDeclaration::index of the member's facts; shorter: the rest is unknown
    bool operator==(const ClaimMember &) const = default;
};

/// A reviewer's choice among the situations that hold.
struct ClaimChoice
{
    QString situation;
    bool explained = false; ///< who chose and why are both written
    bool operator==(const ClaimChoice &) const = default;
};

/// One contribution line that can be read (period, insurance and paid are there).
struct ClaimLine
{
    int line = 0; ///< its place in the application
    int member = 0; ///< its place in Claim::members
    YearMonth period;
    Insurance insurance = Insurance::Basic;
    Money paid;
    std::optional<Money> accountCredit; ///< empty: unknown; what is unknown is taken to lie in [0, paid]
    std::optional<Money> claimed; ///< empty: the assessor proposes it
    QList<TypedFact> facts; ///< by FactDeclaration::index of the line's facts
    std::optional<ClaimChoice> choice;
    bool operator==(const ClaimLine &) const = default;
};

/// The rules' narrow view of an application. The caller makes it (models/casework): a claimant `individual`
/// without members becomes the one member; lines that cannot be read are left out; evidence is one entry an
/// item, so that two vouchers count as two.
struct Claim
{
    ClaimantKind claimant = ClaimantKind::Unit;
    std::optional<QDate> receivedOn;
    QStringList situations; ///< the ids to try; empty: all that need no naming
    bool hasAgent = false; ///< an agent applies: the evidence `authorisation` is required
    bool accountNameDiffers = false; ///< the account is not the claimant's: likewise
    QList<ClaimMember> members;
    QList<ClaimLine> lines;
    QStringList evidence; ///< the kind of every item present
    bool operator==(const Claim &) const = default;
};

} // namespace counter
