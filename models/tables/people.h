#pragma once
#include "models/casework/application.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace counter {

/// The member that a typed text names: by identity number, else by name when that is one person's only. "" is
/// the claimant who is his own member. Nothing when it names nobody, or several.
std::optional<QString> memberNamed(const Application &application, const QString &typed);

/// A text that names nobody, spelled so that it is no member's id, now or later: whoever reads the line takes
/// ids for people (m2 becomes m2？).
QString unknownPerson(const Application &application, const QString &typed);

/// Finds and adds the people of a pasted table. The name and the number of one row are one person: matched by
/// number, then by name when that is one person's only; the others are added to the list. A number that is
/// none never becomes a name: it is kept in its person's number, where it is marked, and without a name it
/// stays in the cell it came in. The claimant who is his own member is found by his name, too: another valid
/// number alone makes another person of it, and a number he has not yet is his from then on.
class PastedPeople
{
public:
    explicit PastedPeople(Application &application);

    struct Found
    {
        QString member = {}; ///< id; "" for nobody's name and number, or for the claimant himself
        bool known = true; ///< false: `member` is the text as pasted (unknownPerson), which names nobody
        QString otherName = {}; ///< the pasted name, where the list has another one for the pasted number
        QString otherNumber = {}; ///< the pasted number, where the list has another one that stays
        QString wrongNumber = {}; ///< the pasted number that is none, where the list has no better one
    };
    /// The name may be a number, and the other way round.
    Found find(const QString &name, const QString &number);

    /// Names (or numbers) of those who were not in the list.
    const QStringList &added() const { return m_added; }

private:
    void index();
    std::optional<Found> himself(const QString &name, const QString &number);
    Found byNumber(const QString &name, const QString &number);
    Found byName(const QString &name, const QString &wrongNumber);
    QString add(const QString &name, const QString &number);
    Found unknown(const QString &text) const { return {unknownPerson(m_application, text), false}; }

    Application &m_application;
    QHash<QString, qsizetype> m_numbers; ///< identity number to place in the list
    QHash<QString, QList<qsizetype>> m_names;
    QStringList m_added;
};

/// What a row leaves doubtful about its person, for a mark beside him.
struct PersonDoubt
{
    bool number = false; ///< it is about the number, else about the name
    QString text; ///< as pasted
    QString why; ///< for the clerk
};
QList<PersonDoubt> personDoubts(const Application &application, const PastedPeople::Found &found);

} // namespace counter
