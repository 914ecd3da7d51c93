#include "reports/sheets/sheetlibrary.h"

#include "models/casework/stage.h"
#include "models/values/safefile.h"
#include "reports/page/reportstext.h"
#include "reports/page/typefaces.h"
#include "reports/sheets/sheetreader.h"

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

/// An id names a file in the library's folder and nowhere else.
bool isPlainId(const QString &id)
{
    return !id.isEmpty() && !id.contains(u'/') && !id.contains(u'\\') && !id.startsWith(u'.');
}

QStringList idsIn(const QString &folder)
{
    QStringList ids;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        ids.append(QFileInfo(name).completeBaseName());
    return ids;
}

Result<SheetSet> readSet(const YamlNode &root)
{
    constexpr qint64 mostCopies = 20;
    if (const Result<void> known =
            root.expectKeys({QStringLiteral("title"), QStringLiteral("sheets"), QStringLiteral("stages")});
        !known)
        return known.error();
    const Result<QString> title = root.requireText(u"title");
    const Result<YamlNode> sheets = root.require(u"sheets");
    if (!title || !sheets)
        return title ? sheets.error() : title.error();
    if (!sheets->isSequence() || sheets->size() == 0)
        return sheets->fault(ReportsText::tr("应为列表"));
    SheetSet set{{}, *title, {}, {}};
    if (const YamlNode *stages = root.get(u"stages"))
        for (const YamlNode &each : stages->items()) {
            const Result<QString> name = each.asText();
            if (!name)
                return name.error();
            if (const Result<Stage> stage = parseStage(*name); !stage)
                return each.fault(ReportsText::tr("没有这个环节：") + *name);
            set.stages.append(*name);
        }
    for (const YamlNode &each : sheets->items()) {
        if (const Result<void> known = each.expectKeys({QStringLiteral("sheet"), QStringLiteral("copies")});
            !known)
            return known.error();
        const Result<QString> sheet = each.requireText(u"sheet");
        if (!sheet)
            return sheet.error();
        const YamlNode *copies = each.get(u"copies");
        const Result<qint64> count = copies ? copies->asInt(1, mostCopies) : Result<qint64>(1);
        if (!count)
            return count.error();
        set.items.append({*sheet, int(*count)});
    }
    return set;
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
    for (const QString &id : ids()) {
        const Result<Sheet> one = sheet(id);
        if (!one)
            return one.error();
        found.append({one->id, one->title, one->source, one->sample, isList(*one)});
    }
    return found;
}

Result<Sheet> SheetLibrary::sheet(const QString &id) const
{
    const auto known = m_sheets.constFind(id);
    if (known != m_sheets.cend())
        return *known;
    const QString path = m_folder + QStringLiteral("/sheets/") + id + QStringLiteral(".yaml");
    if (!isPlainId(id) || !QFileInfo(path).isFile())
        return Error{ErrorCode::UnknownSheet, QStringLiteral("no such file"), id};
    Result<Sheet> one = read(path);
    if (!one)
        return one.error().code == ErrorCode::FontMissing ? one : Result<Sheet>(inFile(one.error(), path));
    if (one->id != id)
        return Error{ErrorCode::SheetInvalid, ReportsText::tr("id 与文件名不同"), QFileInfo(path).fileName()};
    m_sheets.insert(id, *one);
    return one;
}

Result<QString> SheetLibrary::standard() const
{
    constexpr qint64 longestName = 1024;
    const Result<QByteArray> name = readFile(m_folder + QStringLiteral("/sheets/standard.txt"), longestName);
    if (!name)
        return name.error();
    return QString::fromUtf8(*name).trimmed();
}

Result<SheetSet> SheetLibrary::set(const QString &id) const
{
    const QString path = m_folder + QStringLiteral("/sheets/sets/") + id + QStringLiteral(".yaml");
    if (!isPlainId(id) || !QFileInfo(path).isFile())
        return Error{ErrorCode::UnknownSheet, QStringLiteral("no such file"), id};
    const Result<YamlNode> root = readYamlFile(path);
    if (!root)
        return root.error();
    Result<SheetSet> set = readSet(*root);
    if (set) {
        set->id = id;
        return set;
    }
    Error error = inFile(set.error(), path);
    error.code = ErrorCode::SheetInvalid;
    return error;
}

QStringList SheetLibrary::ids() const
{
    return idsIn(m_folder + QStringLiteral("/sheets"));
}

QStringList SheetLibrary::setIds() const
{
    return idsIn(m_folder + QStringLiteral("/sheets/sets"));
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
