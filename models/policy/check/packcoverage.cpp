#include "models/policy/check/packcoverage.h"

#include "models/policy/pack/packquote.h"
#include "models/policy/pack/policytext.h"

#include <vector>

namespace counter {
namespace {

constexpr qsizetype LongestExcerpt = 40;

QString userLabel(PackCite::By by)
{
    switch (by) {
    case PackCite::By::Situation:
        return PolicyText::tr("情形");
    case PackCite::By::Answer:
        return PolicyText::tr("答复");
    case PackCite::By::Reading:
        return PolicyText::tr("读法");
    case PackCite::By::Note:
        return PolicyText::tr("说明");
    case PackCite::By::Deadline:
        return PolicyText::tr("时限");
    case PackCite::By::Warning:
        return PolicyText::tr("提示");
    }
    return {};
}

/// 情形 1.5; what has no name of its own shows its kind only.
QString useOf(const PackCite &cite)
{
    const QString label = userLabel(cite.by);
    const bool named = cite.by == PackCite::By::Situation || cite.by == PackCite::By::Answer
        || cite.by == PackCite::By::Deadline;
    return named ? QString(label % u' ' % cite.name) : label;
}

/// Numbers of headings and what stands between sentences.
bool isBetween(QChar c)
{
    static const QString numerals = QStringLiteral("一二三四五六七八九十");
    return c.isPunct() || c.isSymbol() || c.isDigit() || c.isSpace() || numerals.contains(c);
}

void addUses(const PolicyPack &pack, PackCoverage &coverage)
{
    for (const PackCite &cite : pack.cites)
        for (const QString &part : cite.cite.split(u'、')) {
            ClauseCoverage *found = nullptr;
            for (ClauseCoverage &clause : coverage.clauses)
                if (clause.cite == part)
                    found = &clause;
            if (!found)
                coverage.gaps +=
                    CoverageGap{cite.place, PolicyText::tr("引用的条款没有抄录在 clauses 中：%1").arg(part)};
            else if (const QString use = useOf(cite); !found->uses.contains(use))
                found->uses += use;
        }
}

void addReasons(const PolicyPack &pack, PackCoverage &coverage)
{
    for (ClauseCoverage &clause : coverage.clauses) {
        for (const NotRule &notRule : pack.notRules)
            if (notRule.cite == clause.cite)
                clause.why = notRule.why;
        if (clause.uses.isEmpty() && clause.why.isEmpty())
            coverage.gaps += CoverageGap{
                clause.place,
                PolicyText::tr("条款“%1”没有情形、答复或读法，也没有写明为什么不是规则（notRules）")
                    .arg(clause.cite)};
    }
}

std::vector<bool> quotedPlaces(const PolicyPack &pack, const QString &notice)
{
    std::vector<bool> quoted(size_t(notice.size()), false);
    for (const Clause &clause : pack.clauses) {
        const QString words = withoutSpace(clause.text);
        for (qsizetype at = notice.indexOf(words); at >= 0; at = notice.indexOf(words, at + 1))
            std::fill(quoted.begin() + at, quoted.begin() + at + words.size(), true);
    }
    return quoted;
}

void addUnquoted(const PolicyPack &pack, PackCoverage &coverage)
{
    const QString notice = withoutSpace(pack.noticeText);
    const std::vector<bool> quoted = quotedPlaces(pack, notice);
    for (const RefundSection &section : pack.refundSections) {
        const qsizetype from = notice.indexOf(withoutSpace(section.from));
        const qsizetype to =
            section.to.isEmpty() ? notice.size() : notice.indexOf(withoutSpace(section.to), from + 1);
        for (qsizetype at = from; at < to; ++at) {
            qsizetype end = at;
            bool says = false;
            while (end < to && !quoted[size_t(end)])
                says = !isBetween(notice[end++]) || says;
            if (says)
                coverage.gaps += CoverageGap{section.place,
                                             PolicyText::tr("退费部分的这几个字没有抄录在任何条款中：%1")
                                                 .arg(notice.mid(at, std::min(end - at, LongestExcerpt)))};
            at = std::max(at, end);
        }
    }
}

} // namespace

PackCoverage packCoverage(const PolicyPack &pack)
{
    PackCoverage coverage;
    for (const Clause &clause : pack.clauses)
        coverage.clauses += ClauseCoverage{clause.cite, clause.place, {}, {}};
    addUses(pack, coverage);
    addReasons(pack, coverage);
    addUnquoted(pack, coverage);
    return coverage;
}

} // namespace counter
