#pragma once
#include "models/values/result.h"
#include "reports/sheets/sheet.h"

#include <QHash>
#include <QString>

namespace counter {

/// Papers that are printed together: 审批表 twice, 受理回执, 附列资料目录.
struct SheetSet
{
    struct Item
    {
        QString sheet;
        int copies = 1;
    };
    QString id;
    QString title;
    QList<Item> items;
    QStringList stages; ///< of a case (stageName) at which these papers are due
};

/// The sheets that ship with the program: <folder>/sheets/<id>.yaml, set in the faces of <folder>/fonts.
/// Sheets and faces are read when first asked for and kept. A library, its sheets and their pages belong to
/// one thread: a worker makes a library of its own.
class SheetLibrary
{
public:
    /// The resources folder.
    explicit SheetLibrary(const QString &folder);

    struct Listed
    {
        QString id;
        QString title;
        QString source;
        QString sample;
        bool many = false; ///< it lists many applications
    };

    /// The sheets' ids, in their order, unread; empty when there is no such folder.
    QStringList ids() const;
    /// Every sheet, by id. Refused: CannotOpen (no such folder), SheetInvalid with the place.
    Result<QList<Listed>> list() const;
    /// Refused: UnknownSheet, SheetInvalid with "file:line:column", FontMissing.
    Result<Sheet> sheet(const QString &id) const;
    /// The form that is printed where nobody names a sheet: <folder>/sheets/standard.txt. Refused:
    /// CannotOpen.
    Result<QString> standard() const;
    /// <folder>/sheets/sets/<id>.yaml: {title, sheets: [{sheet, copies}]}. Refused: UnknownSheet,
    /// SheetInvalid.
    /// stages: [accepted] says when.
    Result<SheetSet> set(const QString &id) const;
    /// The ids of all sets, in their order.
    QStringList setIds() const;
    /// A sheet outside the library, for `sheet check`; refused as above, CannotOpen and NotYaml beside.
    Result<Sheet> read(const QString &path) const;

private:
    Result<std::shared_ptr<const Typefaces>> faces() const;

    QString m_folder;
    mutable std::shared_ptr<const Typefaces> m_faces;
    mutable QHash<QString, Sheet> m_sheets;
};

} // namespace counter
