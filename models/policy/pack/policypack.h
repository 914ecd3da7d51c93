#pragma once
#include "models/policy/pack/claim.h"
#include "models/policy/pack/factdeclaration.h"
#include "models/policy/pack/outcome.h"
#include "models/values/result.h"
#include "models/values/yaml.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace counter {

struct RuleSet;
struct PackCase;

/// A kind of 附列资料.
struct EvidenceKind
{
    enum class Required { BySituation, Always, ForAgent };
    QString kind;
    QString title;
    Required required = Required::BySituation;
    QString under; ///< the notice's own words that it stands under, where these do not name it; else empty
};

struct Clause
{
    QString cite; ///< 一（五）
    QString text; ///< verbatim as in the notice
    YamlPlace place;
};

/// A clause that decides nothing, and why: 因为只是工作分工.
struct NotRule
{
    QString cite;
    QString why;
    YamlPlace place;
};

/// A part of the notice about refunds: from these words up to those (exclusive; empty: to the end). Every
/// word of it must stand in a quoted clause.
struct RefundSection
{
    QString from;
    QString to;
    YamlPlace place;
};

/// Who cites a clause, for the coverage table.
struct PackCite
{
    enum class By { Situation, Answer, Reading, Note, Deadline, Warning };
    By by = By::Situation;
    QString name; ///< id of the situation or answer, else what is shown of it
    QString cite; ///< may name several clauses: 一（三）、一（四）
    YamlPlace place;
};

/// A sentence of the notice about how a result is handled: shown when a line has one of the outcomes and one
/// of the situations (either list empty: any).
struct PackNote
{
    QList<Outcome> outcomes;
    QStringList situations;
    QString cite;
    QString text;
};

/// A reading: where the notice is silent or ambiguous, what this pack chose. Shown as a note, never as the
/// text.
struct PackReading
{
    QString cite;
    QString question;
    QString chosen;
    QStringList touches; ///< situations it speaks of: a decision that uses or may use one of them shows it
    QStringList answers; ///< likewise answers of the pack
    bool touchesAlternatives = false; ///< shown when a line has alternatives
    bool touchesOpenCredit = false; ///< shown while an account credit is unknown
};

/// A dated value of the pack: a rate, a base, a monthly amount.
struct PackParameter
{
    struct Dated
    {
        YearMonth from;
        std::optional<YearMonth> to; ///< the last month
        QString value; ///< exact decimal
        QString source;
    };
    QString name;
    QList<Dated> values;
    bool byReceipt = false; ///< the month of receipt chooses the value, else the line's month
    /// The value in force in that month, or null: outside the dates a parameter is unknown, not an error.
    const Dated *in(YearMonth month) const;
};

/// A situation as lists and screens show it; how it is tried is the RuleSet's.
struct SituationInfo
{
    QString id; ///< "1.5"
    QString cite; ///< 一（五）
    QString title;
    QString shortTitle; ///< 退休未转: what a narrow column shows, unlike any other of the pack; else empty
    bool onlyWhenNamed = false; ///< tried only when the application names it
};

/// How a pack reads the files it names (its notice), by path relative to the resources or store folder.
using NoticeSource = std::function<Result<QByteArray>(const QString &file)>;

/// What of a pack file is read. Its worked cases are most of the file, and only its check asks for them.
enum class PackParts { All, WithoutCases };

/// One notice as data (formats: Policy pack). Immutable once loaded.
struct PolicyPack
{
    QString id;
    QString title;
    QString shortTitle; ///< 网络指南: what a hint begins with; else the title
    QString number;
    QStringList issuedBy;
    QString region;
    QDate effectiveFrom;
    std::optional<QDate> effectiveTo; ///< the last day in force
    bool binding = true; ///< else informational: it may warn, it never decides
    QString versionOf; ///< the id of the pack whose later or earlier version this is; else its own id
    QString hash; ///< SHA-256 of the file's bytes, hex
    QString noticeFile;
    QString noticeText;

    QList<Clause> clauses;
    QList<FactDeclaration> memberFacts; ///< by index
    QList<FactDeclaration> lineFacts; ///< by index; the texts for line.accountCredit are in accountCredit
    FactDeclaration accountCredit;
    QList<EvidenceKind> evidence;
    QList<SituationInfo> situations; ///< in order of precedence
    QList<PackReading> readings;
    QList<PackNote> notes;
    QList<NotRule> notRules;
    QList<RefundSection> refundSections;
    QList<PackCite> cites; ///< of all parts, in the order of the file
    QList<PackParameter> parameters;
    std::optional<QDate> verifyValidityFrom; ///< from this day every decision carries validityNote
    QString validityCite;
    QString validityNote;

    std::shared_ptr<const RuleSet> rules;
    std::shared_ptr<const QList<PackCase>> cases;

    /// Reads a pack strictly. Refuses with pack-invalid (not-yaml for what is no YAML); place is
    /// "line:column" in the file, detail the reason: unknown or missing key, wrong type, an expression
    /// outside FEEL-R1, an unknown name, a quotation that does not stand in the notice, a notice of another
    /// hash.
    static Result<std::shared_ptr<const PolicyPack>> fromYaml(const QByteArray &bytes,
                                                              const QString &fileName,
                                                              const NoticeSource &notices,
                                                              PackParts parts = PackParts::All);

    bool inForceOn(QDate day) const { return day >= effectiveFrom && (!effectiveTo || day <= *effectiveTo); }
    /// "member.pensionSince", "line.accountCredit"; null when there is none.
    const FactDeclaration *fact(const QString &name) const;
    /// The member's fact of that role; null when the pack has none.
    const FactDeclaration *memberFact(FactRole role) const;
    const EvidenceKind *evidenceKind(const QString &kind) const;
    const SituationInfo *situation(const QString &id) const;
    const Clause *clause(const QString &cite) const;
};

} // namespace counter
