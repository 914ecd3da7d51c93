#include "models/tables/linerepeat.h"

#include "models/tables/lineediting.h"

#include <algorithm>

namespace counter::lineediting {

int nextWithoutLines(const Application &application, const QString &memberId)
{
    const QList<Member> &members = application.members;
    const auto from = std::find_if(members.cbegin(), members.cend(),
                                   [&](const Member &member) { return member.id == memberId; });
    if (from == members.cend())
        return -1;
    for (qsizetype step = 1; step < members.size(); ++step) {
        const qsizetype at = (from - members.cbegin() + step) % members.size();
        if (std::none_of(application.lines.cbegin(), application.lines.cend(),
                         [&](const ContributionLine &line) { return line.member == members.at(at).id; }))
            return int(at);
    }
    return -1;
}

int repeatLines(Application &application, const QString &memberId, const QString &forMember)
{
    QList<ContributionLine> repeated;
    for (const ContributionLine &line : std::as_const(application.lines)) {
        if (line.member != memberId)
            continue;
        ContributionLine copy = line;
        copy.member = forMember;
        copy.claimed = {};
        copy.facts.clear();
        repeated << copy;
    }
    if (repeated.size() > LargestExpansion)
        return 0;
    application.lines << repeated;
    return int(repeated.size());
}

} // namespace counter::lineediting
