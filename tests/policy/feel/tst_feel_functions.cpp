#include "tests/policy/feel/expectation.h"
#include "tests/room/testroom.h"

using namespace counter::feel;

namespace {

const Expectation Numbers[] = {
    {"decimal is half-even", "[decimal(0.125, 2), decimal(0.135, 2)]", R"([{"#":"0.12"},{"#":"0.14"}])"},
    {"a scale loses its decimals", "decimal(2/3, 1.9)", R"({"#":"0.7"})"},
    {"a scale beyond the format", "decimal(1, 7000)", Fault},
    {"round half up", "[round half up(0.125, 2), round half up(-0.125, 2)]",
     R"([{"#":"0.13"},{"#":"-0.13"}])"},
    {"round half down", "[round half down(0.125, 2), round half down(0.1251, 2)]",
     R"([{"#":"0.12"},{"#":"0.13"}])"},
    {"round up", "round up(-1.001, 1)", R"({"#":"-1.1"})"},
    {"round down", "round down(-1.99, 1)", R"({"#":"-1.9"})"},
    {"round without a scale", "round up(1.5)", Fault},
    {"floor", "[floor(-1.2), floor(1.29, 1)]", R"([{"#":"-2"},{"#":"1.2"}])"},
    {"ceiling", "ceiling(-0.2)", R"({"#":"0"})"},
    {"abs of a duration", "abs(-@\"PT3H\")", R"({"@":"PT3H"})"},
    {"abs of a date", "abs(@\"2021-01-01\")", Fault},
    {"modulo has the divisor's sign", "[modulo(7, -3), modulo(-7, 3)]", R"([{"#":"-2"},{"#":"2"}])"},
    {"modulo by zero", "modulo(1, 0)", Fault},
    {"even and odd", "[even(-2), odd(-3), odd(2)]", "[true,true,false]"},
    {"number with marks", "number(\"1 234,50\", \" \", \",\")", R"({"#":"1234.5"})"},
    {"number with the same mark twice", "number(\"1.0\", \".\", \".\")", Fault},
    {"number of words", "number(\"一\", null, null)", Fault},
    {"null argument", "floor(null)", Operand},
    {"a list of one is its element", "abs([-2])", R"({"#":"2"})"},
    {"a list of two is not", "abs([-2, 1])", Fault},
    {"by name", "modulo(divisor: 4, dividend: 10)", R"({"#":"2"})"},
    {"by a wrong name", "modulo(a: 10, b: 4)", Fault},
    {"too many", "abs(1, 2)", Fault},
    {"by name and not", "modulo(10, divisor: 4)", Fault},
};

const Expectation Aggregates[] = {
    {"sum of money", "sum([0.1, 0.2, 412.50])", R"({"#":"412.8"})"},
    {"sum of arguments", "sum(1, 2, 3)", R"({"#":"6"})"},
    {"sum of nothing", "sum([])", "null"},
    {"sum of texts", "sum([\"1\"])", Fault},
    {"sum with a null", "sum([1, null])", Operand},
    {"an error in the list", "sum([1, 1/0])", Fault},
    {"product of nothing", "product([])", Fault},
    {"mean", "mean([1, 2, 4.5])", R"({"#":"2.5"})"},
    {"median of an even number", "median(4, 1, 3, 2)", R"({"#":"2.5"})"},
    {"min of dates", "min([@\"2021-02-01\", @\"2021-01-01\"])", R"({"@":"2021-01-01"})"},
    {"max of texts", "max(\"乙\", \"甲\")", "\"甲\""},
    {"max of mixed kinds", "max(1, \"a\")", Fault},
    {"count of null", "count(null)", Operand},
    {"count", "count([null, []])", R"({"#":"2"})"},
    {"all", "[all([true, false]), all([]), all([true, null])]", "[false,true,null]"},
    {"a decision is not forgotten", "[all([false, true]), any([true, false])]", "[false,true]"},
    {"any of a number", "any([1])", Fault},
};

const Expectation Lists[] = {
    {"list contains null", "list contains([1, null], null)", "true"},
    {"index of", "index of([1, 2, 1], 1)", R"([{"#":"1"},{"#":"3"}])"},
    {"distinct values", "distinct values([1, 1.0, \"1\"])", R"([{"#":"1"},"1"])"},
    {"duplicate values", "duplicate values([1, 2, 1, 1, 2])", R"([{"#":"1"},{"#":"2"}])"},
    {"union", "union([1, 2], [2, 3])", R"([{"#":"1"},{"#":"2"},{"#":"3"}])"},
    {"append", "append([1], [2], 3)", R"([{"#":"1"},[{"#":"2"}],{"#":"3"}])"},
    {"concatenate", "concatenate([1], [2, [3]])", R"([{"#":"1"},{"#":"2"},[{"#":"3"}]])"},
    {"concatenate with null", "concatenate([1], null)", Operand},
    {"flatten", "flatten([1, [2, [3]]])", R"([{"#":"1"},{"#":"2"},{"#":"3"}])"},
    {"sublist from the end", "sublist([1, 2, 3], -2)", R"([{"#":"2"},{"#":"3"}])"},
    {"sublist beyond", "sublist([1, 2], 2, 2)", Fault},
    {"insert before", "insert before([1, 3], -1, 2)", R"([{"#":"1"},{"#":"2"},{"#":"3"}])"},
    {"insert at zero", "insert before([1], 0, 2)", Fault},
    {"remove", "remove([1, 2, 3], 2)", R"([{"#":"1"},{"#":"3"}])"},
    {"reverse", "reverse([1, 2])", R"([{"#":"2"},{"#":"1"}])"},
    {"get value", "[get value({a: 1}, \"a\"), get value({a: 1}, \"b\")]", R"([{"#":"1"},null])"},
    {"get entries", "get entries({b: 1})[1].key", "\"b\""},
    {"string join leaves nulls out", "string join([\"a\", null, \"b\"], \"、\")", "\"a、b\""},
    {"is compares kinds too", "[is(1, 1.0), is(1, \"1\"), is(null, null)]", "[true,false,true]"},
};

const Expectation Texts[] = {
    {"length in code points", "string length(\"𠮷野家\")", R"({"#":"3"})"},
    {"substring in code points", "substring(\"𠮷野家\", 2, 1)", "\"野\""},
    {"substring from the end", "substring(\"退费窗口\", -2)", "\"窗口\""},
    {"substring of no length", "substring(\"abc\", 1, 0)", Fault},
    {"substring from zero", "substring(\"abc\", 0)", Fault},
    {"before and after", "substring before(\"a-b\", \"-\") + substring after(\"a-b\", \"-\")", "\"ab\""},
    {"no match", "[substring before(\"ab\", \"x\"), substring after(\"ab\", \"x\")]", R"(["",""])"},
    {"case", "upper case(\"aß\") + lower case(\"ÀB\")", "\"ASSàb\""},
    {"contains", "contains(\"个人账户\", \"账\")", "true"},
    {"starts and ends", "starts with(\"abc\", \"ab\") and ends with(\"abc\", \"bc\")", "true"},
    {"string of a list", "string([1.50, \"a\\\"b\", @\"2021-11-01\", null])",
     R"("[1.5, \"a\\\"b\", 2021-11-01, null]")"},
    {"string of a range", "string([1..2))", "\"[1..2)\""},
    {"string of null", "string(null)", "null"},
};

const Expectation Dates[] = {
    {"date of parts", "date(2021, 11, 11)", R"({"@":"2021-11-11"})"},
    {"date of a text", "date(\"2021-11-11\")", R"({"@":"2021-11-11"})"},
    {"parts by name", "date(day: 1, month: 2, year: 2024)", R"({"@":"2024-02-01"})"},
    {"a month of thirteen", "date(2021, 13, 1)", Fault},
    {"a short year", "date(\"221-01-01\")", Fault},
    {"a long year with a leading zero", "date(\"02021-01-01\")", Fault},
    {"a year before Christ", "string(date(-44, 3, 15))", "\"-0044-03-15\""},
    {"the ends of the calendar", "date(999999999, 12, 31) - date(-999999999, 1, 1) > @\"P1D\"", "true"},
    {"whole months only", "years and months duration(@\"2024-01-31\", @\"2024-02-29\")", R"({"@":"P0M"})"},
    {"months backwards", "years and months duration(@\"2024-03-10\", @\"2023-01-11\")", R"({"@":"-P1Y1M"})"},
    {"duration with a fraction", "string(duration(\"-PT0.250S\"))", "\"-PT0.25S\""},
    {"nothing behind T", "duration(\"P1DT\")", Fault},
    {"units out of order", "duration(\"PT1S2M\")", Fault},
    {"too long a duration", "duration(\"P99999999999999Y\")", Fault},
    {"the clock is left out", "today()", Fault},
    {"so is time", "date and time(\"2021-01-01T00:00:00\")", Fault},
    {"and what nobody knows", "refund(1)", Fault},
};

} // namespace

class TestFeelFunctions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void numbers_data() { addRows(Numbers); }
    void numbers() { checkRow(); }
    void aggregates_data() { addRows(Aggregates); }
    void aggregates() { checkRow(); }
    void lists_data() { addRows(Lists); }
    void lists() { checkRow(); }
    void texts_data() { addRows(Texts); }
    void texts() { checkRow(); }
    void dates_data() { addRows(Dates); }
    void dates() { checkRow(); }
};

COUNTER_TEST(TestFeelFunctions, QCoreApplication)
#include "tst_feel_functions.moc"

#include <QCoreApplication>
