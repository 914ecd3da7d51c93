#include "app/platform.h"

#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <shellapi.h>
#include <werapi.h>

namespace counter {

namespace {

UINT consolePage = 0;

/// The console belongs to the shell the program was called from.
void restoreConsole()
{
    SetConsoleOutputCP(consolePage);
}

/// Ctrl+C ends the program without its last words.
BOOL WINAPI restoreOnBreak(DWORD)
{
    restoreConsole();
    return FALSE; // the end takes its course
}

} // namespace

void settleStreams()
{
    // Qt keeps a stack of the compiled patterns for each thread, and the compiler's runtime gives that memory
    // back before the thread's end frees it: every thread that had matched a pattern would crash at its end.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
    // The C runtime would turn every line feed into two characters, in a PDF too.
    for (const int stream : {0, 1, 2})
        _setmode(stream, _O_BINARY);
    consolePage = GetConsoleOutputCP();
    if (consolePage == 0 || consolePage == CP_UTF8 || !SetConsoleOutputCP(CP_UTF8))
        return;
    std::atexit(restoreConsole);
    SetConsoleCtrlHandler(restoreOnBreak, TRUE);
}

int keepErrorStream()
{
    return 2; // the decoders of Windows write nowhere else but through Qt
}

QStringList programWords(int, char **)
{
    // argv holds the words in the code page of the machine, which has no room for every name.
    int count = 0;
    wchar_t **found = CommandLineToArgvW(GetCommandLineW(), &count);
    QStringList words;
    for (int i = 1; found && i < count; ++i)
        words.append(QString::fromWCharArray(found[i]));
    LocalFree(found);
    return words;
}

std::optional<QByteArray> askHidden(const QString &question)
{
    const HANDLE input = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                     OPEN_EXISTING, 0, nullptr);
    const HANDLE output = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_WRITE, nullptr,
                                      OPEN_EXISTING, 0, nullptr);
    std::optional<QByteArray> answer;
    DWORD before = 0;
    if (input != INVALID_HANDLE_VALUE && output != INVALID_HANDLE_VALUE && GetConsoleMode(input, &before)) {
        constexpr DWORD Most = 1024;
        wchar_t typed[Most];
        DWORD count = 0;
        SetConsoleMode(input, before & ~DWORD(ENABLE_ECHO_INPUT));
        WriteConsoleW(output, question.utf16(), DWORD(question.size()), &count, nullptr);
        if (ReadConsoleW(input, typed, Most, &count, nullptr))
            answer = QString::fromWCharArray(typed, int(count)).toUtf8();
        SecureZeroMemory(typed, sizeof typed);
        WriteConsoleW(output, L"\r\n", 2, &count, nullptr);
        SetConsoleMode(input, before);
    }
    for (const HANDLE handle : {input, output})
        if (handle != INVALID_HANDLE_VALUE)
            CloseHandle(handle);
    return answer;
}

void forbidMemoryImages()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
}

bool canShowWindows(const QStringList &)
{
    return true;
}

} // namespace counter
