#include "reports/sheetlibrary.h"

#include "reports/sheetreader.h"
#include "reports/typefaces.h"

#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

/// An error inside a file of the library names the file too.
Error inFile(Error error, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    error.place = error.place.isEmpty() ? name : name + u':' + error.place;
    return error;
}

} // namespace

SheetLibrary::SheetLibrary(const QString &folder) : m_folder(folder) { }

Result<std::shared_ptr<const Typefaces>> SheetLibrary::faces() const
{
    if (!m_faces) {
        Result<std::shared_ptr<const Typefaces>> loaded =
            Typefaces::load(m_folder + QStringLiteral("/fonts"));
        if (!loaded)
            return loaded;
        m_faces = *loaded;
    }
    return m_faces;
}

Result<QList<SheetLibrary::Listed>> SheetLibrary::list() const
{
    const QDir folder(m_folder + QStringLiteral("/sheets"));
    if (!folder.exists())
        return Error{ErrorCode::CannotOpen, QStringLiteral("no folder"), folder.path()};
    QList<Listed> found;
    const QStringList names = folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<Sheet> one = sheet(QFileInfo(name).completeBaseName());
        if (!one)
            return one.error();
        found.append({one->id, one->title, one->source});
    }
    return found;
}

Result<Sheet> SheetLibrary::sheet(const QString &id) const
{
    const auto known = m_sheets.constFind(id);
    if (known != m_sheets.cend())
        return *known;
    const QString path = m_folder + QStringLiteral("/sheets/") + id + QStringLiteral(".yaml");
    if (id.isEmpty() || id.contains(u'/') || id.startsWith(u'.') || !QFileInfo(path).isFile())
        return Error{ErrorCode::UnknownSheet, QStringLiteral("no such file"), id};
    Result<Sheet> one = read(path);
    if (!one)
        return one.error().code == ErrorCode::FontMissing ? one : Result<Sheet>(inFile(one.error(), path));
    if (one->id != id)
        return Error{ErrorCode::SheetInvalid, QStringLiteral("id 与文件名不同"), QFileInfo(path).fileName()};
    m_sheets.insert(id, *one);
    return one;
}

Result<Sheet> SheetLibrary::read(const QString &path) const
{
    const Result<YamlNode> root = readYamlFile(path);
    if (!root)
        return root.error();
    const Result<std::shared_ptr<const Typefaces>> loaded = faces();
    if (!loaded)
        return loaded.error();
    return readSheet(*root, *loaded);
}

} // namespace counter
