#pragma once
#include "models/policy/pack/packquote.h"
#include "models/policy/pack/policypack.h"
#include "models/policy/pack/ruleset.h"
#include "models/values/yaml.h"

namespace counter {

/// Reads one pack file. Room-internal; the door is PolicyPack::fromYaml. Keeps the first failure and goes on
/// with empty values after it, so that every reader below stays a straight line.
class PackReader
{
public:
    explicit PackReader(const NoticeSource &notices);
    /// hashed: the whole file, when bytes are only a part of it.
    Result<std::shared_ptr<const PolicyPack>> read(const QByteArray &bytes, const QByteArray &hashed);

private:
    // packreader.cpp: what the notice is
    void readHead(const YamlNode &root);
    void readEffective(const YamlNode &node);
    void readValidity(const YamlNode &node);
    void readSource(const YamlNode &node);
    void readClauses(const YamlNode &node);

    // packvocabulary.cpp: the names that expressions may use
    void readFacts(const YamlNode &node);
    void readFact(const YamlKey &key, const YamlNode &node);
    void readRole(FactDeclaration &fact, const YamlNode &node);
    void readChoices(FactDeclaration &fact, const YamlNode &node);
    void checkFactEvidence(const YamlNode &node);
    void readEvidence(const YamlNode &node);
    void readParameters(const YamlNode &node);
    void readParameter(const YamlKey &key, const YamlNode &node);
    void declareNames();
    void declareFact(const FactDeclaration &fact);

    // packrules.cpp: the expressions
    void readDerived(const YamlNode &node);
    void readJudgement(RuleSituation &situation, const YamlNode &node);
    void readOutcome(RuleSituation &situation, const YamlNode &node);
    void checkShort(const SituationInfo &info, const YamlNode &node);
    bool flag(const YamlNode &node);
    void readShare(RuleSituation &situation, const YamlNode &node);
    void readJoins(RuleSituation &situation, const YamlNode &node);
    void readDemand(RuleSituation &situation, const YamlNode &node);
    void readDeadline(RuleSituation &situation, const QString &id, const YamlNode &node);
    void readSituations(const YamlNode &node);
    void readSituation(const YamlNode &node);
    void readCondition(const YamlNode &node);
    void addCondition(const QString &source, const YamlNode &place, const QString &text,
                      const QString &otherwise);
    void readRefund(RuleSituation &situation, const YamlNode &node);
    void readRefundEntry(RuleSituation &situation, const YamlKey &key, const YamlNode &node);
    void addInsuranceCondition(const QStringList &insurances);
    void limitTo(RuleSituation &situation, const QStringList &insurances);
    int advice(const YamlNode &node, feel::Type wanted);
    void readNeeds(RuleSituation &situation, const YamlNode &node);
    Rule compile(const YamlNode &node, feel::Type wanted);
    Rule compileText(const QString &source, const YamlNode &place, feel::Type wanted);
    int amount(const YamlNode &node, feel::Type wanted = feel::Type::Number);

    // packadvice.cpp: what the notice says beside the amounts
    void readWarnings(std::vector<RuleWarning> &warnings, const YamlNode &node);
    void readAnswers(const YamlNode &node);
    void readNotes(const YamlNode &node);
    void readReadings(const YamlNode &node);
    void readTouches(PackReading &reading, const YamlNode &node);
    void readNotRules(const YamlNode &node);
    void readRefundSections(const YamlNode &node);
    void cite(PackCite::By by, const QString &name, const QString &clauses, const YamlPlace &place);
    QStringList situationIds(const YamlNode &node);

    // helpers
    bool failed() const { return m_error.has_value(); }
    void fail(const YamlPlace &place, const QString &detail);
    bool keys(const YamlNode &node, const QStringList &allowed, const QStringList &required = {});
    QString text(const YamlNode &node);
    QString text(const YamlNode &map, QStringView key, const QString &otherwise = {});
    QStringList texts(const YamlNode *node);
    QDate date(const YamlNode &node);
    YearMonth month(const YamlNode &node);
    void checkKind(const QString &kind, const YamlPlace &place);

    NoticeSource m_notices;
    std::optional<Error> m_error;
    std::shared_ptr<PolicyPack> m_pack;
    std::shared_ptr<RuleSet> m_rules;
};

} // namespace counter
