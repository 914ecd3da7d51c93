#include "models/policy/assessor.h"
#include "models/policy/decide/decisionjson.h"
#include "models/policy/pack/policylibrary.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <cstdio>
#include <ctime>

using namespace counter;

namespace {

constexpr int Applications = 100'000;
constexpr int Described = 2'000;
const QDate AsOf(2026, 11, 20);

TypedFact fact(TypedFact::State state, qint64 scalar = 0)
{
    TypedFact value;
    value.state = state;
    value.scalar = scalar;
    return value;
}

/// Applications as they come: one to three persons, about ten lines, months in a row, three insurances a
/// month. In openShare of them one fact of a person is not verified yet.
class Claims
{
public:
    Claims(const PolicyPack &pack, double openShare)
        : m_pack(pack), m_random(20211111), m_openShare(openShare)
    {
    }

    Claim next()
    {
        Claim claim;
        claim.claimant = m_random.bounded(3) ? ClaimantKind::Unit : ClaimantKind::Individual;
        const int members = claim.claimant == ClaimantKind::Unit ? 1 + m_random.bounded(3) : 1;
        for (int i = 0; i < members; ++i)
            addMember(claim, i);
        if (m_random.generateDouble() < m_openShare)
            claim.members[0].facts[m_random.bounded(int(m_pack.memberFacts.size()))] = TypedFact();
        return claim;
    }

private:
    void addMember(Claim &claim, int index)
    {
        ClaimMember member{QStringLiteral("m%1").arg(index + 1), {}};
        const int start = 2023 * 12 + m_random.bounded(18);
        for (const FactDeclaration &declaration : m_pack.memberFacts)
            member.facts += random(declaration, start, claim.claimant);
        claim.members += member;
        const int months = 1 + m_random.bounded(3);
        for (int month = 0; month < months; ++month)
            for (int kind = 0; kind < 3; ++kind) {
                ClaimLine line;
                line.line = int(claim.lines.size());
                line.member = index;
                line.period = YearMonth::fromIndex(start + month);
                line.insurance = AllInsurances[size_t(kind)];
                line.paid = Money::fromFen(kind == 0 ? 28112 : kind == 1 ? 2008 : 1300);
                line.accountCredit = Money::fromFen(kind == 0 ? 8032 : 0);
                line.claimed = line.paid;
                line.facts = {fact(TypedFact::State::Known, m_random.bounded(20) == 0)};
                claim.lines += line;
            }
    }

    TypedFact random(const FactDeclaration &declaration, int start, ClaimantKind kind)
    {
        if (declaration.type == FactType::Choice)
            return fact(TypedFact::State::Known, kind == ClaimantKind::Unit ? 0 : 1);
        if (declaration.type == FactType::Boolean)
            return fact(TypedFact::State::Known, m_random.bounded(5) == 0);
        if (declaration.type == FactType::Month)
            return m_random.bounded(2) ? fact(TypedFact::State::None)
                                       : fact(TypedFact::State::Known, start - 1 + m_random.bounded(3));
        TypedFact months = fact(TypedFact::State::Known);
        if (m_random.bounded(5) == 0)
            months.months = MonthSet::of({{YearMonth::fromIndex(start), YearMonth::fromIndex(start + 2)}});
        return months;
    }

