#pragma once
#include <QTest>

namespace counter::tests {

/// One topic of a room's test program: `test_store tst_verify [what Qt Test takes]`. The room is linked once,
/// each topic runs as a process of its own.
using RunTopic = int (*)(int argc, char **argv);

/// The topic is the name of the file. Called before main(), by the macros below.
bool addTopic(const char *file, RunTopic run);

template<typename Test, typename Application>
int runTopic(int argc, char **argv)
{
    Application application(argc, argv);
    if constexpr (requires { Application::palette(); })
        application.setAttribute(Qt::AA_Use96Dpi, true); // as QTEST_MAIN has it
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace counter::tests

/// At the end of a test's file, in place of QTEST_MAIN: `run` is a RunTopic.
#define COUNTER_TOPIC(run) \
    [[maybe_unused]] static const bool topicIsKnown = counter::tests::addTopic(__FILE__, run);
#define COUNTER_TEST(Test, Application) COUNTER_TOPIC((&counter::tests::runTopic<Test, Application>))
