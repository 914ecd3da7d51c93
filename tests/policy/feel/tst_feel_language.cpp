#include "tests/policy/feel/expectation.h"
#include "tests/room/testroom.h"

using namespace counter::feel;

namespace {

const Expectation Literals[] = {
    {"decimals", "200.80", R"({"#":"200.8"})"},
    {"exponent", "2.5e3", R"({"#":"2500"})"},
    {"escapes", R"("行\n\"引\" \\ \u9000\U01F600")", R"("行\u000a\"引\" \\ 退😀")"},
    {"an unknown escape stays", R"("\d")", R"("\\d")"},
    {"comments", "1 /* eins */ + // zwei\n 2", R"({"#":"3"})"},
    {"date", "@\"2024-02-29\"", R"({"@":"2024-02-29"})"},
    {"no such day", "@\"2023-02-29\"", Fault},
    {"months normalised", "@\"P14M\"", R"({"@":"P1Y2M"})"},
    {"days normalised", "@\"PT49H\"", R"({"@":"P2DT1H"})"},
    {"time of day is left out", "@\"08:30:00\"", Fault},
    {"neither date nor duration", "@\"P1Y2D\"", Fault},
    {"context sees earlier entries", "{底数: 4, 倍数: 底数 * 3}.倍数", R"({"#":"12"})"},
    {"context keys with blanks and symbols", "{缴费 基数: 1, a+(b]: 2}",
     R"({"缴费 基数":{"#":"1"},"a+(b]":{"#":"2"}})"},
    {"an entry of several words is a name", "{net pay: 2, twice: net pay * 2}.twice", R"({"#":"4"})"},
    {"the same key twice", "{k: 1, k: 1}", Fault},
    {"unknown name", "nobody", Fault},
};

const Expectation Operators[] = {
    {"precedence", "2 + 3 * 4 ** 2 / 8 - 1", R"({"#":"7"})"},
    {"the power is left-associative", "2 ** 3 ** 2", R"({"#":"64"})"},
    {"a sign binds tighter than a power", "-2 ** 2", R"({"#":"4"})"},
    {"signs cancel", "7 - --3", R"({"#":"4"})"},
    {"division by zero", "1 / (3 - 3)", Fault},
    {"power without a result", "(-1) ** 0.5", Fault},
    {"texts join", "\"退\" + \"费\"", "\"退费\""},
    {"text and number do not", "\"1\" + 1", Fault},
    {"null operand", "1 + null", Operand},
    {"month end", "@\"2024-03-31\" - @\"P1M\"", R"({"@":"2024-02-29"})"},
    {"hours are cut to the day", "@\"2024-01-01\" + @\"PT47H\"", R"({"@":"2024-01-02"})"},
    {"backwards over midnight", "@\"2024-01-01\" - @\"PT1S\"", R"({"@":"2023-12-31"})"},
    {"days between", "@\"2024-03-01\" - @\"2024-02-01\"", R"({"@":"P29D"})"},
    {"date plus date", "@\"2024-03-01\" + @\"2024-02-01\"", Fault},
    {"duration times number", "@\"PT90M\" * 1.5", R"({"@":"PT2H15M"})"},
    {"months are cut toward zero", "@\"P5M\" * -0.5", R"({"@":"-P2M"})"},
    {"duration by duration", "@\"P3Y\" / @\"P6M\"", R"({"#":"6"})"},
    {"mixed durations", "@\"P1Y\" + @\"P1D\"", Fault},
    {"beyond the calendar", "date(999999999, 12, 31) + @\"P1D\"", Fault},
};

const Expectation Comparisons[] = {
    {"numbers by value", "1.50 = 1.5", "true"},
    {"null only equals null", "null = 0", "false"},
    {"null equals null", "null = null", "true"},
    {"kinds differ", "true = 1", Fault},
    {"kinds differ, unequal", "\"1\" != 1", Fault},
    {"null in an order", "null < 1", Operand},
    {"booleans have no order", "false < true", Fault},
    {"texts by code point", "\"\U00020BB7\" > \"\uFF5E\"", "true"},
    {"lists by items", "[1, [2]] = [1.0, [2]]", "true"},
    {"lists of different length", "[1] = [1, 2]", "false"},
    {"contexts whatever the order", "{a: 1, b: 2} = {b: 2, a: 1}", "true"},
    {"ranges by ends", "[1..5) = [1..5[", "true"},
    {"a test is no interval", "(>= 1) = [1..null)", "false"},
    {"an error is not equal to null", "1 / 0 = null", Fault},
    {"between includes both ends", "3 between 3 and 3", "true"},
    {"between is decided by one side", "9 between null and 3", "false"},
    {"in an interval", "@\"2021-11-01\" in (@\"2021-10-01\"..@\"2021-11-01\"]", "true"},
    {"in an interval without the end", "3 in [1..3)", "false"},
    {"an interval that ends in null", "2 in [1..null)", Operand},
    {"in a list", "\"基本\" in [\"基本\", \"补充\"]", "true"},
    {"a list that mixes kinds", "1 in [\"1\", 1]", "true"},
    {"in a list of intervals", "7 in [[1..3], (5..9)]", "true"},
    {"several tests", "4 in (1, > 9, [3..5])", "true"},
    {"a test that excludes", "4 in != 4", "false"},
    {"a list in a list of lists", "[1] in [[2], [1]]", "true"},
    {"null in an interval", "null in [1..2]", Operand},
};

const Expectation Conditions[] = {
    {"false decides and", "false and null", "false"},
    {"null leaves and open", "true and null", "null"},
    {"true decides or", "null or true", "true"},
    {"no boolean in and", "true and 1", Fault},
    {"no boolean beside a decision", "false and 1", "false"},
    {"not null", "not(null)", "null"},
    {"not a number", "not(0)", Fault},
    {"if null takes the else branch", "if null then 1 else 2", R"({"#":"2"})"},
    {"if of a number", "if 1 then 1 else 2", Fault},
    {"only the branch taken is looked at", "if true then 1 else 1 / 0", R"({"#":"1"})"},
    {"some", "some m in [1, 2, 3], n in [3] satisfies m = n", "true"},
    {"some of nothing", "some m in [] satisfies true", "false"},
    {"every of nothing", "every m in [] satisfies false", "true"},
    {"a condition that is no boolean", "some m in [1] satisfies \"yes\"", Fault},
    {"every over one value", "every m in 4 satisfies m > 3", "true"},
};

const Expectation ListsAndLoops[] = {
    {"index", "[\"a\", \"b\"][2]", "\"b\""},
    {"from the end", "[\"a\", \"b\"][-2]", "\"a\""},
    {"no such index", "[\"a\"][2]", "null"},
    {"index zero", "[\"a\"][0]", "null"},
    {"one value as a list", "\"a\"[1]", "\"a\""},
    {"filter of one value", "5[item > 9]", "[]"},
    {"entries come before names outside", "[{n: 1}, {n: 2}][n > 1]", R"([{"n":{"#":"2"}}])"},
    {"a missing entry drops the item", "[{n: 1}, {k: 2}][n >= 1]", R"([{"n":{"#":"1"}}])"},
    {"a null condition drops the item", "[1, null, 3][item > 0]", R"([{"#":"1"},{"#":"3"}])"},
    {"a condition that is no boolean", "[1][\"x\"]", Fault},
    {"filters inside filters", "[{k: 1, v: [1, 2]}][count(v[item >= k]) = 2].k", R"([{"#":"1"}])"},
    {"property of a list", "[{n: 1}, {}].n", R"([{"#":"1"},null])"},
    {"loop", "for m in [1, 2] return m * 10", R"([{"#":"10"},{"#":"20"}])"},
    {"two variables", "for a in [1, 2], b in [a..2] return a * 10 + b",
     R"([{"#":"11"},{"#":"12"},{"#":"22"}])"},
    {"counts down", "for i in 3..1 return i", R"([{"#":"3"},{"#":"2"},{"#":"1"}])"},
    {"an open interval", "for i in (1..4) return i", R"([{"#":"2"},{"#":"3"}])"},
    {"over days", "for d in @\"2024-02-28\"..@\"2024-03-01\" return d.day",
     R"([{"#":"28"},{"#":"29"},{"#":"1"}])"},
    {"over texts", "for t in \"a\"..\"c\" return t", Fault},
    {"what came before", "for i in 1..4 return if i < 3 then 1 else partial[-1] + partial[-2]",
     R"([{"#":"1"},{"#":"1"},{"#":"2"},{"#":"3"}])"},
    {"a range that ends in an opening bracket", "[1..3[.end included", "false"},
    {"a range that begins with a closing one", "]1..3].start included", "false"},
};

const Expectation Properties[] = {
    {"weekday of a Sunday", "@\"2024-03-03\".weekday", R"({"#":"7"})"},
    {"weekday before 1970", "@\"1969-12-29\".weekday", R"({"#":"1"})"},
    {"year and month", "@\"2021-11-30\".year * 12 + @\"2021-11-30\".month", R"({"#":"24263"})"},
    {"months of a duration", "@\"-P1Y2M\".months", R"({"#":"-2"})"},
    {"parts of a span", "@\"P1DT2H3M4.5S\".seconds", R"({"#":"4.5"})"},
    {"hours of a span", "@\"P1DT26H\".hours", R"({"#":"2"})"},
    {"no such part", "@\"P1Y\".hours", Fault},
    {"start of a test", "(<= 9).start", "null"},
    {"a property of null", "null.year", Operand},
    {"a missing entry", "{a: 1}.b", "null"},
};

const Expectation Syntax[] = {
    {"nothing", "", Fault},
    {"a loose end", "1 +", Fault},
    {"two values", "1 2", Fault},
    {"an open text", "\"a", Fault},
    {"an open bracket", "[1, 2", Fault},
    {"else is missing", "if true then 1", Fault},
    {"two comparisons", "1 < 2 < 3", Fault},
    {"a tuple", "(1, 2)", Fault},
    {"a word as a value", "then", Fault},
    {"calling a text", "\"abs\"(1)", Fault},
    {"full-width punctuation", "1 ＋ 1", Fault},
};

} // namespace

class TestFeelLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void literals_data() { addRows(Literals); }
    void literals() { checkRow(); }
    void operators_data() { addRows(Operators); }
    void operators() { checkRow(); }
    void comparisons_data() { addRows(Comparisons); }
    void comparisons() { checkRow(); }
    void conditions_data() { addRows(Conditions); }
    void conditions() { checkRow(); }
    void listsAndLoops_data() { addRows(ListsAndLoops); }
    void listsAndLoops() { checkRow(); }
    void properties_data() { addRows(Properties); }
    void properties() { checkRow(); }
    void syntax_data() { addRows(Syntax); }
    void syntax() { checkRow(); }
};

COUNTER_TEST(TestFeelLanguage, QCoreApplication)
#include "tst_feel_language.moc"

#include <QCoreApplication>
