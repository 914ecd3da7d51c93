#include "app/commands/casejson.h"
#include "app/commands/command.h"
#include "app/commands/commandtext.h"
#include "app/commands/opening.h"
#include "app/commands/options.h"
#include "models/casework/receiptnumber.h"
#include "models/store/care/backup.h"
#include "models/support/places.h"

namespace counter {

namespace {

int answerLine(const CommandContext &context, const QByteArray &line, int status = Done)
{
    if (!writeOut(context, line + '\n'))
        return unanswered(context);
    return status;
}

void countMember(JsonWriter &json, const char *name, qint64 value)
{
    json.key(name);
    json.integer(value);
}

int init(const Options &options, const CommandContext &context)
{
    Workplace desk;
    desk.officeCode = options.value(QStringLiteral("--office"));
    desk.region = options.value(options.has(QStringLiteral("--name")) ? QStringLiteral("--name")
                                                                      : QStringLiteral("--region"));
    desk.window = options.value(QStringLiteral("--window"));
    desk.clerk = options.value(QStringLiteral("--clerk"));
    desk.policy = options.value(QStringLiteral("--policy"));
    if (!desk.officeCode.isEmpty() && !isOfficeCode(desk.officeCode))
        return usage(context, CommandText::tr("经办机构代码应为六位数字，例如 store init --office 441402。"));
    const Result<OfficeKind> kind = options.has(QStringLiteral("--kind"))
        ? parseOfficeKind(options.value(QStringLiteral("--kind")))
        : Result<OfficeKind>(OfficeKind::Joint);
    if (!kind)
        return fail(context, kind.error());
    if (const Result<void> fixed = checkDrive(context.store); !fixed)
        return fail(context, fixed.error());
    const Result<std::unique_ptr<Store>> store = Store::create(context.store, desk);
    if (!store)
        return fail(context, store.error());
    if (options.has(QStringLiteral("--kind")))
        if (const Result<void> put = (*store)->setOfficeKind((*store)->actor(), *kind); !put)
            return fail(context, put.error());
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("store", (*store)->folder());
    json.member("office", desk.officeCode);
    json.member("kind", officeKindName(*kind));
    json.endObject();
    return answerDone(context, json.bytes() + '\n',
                      CommandText::tr("案件库已建立：%1").arg((*store)->folder()));
}

QString clockName(ClockState::What what)
{
    switch (what) {
    case ClockState::What::Right:
        return QStringLiteral("right");
    case ClockState::What::Behind:
        return QStringLiteral("behind");
    case ClockState::What::Jumped:
        return QStringLiteral("jumped");
    }
    return {};
}

void instantMember(JsonWriter &json, const char *name, const QString &stored)
{
    json.key(name);
    if (stored.isEmpty())
        json.null();
    else
        json.string(stored);
}

/// Which epoch it is in, since when, and what the clock says.
Result<void> timeMembers(JsonWriter &json, Store &store)
{
    const Result<QString> restored = store.settings().value(restoredSetting());
    const Result<QString> backedUp = store.settings().value(lastBackupSetting());
    const Result<ClockState> clock = store.clockState();
    for (const Error &error : {restored ? Error() : restored.error(), backedUp ? Error() : backedUp.error()})
        if (error != Error())
            return error;
    countMember(json, "epoch", store.epoch());
    instantMember(json, "restored", *restored);
    instantMember(json, "lastBackup", *backedUp);
    json.key("clock");
    json.beginObject();
    json.member("state", clock ? clockName(clock->what) : QStringLiteral("unknown")); // of a damaged store
    instantMember(json, "newest", clock && clock->newest.isValid() ? instantText(clock->newest) : QString());
    json.endObject();
    return {};
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

    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("store", store.folder());
    json.member("id", *id);
    json.member("made", *made);
    json.member("office", store.workplace().officeCode);
    json.member("region", store.workplace().region);
    json.member("window", store.workplace().window);
    json.member("clerk", store.workplace().clerk);
    json.member("policy", store.workplace().policy);
    countMember(json, "cases", *cases);
    countMember(json, "versions", head->sequence);
    json.member("head", QString::fromLatin1(head->hash.toHex()));
    countMember(json, "keptTyping", kept->size());
    if (const Result<void> told = timeMembers(json, store); !told)
        return told.error();
    json.key("stages");
    json.beginObject();
    for (const Stage stage : AllStages) {
        CaseQuery query;
        query.stage = stage;
        const Result<int> count = store.search().count(query);
        if (!count)
            return count.error();
        if (*count > 0)
            countMember(json, qPrintable(stageName(stage)), *count);
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
    return answerLine(context, *json, (*store)->damage() ? Failed : Done);
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
    return answerLine(context, verifyJson(*report), report->good() ? Done : Failed);
}

int reindex(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = openStore(context, OpenFor::Work);
    if (!store)
        return fail(context, store.error());
    const Result<qint64> versions = (*store)->reindex();
    if (!versions)
        return fail(context, versions.error());
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    countMember(json, "versions", *versions);
    json.endObject();
    return answerDone(context, json.bytes() + '\n',
                      CommandText::tr("索引已重建，共 %1 个版本").arg(*versions));
}

QByteArray backupJson(const char *name, const BackupReport &report)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member(name, report.folder);
    if (!report.keptAside.isEmpty())
        json.member("keptAside", report.keptAside);
    if (report.epoch.number > 1) {
        countMember(json, "epoch", report.epoch.number);
        json.key("numbersKnown");
        json.boolean(report.epoch.numbersKnown);
        json.key("nextNumbers");
        json.beginArray();
        for (const ReceiptNumber &number : report.epoch.next)
            json.string(number.toString());
        json.endArray();
    }
    json.key("verified");
    json.raw(verifyJson(report.verified));
    json.endObject();
    return json.bytes();
}

int backupStore(const QString &out, const CommandContext &context)
{
    const Result<std::unique_ptr<OpenedOffice>> office = openOffice(context, OpenFor::Work);
    if (!office)
        return fail(context, office.error());
    const Result<BackupReport> report = (*office)->desk().care().backup((*office)->desk().actor(), out);
    if (!report)
        return fail(context, report.error());
    tellFindings(context, report->verified);
    if (!report->verified.good())
        context.err->write(
            CommandText::tr("备份已做好，可以恢复；以上各项在案件库里就已缺失或被改动，请另行处理。\n")
                .toUtf8());
    return answerDone(context, backupJson("backup", *report) + '\n',
                      CommandText::tr("备份已完成并核对：%1").arg(report->folder),
                      report->verified.good() ? Done : Failed);
}

int confirmDate(const Options &options, const CommandContext &context)
{
    const QDate date = QDate::fromString(options.operands().at(1), Qt::ISODate);
    if (!date.isValid())
        return usage(
            context,
            CommandText::tr("日期写成 2026-11-30 这样，例如 store confirm-date 2026-11-30 --reason 理由。"));
    const Result<std::unique_ptr<OpenedOffice>> office = openOffice(context, OpenFor::Work);
    if (!office)
        return fail(context, office.error());
    OfficeDesk &desk = (*office)->desk();
    if (const Result<void> done =
            desk.care().confirmDate(desk.actor(), date, options.value(QStringLiteral("--reason")));
        !done)
        return fail(context, done.error());
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("date", date.toString(Qt::ISODate));
    json.member("by", desk.workplace().clerk);
    json.endObject();
    return answerDone(context, json.bytes() + '\n',
                      CommandText::tr("日期 %1 已确认，理由已留存").arg(date.toString(Qt::ISODate)));
}

/// What must be known of the numbers after a restoring.
QString numbersSentence(const Epoch &epoch)
{
    QStringList numbers;
    for (const ReceiptNumber &number : epoch.next)
        numbers.append(number.toString());
    const QString from = numbers.join(QStringLiteral("、"));
    if (epoch.numbersKnown)
        return from.isEmpty() ? QString() : CommandText::tr("受理编号接着原库，从 %1 起。\n").arg(from);
    return from.isEmpty()
        ? QString()
        : CommandText::tr(
              "查不到备份以后给过哪些受理编号，为了不重号，从 %1 起。知道最后一个编号的，可用 --last-number "
              "编号 重新恢复。\n")
              .arg(from);
}

int restoreStore(const Options &options, const CommandContext &context)
{
    const QString in = options.operands().at(1);
    const QString last = options.value(QStringLiteral("--last-number"));
    std::optional<ReceiptNumber> lastGiven;
    if (!last.isEmpty()) {
        const Result<ReceiptNumber> parsed = ReceiptNumber::parse(last);
        if (!parsed)
            return usage(context,
                         CommandText::tr("--last-number 后面是最后一张凭证上的受理编号，共 16 位数字。"));
        lastGiven = *parsed;
    }
    if (const Result<void> fixed = checkDrive(context.store); !fixed)
        return fail(context, fixed.error());
    const Result<Environment> environment = signInEnvironment(context);
    if (!environment)
        return fail(context, environment.error());
    const Result<BackupReport> report = restore(in, context.store, *environment, {}, lastGiven);
    if (!report)
        return fail(context, report.error());
    tellFindings(context, report->verified);
    if (!report->headsMade.isEmpty())
        context.err->write(CommandText::tr("备份中缺少或损坏的 %1 已按完整的记录重新写成。\n")
                               .arg(report->headsMade.join(QStringLiteral("、")))
                               .toUtf8());
    if (!report->verified.good())
        context.err->write(
            CommandText::tr("已恢复；以上各项在备份里就已缺失或被改动，请另行处理。\n").toUtf8());
    if (!report->confirmed)
        context.err->write(
            CommandText::tr("磁盘没有确认备份已经换上，下次打开时会自动核对完成。\n").toUtf8());
    context.err->write(numbersSentence(report->epoch).toUtf8());
    const QString done = CommandText::tr("案件库已恢复并核对：%1").arg(report->folder);
    return answerDone(context, backupJson("store", *report) + '\n',
                      report->keptAside.isEmpty()
                          ? QString(done)
                          : QString(done + CommandText::tr("，原库另存为 %1").arg(report->keptAside)),
                      report->verified.good() ? Done : Failed);
}

} // namespace

int storeCommand(const QStringList &arguments, const CommandContext &context)
{
    struct Own
    {
        const char *option;
        const char *verb;
    };
    static constexpr Own own[] = {
        {"--office", "init"}, {"--region", "init"},         {"--window", "init"},
        {"--clerk", "init"},  {"--policy", "init"},         {"--kind", "init"},
        {"--name", "init"},   {"--last-number", "restore"}, {"--reason", "confirm-date"}};
    QStringList valued;
    for (const Own &one : own)
        valued.append(QString::fromLatin1(one.option));
    const Result<Options> options = Options::parse(arguments, valued);
    if (!options)
        return fail(context, options.error());
    const QString verb = options->operands().value(0);
    const qsizetype operands = options->operands().size() - 1;
    for (const Own &one : own)
        if (verb != QLatin1StringView(one.verb) && options->has(QString::fromLatin1(one.option)))
            return usage(context,
                         CommandText::tr("选项 %1 只用于 store %2。")
                             .arg(QString::fromLatin1(one.option), QString::fromLatin1(one.verb)));

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
        return restoreStore(*options, context);
    if (verb == u"confirm-date" && operands == 1)
        return confirmDate(*options, context);
    return usage(
        context,
        CommandText::tr("写法：store init [--office 机构代码]、store info、store verify、store reindex、"
                        "store backup 文件夹、store restore 文件夹 [--last-number 编号]、"
                        "store confirm-date 日期 --reason 理由。"));
}

} // namespace counter