    const PolicyPack &m_pack;
    QRandomGenerator m_random;
    double m_openShare;
};

/// 一（二） by hand, on the same data: the limit that a rule engine can only come near.
qint64 clauseTwoByHand(const Claim &claim, int leftUnit, int benefitsUsed)
{
    qint64 sum = 0;
    if (claim.claimant != ClaimantKind::Unit)
        return 0;
    for (const ClaimLine &line : claim.lines) {
        const QList<TypedFact> &facts = claim.members[line.member].facts;
        const TypedFact &left = facts[leftUnit];
        const TypedFact &used = facts[benefitsUsed];
        if (left.state != TypedFact::State::Known || line.period.index() <= left.scalar
            || used.state != TypedFact::State::Known || used.scalar != 0)
            continue;
        const qint64 paid = line.paid.fen();
        const qint64 credit = line.insurance == Insurance::Basic ? line.accountCredit->fen() : 0;
        sum += std::min(line.claimed->fen(), std::max<qint64>(0, paid - credit));
    }
    return sum;
}

/// Time on the clock and on the processor: on a busy machine only the second says what the program needs.
class Stopwatch
{
public:
    Stopwatch() { m_clock.start(); }
    void report(const char *what, qint64 lines) const
    {
        const double wall = double(m_clock.nsecsElapsed()) / 1e9;
        const double cpu = double(std::clock() - m_cpu) / CLOCKS_PER_SEC;
        std::printf("%-48s %9lld lines %8.3f s, processor %8.3f s: %11.0f lines/s\n", what,
                    static_cast<long long>(lines), wall, cpu, double(lines) / cpu);
    }

private:
    QElapsedTimer m_clock;
    std::clock_t m_cpu = std::clock();
};

struct Tally
{
    qint64 lines = 0;
    qint64 refundable = 0;
    qint64 traced = 0;
};

void decideAll(const char *what, const std::shared_ptr<const PolicyPack> &pack, const QList<Claim> &claims)
{
    const Assessor assessor(pack);
    Assessment result;
    Tally tally;
    const Stopwatch watch;
    for (const Claim &claim : claims) {
        assessor.decide(claim, AsOf, result);
        tally.lines += claim.lines.size();
        tally.refundable += result.refundable;
        tally.traced += qint64(result.trace.size());
    }
    watch.report(what, tally.lines);
    std::printf("  sum %.2f, %lld trace codes\n", double(tally.refundable) / 100,
                static_cast<long long>(tally.traced));
}

} // namespace

/// 24 months of three insurances before any fact is entered: what a window shows after the first typing.
void nothingKnown(const std::shared_ptr<const PolicyPack> &pack)
{
    Claim claim;
    claim.members += ClaimMember{QStringLiteral("m1"), {}};
    for (int i = 0; i < 72; ++i) {
        ClaimLine line;
        line.line = i;
        line.period = YearMonth::fromIndex(2023 * 12 + i / 3);
        line.insurance = AllInsurances[size_t(i % 3)];
        line.paid = Money::fromFen(28112);
        claim.lines += line;
    }
    const Assessor assessor(pack);
    Assessment result;
    const Stopwatch deciding;
    assessor.decide(claim, AsOf, result);
    deciding.report("24 months, nothing known: the range", claim.lines.size());
    const Stopwatch describing;
    assessor.describe(claim, AsOf, result);
    describing.report("24 months, nothing known: the texts", claim.lines.size());
}

/// bench_decision RESOURCES: decisions a second, one thread, in process, no JSON.
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "bench_decision RESOURCES-FOLDER\n");
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const PolicyLibrary library = PolicyLibrary::load(QString::fromLocal8Bit(argv[1]));
    std::printf("packs loaded in %.1f ms\n", double(timer.nsecsElapsed()) / 1e6);
    const auto pack = library.find(QStringLiteral("meizhou-2021-11"));
    if (!pack)
        return 1;

    QList<Claim> known;
    QList<Claim> partlyOpen;
    Claims makeKnown(**pack, 0.0);
    Claims makeOpen(**pack, 0.1);
    for (int i = 0; i < Applications; ++i) {
        known += makeKnown.next();
        partlyOpen += makeOpen.next();
    }

    nothingKnown(*pack);
    const int leftUnit = (*pack)->fact(QStringLiteral("member.leftUnit"))->index;
    const int benefitsUsed = (*pack)->fact(QStringLiteral("member.benefitsUsed"))->index;
    qint64 lines = 0;
    qint64 sum = 0;
    const Stopwatch byHand;
    for (const Claim &claim : known) {
        sum += clauseTwoByHand(claim, leftUnit, benefitsUsed);
        lines += claim.lines.size();
    }
    byHand.report("clause 1.2 by hand in C++", lines);
    std::printf("  sum %.2f\n", double(sum) / 100);
    decideAll("all clauses with trace, everything known", *pack, known);
    decideAll("all clauses with trace, 10 % with an open fact", *pack, partlyOpen);

    const Assessor assessor(*pack);
    qint64 bytes = 0;
    lines = 0;
    const Stopwatch describing;
    QList<Decision> decisions;
    for (int i = 0; i < Described; ++i) {
        decisions += assessor.assess(partlyOpen[i], AsOf);
        lines += partlyOpen[i].lines.size();
    }
    describing.report("the same with every text", lines);
    const Stopwatch writing;
    for (const Decision &decision : decisions)
        bytes += writeDecision(decision).size();
    writing.report("their JSON", lines);
    std::printf("  %lld bytes\n", static_cast<long long>(bytes));
    return 0;
}
