#include "app/commands/applicationsource.h"
#include "app/commands/command.h"
#include "app/commands/commandtext.h"
#include "app/commands/opening.h"
#include "app/commands/options.h"
#include "models/policy/check/packcheck.h"
#include "models/policy/check/packtext.h"
#include "models/policy/pack/policylibrary.h"
#include "models/store/chain/policyfolder.h"
#include "models/values/jsonwriter.h"
#include "models/values/safefile.h"
#include "models/values/workcalendar.h"

#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

int answer(const CommandContext &context, const QByteArray &bytes, int status)
{
    if (!writeOut(context, bytes))
        return unanswered(context);
    return status;
}

int list(const CommandContext &context)
{
    const std::unique_ptr<RulesAtHand> rules = rulesOf(context);
    const PolicyLibrary &library = rules->policies();
    for (const BrokenPack &broken : library.broken())
        fail(context, broken.error);
    return answer(context, policyListJson(library), Done);
}

int show(const QString &id, const CommandContext &context)
{
    const Result<std::shared_ptr<const PolicyPack>> pack = rulesOf(context)->policies().find(id);
    if (!pack)
        return fail(context, pack.error());
    return answer(context, policyJson(**pack), Done);
}

/// The notice may lie beside the pack, as in a store or in resources/, or with the program.
NoticeSource noticesFor(const QString &file, const CommandContext &context)
{
    const QDir folder = QFileInfo(file).absoluteDir();
    return PolicyLibrary::noticesIn({folder.absolutePath(),
                                     QDir::cleanPath(folder.filePath(QStringLiteral(".."))), context.store,
                                     context.resources});
}

bool isPackVerdict(ErrorCode code)
{
    return code == ErrorCode::PackInvalid || code == ErrorCode::NotYaml || code == ErrorCode::TooLarge;
}

/// "FILE:line:column：why", as editors jump to it.
QString refusal(const QString &file, const Error &error)
{
    const QString place = error.place.isEmpty() ? file : QString(file % u':' % error.place);
    const QString why = error.code == ErrorCode::PackInvalid
        ? error.detail
        : CommandText::tr("不是规定的 YAML 写法（%1）").arg(error.detail);
    return CommandText::tr("%1：%2").arg(place, why);
}

int check(const QString &file, const CommandContext &context)
{
    const Result<QByteArray> bytes = readFile(file, LargestPack);
    if (!bytes)
        return fail(context, bytes.error());
    const Result<std::shared_ptr<const PolicyPack>> pack =
        PolicyPack::fromYaml(*bytes, QString(), noticesFor(file, context));
    if (!pack) {
        if (!isPackVerdict(pack.error().code))
            return fail(context, pack.error());
        const QString refused = refusal(file, pack.error());
        return answer(context, refused.toUtf8() + '\n', Failed);
    }
    const PackCheck result = checkPack(*pack);
    return answer(context, packCheckText(**pack, file, result).toUtf8(), result.passed() ? Done : Failed);
}

/// Puts a pack, or a year's 放假安排, in force in the store: the same as in the window, recorded alike.
int use(const QString &file, const CommandContext &context)
{
    if (const Result<void> fixed = checkDrive(context.store); !fixed)
        return fail(context, fixed.error());
    const Result<std::unique_ptr<OpenedOffice>> office = openOffice(context, OpenFor::Work);
    if (!office)
        return fail(context, office.error());
    OfficeDesk &desk = (*office)->desk();
    RulesInForce &rules = desk.rules();
    const bool isCalendar = WorkCalendar::load({file}).ok();
    Result<QString> put = isCalendar ? rules.putCalendar(desk.actor(), file) : Result<QString>(QString());
    if (!isCalendar) {
        const Result<PolicyFile> policy = readPolicyFile(file, context.store, context.resources);
        put = policy ? rules.putPolicy(desk.actor(), *policy) : Result<QString>(policy.error());
    }
    if (!put)
        return fail(context, put.error());
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("kind", isCalendar ? QStringLiteral("calendar") : QStringLiteral("policy"));
    json.member("file", *put);
    json.endObject();
    return answerDone(context, json.bytes() + '\n', CommandText::tr("已启用：%1").arg(*put));
}

} // namespace

int policyCommand(const QStringList &arguments, const CommandContext &context)
{
    const Result<Options> options = Options::parse(arguments, {});
    if (!options)
        return fail(context, options.error());
    const QStringList &words = options->operands();
    if (words.size() == 1 && words.first() == QStringLiteral("list"))
        return list(context);
    if (words.size() == 2 && words.first() == QStringLiteral("show"))
        return show(words[1], context);
    if (words.size() == 2 && words.first() == QStringLiteral("check"))
        return check(words[1], context);
    if (words.size() == 2 && words.first() == QStringLiteral("use"))
        return use(words[1], context);
    return usage(
        context,
        CommandText::tr("用法：refund-counter policy list，policy show 编号，policy check 政策包.yaml，"
                        "或 policy use 政策包或放假安排.yaml。"));
}

} // namespace counter
