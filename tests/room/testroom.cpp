#include "testroom.h"

#include <cstdio>
#include <map>
#include <string>

namespace counter::tests {

namespace {

std::map<std::string, RunTopic> &topics()
{
    static std::map<std::string, RunTopic> all;
    return all;
}

std::string topicOf(std::string file)
{
    file.erase(0, file.find_last_of("/\\") + 1);
    return file.substr(0, file.find('.'));
}

int sayTopics(const char *program)
{
    std::fprintf(stderr, "%s TOPIC [what Qt Test takes], of:\n", program);
    for (const auto &[name, run] : topics())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}

} // namespace

bool addTopic(const char *file, RunTopic run)
{
    return topics().emplace(topicOf(file), run).second;
}

} // namespace counter::tests

int main(int argc, char **argv)
{
    using namespace counter::tests;
    const auto topic = argc > 1 ? topics().find(argv[1]) : topics().end();
    if (topic == topics().end())
        return sayTopics(argv[0]);
    argv[1] = argv[0];
    return topic->second(argc - 1, argv + 1);
}
