#pragma once
#include "models/tables/lineediting.h"
#include "models/tables/linesmodel.h"
#include "models/tables/membersmodel.h"

#include <QFile>

/// An application as the grids have it, and tables to paste into them.
namespace counter::pastegrids {

using lineediting::LineField;

/// A file of ../shared/cases/paste, as the clipboard has it.
inline QString example(const char *name)
{
    QFile file(QStringLiteral(SHARED_DIR "/cases/paste/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline QList<FactColumn> lineFacts()
{
    return {{QStringLiteral("duplicatePayment"), QStringLiteral("重复缴纳"), FactType::Boolean, {}}};
}

inline QList<FactColumn> memberFacts()
{
    return {
        {QStringLiteral("pensionSince"), QStringLiteral("开始领取养老金年月"), FactType::Month, {}},
        {QStringLiteral("benefitsUsed"), QStringLiteral("享受医保待遇"), FactType::Boolean, {}},
        {QStringLiteral("unemploymentMonths"), QStringLiteral("领取失业保险金月份"), FactType::Months, {}}};
}

/// Columns that the screen shows while no line has an electronic ticket.
inline const QList<int> WithoutTicket{0, 1, 2, 4, 5, 6, 7, 8, 10};
inline QList<int> from(const QList<int> &shown, LineField field)
{
    return shown.mid(shown.indexOf(int(field)));
}

struct Grid
{
    EditedApplication edited;
    LinesModel lines;
    MembersModel members;

    Grid()
    {
        lines.setFacts(lineFacts());
        members.setFacts(memberFacts());
        lines.setEdited(&edited);
        members.setEdited(&edited);
    }
    const ContributionLine &line(int row) const { return edited.application().lines.at(row); }
    QString cell(int row, LineField field) const { return lines.index(row, int(field)).data().toString(); }
    QString wrong(int row, LineField field) const
    {
        return lines.index(row, int(field)).data(WrongRole).toString();
    }
    QString member(int row, int column) const { return members.index(row, column).data().toString(); }
    QString memberWrong(int row, int column) const
    {
        return members.index(row, column).data(WrongRole).toString();
    }
};

inline QModelIndexList block(const QAbstractItemModel &model, int firstRow, int lastRow,
                             const QList<int> &columns)
{
    QModelIndexList cells;
    for (int row = firstRow; row <= lastRow; ++row)
        for (const int column : columns)
            cells << model.index(row, column);
    return cells;
}

} // namespace counter::pastegrids
