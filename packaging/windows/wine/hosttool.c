// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Under wine, starts the program of the system beneath it that bears this file's name (pdftotext.exe: pdftotext), with the
// same arguments, paths turned into that system's, and gives on what it prints and how it ended. So tests that read a PDF
// back by such a program run under wine too.

#include <windows.h>

#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

typedef char *(*UnixName)(const wchar_t *);

enum { longest = 32768 };

static wchar_t command[longest];

/// Adds one argument, quoted as Windows' command lines are.
static void add(const wchar_t *argument)
{
    wchar_t *end = command + wcslen(command);
    size_t backslashes = 0;
    if (end != command)
        *end++ = L' ';
    *end++ = L'"';
    for (; *argument != 0 && end < command + longest - 8; ++argument) {
        if (*argument == L'"') {
            for (; backslashes > 0; --backslashes)
                *end++ = L'\\';
            *end++ = L'\\';
        }
        backslashes = *argument == L'\\' ? backslashes + 1 : 0;
        *end++ = *argument;
    }
    for (; backslashes > 0; --backslashes)
        *end++ = L'\\';
    *end++ = L'"';
    *end = 0;
}

static int isPath(const wchar_t *argument)
{
    return (argument[0] != 0 && argument[1] == L':') || argument[0] == L'/' || wcsncmp(argument, L"\\\\", 2) == 0;
}

static void addPath(UnixName unixName, const wchar_t *argument)
{
    wchar_t wide[longest / 4];
    char *name = isPath(argument) ? unixName(argument) : NULL;
    if (name != NULL && MultiByteToWideChar(CP_UTF8, 0, name, -1, wide, longest / 4) > 0)
        add(wide);
    else
        add(argument);
}

/// Gives on what the other program printed, and removes the file.
static void giveOn(const wchar_t *name, DWORD handle)
{
    char bytes[4096];
    size_t count = 0;
    FILE *file = _wfopen(name, L"rb");
    if (file == NULL)
        return;
    while ((count = fread(bytes, 1, sizeof bytes, file)) > 0) {
        DWORD written = 0;
        WriteFile(GetStdHandle(handle), bytes, (DWORD)count, &written, NULL);
    }
    fclose(file);
    DeleteFileW(name);
}

int wmain(int argc, wchar_t **argv)
{
    wchar_t self[MAX_PATH];
    wchar_t folder[MAX_PATH];
    wchar_t end[MAX_PATH];
    wchar_t output[MAX_PATH + 8];
    wchar_t complaints[MAX_PATH + 8];
    int result = 127;
    const UnixName unixName = (UnixName)(void *)GetProcAddress(GetModuleHandleW(L"kernel32.dll"), "wine_get_unix_file_name");
    if (unixName == NULL)
        return 127;

    GetModuleFileNameW(NULL, self, MAX_PATH);
    wchar_t *name = wcsrchr(self, L'\\') + 1;
    *wcsrchr(name, L'.') = 0;
    GetTempPathW(MAX_PATH, folder);
    GetTempFileNameW(folder, L"end", 0, end);
    swprintf(output, MAX_PATH + 8, L"%ls.out", end);
    swprintf(complaints, MAX_PATH + 8, L"%ls.err", end);

    // A program of the system beneath can neither be waited for nor write into a pipe of wine's: what it prints and how it
    // ended are read from files.
    add(L"/bin/sh");
    add(L"-c");
    add(L"end=$1; shift; \"$0\" \"$@\" < /dev/null > \"$end.out\" 2> \"$end.err\"; echo $? > \"$end.part\"; "
        L"mv \"$end.part\" \"$end.done\"");
    add(name);
    addPath(unixName, end);
    for (int i = 1; i < argc; ++i)
        addPath(unixName, argv[i]);

    STARTUPINFOW start = {.cb = sizeof start};
    PROCESS_INFORMATION process;
    if (!CreateProcessW(L"Z:\\bin\\sh", command, NULL, NULL, FALSE, 0, NULL, NULL, &start, &process)) {
        fprintf(stderr, "cannot start sh: %lu\n", GetLastError());
        return 127;
    }
    wchar_t done[MAX_PATH + 8];
    swprintf(done, MAX_PATH + 8, L"%ls.done", end);
    for (int tries = 0; tries < 12000; ++tries, Sleep(5)) {
        FILE *file = _wfopen(done, L"r");
        if (file == NULL)
            continue;
        if (fscanf(file, "%d", &result) != 1)
            result = 127;
        fclose(file);
        DeleteFileW(done);
        break;
    }
    giveOn(output, STD_OUTPUT_HANDLE);
    giveOn(complaints, STD_ERROR_HANDLE);
    DeleteFileW(end);
    return result;
}
