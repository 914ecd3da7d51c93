#include "app/commands/command.h"
#include "app/commands/openstore.h"
#include "app/commands/options.h"
#include "models/casework/receiptnumber.h"
#include "models/store/backup.h"
#include "models/store/casejson.h"
#include "models/support/places.h"

#include <QCoreApplication>

namespace counter {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("counter::StoreCommand", text);
}

int answer(const CommandContext &context, const QByteArray &line, int status = Done)
{
    if (!writeOut(context, line + '\n'))
        return unanswered(context);
    return status;
}

void integerMember(JsonOutput &json, const char *name, qint64 value)
{
    json.key(name);
    json.integer(value);
}

int init(const Options &options, const CommandContext &context)
{
    Desk desk;
    desk.officeCode = options.value(QStringLiteral("--office"));
    desk.region = options.value(QStringLiteral("--region"));
    desk.window = options.value(QStringLiteral("--window"));
    desk.clerk = options.value(QStringLiteral("--clerk"));
    desk.policy = options.value(QStringLiteral("--policy"));
    if (!desk.officeCode.isEmpty() && !isOfficeCode(desk.officeCode))
        return usage(context, say("经办机构代码应为六位数字，例如 store init --office 441402。"));
    if (const Result<void> fixed = checkDrive(context.store); !fixed)
        return fail(context, fixed.error());
    const Result<std::unique_ptr<Store>> store = Store::create(context.store, desk);
    if (!store)
        return fail(context, store.error());
    JsonOutput json(JsonLayout::Compact);
    json.beginObject();
    json.member("store", (*store)->folder());
    json.member("office", desk.officeCode);
    json.endObject();
    return answerDone(context, json.bytes() + '\n', say("案件库已建立：%1").arg((*store)->folder()));
}

Result<QByteArray> infoJson(Store &store)
{
    const Result<HeadFile::Head> head = store.ledger().end().kept();
    const Result<int> cases = store.search().count({});
    const Result<QString> id = store.settings().value(QStringLiteral("store.id"));
    const Result<QString> made = store.settings().value(QStringLiteral("store.made"));
    const Result<QList<KeptTyping>> kept = store.typing().all();
    for (const Error &error :
         {head ? Error() : head.error(), cases ? Error() : cases.error(), id ? Error() : id.error(),
          made ? Error() : made.error(), kept ? Error() : kept.error()})
        if (error != Error())
            return error;

    JsonOutput json(JsonLayout::Compact);
    json.beginObject();
    json.member("store", store.folder());
    json.member("id", *id);
    json.member("made", *made);
    json.member("office", store.desk().officeCode);
    json.member("region", store.desk().region);
    json.member("window", store.desk().window);
    json.member("clerk", store.desk().clerk);
    json.member("policy", store.desk().policy);
    integerMember(json, "cases", *cases);
    integerMember(json, "versions", head->sequence);
    json.member("head", QString::fromLatin1(head->hash.toHex()));
    integerMember(json, "keptTyping", kept->size());
    json.key("stages");
    json.beginObject();
    for (const Stage stage : AllStages) {
        CaseQuery query;
        query.stage = stage;
        const Result<int> count = store.search().count(query);
        if (!count)
            return count.error();
        if (*count > 0)
            integerMember(json, qPrintable(stageName(stage)), *count);
    }
    json.endObject();
    json.endObject();
    return json.bytes();
}

int info(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = openStore(context, OpenFor::Reading);
    if (!store)
        return fail(context, store.error());
    const Result<QByteArray> json = infoJson(**store);
    if (!json)
        return fail(context, json.error());
    if ((*store)->damage())
        fail(context, *(*store)->damage());
    return answer(context, *json, (*store)->damage() ? Failed : Done);
}

void tellFindings(const CommandContext &context, const VerifyReport &report)
{
    for (const Finding &finding : report.findings)
        context.err->write(QString(finding.message + u"（" + finding.place + u"）\n").toUtf8());
}

int verifyStore(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = openStore(context, OpenFor::Check);
    if (!store)
        return fail(context, store.error());
    const Result<VerifyReport> report = verify(**store);
    if (!report)
        return fail(context, report.error());
    tellFindings(context, *report);
    return answer(context, verifyJson(*report), report->good() ? Done : Failed);
}

