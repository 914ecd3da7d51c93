#include "models/policy/decide/memberrange.h"

#include <QVarLengthArray>
#include <algorithm>
#include <limits>
#include <map>

namespace counter {
namespace {

constexpr qint64 Never = std::numeric_limits<qint64>::min() / 4;
constexpr size_t MostWorlds = 4096;
constexpr size_t MostThresholds = 4;
constexpr size_t MostMemberships = 6;
constexpr qsizetype LongestFront = 512;

/// The person's sum is max(A, B) with A = Σ plain and B = Σ (plain + netted − carried).
struct Point
{
    qint64 a = 0;
    qint64 b = 0;
};
/// Lower left points, none below another; empty: no such world. Mostly one, seldom more than a few: no memory
/// is asked for then.
using Front = QVarLengthArray<Point, 4>;

bool isBelow(Point x, Point y)
{
    return x.a <= y.a && x.b <= y.b;
}

void include(Front &front, Point point)
{
    if (std::any_of(front.cbegin(), front.cend(), [point](Point each) { return isBelow(each, point); }))
        return;
    front.removeIf([point](Point each) { return isBelow(point, each); });
    if (front.size() == LongestFront) { // below all of them: still never above what can be
        for (const Point &each : std::as_const(front))
            point = {std::min(point.a, each.a), std::min(point.b, each.b)};
        front.clear();
    }
    front.append(point);
}

/// Of many points at once.
Front lowest(QVarLengthArray<Point, 64> &points)
{
    std::sort(points.begin(), points.end(),
              [](Point x, Point y) { return x.a != y.a ? x.a < y.a : x.b < y.b; });
    Front kept;
    for (const Point &point : std::as_const(points))
        if (kept.isEmpty() || point.b < kept.last().b)
            kept.append(point);
    if (kept.size() > LongestFront)
        return {Point{kept.first().a, kept.last().b}};
    return kept;
}

Front sum(const Front &x, const Front &y)
{
    if (x.size() == 1 && y.size() == 1)
        return {Point{x.first().a + y.first().a, x.first().b + y.first().b}};
    QVarLengthArray<Point, 64> points;
    for (const Point &p : x)
        for (const Point &q : y)
            points.append({p.a + q.a, p.b + q.b});
    return lowest(points);
}

/// The best and the worst of a set of worlds; the two most values are reached each for itself, which is all
/// that max(A, B) needs.
struct Best
{
    qint64 mostA = Never;
    qint64 mostB = Never;
    Front least;

    bool possible() const { return !least.isEmpty(); }
    void add(Point point)
    {
        mostA = std::max(mostA, point.a);
        mostB = std::max(mostB, point.b);
        include(least, point);
    }
    void merge(const Best &other)
    {
        mostA = std::max(mostA, other.mostA);
        mostB = std::max(mostB, other.mostB);
        for (const Point &point : other.least)
            include(least, point);
    }
};

Best together(const Best &x, const Best &y)
{
    if (!x.possible() || !y.possible())
        return {};
    return {x.mostA + y.mostA, x.mostB + y.mostB, sum(x.least, y.least)};
}

/// A fact (or free condition) of the person that some open line hangs on.
struct Shared
{
    OpenAxis::Kind kind = OpenAxis::Kind::Fact;
    int id = 0;
    OpenShape shape = OpenShape::Opaque;
    size_t samples = 0;
    std::vector<int> classes; ///< samples that come to the same on every line, one of each
};

/// An open line with what hangs on the line alone folded away.
struct Folded
{
    int period = 0;
    struct Link
    {
        size_t shared = 0;
        const std::vector<quint8> *classOf = nullptr;
        size_t stride = 1;
    };
    std::vector<Link> links;
    std::vector<Best> cells;
};

class MemberWorlds
{
public:
    MemberWorlds(const std::vector<OpenLine> &open, bool carries) : m_carries(carries)
    {
        for (const OpenLine &line : open)
            fold(line);
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const Folded &x, const Folded &y) { return x.period < y.period; });
        mergeClasses();
        for (size_t i = 0; i < m_shared.size(); ++i)
            (m_shared[i].shape == OpenShape::Threshold        ? m_thresholds
                 : m_shared[i].shape == OpenShape::Membership ? m_memberships
                                                              : m_globals)
                .push_back(i);
    }

