#include "iconv.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

static const struct {
    const char *name;
    UINT page;
} Pages[] = {
    {"UTF-8", CP_UTF8}, {"SJIS", 932},        {"SHIFT-JIS", 932},  {"BIG-5", 950},
    {"BIG5", 950},      {"GB18030", 54936},   {"GBK", 936},        {"GB2312", 936},
    {"EUC-KR", 51949},  {"ISO8859-", 28590},  {"ISO-8859-", 28590}, {"CP", 0},
    {"WINDOWS-", 0},
};

/* A name that ends in a number after a family's prefix (ISO8859-1, CP437) gives the family's base plus it. */
static UINT pageOf(const char *name)
{
    size_t i;
    for (i = 0; i < sizeof Pages / sizeof Pages[0]; ++i) {
        const size_t length = strlen(Pages[i].name);
        const char *rest = name + length;
        if (_strnicmp(name, Pages[i].name, length) != 0)
            continue;
        if (*rest == '\0')
            return Pages[i].page;
        if (strspn(rest, "0123456789") == strlen(rest))
            return Pages[i].page + (UINT)atoi(rest);
    }
    return 0;
}

/* Windows gives bytes that an East Asian encoding does not have a control or private character instead of refusing
   them; zbar, which tries one encoding after the other, would take UTF-8 for Shift-JIS. */
static int isGuess(UINT page, const WCHAR *text, int length)
{
    int i;
    if (page != 932 && page != 936 && page != 950 && page != 51949)
        return 0;
    for (i = 0; i < length; ++i)
        if ((text[i] >= 0x80 && text[i] < 0xA0) || (text[i] >= 0xE000 && text[i] <= 0xF8FF))
            return 1;
    return 0;
}

iconv_t iconv_open(const char *to, const char *from)
{
    const UINT page = pageOf(from);
    if (pageOf(to) != CP_UTF8 || page == 0 || !IsValidCodePage(page)) {
        errno = EINVAL;
        return (iconv_t)-1;
    }
    return (iconv_t)(UINT_PTR)page;
}

size_t iconv(iconv_t converter, char **in, size_t *inLeft, char **out, size_t *outLeft)
{
    const UINT page = (UINT)(UINT_PTR)converter;
    /* The flag is refused for GB18030, which has no invalid sequences to speak of there. */
    const DWORD strict = page == 54936 ? 0 : MB_ERR_INVALID_CHARS;
    int wide, made;
    WCHAR *text;
    if (!in || !*in || *inLeft == 0)
        return 0;
    if (*inLeft > INT_MAX || *outLeft > INT_MAX) {
        errno = E2BIG;
        return (size_t)-1;
    }
    wide = MultiByteToWideChar(page, strict, *in, (int)*inLeft, NULL, 0);
    if (wide <= 0) {
        errno = EILSEQ;
        return (size_t)-1;
    }
    text = malloc((size_t)wide * sizeof *text);
    if (!text) {
        errno = ENOMEM;
        return (size_t)-1;
    }
    MultiByteToWideChar(page, strict, *in, (int)*inLeft, text, wide);
    if (isGuess(page, text, wide)) {
        free(text);
        errno = EILSEQ;
        return (size_t)-1;
    }
    made = WideCharToMultiByte(CP_UTF8, 0, text, wide, *out, (int)*outLeft, NULL, NULL);
    free(text);
    if (made <= 0) {
        errno = E2BIG;
        return (size_t)-1;
    }
    *in += *inLeft;
    *inLeft = 0;
    *out += made;
    *outLeft -= (size_t)made;
    return 0;
}

int iconv_close(iconv_t converter)
{
    (void)converter;
    return 0;
}