int reindex(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = openStore(context, OpenFor::Work);
    if (!store)
        return fail(context, store.error());
    const Result<qint64> versions = (*store)->reindex();
    if (!versions)
        return fail(context, versions.error());
    JsonOutput json(JsonLayout::Compact);
    json.beginObject();
    integerMember(json, "versions", *versions);
    json.endObject();
    return answerDone(context, json.bytes() + '\n', say("索引已重建，共 %1 个版本").arg(*versions));
}

QByteArray backupJson(const char *name, const BackupReport &report)
{
    JsonOutput json(JsonLayout::Compact);
    json.beginObject();
    json.member(name, report.folder);
    if (!report.keptAside.isEmpty())
        json.member("keptAside", report.keptAside);
    json.key("verified");
    json.raw(verifyJson(report.verified));
    json.endObject();
    return json.bytes();
}

int backupStore(const QString &out, const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = openStore(context, OpenFor::Work);
    if (!store)
        return fail(context, store.error());
    const Result<BackupReport> report = backup(**store, out, Environment::real());
    if (!report)
        return fail(context, report.error());
    tellFindings(context, report->verified);
    if (!report->verified.good())
        context.err->write(
            say("备份已做好，可以恢复；以上各项在案件库里就已缺失或被改动，请另行处理。\n").toUtf8());
    return answerDone(context, backupJson("backup", *report) + '\n',
                      say("备份已完成并核对：%1").arg(report->folder),
                      report->verified.good() ? Done : Failed);
}

int restoreStore(const QString &in, const CommandContext &context)
{
    if (const Result<void> fixed = checkDrive(context.store); !fixed)
        return fail(context, fixed.error());
    const Result<BackupReport> report = restore(in, context.store, Environment::real());
    if (!report)
        return fail(context, report.error());
    tellFindings(context, report->verified);
    if (!report->headsMade.isEmpty())
        context.err->write(say("备份中缺少或损坏的 %1 已按完整的记录重新写成。\n")
                               .arg(report->headsMade.join(QStringLiteral("、")))
                               .toUtf8());
    if (!report->verified.good())
        context.err->write(say("已恢复；以上各项在备份里就已缺失或被改动，请另行处理。\n").toUtf8());
    if (!report->confirmed)
        context.err->write(say("备份已经换上，但磁盘没有确认写入，下次打开时会自动核对完成。\n").toUtf8());
    const QString done = say("案件库已恢复并核对：%1").arg(report->folder);
    return answerDone(context, backupJson("store", *report) + '\n',
                      report->keptAside.isEmpty()
                          ? QString(done)
                          : QString(done + say("，原库另存为 %1").arg(report->keptAside)),
                      report->verified.good() ? Done : Failed);
}

} // namespace

int storeCommand(const QStringList &arguments, const CommandContext &context)
{
    const Result<Options> options =
        Options::parse(arguments,
                       {QStringLiteral("--office"), QStringLiteral("--region"), QStringLiteral("--window"),
                        QStringLiteral("--clerk"), QStringLiteral("--policy")});
    if (!options)
        return fail(context, options.error());
    const QString verb = options->operands().value(0);
    const qsizetype operands = options->operands().size() - 1;
    for (const char *option : {"--office", "--region", "--window", "--clerk", "--policy"})
        if (verb != u"init" && options->has(QString::fromLatin1(option)))
            return usage(context, say("选项 %1 只用于 store init。").arg(QString::fromLatin1(option)));

    if (verb == u"init" && operands == 0)
        return init(*options, context);
    if (verb == u"info" && operands == 0)
        return info(context);
    if (verb == u"verify" && operands == 0)
        return verifyStore(context);
    if (verb == u"reindex" && operands == 0)
        return reindex(context);
    if (verb == u"backup" && operands == 1)
        return backupStore(options->operands().at(1), context);
    if (verb == u"restore" && operands == 1)
        return restoreStore(options->operands().at(1), context);
    return usage(context,
                 say("写法：store init [--office 机构代码]、store info、store verify、store reindex、"
                     "store backup 文件夹、store restore 文件夹。"));
}

} // namespace counter
