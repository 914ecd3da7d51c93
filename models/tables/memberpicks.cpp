#include "models/tables/memberpicks.h"

#include "models/tables/tableroles.h"
#include "models/tables/tablestext.h"
#include "models/values/citizenid.h"
#include "models/values/initials.h"
#include "models/values/normalise.h"
#include "models/values/spreadsheet.h"

#include <algorithm>

namespace counter {

namespace {

QString listed(int place, const QString &name, const QString &number)
{
    const QString shown = name.isEmpty() ? TablesText::tr("（未填姓名）") : name;
    const QString text = TablesText::tr("%1　%2").arg(place).arg(shown);
    return number.isEmpty() ? text : TablesText::tr("%1　…%2").arg(text, lastFour(number));
}

Pick pickOf(int place, const QString &name, const QString &number, const QString &value, int role)
{
    // In this order: name, initials, place, number.
    return {
        listed(place, name, number), {name, nameInitials(name), QString::number(place), number}, value, role};
}

/// How well it fits, 0: not at all. Whole is more than a beginning, a beginning more than a part.
int fit(const Pick &pick, const QString &typed)
{
    const QString small = typed.toLower();
    int best = 0;
    for (const QString &key : pick.keys) {
        const QString word = key.toLower();
        if (word.isEmpty())
            continue;
        if (word == small)
            best = std::max(best, 3);
        else if (word.startsWith(small))
            best = std::max(best, 2);
        else if (word.contains(small))
            best = std::max(best, 1);
    }
    return best;
}

} // namespace

QList<Pick> memberPicks(const Application &application)
{
    QList<Pick> picks;
    for (const Member &member : application.members)
        picks << pickOf(int(picks.size()) + 1, member.name, member.citizenId, member.id, MemberIdRole);
    const Claimant &claimant = application.claimant;
    if (picks.isEmpty() && claimant.kind == ClaimantKind::Individual && !claimant.name.isEmpty())
        picks << pickOf(1, claimant.name, claimant.taxpayerId, QString(), MemberIdRole);
    return picks;
}

QList<Pick> fittingPicks(const QList<Pick> &picks, const QString &typed, bool offerNew)
{
    const QString text = normaliseName(typed);
    if (text.isEmpty())
        return picks;
    QList<std::pair<int, Pick>> found;
    for (const Pick &pick : picks)
        if (const int how = fit(pick, text); how > 0)
            found << std::pair(how, pick);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Pick> fitting;
    bool taken = false;
    for (const auto &[how, pick] : std::as_const(found)) {
        fitting << pick;
        taken = taken || pick.keys.value(0) == text;
    }
    // Letters that find somebody are not meant as a name.
    const bool letters = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    if (offerNew && !taken && canBeName(text) && (!letters || fitting.isEmpty()))
        fitting << Pick{TablesText::tr("＋ 新增参保人“%1”").arg(text), {}, text, NewMemberRole};
    return fitting;
}

int meantPick(const QList<Pick> &fitting, const QString &typed)
{
    const QString text = normaliseName(typed);
    if (text.isEmpty())
        return -1;
    int whole = -1;
    int wholes = 0;
    int offers = 0;
    for (int i = 0; i < fitting.size(); ++i) {
        if (fitting.at(i).role == NewMemberRole)
            continue;
        ++offers;
        const QStringList &keys = fitting.at(i).keys;
        if (keys.value(0) == text || keys.value(2) == text
            || keys.value(3).compare(text, Qt::CaseInsensitive) == 0) {
            whole = i;
            ++wholes;
        }
    }
    if (wholes > 0)
        return wholes == 1 ? whole : -1;
    const bool ofAName =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return offers == 1 && !ofAName ? 0 : -1;
}

bool canBeName(const QString &text)
{
    if (isErrorValue(text) || numberFault(text) != NumberFault::None)
        return false;
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isSurrogate(); };
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool letters = std::any_of(text.begin(), text.end(), isLetter);
    const bool beyondAscii =
        std::any_of(text.begin(), text.end(), [&](QChar c) { return isLetter(c) && c.unicode() > 127; });
    constexpr int fewDigits = 6; // 张三2, but no number with a letter in it
    return letters && (beyondAscii || digits == 0) && digits < fewDigits;
}

QString unknownMemberText(const Application &application, const QString &typed)
{
    const auto same = std::count_if(application.members.cbegin(), application.members.cend(),
                                    [&](const Member &member) { return member.name == typed; });
    if (same > 1)
        return TablesText::tr("名单里有 %1 位“%2”：请键入序号或身份证号中的几位").arg(same).arg(typed);
    if (!canBeName(typed))
        return TablesText::tr("不是名单里的人，也不是完整的身份证号：请从名单中选");
    return TablesText::tr("“%1”不在参保人名单里：改正，或重新键入后用 ↓ 选“＋ 新增参保人”").arg(typed);
}

} // namespace counter
