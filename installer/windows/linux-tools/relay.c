/* Stands in for a Linux program (pdftotext, …) in tests that run under Wine. Wine starts Linux programs, but
 * gives no handle to wait for and cannot hand them its pipes: relay.sh beside this file runs the program of
 * this one's name and leaves its output and its exit code in files, which are waited for and passed on. */
#include <stdio.h>
#include <windows.h>

enum { Longest = 4096, WaitMs = 10, MostWaits = 12000 };

static HANDLE opened(const wchar_t *answer, const wchar_t *suffix)
{
    wchar_t name[Longest];
    swprintf(name, Longest, L"%ls%ls", answer, suffix);
    return CreateFileW(name, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, NULL, OPEN_EXISTING,
                       FILE_FLAG_DELETE_ON_CLOSE, NULL);
}

/* The last byte passed on, or -1 if there was none. */
static int passOn(HANDLE from, DWORD to)
{
    char part[Longest];
    DWORD count = 0, written = 0;
    int last = -1;
    while (ReadFile(from, part, sizeof part, &count, NULL) && count > 0) {
        last = (unsigned char)part[count - 1];
        if (to && !WriteFile(GetStdHandle(to), part, count, &written, NULL))
            break;
    }
    CloseHandle(from);
    return last;
}

int wmain(int argc, wchar_t **argv)
{
    wchar_t program[Longest], answer[Longest], folder[Longest], words[8 * Longest];
    GetModuleFileNameW(NULL, program, Longest);
    wchar_t *name = wcsrchr(program, L'\\') + 1;
    wchar_t tool[MAX_PATH];
    swprintf(tool, MAX_PATH, L"%.*ls", (int)(wcsrchr(name, L'.') - name), name);
    *name = 0;
    GetTempPathW(Longest, folder);
    swprintf(answer, Longest, L"%lslinux-tool-%lu", folder, GetCurrentProcessId());

    int length = swprintf(words, 8 * Longest, L"\"%lsrelay.sh\" \"%ls\" \"%ls\"", program, answer, tool);
    for (int i = 1; i < argc; ++i)
        length += swprintf(words + length, 8 * Longest - length, L" \"%ls\"", argv[i]);

    STARTUPINFOW start = {.cb = sizeof start};
    PROCESS_INFORMATION process;
    if (!CreateProcessW(NULL, words, NULL, NULL, FALSE, 0, NULL, NULL, &start, &process))
        return 126;
    for (int waits = 0; waits < MostWaits; ++waits) {
        HANDLE status = opened(answer, L".status");
        if (status == INVALID_HANDLE_VALUE) {
            Sleep(WaitMs);
            continue;
        }
        passOn(opened(answer, L".out"), STD_OUTPUT_HANDLE);
        passOn(opened(answer, L".err"), STD_ERROR_HANDLE);
        return passOn(status, 0);
    }
    return 124;
}