    Best all()
    {
        size_t worlds = 1;
        for (const size_t global : m_globals)
            worlds = std::min(worlds * m_shared[global].classes.size(), MostWorlds + 1);
        if (worlds > MostWorlds || m_thresholds.size() > MostThresholds
            || m_memberships.size() > MostMemberships)
            return eachForItself();
        m_sample.assign(m_shared.size(), 0);
        Best best;
        for (size_t world = 0; world < worlds; ++world) {
            size_t rest = world;
            for (const size_t global : m_globals) {
                const std::vector<int> &classes = m_shared[global].classes;
                m_sample[global] = size_t(classes[rest % classes.size()]);
                rest /= classes.size();
            }
            best.merge(alongTheMonths());
        }
        return best;
    }

private:
    void fold(const OpenLine &line)
    {
        Folded folded;
        folded.period = line.period().index();
        size_t cells = 1;
        std::vector<std::pair<const OpenAxis *, size_t>> kept;
        for (const OpenAxis &axis : line.axes()) {
            if (!axis.ofMember || axis.size() < 2)
                continue;
            folded.links.push_back({shared(axis), &axis.classOf, cells});
            kept.emplace_back(&axis, cells);
            cells *= axis.size();
        }
        folded.cells.resize(cells);
        for (size_t world = 0; world < line.worlds().size(); ++world) {
            size_t cell = 0;
            for (const auto &[axis, stride] : kept)
                cell += world / axis->stride % axis->size() * stride;
            folded.cells[cell].add(point(line.worlds()[world]));
        }
        m_lines.push_back(std::move(folded));
    }

    /// Without anything carried B is never below A, and A need not be looked at.
    Point point(const LineWorld &world) const
    {
        const qint64 b = world.plain + world.netted - world.carried;
        return {m_carries ? world.plain : 0, b};
    }

    size_t shared(const OpenAxis &axis)
    {
        for (size_t i = 0; i < m_shared.size(); ++i)
            if (m_shared[i].kind == axis.kind && m_shared[i].id == axis.id)
                return i;
        m_shared.push_back({axis.kind, axis.id, axis.shape, axis.classOf.size(), {}});
        return m_shared.size() - 1;
    }

    void mergeClasses()
    {
        for (size_t i = 0; i < m_shared.size(); ++i) {
            std::map<std::vector<quint8>, int> seen;
            for (size_t sample = 0; sample < m_shared[i].samples; ++sample) {
                std::vector<quint8> classes;
                for (const Folded &line : m_lines)
                    for (const Folded::Link &link : line.links)
                        if (link.shared == i)
                            classes.push_back((*link.classOf)[sample]);
                if (seen.emplace(std::move(classes), int(sample)).second)
                    m_shared[i].classes.push_back(int(sample));
            }
        }
    }

    size_t placeOf(const Folded &line) const
    {
        size_t place = 0;
        for (const Folded::Link &link : line.links)
            place += (*link.classOf)[m_sample[link.shared]] * link.stride;
        return place;
    }

    const Best &cell(const Folded &line) const { return line.cells[placeOf(line)]; }

    /// One month's lines, over what the months facts may say of that month.
    Best month(size_t first, size_t last)
    {
        Best best;
        for (size_t set = 0; set < size_t(1) << m_memberships.size(); ++set) {
            for (size_t i = 0; i < m_memberships.size(); ++i)
                m_sample[m_memberships[i]] = set >> i & 1u;
            Best lines;
            lines.add({0, 0});
            for (size_t i = first; i < last; ++i)
                lines = together(lines, cell(m_lines[i]));
            best.merge(lines);
        }
        return best;
    }

