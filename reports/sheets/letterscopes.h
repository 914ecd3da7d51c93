#pragma once
#include <QString>
#include <QStringView>
#include <span>

namespace counter {

/// A value that a place {name} can show, and its word for a message.
struct LetterField
{
    const char *name;
    const char *label;
};

/// A list that rows and blocks can repeat over, and the scope of its rows.
struct LetterSource
{
    const char *name;
    const char *scope;
};

/// What the words of a letter may name at one place: "case" in a paper of one application, "batch" in a list
/// of them, and inside a repetition also the scope of its rows.
struct LetterScope
{
    const char *name;
    std::span<const LetterField> fields;
    std::span<const char *const> amounts; ///< what {page.…} and {sum.…} of a table over such rows can add up
    std::span<const LetterSource> sources;

    bool hasField(QStringView field) const;
    bool hasAmount(QStringView amount) const;
    const LetterSource *source(QStringView source) const;
};

std::span<const LetterScope> letterScopes();
/// Null when there is none.
const LetterScope *letterScope(QLatin1StringView name);
/// 受理编号; the name itself when nothing is known of it.
QString letterFieldLabel(const QString &name);
/// Values that are not the application's: written at printing (`--with archive.box=12`).
std::span<const LetterField> givenFields();
bool isGivenField(QStringView name);

} // namespace counter
