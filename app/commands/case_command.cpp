#include "app/commands/casejson.h"
#include "app/commands/commandtext.h"
#include "app/commands/opening.h"
#include "app/commands/options.h"
#include "models/desk/officedesk.h"
#include "models/support/places.h"
#include "reports/page/codereader.h"

#include <QFileDevice>
#include <QFileInfo>

namespace counter {

namespace {

/// Written and out of our hands: whoever reads it may rely on it.
bool say(const CommandContext &context, const QByteArray &bytes)
{
    if (!writeOut(context, bytes))
        return false;
    auto *file = qobject_cast<QFileDevice *>(context.out);
    return !file || file->flush();
}

Result<CaseQuery> queryOf(const Options &options)
{
    CaseQuery query;
    query.text = options.operands().mid(1).join(u' ');
    const QString stage = options.value(QStringLiteral("--stage"));
    if (!stage.isEmpty()) {
        const Result<Stage> parsed = parseStage(stage);
        if (!parsed)
            return Error{ErrorCode::BadUsage, CommandText::tr("没有环节 %1").arg(stage), {}};
        query.stage = *parsed;
    }
    const QString limit = options.value(QStringLiteral("--limit"));
    bool good = true;
    query.limit = limit.isEmpty() ? std::numeric_limits<int>::max() : limit.toInt(&good);
    if (!good || query.limit < 1)
        return Error{ErrorCode::BadUsage, CommandText::tr("--limit 后面应是正整数"), {}};
    return query;
}

int list(const Options &options, const CommandContext &context, OfficeDesk &office)
{
    constexpr int Page = 2000;
    const Result<CaseQuery> asked = queryOf(options);
    if (!asked)
        return fail(context, asked.error());
    CaseQuery query = *asked;
    int left = query.limit;
    QByteArray separator = "[";
    while (left > 0) {
        query.limit = std::min(left, Page);
        const Result<QList<CaseRow>> rows = office.cases().search(office.actor(), query);
        if (!rows)
            return fail(context, rows.error());
        QByteArray page;
        for (const CaseRow &row : *rows) {
            page += separator + '\n' + caseRowJson(row);
            separator = ",";
        }
        if (!writeOut(context, page))
            return unanswered(context);
        left -= query.limit;
        query.offset += query.limit;
        if (rows->size() < query.limit)
            break;
    }
    return say(context, separator == "[" ? QByteArray("[]\n") : QByteArray("\n]\n")) ? int(Done)
                                                                                     : unanswered(context);
}

int show(const Options &options, const CommandContext &context, OfficeDesk &office)
{
    const QString version = options.value(QStringLiteral("--version"));
    bool good = true;
    const int number = version.isEmpty() ? 0 : version.toInt(&good);
    if (!good || number < 0)
        return usage(context, CommandText::tr("--version 后面应是版本号，例如 --version 2。"));
    const Result<CaseVersion> found = office.cases().look(office.actor(), options.operands().at(1), number);
    if (!found)
        return fail(context, found.error());
    const Result<QList<PrintEntry>> prints = office.papers().of(found->caseId);
    if (!prints)
        return fail(context, prints.error());
    return say(context, caseVersionJson(*found, *prints) + '\n') ? int(Done) : unanswered(context);
}

int history(const Options &options, const CommandContext &context, OfficeDesk &office)
{
    if (const Result<CaseVersion> looked = office.cases().look(office.actor(), options.operands().at(1));
        !looked
        && looked.error().code != ErrorCode::StoreDamaged) // each version says for itself what is damaged
        return fail(context, looked.error());
    const Result<QList<VersionInfo>> found = office.cases().history(options.operands().at(1));
    if (!found)
        return fail(context, found.error());
    const Result<QList<PrintEntry>> prints = office.papers().of(options.operands().at(1));
    if (!prints)
        return fail(context, prints.error());
    QByteArrayList lines;
    const QHash<int, QList<PrintEntry>> during = printsByVersion(*found, *prints);
    for (const VersionInfo &info : *found)
        lines.append(versionInfoJson(info, during.value(info.version)));
    return say(context, "[\n" + lines.join(",\n") + "\n]\n") ? int(Done) : unanswered(context);
}

/// One file after the other; each is acknowledged once it is durable. A machine that fails stops the rest.
int import(const Options &options, const CommandContext &context, OfficeDesk &office)
{
    const QStringList files = options.operands().mid(1);
    int status = Done;
    qsizetype left = files.size();
    for (const QString &file : files) {
        --left;
        const Result<SavedCase> saved = office.files().importFile(office.actor(), file);
        if (saved) {
            QString done = CommandText::tr("%1 已存为案件 %2").arg(file, saved->caseId);
            if (left > 0)
                done += CommandText::tr("，其后的 %1 个文件还没有导入").arg(left);
            if (answerDone(context, savedCaseJson(*saved, file) + '\n', done) != Done)
                return MachineFailed;
            continue;
        }
        context.err->write(QString(file + u'：').toUtf8());
        const int failed = fail(context, saved.error());
        if (failed == MachineFailed || files.size() == 1)
            return failed;
        status = Failed;
    }
    return status;
}

int exportCase(const Options &options, const CommandContext &context, OfficeDesk &office)
{
    const QString folder = options.value(QStringLiteral("-o"));
    const Result<void> done = office.files().exportCase(office.actor(), options.operands().at(1), folder);
    if (!done)
        return fail(context, done.error());
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("case", options.operands().at(1));
    json.member("folder", folder);
    json.endObject();
    return answerDone(context, json.bytes() + '\n', CommandText::tr("案件已导出到 %1").arg(folder));
}

int attach(const Options &options, const CommandContext &context, OfficeDesk &office)
{
    const QString kind = options.value(QStringLiteral("--kind"));
    const Result<SavedCase> saved = office.evidence().attach(
        office.actor(), options.operands().at(1), options.operands().mid(2),
        kind.isEmpty() ? QStringLiteral("other") : kind, options.value(QStringLiteral("--reason")));
    if (!saved)
        return fail(context, saved.error());
    return answerDone(context, savedCaseJson(*saved) + '\n',
                      CommandText::tr("材料已收入案件 %1，第 %2 版").arg(saved->caseId).arg(saved->version));
}

/// A code as it was typed or scanned, or the picture or PDF of a page that carries one.
int findCode(const Options &options, const CommandContext &context, OfficeDesk &office)
{
    const QString operand = options.operands().at(1);
    const Result<PaperCode> code = QFileInfo(operand).isFile()
        ? paperCodeInFile(operand, office.evidence().decoder())
        : PaperCode::parse(operand);
    if (!code)
        return fail(context, code.error());
    const Result<PaperCheck> check = office.papers().check(office.actor(), *code);
    if (!check)
        return fail(context, check.error());
    if (!say(context, paperCheckJson(*check) + '\n'))
        return unanswered(context);
    return check->verdict == PaperVerdict::Same ? Done : Failed;
}

struct CaseVerb
{
    const char *name;
    qsizetype least; ///< operands after the verb
    qsizetype most;
    QStringList options;
    bool writes = false; ///< into the store, which may then not lie on a removable drive
};

const QList<CaseVerb> &verbs()
{
    constexpr qsizetype any = std::numeric_limits<qsizetype>::max();
    static const QList<CaseVerb> table{
        {"list", 0, any, {QStringLiteral("--stage"), QStringLiteral("--limit")}},
        {"show", 1, 1, {QStringLiteral("--version")}},
        {"history", 1, 1, {}},
        {"import", 1, any, {}, true},
        {"export", 1, 1, {QStringLiteral("-o")}},
        {"attach", 2, any, {QStringLiteral("--kind"), QStringLiteral("--reason")}, true},
        {"find-code", 1, 1, {}},
    };
    return table;
}

int run(const QString &verb, bool writes, const Options &options, const CommandContext &context)
{
    const Result<std::unique_ptr<OpenedOffice>> opened =
        openOffice(context, writes ? OpenFor::Work : OpenFor::Reading);
    if (!opened)
        return fail(context, opened.error());
    OfficeDesk &office = (*opened)->desk();
    if (verb == u"list")
        return list(options, context, office);
    if (verb == u"show")
        return show(options, context, office);
    if (verb == u"history")
        return history(options, context, office);
    if (verb == u"import")
        return import(options, context, office);
    if (verb == u"export")
        return exportCase(options, context, office);
    if (verb == u"find-code")
        return findCode(options, context, office);
    return attach(options, context, office);
}

} // namespace

int caseCommand(const QStringList &arguments, const CommandContext &context)
{
    QStringList valued;
    for (const CaseVerb &verb : verbs())
        valued += verb.options;
    const Result<Options> options = Options::parse(arguments, valued);
    if (!options)
        return fail(context, options.error());
    const QString name = options->operands().value(0);
    const qsizetype operands = options->operands().size() - 1;
    for (const CaseVerb &verb : verbs()) {
        if (name != QLatin1StringView(verb.name) || operands < verb.least || operands > verb.most)
            continue;
        for (const QString &option : std::as_const(valued))
            if (options->has(option) && !verb.options.contains(option))
                return usage(context, CommandText::tr("选项 %1 不能用于 case %2。").arg(option, name));
        if (name == u"export" && !options->has(QStringLiteral("-o")))
            return usage(context,
                         CommandText::tr("请用 -o 写出导出到哪个文件夹，例如 case export 编号 -o 文件夹。"));
        if (verb.writes)
            if (const Result<void> fixed = checkDrive(context.store); !fixed)
                return fail(context, fixed.error());
        return run(name, verb.writes, *options, context);
    }
    return usage(
        context,
        CommandText::tr(
            "写法：case list [查找内容] [--stage 环节] [--limit 件数]、case show 编号 [--version 版本]、"
            "case history 编号、case import 文件…、case export 编号 -o 文件夹、"
            "case attach 编号 文件… [--kind 类别] [--reason 理由]（已受理的案件要写理由）、case find-code "
            "码|图片或PDF。"));
}

} // namespace counter
