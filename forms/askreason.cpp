#include "forms/askreason.h"

#include "models/casework/reason.h"

namespace counter {

std::optional<QString> askReason(const Questions &questions, QWidget *parent, const QString &title,
                                 const QString &text, const QStringList &names)
{
    QString asked = text;
    QString begun;
    for (;;) {
        const std::optional<QString> typed = questions.reason(parent, title, asked, begun);
        if (!typed)
            return std::nullopt;
        begun = *typed;
        const Result<QString> given = givenReason(*typed, names);
        if (given)
            return *given;
        asked = given.error().detail + QStringLiteral("。\n") + text;
    }
}

} // namespace counter
