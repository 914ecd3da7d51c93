#include "models/policy/pack/packreader.h"

#include "models/policy/pack/advicereader.h"
#include "models/policy/pack/noticereader.h"
#include "models/policy/pack/packcase.h"
#include "models/policy/pack/rulecompiler.h"
#include "models/policy/pack/situationreader.h"
#include "models/policy/pack/vocabularyreader.h"

namespace counter {
namespace {

/// One part after the other, each naming only what those before it declared.
class PackReader : private PackPart
{
public:
    explicit PackReader(PackDraft &draft) : PackPart(draft) { }
    void read(const YamlNode &root, const NoticeSource &notices);

private:
    template <typename Reader>
    void part(const YamlNode &root, const char *key, Reader &reader,
              void (Reader::*readPart)(const YamlNode &))
    {
        const YamlNode *node = root.get(QString::fromLatin1(key));
        if (!failed() && node)
            (reader.*readPart)(*node);
    }
    void readNotice(const YamlNode &root, const NoticeSource &notices);
    void readNames(const YamlNode &root);
    void readRules(const YamlNode &root);
    void readBeside(const YamlNode &root);
};

void PackReader::read(const YamlNode &root, const NoticeSource &notices)
{
    keys(root,
         {QStringLiteral("id"),
          QStringLiteral("versionOf"),
          QStringLiteral("title"),
          QStringLiteral("shortTitle"),
          QStringLiteral("notes"),
          QStringLiteral("notRules"),
          QStringLiteral("refundSections"),
          QStringLiteral("number"),
          QStringLiteral("issuedBy"),
          QStringLiteral("region"),
          QStringLiteral("effective"),
          QStringLiteral("authority"),
          QStringLiteral("source"),
          QStringLiteral("money"),
          QStringLiteral("validity"),
          QStringLiteral("clauses"),
          QStringLiteral("facts"),
          QStringLiteral("parameters"),
          QStringLiteral("derived"),
          QStringLiteral("evidence"),
          QStringLiteral("situations"),
          QStringLiteral("warnings"),
          QStringLiteral("answers"),
          QStringLiteral("readings"),
          QStringLiteral("cases")},
         {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("issuedBy"), QStringLiteral("region"),
          QStringLiteral("effective"), QStringLiteral("authority"), QStringLiteral("source"),
          QStringLiteral("money"), QStringLiteral("clauses"), QStringLiteral("situations")});
    if (failed())
        return;
    readNotice(root, notices);
    readNames(root);
    readRules(root);
    readBeside(root);
}

void PackReader::readNotice(const YamlNode &root, const NoticeSource &notices)
{
    NoticeReader notice(m_draft, notices);
    notice.readHead(root);
    part(root, "source", notice, &NoticeReader::readSource);
    part(root, "clauses", notice, &NoticeReader::readClauses);
}

void PackReader::readNames(const YamlNode &root)
{
    VocabularyReader vocabulary(m_draft);
    part(root, "evidence", vocabulary, &VocabularyReader::readEvidence);
    part(root, "facts", vocabulary, &VocabularyReader::readFacts);
    part(root, "parameters", vocabulary, &VocabularyReader::readParameters);
    if (!failed())
        vocabulary.declareNames();
}

void PackReader::readRules(const YamlNode &root)
{
    RuleCompiler compiler(m_draft);
    part(root, "derived", compiler, &RuleCompiler::readDerived);
    SituationReader situations(m_draft);
    part(root, "situations", situations, &SituationReader::readSituations);
    if (const YamlNode *warnings = root.get(u"warnings"); warnings && !failed())
        compiler.readWarnings(m_rules.lineWarnings, *warnings);
}

void PackReader::readBeside(const YamlNode &root)
{
    AdviceReader advice(m_draft);
    part(root, "answers", advice, &AdviceReader::readAnswers);
    part(root, "notes", advice, &AdviceReader::readNotes);
    part(root, "readings", advice, &AdviceReader::readReadings);
    part(root, "notRules", advice, &AdviceReader::readNotRules);
    part(root, "refundSections", advice, &AdviceReader::readRefundSections);
}

/// The worked cases, which are read with the pack as it stands.
Result<QList<PackCase>> readCases(const PolicyPack &pack, const YamlNode &root)
{
    const YamlNode *cases = root.get(u"cases");
    if (!cases)
        return QList<PackCase>();
    Result<QList<PackCase>> read = readPackCases(pack, *cases);
    if (!read)
        return Error{ErrorCode::PackInvalid, read.error().detail, read.error().place};
    return read;
}

} // namespace

Result<std::shared_ptr<const PolicyPack>> readPack(const QByteArray &bytes, const QByteArray &hashed,
                                                   const NoticeSource &notices)
{
    const Result<YamlNode> root = readYaml(bytes);
    if (!root)
        return root.error();
    PackDraft draft;
    draft.pack->hash = sha256Hex(hashed);
    PackReader(draft).read(*root, notices);
    if (draft.error)
        return *draft.error;

    draft.rules->finish(*draft.pack);
    draft.pack->rules = draft.rules;
    Result<QList<PackCase>> cases = readCases(*draft.pack, *root);
    if (!cases)
        return cases.error();
    draft.pack->cases = std::make_shared<const QList<PackCase>>(std::move(*cases));
    return std::shared_ptr<const PolicyPack>(draft.pack);
}

} // namespace counter
