#pragma once
#include "models/tables/lineediting.h"
#include "models/tables/linepasting.h"
#include "models/tables/memberediting.h"

/// Tables pasted into an application, by the functions alone.
namespace counter::pastecalls {

using lineediting::LineField;
using Kind = PasteColumn::Kind;

inline const QString NumberA = QStringLiteral("441402197402150028");
inline const QString NumberB = QStringLiteral("441422199205230314");

inline QList<FactColumn> memberFacts()
{
    return {{QStringLiteral("pensionSince"), QStringLiteral("开始领取养老金年月"), FactType::Month, {}}};
}

/// All fields from this one on are shown.
inline PasteReport pasteLines(Application &application, int row, LineField field, const QString &text)
{
    PasteColumns shown;
    for (int column = int(field); column < lineediting::FieldCount; ++column)
        shown << PasteColumn{column == 0 ? Kind::Person : Kind::Line, LineField(column), -1, {}};
    return lineediting::pasteLines(application, row, shown, {}, text);
}

/// All columns from this one on are shown: name, number, fact.
inline PasteReport pasteMembers(Application &application, int row, int column, const QString &text)
{
    const PasteColumns all{{Kind::Name, LineField::Member, -1, {}},
                           {Kind::CitizenId, LineField::Member, -1, {}},
                           {Kind::Fact, LineField::Member, 0, {}}};
    return memberediting::pasteMembers(application, row, all.mid(column), memberFacts(), text);
}

inline Application withMembers(const QStringList &names)
{
    Application application;
    for (const QString &name : names)
        lineediting::addMember(application, name, {});
    return application;
}

inline QString column(const Application &application, LineField field)
{
    QStringList texts;
    for (int row = 0; row < application.lines.size(); ++row)
        texts << lineediting::text(application, row, field);
    return texts.join(u' ');
}

/// Its sentences follow each other as sentences do.
inline bool wellPut(const PasteReport &report)
{
    return !report.sentence().chopped(1).contains(QStringLiteral("。，"))
        && !report.sentence().contains(QStringLiteral("。；"));
}

} // namespace counter::pastecalls
