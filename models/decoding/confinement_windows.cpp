#include "models/decoding/confinement.h"

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace counter {

void confineDecoder(const QStringList &)
{
    // The C runtime would turn every line feed of an answer into two characters.
    for (const int stream : {0, 1})
        _setmode(stream, _O_BINARY);
    // No window of the system says that a program stopped working.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    HANDLE job = CreateJobObjectW(nullptr, nullptr); // kept open: its limits last as long as this process
    if (!job)
        return;
    constexpr LONGLONG Ticks = 10'000'000; // of 100 ns, a second
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME
        | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = DecoderSeconds * Ticks;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = SIZE_T(DecoderMemory);
    if (SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits))
        AssignProcessToJobObject(job, GetCurrentProcess());
}

} // namespace counter
