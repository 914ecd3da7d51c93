#include "app/commands/printwords.h"

#include "app/commands/commandtext.h"
#include "reports/sheets/letterscopes.h"
#include "reports/sheets/sheetlibrary.h"

#include <QRegularExpression>

namespace counter {

namespace {

constexpr int MostCopies = 99;

Error badUsage(const QString &sentence)
{
    return Error{ErrorCode::BadUsage, sentence, {}};
}

/// --with "archive.box=12；archive.shelf=3-2"
Result<QHash<QString, QString>> givenOf(const QString &text)
{
    QHash<QString, QString> given;
    static const QRegularExpression Between(QStringLiteral("[;；\\n]"));
    for (const QString &part : text.split(Between, Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        if (!isGivenField(name) || !part.contains(u'='))
            return badUsage(
                CommandText::tr(
                    "--with 后面应是 名称=内容，用分号隔开；没有这个名称：%1（可用的见 sheet fields）")
                    .arg(name));
        given.insert(name, part.section(u'=', 1).trimmed());
    }
    return given;
}

} // namespace

Result<Options> parsePrintOptions(const QStringList &arguments)
{
    return Options::parse(arguments,
                          {QStringLiteral("--sheet"), QStringLiteral("--set"), QStringLiteral("--with"),
                           QStringLiteral("-o"), QStringLiteral("--printer"), QStringLiteral("--tray"),
                           QStringLiteral("--copies"), QStringLiteral("--batch"), QStringLiteral("--month")},
                          {QStringLiteral("--overprint"), QStringLiteral("--plain"),
                           QStringLiteral("--practice"), QStringLiteral("--stored")});
}

Result<PrintWords> printWordsOf(const Options &options, const CommandContext &context)
{
    PrintWords words;
    words.output = options.value(QStringLiteral("-o"));
    words.toPrinter = options.has(QStringLiteral("--printer"));
    words.printer = options.value(QStringLiteral("--printer"));
    words.tray = options.value(QStringLiteral("--tray"));
    if (!words.tray.isEmpty() && !words.toPrinter)
        return badUsage(CommandText::tr("--tray 只与 --printer 一起使用"));
    words.practice = options.has(QStringLiteral("--practice"));
    words.options.additions = !options.has(QStringLiteral("--plain"));
    words.options.overprint = options.has(QStringLiteral("--overprint"));
    if (!options.has(QStringLiteral("-o")) && !words.toPrinter)
        return badUsage(CommandText::tr("请写出 -o 输出.pdf 或 --printer 打印机"));
    if (options.has(QStringLiteral("-o")) && !words.toPdf() && !words.toPng())
        return badUsage(CommandText::tr("-o 后面的文件名应以 .pdf 或 .png 结尾"));
    if (options.has(QStringLiteral("--copies"))) {
        bool number = false;
        words.copies = options.value(QStringLiteral("--copies")).toInt(&number);
        if (!number || words.copies < 1 || words.copies > MostCopies)
            return badUsage(CommandText::tr("--copies 后面应是 1 至 99 的份数"));
    }
    const Result<QHash<QString, QString>> given = givenOf(options.value(QStringLiteral("--with")));
    if (!given)
        return given.error();
    words.given = *given;
    if (!options.has(QStringLiteral("--set"))) {
        const Result<QString> sheet = options.has(QStringLiteral("--sheet"))
            ? Result<QString>(options.value(QStringLiteral("--sheet")))
            : SheetLibrary(context.resources).standard();
        if (!sheet)
            return sheet.error();
        words.items.append(PrintItem{*sheet, 1});
        return words;
    }
    if (options.has(QStringLiteral("--sheet")))
        return badUsage(CommandText::tr("--set 和 --sheet 只能用一个"));
    const Result<SheetSet> set = SheetLibrary(context.resources).set(options.value(QStringLiteral("--set")));
    if (!set)
        return set.error();
    words.title = set->title;
    for (const SheetSet::Item &item : set->items)
        words.items.append(PrintItem{item.sheet, item.copies});
    return words;
}

} // namespace counter
