#include "tests/policy/feel/expectation.h"
#include "tests/room/testroom.h"

using namespace counter::feel;

namespace {

const char *const Facts = R"({"u":{"?":"u"},"v":{"?":"v"},"none":null,"ctx":{"a":{"?":"u"},"b":1},
                              "mixed":[1,{"?":"u"},3]})";
const char *const U = R"({"?":["u"]})";
const char *const UV = R"({"?":["u","v"]})";

// One group a row of the table in feel-subset, "unknown".
const Expectation AndOr[] = {
    {"false decides and", "u and false", "false"},
    {"true decides or", "u or true", "true"},
    {"else unknown", "u and true", U},
    {"the facts are united", "u or v or false", UV},
    {"unknown beats null", "u and null", U},
    {"unknown beats an error", "1 / 0 = 1 and u", U},
};
const Expectation Operations[] = {
    {"not", "not(u)", U},
    {"sign", "-u", U},
    {"arithmetic", "(u + 1) * v", UV},
    {"comparison", "u < 1", U},
    {"with itself", "u = u", U},
    {"with null", "u = null", U},
    {"null is another matter", "none = null", "true"},
    {"property", "u.year", U},
    {"function", "string length(u)", U},
    {"of several", "max(1, u, v)", UV},
    {"inside a list", "sum(mixed)", U},
    {"even beside a wrong argument", "round up(u, \"x\")", U},
};
const Expectation Choices[] = {
    {"both branches the same", "if u then 5 else 5.0", R"({"#":"5"})"},
    {"branches that differ", "if u then 1 else 2", U},
    {"a branch unknown", "if u then v else 1", UV},
    {"known condition", "if false then u else 1", R"({"#":"1"})"},
    {"branches with an unknown inside", "if v then mixed else mixed", UV},
};
const Expectation Membership[] = {
    {"a known element matches", "3 in mixed", "true"},
    {"no known element matches", "2 in mixed", U},
    {"the element sought is unknown", "u in [1, 2]", U},
    {"list contains, the same", "list contains(mixed, 1)", "true"},
    {"list contains, open", "list contains(mixed, 9)", U},
    {"an unknown list", "list contains(u, 1)", U},
    {"between, decided by one side", "5 between u and 1", "false"},
    {"between, open", "5 between u and 9", U},
    {"range, decided by one side", "5 in [u..1]", "false"},
    {"range, open", "u in (1..2]", U},
};
const Expectation Quantified[] = {
    {"some, one is true", "some x in [1, 2] satisfies x = 2 or u", "true"},
    {"some, open", "some x in [1, 2] satisfies x > 2 or u", U},
    {"every, one is false", "every x in [1, 2] satisfies x > 1 and u", "false"},
    {"an unknown list", "every x in u satisfies x", U},
    {"a list that was never entered", "some x in [], y in u satisfies y", "false"},
    {"any", "any(u, true)", "true"},
    {"all", "all([u, false])", "false"},
    {"all, open", "all([u, true])", U},
    {"any of an unknown list", "any(u)", U},
};
const Expectation Lists[] = {
    {"filter", "[1, 2][item > u]", U},
    {"a filter that does not ask", "count(mixed[true])", R"({"#":"3"})"},
    {"an unknown index", "[1, 2][u]", U},
    {"count knows the list", "count(mixed)", R"({"#":"3"})"},
    {"count of an unknown list", "count(u)", U},
    {"an entry that is known", "ctx.b", R"({"#":"1"})"},
    {"an entry that is not", "ctx.a", U},
    {"only the entry asked for", "{x: u, y: 1}.y", R"({"#":"1"})"},
    {"shape without content", "reverse(mixed)[1]", R"({"#":"3"})"},
    {"an argument that is unknown", "append([1], u)", U},
    {"lists of which one item differs", "mixed = [2, 2, 3]", "false"},
    {"lists that may be equal", "mixed = [1, 2, 3]", U},
    {"a loop keeps it inside", "for x in [1, 2] return x + u", R"([{"?":["u"]},{"?":["u"]}])"},
    {"a loop over it", "for x in u return 1", U},
};

} // namespace

class TestFeelUnknown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void andOr_data() { addRows(AndOr); }
    void andOr() { checkRow(contextOf(Facts)); }
    void operations_data() { addRows(Operations); }
    void operations() { checkRow(contextOf(Facts)); }
    void choices_data() { addRows(Choices); }
    void choices() { checkRow(contextOf(Facts)); }
    void membership_data() { addRows(Membership); }
    void membership() { checkRow(contextOf(Facts)); }
    void quantified_data() { addRows(Quantified); }
    void quantified() { checkRow(contextOf(Facts)); }
    void lists_data() { addRows(Lists); }
    void lists() { checkRow(contextOf(Facts)); }

    /// "Deciding a line" 2: null because of a null operand is false, any other null a fault.
    void truth_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<int>("truth");
        const auto row = [](const char *condition, Truth truth) {
            QTest::newRow(condition) << QString::fromUtf8(condition) << int(truth);
        };
        row("1 < 2", Truth::True);
        row("none <= @\"2021-11-01\"", Truth::False);
        row("none <= @\"2021-11-01\" and true", Truth::False);
        row("not(none < 1)", Truth::False);
        row("none between 1 and 2", Truth::False);
        row("none.year = 2021 and none.year > 3", Truth::False);
        row("none", Truth::False);
        row("u and true", Truth::Unknown);
        row("1 / 0 > 1", Truth::Fault);
        row("1 / 0 = 1", Truth::Fault);
        row("true and 1 / 0 = 1", Truth::Fault);
        row("\"a\" < 1", Truth::Fault);
        row("none < 1 and 1 / 0 > 1", Truth::Fault);
        row("5", Truth::Fault);
        row("nobody > 1", Truth::Fault);
    }
    void truth()
    {
        QFETCH(QString, condition);
        QFETCH(int, truth);
        QCOMPARE(int(evaluateText(condition, contextOf(Facts)).truth()), truth);
    }
};

COUNTER_TEST(TestFeelUnknown, QCoreApplication)
#include "tst_feel_unknown.moc"

#include <QCoreApplication>
