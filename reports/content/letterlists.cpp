#include "reports/content/claimsplit.h"
#include "reports/content/lettercase.h"
#include "reports/content/linewords.h"
#include "reports/page/reportstext.h"

#include "models/policy/pack/policypack.h"
#include "models/policy/words/factwords.h"
#include "models/policy/words/monthwords.h"

#include <algorithm>
#include <set>

namespace counter {

namespace {

/// Numbers the rows and hands them on until no more are wanted.
class Numbered
{
public:
    Numbered(const char *scope, const RowSink &sink) : m_scope(scope), m_sink(sink) { }

    LetterRow next()
    {
        LetterRow row;
        row.scope = m_scope;
        row.put(QLatin1StringView(m_scope) + QStringLiteral(".ordinal"), QString::number(++m_ordinal));
        return row;
    }
    /// False: stop, for good or for the error in result().
    bool take(const LetterRow &row)
    {
        const Result<bool> more = m_sink(row);
        if (!more)
            m_result = more.error();
        return more && *more;
    }
    Result<void> result() const { return m_result; }

private:
    const char *m_scope;
    const RowSink &m_sink;
    int m_ordinal = 0;
    Result<void> m_result;
};

/// One person's lines together.
struct Person
{
    QString name;
    QString citizenId;
    QString id;
    qint64 lines = 0;
    Sums sums;
};

QList<Person> personsOf(const LetterCase &paper)
{
    QList<Person> persons;
    const Application &application = paper.content.application;
    for (const Member &member : application.members)
        persons.append({member.name, member.citizenId, member.id, 0, {}});
    const Claimant &claimant = application.claimant;
    if (persons.isEmpty() && claimant.kind == ClaimantKind::Individual && !application.lines.isEmpty())
        persons.append({claimant.name, claimant.taxpayerId, {}, 0, {}});
    for (const FormLine &line : paper.lines) {
        const qsizetype place = line.member >= 0 ? line.member : application.members.isEmpty() ? 0 : -1;
        if (place < 0 || place >= persons.size())
            continue;
        ++persons[place].lines;
        persons[place].sums.add(line.sums);
    }
    return persons;
}

QString clausesOf(const LetterCase &paper, const QStringList &situations)
{
    QStringList cites;
    for (const QString &situation : situations)
        if (const QString cite = paper.citeOf(situation); !cites.contains(cite))
            cites.append(cite);
    return cites.join(u'、');
}

/// Not refundable for one reason, one person.
struct Refusal
{
    QString member;
    QString reason;
    QString clause;
    std::set<int> months;
    QStringList insurances;
    qint64 lines = 0;
    Sums sums;
};

QList<Refusal> refusalsOf(const LetterCase &paper)
{
    QList<Refusal> refusals;
    for (qsizetype i = 0; i < paper.lines.size(); ++i) {
        const LineDecision *decided = paper.decisionOf(i);
        if (!decided || decided->outcome != Outcome::NotRefundable)
            continue;
        const FormLine &line = paper.lines[i];
        const QString member = paper.memberName(decided->member);
        auto found = std::find_if(refusals.begin(), refusals.end(), [&](const Refusal &each) {
            return each.member == member && each.reason == decided->reason;
        });
        if (found == refusals.end())
            found = refusals.insert(
                refusals.end(),
                Refusal{member, decided->reason, paper.citeOf(shownSituation(*decided)), {}, {}, 0, {}});
        ++found->lines;
        found->sums.add(line.sums);
        if (const std::optional<YearMonth> &period = paper.content.application.lines[i].period.value())
            found->months.insert(period->index());
        if (!found->insurances.contains(line.insurance))
            found->insurances.append(line.insurance);
    }
    return refusals;
}

} // namespace

Result<void> memberTableRows(const LetterCase &paper, const RowSink &sink)
{
    Numbered out("member", sink);
    for (const MemberRow &member : memberRows(paper.content, paper.lines)) {
        Sums sums;
        for (const Sums &each : member.sums)
            sums.add(each);
        LetterRow row = out.next();
        const auto prefix = QStringLiteral("member");
        row.put(QStringLiteral("member.name"), member.name);
        row.put(QStringLiteral("member.citizenTail"), member.citizenTail);
        row.put(QStringLiteral("member.months"), member.months.join(u'、'));
        row.put(QStringLiteral("member.insurance"), member.insurance);
        row.put(QStringLiteral("member.clause"), member.clause);
        row.money(prefix, QStringLiteral("paid"), sums.paid, sums.paidKnown);
        row.money(prefix, QStringLiteral("credit"), sums.credit, sums.creditKnown);
        row.money(prefix, QStringLiteral("claimed"), sums.claimed, sums.claimedKnown);
        if (!sums.creditKnown)
            row.put(QStringLiteral("member.credit"), unverifiedWord());
        if (!out.take(row))
            break;
    }
    return out.result();
}

Result<void> personRows(const LetterCase &paper, const RowSink &sink)
{
    Numbered out("person", sink);
    for (const Person &person : personsOf(paper)) {
        LetterRow row = out.next();
        const auto prefix = QStringLiteral("person");
        row.put(QStringLiteral("person.name"), person.name);
        row.put(QStringLiteral("person.citizenId"), person.citizenId);
        row.put(QStringLiteral("person.citizenTail"), person.citizenId.right(4));
        row.count(prefix, QStringLiteral("lines"), person.lines);
        row.money(prefix, QStringLiteral("paid"), person.sums.paid, person.sums.paidKnown);
        row.money(prefix, QStringLiteral("claimed"), person.sums.claimed, person.sums.claimedKnown);
        for (const MemberDecision &decided : paper.content.decision.members)
            if (decided.member == person.id
                || (person.id.isEmpty() && paper.content.decision.members.size() == 1)) {
                const bool settled = !decided.range || decided.range->low == decided.range->high;
                const ClaimSplit split = splitOf(paper, decided);
                row.money(prefix, QStringLiteral("refundable"), decided.refundable, settled);
                row.money(prefix, QStringLiteral("setOff"), split.setOff, split.known);
                row.money(prefix, QStringLiteral("refused"), split.refused, split.known);
                row.money(prefix, QStringLiteral("surplus"), decided.setOffSurplus);
                if (!settled)
                    row.put(QStringLiteral("person.refundable"),
                            amountWords(decided.refundable, decided.range));
            }
        if (!out.take(row))
            break;
    }
    return out.result();
}

/// The persons whose years the refund shortens: lines under a clause that asks for the signed
/// acknowledgement.
Result<void> transferRows(const LetterCase &paper, const RowSink &sink)
{
    QStringList situations;
    for (const EvidenceNeed &need : paper.content.decision.evidence)
        if (need.kind == u"transfer-acknowledgement")
            situations += need.requiredBy;
    struct Transfer
    {
        std::set<int> months;
        QStringList situations;
        Money refundable;
        bool known = true;
    };
    QMap<QString, Transfer> transfers;
    QStringList order;
    for (const LineDecision &line : paper.content.decision.lines) {
        if (!situations.contains(line.situation) || line.line < 0
            || line.line >= paper.content.application.lines.size())
            continue;
        if (!order.contains(line.member))
            order.append(line.member);
        Transfer &transfer = transfers[line.member];
        if (const auto &period = paper.content.application.lines[line.line].period.value())
            transfer.months.insert(period->index());
        transfer.situations.append(line.situation);
        transfer.refundable += line.refundable;
        transfer.known = transfer.known && (!line.range || line.range->low == line.range->high);
    }
    Numbered out("transfer", sink);
    const QList<Person> persons = personsOf(paper);
    for (const QString &member : order) {
        const Transfer &transfer = transfers[member];
        LetterRow row = out.next();
        row.put(QStringLiteral("transfer.name"), paper.memberName(member));
        for (const Person &person : persons)
            if (person.id == member || persons.size() == 1)
                row.put(QStringLiteral("transfer.citizenTail"), person.citizenId.right(4));
        row.put(QStringLiteral("transfer.months"), monthsWords(transfer.months));
        row.put(QStringLiteral("transfer.clause"), clausesOf(paper, transfer.situations));
        row.count(QStringLiteral("transfer"), QStringLiteral("count"), qint64(transfer.months.size()));
        row.money(QStringLiteral("transfer"), QStringLiteral("refundable"), transfer.refundable,
                  transfer.known);
        if (!out.take(row))
            break;
    }
    return out.result();
}

Result<void> missingRows(const LetterCase &paper, const RowSink &sink)
{
    Numbered out("missing", sink);
    for (const EvidenceNeed &need : paper.content.decision.evidence) {
        if (need.present)
            continue;
        LetterRow row = out.next();
        row.put(QStringLiteral("missing.title"), need.title);
        row.put(QStringLiteral("missing.clauses"), clausesOf(paper, need.requiredBy));
        if (!out.take(row))
            break;
    }
    return out.result();
}

Result<void> openRows(const LetterCase &paper, const RowSink &sink)
{
    const PolicyPack *policy = paper.content.policy.get();
    Numbered out("open", sink);
    for (const OpenFact &open : paper.content.decision.unknownFacts) {
        LetterRow row = out.next();
        row.put(QStringLiteral("open.question"),
                open.question.isEmpty() ? factQuestion(policy, open.fact) : open.question);
        row.put(QStringLiteral("open.label"), factLabel(policy, open.fact));
        row.put(QStringLiteral("open.member"), paper.memberName(open.member));
        if (open.line)
            row.put(QStringLiteral("open.line"), ReportsText::tr("（第 %1 笔）").arg(*open.line + 1));
        row.put(QStringLiteral("open.range"), amountWords(open.range.low, open.range));
        const FactDeclaration *fact = policy ? policy->fact(open.fact) : nullptr;
        if (fact) {
            QStringList titles;
            for (const QString &kind : fact->evidence)
                titles.append(paper.content.evidenceTitles.value(kind, kind));
            row.put(QStringLiteral("open.answeredBy"), fact->answeredBy);
            row.put(QStringLiteral("open.evidence"), titles.join(u'、'));
        }
        if (!out.take(row))
            break;
    }
    return out.result();
}

Result<void> problemRows(const LetterCase &paper, bool onlyErrors, const RowSink &sink)
{
    Numbered out("problem", sink);
    for (const Problem &problem : paper.content.decision.problems) {
        const bool error = problem.severity == Severity::Error;
        if (onlyErrors && !error)
            continue;
        LetterRow row = out.next();
        row.put(QStringLiteral("problem.message"), problem.message);
        row.put(QStringLiteral("problem.severity"),
                error ? ReportsText::tr("错误") : ReportsText::tr("提醒"));
        if (!out.take(row))
            break;
    }
    return out.result();
}

Result<void> evidenceRows(const LetterCase &paper, const RowSink &sink)
{
    Numbered out("evidence", sink);
    qint64 page = 1;
    for (const Evidence &evidence : paper.content.application.evidence) {
        LetterRow row = out.next();
        const auto prefix = QStringLiteral("evidence");
        const int copies = std::clamp(evidence.copies, 1, 100'000);
        const int pages = std::clamp(evidence.pages, 1, 100'000);
        row.put(QStringLiteral("evidence.title"), evidenceTitle(paper.content, evidence));
        row.put(QStringLiteral("evidence.form"),
                evidence.original ? ReportsText::tr("原件") : ReportsText::tr("复印件"));
        row.count(prefix, QStringLiteral("copies"), copies);
        row.count(prefix, QStringLiteral("pages"), qint64(copies) * pages);
        const qint64 last = page + qint64(copies) * pages - 1;
        row.put(QStringLiteral("evidence.pageRange"),
                page == last ? QString::number(page)
                             : QString(QString::number(page) + u'-' + QString::number(last)));
        page = last + 1;
        if (evidence.seen)
            row.put(QStringLiteral("evidence.seen"),
                    ReportsText::tr("%1 %2").arg(evidence.seen->by, evidence.seen->on.text()));
        if (!out.take(row))
            break;
    }
    return out.result();
}

Result<void> refusalRows(const LetterCase &paper, const RowSink &sink)
{
    Numbered out("refusal", sink);
    for (const Refusal &refusal : refusalsOf(paper)) {
        LetterRow row = out.next();
        const auto prefix = QStringLiteral("refusal");
        row.put(QStringLiteral("refusal.member"), refusal.member);
        row.put(QStringLiteral("refusal.reason"), refusal.reason);
        row.put(QStringLiteral("refusal.clause"), refusal.clause);
        row.put(QStringLiteral("refusal.words"), paper.wordsOf(refusal.clause));
        row.put(QStringLiteral("refusal.periods"), monthsWords(refusal.months));
        row.put(QStringLiteral("refusal.insurances"), refusal.insurances.join(u'、'));
        row.count(prefix, QStringLiteral("lines"), refusal.lines);
        row.money(prefix, QStringLiteral("paid"), refusal.sums.paid, refusal.sums.paidKnown);
        if (!out.take(row))
            break;
    }
    return out.result();
}

Result<void> noteRows(const LetterCase &paper, const RowSink &sink)
{
    for (const DecisionNote &note : paper.content.decision.notes) {
        LetterRow row;
        row.scope = "note";
        row.put(QStringLiteral("note.cite"), note.cite);
        row.put(QStringLiteral("note.text"), note.text);
        if (const Result<bool> more = sink(row); !more)
            return more.error();
        else if (!*more)
            return {};
    }
    return {};
}

} // namespace counter
