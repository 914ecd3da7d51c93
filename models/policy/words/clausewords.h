#pragma once
#include <QString>

namespace counter {

struct PolicyPack;

// Of each the pack may be null.

/// "一（二） 未及时办理减员继续缴费"; the id when the pack does not know it.
QString clauseText(const PolicyPack *pack, const QString &situation);
/// 一（三） 满年续缴: with the pack's short name, for a narrow column; else as clauseText().
QString clauseShort(const PolicyPack *pack, const QString &situation);
/// "一（二）"
QString clauseCite(const PolicyPack *pack, const QString &situation);
/// Its title; empty when the pack does not know it.
QString clauseTitle(const PolicyPack *pack, const QString &situation);
/// The clause as the notice has it; empty when the pack does not quote it.
QString quotation(const PolicyPack *pack, const QString &cite);
/// The title of a kind of evidence; the kind when the pack does not know it.
QString evidenceTitle(const PolicyPack *pack, const QString &kind);
/// "梅市医保〔2021〕11号 关于做好…的通知"
QString policyTitle(const PolicyPack *pack);

} // namespace counter
