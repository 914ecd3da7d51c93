#include "models/policy/feel/expression.h"
#include "models/policy/feel/logic.h"
#include "tests/policy/feel/expectation.h"
#include "tests/policy/feel/randomexpression.h"
#include "tests/room/testroom.h"

using namespace counter::feel;

namespace {

constexpr int Cases = 5000;
constexpr int Replacements = 6;

} // namespace

class TestFeelRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Replacing an unknown by any value never changes what was decided.
    void unknownIsSound()
    {
        RandomExpression random(20211104);
        Scope scope;
        scope.declare(QStringLiteral("p"), {Type::Boolean});
        scope.declare(QStringLiteral("q"), {Type::Boolean});
        scope.declare(QStringLiteral("m"), {Type::Number});
        scope.declare(QStringLiteral("n"), {Type::Number});
        scope.declare(QStringLiteral("d"), {Type::Date});
        scope.declare(QStringLiteral("e"), {Type::Date});
        scope.declare(QStringLiteral("ms"), {Type::List, Type::Date});
        const QStringList names = RandomExpression::names();
        int decided = 0;
        int undecided = 0;
        for (int i = 0; i < Cases; ++i) {
            const int depth = 1 + random.below(4);
            const QString source = random.below(3) ? random.boolean(depth) : random.number(depth);
            const auto expression = Expression::parse(source, scope);
            if (!expression.ok())
                continue; // a constant part that is an error
            std::vector<Value> frame;
            std::vector<size_t> open;
            for (const QString &name : names) {
                const bool hidden = random.below(2) == 0;
                if (hidden)
                    open.push_back(frame.size());
                frame.push_back(hidden ? Value::unknown(name) : random.valueOf(name));
            }
            const Value before = expression->evaluate(frame);
            const Value facts = unknownWithin(before);
            (facts.isUnknown() ? undecided : decided) += 1;
            for (int k = 0; k < Replacements && !open.empty(); ++k) {
                std::vector<Value> filled = frame;
                for (const size_t slot : open)
                    if (k > 0 || random.below(2)) // the first time only some are replaced
                        filled[slot] = random.valueOf(names[qsizetype(slot)]);
                const Value after = expression->evaluate(filled);
                if (!facts.isUnknown())
                    QVERIFY2(shown(after) == shown(before),
                             qPrintable(source + u" : " + QString::fromUtf8(shown(before)) + u" : "
                                        + QString::fromUtf8(shown(after))));
            }
        }
        QVERIFY(decided > 500);
        QVERIFY(undecided > 500);
    }

    /// What is folded while reading must be what evaluation makes of the same values in a frame.
    void foldingChangesNothing()
    {
        RandomExpression random(77);
        const QStringList names = RandomExpression::names();
        int compared = 0;
        for (int i = 0; i < Cases / 3; ++i) {
            const QString source = random.number(1 + random.below(4));
            Scope scope(Scope::Names::Lenient);
            std::vector<Value> frame;
            for (const QString &name : names) {
                scope.declare(name);
                frame.push_back(random.valueOf(name));
            }
            std::vector<ContextEntry> entries;
            for (qsizetype k = 0; k < names.size(); ++k)
                entries.emplace_back(names[k], frame[size_t(k)]);
            const auto direct = Expression::parse(source, scope);
            QVERIFY(direct.ok());
            const QByteArray wanted = shown(direct->evaluate(frame));
            const QString constant = substituted(source, entries);
            const QByteArray folded = shown(evaluateText(constant, {}));
            QVERIFY2(folded == wanted, qPrintable(constant));
            ++compared;
        }
        QVERIFY(compared == Cases / 3);
    }

private:
    /// The names replaced by literals.
    static QString substituted(const QString &source, const std::vector<ContextEntry> &entries)
    {
        QString result = source;
        for (const auto &[name, value] : entries)
            result.replace(
                QRegularExpression(QStringLiteral("(?<![\\w\"])(?<![^.][.])%1(?![\\w(:])").arg(name)),
                literal(value));
        return result;
    }
    static QString literal(const Value &value)
    {
        if (value.is(Kind::Date))
            return u"@\"" + value.toDate().toString(Qt::ISODate) + u'"';
        if (value.is(Kind::Number))
            return value.number().toString();
        if (value.is(Kind::Boolean))
            return value.isTrue() ? QStringLiteral("true") : QStringLiteral("false");
        if (!value.is(Kind::List))
            return QStringLiteral("null");
        QStringList items;
        for (const Value &item : value.items())
            items << literal(item);
        return u'[' + items.join(u", ") + u']';
    }
};

COUNTER_TEST(TestFeelRandom, QCoreApplication)
#include "tst_feel_random.moc"

#include <QCoreApplication>
