/* The part of iconv that zbar asks for when it turns a QR code's bytes into UTF-8; Windows does the conversion. */
#ifndef REFUND_COUNTER_ICONV_H
#define REFUND_COUNTER_ICONV_H
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef void *iconv_t;

/* Only to UTF-8. Refused: (iconv_t)-1 with EINVAL for an encoding Windows does not have. */
iconv_t iconv_open(const char *to, const char *from);
/* Converts the whole input or nothing. Refused: (size_t)-1 with EILSEQ (not of that encoding) or E2BIG. */
size_t iconv(iconv_t converter, char **in, size_t *inLeft, char **out, size_t *outLeft);
int iconv_close(iconv_t converter);

#ifdef __cplusplus
}
#endif
#endif
