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

/// Finds and adds the people of a pasted table. The name and the number of one row are one person: matched by
/// number, then by name when that is one person's only; the others are added to the list. A number that is
/// none never becomes a name: it is kept in its person's number, where it is marked, and without a name it
/// stays in the cell it came in.
class PastedPeople
{
public:
    explicit PastedPeople(Application &application);

    struct Found
    {
        QString member; ///< id; "" for nobody's name and number, or for the claimant himself
        bool known = true; ///< false: `member` is the text as pasted, which names nobody
        QString note; ///< what else the row says of him, for the clerk
        QString wrongNumber; ///< the pasted number that is none
    };
    Found find(const QString &name, const QString &number);

    /// Names (or numbers) of those who were not in the list.
    const QStringList &added() const { return m_added; }

private:
    void index();
    Found byNumber(const QString &name, const QString &number);
    Found byName(const QString &name, const QString &wrongNumber);
    QString add(const QString &name, const QString &number);

    Application &m_application;
    QHash<QString, qsizetype> m_numbers; ///< identity number to place in the list
    QHash<QString, QList<qsizetype>> m_names;
    QStringList m_added;
};

} // namespace counter
