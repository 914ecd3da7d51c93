#pragma once
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

namespace counter {

/// Runs in a process of its own, whose limits and user may be changed; answers its exit status, -1 when it
/// was killed.
inline int inChild(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace counter
