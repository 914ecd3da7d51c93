#pragma once
#include "models/policy/pack/policypack.h"
#include "models/policy/pack/ruleset.h"

namespace counter {

/// As packs are named by: SHA-256, hex.
QString sha256Hex(const QByteArray &bytes);

/// A pack while it is read: what stands of it, and the first fault.
struct PackDraft
{
    std::shared_ptr<PolicyPack> pack = std::make_shared<PolicyPack>();
    std::shared_ptr<RuleSet> rules = std::make_shared<RuleSet>();
    std::optional<Error> error;
};

/// What every reader of a part of a pack reads with. Keeps the first fault and goes on with empty values
/// after it, so that every reader is a straight line. The draft must outlive it. Room-internal.
class PackPart
{
protected:
    explicit PackPart(PackDraft &draft) : m_draft(draft), m_pack(*draft.pack), m_rules(*draft.rules) { }

    bool failed() const { return m_draft.error.has_value(); }
    void fail(const YamlPlace &place, const QString &detail);
    bool keys(const YamlNode &node, const QStringList &allowed, const QStringList &required = {});
    QString text(const YamlNode &node);
    QString text(const YamlNode &map, QStringView key, const QString &otherwise = {});
    QStringList texts(const YamlNode *node);
    QDate date(const YamlNode &node);
    YearMonth month(const YamlNode &node);
    bool flag(const YamlNode &node);
    /// Refuses a kind of evidence that the pack does not have.
    void checkKind(const QString &kind, const YamlPlace &place);
    /// Notes who cites a clause, for the coverage table.
    void cite(PackCite::By by, const QString &name, const QString &clauses, const YamlPlace &place);

    PackDraft &m_draft;
    PolicyPack &m_pack;
    RuleSet &m_rules;
};

} // namespace counter