    /// Most positions of the open months come to the same on one month's lines: each is worked out once.
    const Best &remembered(size_t first, size_t last)
    {
        for (const size_t membership : m_memberships)
            m_sample[membership] = 0;
        size_t places = 0;
        for (size_t i = first; i < last; ++i)
            places = places * m_lines[i].cells.size() + placeOf(m_lines[i]);
        for (const auto &[at, best] : m_seen)
            if (at == places)
                return best;
        return m_seen.emplace_back(places, month(first, last)).second;
    }

    /// Whether the places of all these lines together can be told apart by one number.
    bool canTellApart(size_t first, size_t last) const
    {
        size_t places = 1;
        for (size_t i = first; i < last; ++i) {
            if (places > std::numeric_limits<size_t>::max() / m_lines[i].cells.size())
                return false;
            places *= m_lines[i].cells.size();
        }
        return true;
    }

    /// Walks the months in order. Of each open month fact only one thing matters in a month: whether it lies
    /// before it, in it, after it, or is none (the samples' order); going on in time, after may become in or
    /// before, in becomes before, and none stays.
    Best alongTheMonths()
    {
        size_t states = 1;
        for (size_t i = 0; i < m_thresholds.size(); ++i)
            states *= 4;
        std::vector<Best> now(states);
        for (Best &best : now)
            best.add({0, 0});
        for (size_t first = 0; first < m_lines.size();) {
            size_t last = first;
            while (last < m_lines.size() && m_lines[last].period == m_lines[first].period)
                ++last;
            m_seen.clear();
            const bool remember = canTellApart(first, last);
            if (first > 0)
                goOn(now, m_lines[first].period - m_lines[first - 1].period > 1);
            for (size_t state = 0; state < states; ++state) {
                size_t rest = state;
                for (const size_t threshold : m_thresholds) {
                    m_sample[threshold] = rest % 4;
                    rest /= 4;
                }
                now[state] = together(now[state], remember ? remembered(first, last) : month(first, last));
            }
            first = last;
        }
        Best best;
        for (const Best &each : now)
            best.merge(each);
        return best;
    }

    void goOn(std::vector<Best> &states, bool monthsBetween) const
    {
        size_t stride = 1;
        for (size_t i = 0; i < m_thresholds.size(); ++i, stride *= 4) {
            for (size_t state = 0; state < states.size(); ++state) {
                if (state / stride % 4 != 0)
                    continue;
                Best &before = states[state];
                Best &in = states[state + stride];
                const Best &after = states[state + 2 * stride];
                before.merge(in);
                if (monthsBetween)
                    before.merge(after);
                in = after;
            }
        }
    }

    Best eachForItself() const
    {
        Best all;
        all.add({0, 0});
        for (const Folded &line : m_lines) {
            Best any;
            for (const Best &best : line.cells)
                any.merge(best);
            all = together(all, any);
        }
        return all;
    }

    bool m_carries;
    std::vector<Folded> m_lines;
    std::vector<Shared> m_shared;
    std::vector<size_t> m_globals;
    std::vector<size_t> m_thresholds;
    std::vector<size_t> m_memberships;
    std::vector<size_t> m_sample; ///< by shared fact: the value looked at
    std::vector<std::pair<size_t, Best>> m_seen; ///< by the places of the lines of the month at hand
};

} // namespace

RangeFen memberRange(const std::vector<OpenLine> &open, const MemberSum &decided)
{
    const bool carries = decided.carried > 0
        || std::any_of(open.begin(), open.end(), [](const OpenLine &line) { return line.canCarry(); });
    const Best best = MemberWorlds(open, carries).all();
    const qint64 a = carries ? decided.plain : 0;
    const qint64 b = decided.plain + decided.netted - decided.carried;
    RangeFen range{std::numeric_limits<qint64>::max(), std::max(best.mostA + a, best.mostB + b)};
    for (const Point &point : best.least)
        range.low = std::min(range.low, std::max(point.a + a, point.b + b));
    return range;
}

} // namespace counter
