#include "tests/reports/letters.h"

#include "reports/sheets/sheetlibrary.h"
#include "tests/reports/specimens.h"

#include <QFile>
#include <QTemporaryDir>

namespace counter::letters {

Result<Sheet> letterOf(const QByteArray &body, const QByteArray &more)
{
    const QByteArray yaml = "id: sheet\ntitle: 试样\nsource: 本程序拟\npage: { width: 210, height: 297 }\n"
                            "margins: { left: 26, right: 26, top: 30, bottom: 24 }\n"
                            "style: { smallest: 6.5, step: 0.5, padding: { x: 1.2, y: 1.2 },"
                            " border: { outer: 0.4, inner: 0.18 } }\n"
        + more + "body:\n" + body;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
        return Error{ErrorCode::WriteFailed, {}, path};
    file.close();
    return SheetLibrary(specimens::resources()).read(path);
}

QList<Page> laidOut(const Sheet &sheet, const PrintContent &content)
{
    const Result<QList<Page>> pages = layOut(sheet, content, {});
    if (!pages)
        qWarning("%s: %s %s", qPrintable(sheet.id), qPrintable(pages.error().place),
                 qPrintable(pages.error().detail));
    return pages ? *pages : QList<Page>();
}

QList<Page> laidOut(const char *id, const PrintContent &content)
{
    const Result<Sheet> sheet = SheetLibrary(specimens::resources()).sheet(QLatin1StringView(id));
    if (!sheet)
        qWarning("%s: %s", qPrintable(sheet.error().place), qPrintable(sheet.error().detail));
    return sheet ? laidOut(*sheet, content) : QList<Page>();
}

} // namespace counter::letters
