#include "reports/sheets/settext.h"

#include "reports/page/textfit.h"

namespace counter {

Result<std::optional<QList<TextRun>>> setText(const Sheet &sheet, const QString &text, const TextStyle &style,
                                              const QRectF &box, FormField field)
{
    const Result<QList<Letter>> letters = toLetters(*sheet.faces, style.face, text);
    if (!letters) {
        Error error = letters.error();
        error.place = formFieldLabel(field);
        return error;
    }
    if (letters->isEmpty())
        return std::optional<QList<TextRun>>(QList<TextRun>());
    if (style.align == Align::Vertical)
        return placeVertically(*letters, style, box, sheet.step);
    const std::optional<FittedText> fitted = fitText(*letters, style, box.size(), sheet.pitch, sheet.step);
    if (!fitted)
        return std::optional<QList<TextRun>>();
    return std::optional<QList<TextRun>>(placeText(*letters, *fitted, box, style.align, sheet.pitch, field));
}

Result<std::optional<QList<TextRun>>> setBeginning(const Sheet &sheet, const QString &text,
                                                   const QString &ending, const TextStyle &style,
                                                   const QRectF &box, FormField field)
{
    constexpr int StepsSmaller = 3; ///< of a cut text: still read with ease
    constexpr qsizetype MostShown = 4000; ///< more fits into no cell
    const Result<QList<Letter>> letters = toLetters(*sheet.faces, style.face, text.left(2 * MostShown));
    const Result<QList<Letter>> end = toLetters(*sheet.faces, style.face, ending);
    if (!letters || !end)
        return Error{(letters ? end : letters).error().code, (letters ? end : letters).error().detail,
                     formFieldLabel(field)};
    const qsizetype most = style.lines == 1 ? 0 : std::min(letters->size(), MostShown);
    const int largest = std::max(style.smallest, style.size - StepsSmaller * sheet.step);
    for (const bool onlyEnd : {most == 0, true})
        for (int size = largest; size >= style.smallest; size -= sheet.step) {
            TextStyle fixed = style;
            fixed.size = fixed.smallest = size;
            fixed.lines = 0;
            const auto fitted = [&](qsizetype shown) {
                return fitText(letters->first(shown) + *end, fixed, box.size(), sheet.pitch, sheet.step);
            };
            qsizetype fits = 0;
            for (qsizetype beyond = onlyEnd ? 1 : most + 1; beyond - fits > 1;) {
                const qsizetype middle = fits + (beyond - fits) / 2;
                (fitted(middle) ? fits : beyond) = middle;
            }
            const std::optional<FittedText> found = fitted(fits);
            if (found && (onlyEnd || fits > 0))
                return std::optional(
                    placeText(letters->first(fits) + *end, *found, box, style.align, sheet.pitch, field));
        }
    return std::optional<QList<TextRun>>();
}

} // namespace counter
