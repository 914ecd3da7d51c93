#pragma once
#include "models/casework/application.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace counter {

/// One offer of a cell that is typed into.
struct Pick
{
    QString text; ///< as listed
    QStringList keys; ///< what may be typed for it
    QString value; ///< what the model is given …
    int role = Qt::EditRole; ///< … under this role
    bool operator==(const Pick &) const = default;
};

/// Every member, in the list's order: by name, the letters its characters begin with, its place in the list
/// and any part of its number. A claimant who is his own member stands for himself.
QList<Pick> memberPicks(const Application &application);

/// What fits the typed text, the best first; all of them when nothing is typed. For the cell of a member the
/// last one adds a person of that name, where the text can be a name and is nobody's.
QList<Pick> fittingPicks(const QList<Pick> &picks, const QString &typed, bool offerNew);
/// Which of the fitting ones Enter means without a further key, -1: none. Only what cannot be meant
/// otherwise: the whole name or number, the place in the list, or the single one that a letter or a part of a
/// number leaves. The beginning of a name is not enough, it may be somebody else's name.
int meantPick(const QList<Pick> &fitting, const QString &typed);

/// Has letters, and is no number, no number with a letter in it (44142219920523031x) and no error value.
bool canBeName(const QString &text);
/// Why this text of a member cell names nobody, and what to do.
QString unknownMemberText(const Application &application, const QString &typed);

} // namespace counter

Q_DECLARE_METATYPE(counter::Pick)
