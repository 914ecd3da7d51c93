#include "models/policy/words/clausewords.h"

#include "models/policy/pack/policypack.h"

namespace counter {

namespace {

QString spaced(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first % u' ' % second;
}

} // namespace

QString clauseText(const PolicyPack *pack, const QString &situation)
{
    const SituationInfo *info = pack ? pack->situation(situation) : nullptr;
    return info ? spaced(info->cite, info->title) : situation;
}

QString clauseShort(const PolicyPack *pack, const QString &situation)
{
    const SituationInfo *info = pack ? pack->situation(situation) : nullptr;
    return info && !info->shortTitle.isEmpty() ? spaced(info->cite, info->shortTitle)
                                               : clauseText(pack, situation);
}

QString clauseCite(const PolicyPack *pack, const QString &situation)
{
    const SituationInfo *info = pack ? pack->situation(situation) : nullptr;
    return info && !info->cite.isEmpty() ? info->cite : situation;
}

QString clauseTitle(const PolicyPack *pack, const QString &situation)
{
    const SituationInfo *info = pack ? pack->situation(situation) : nullptr;
    return info ? info->title : QString();
}

QString quotation(const PolicyPack *pack, const QString &cite)
{
    const Clause *clause = pack ? pack->clause(cite) : nullptr;
    return clause ? clause->text : QString();
}

QString evidenceTitle(const PolicyPack *pack, const QString &kind)
{
    const EvidenceKind *known = pack ? pack->evidenceKind(kind) : nullptr;
    return known ? known->title : kind;
}

QString policyTitle(const PolicyPack *pack)
{
    return pack ? spaced(pack->number, pack->title) : QString();
}

} // namespace counter
