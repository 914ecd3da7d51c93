#include "app/commands/applicationsource.h"
#include "app/commands/command.h"
#include "app/commands/commandtext.h"
#include "app/commands/opening.h"
#include "app/commands/options.h"
#include "models/casework/assess.h"
#include "models/casework/problemcodes.h"
#include "models/casework/validation.h"
#include "models/policy/decide/decisionjson.h"
#include "models/values/chinatime.h"

namespace counter {

namespace {

/// A pack that cannot be had is a problem of the file when the file names it.
Problem policyProblem(const Application &application, const Error &error, QDate today)
{
    const QString day = application.receivedOn.value().value_or(today).toString(Qt::ISODate);
    if (error.code == ErrorCode::PolicyNotInForce)
        return makeProblem(ProblemCode::PolicyNotInForce, QStringLiteral("/policy"),
                           {application.policy, day});
    return makeProblem(ProblemCode::PolicyUnknown, QStringLiteral("/policy"), {application.policy});
}

/// Without a pack of its own an application is checked against the office's or the only binding one; when
/// there is none, only what needs no pack.
Problems problemsOf(const ReadApplication &read, const PolicyLibrary &policies, OfficePolicy &office,
                    QDate today)
{
    const AssessOptions asked{{}, {}, {}, today};
    const Result<AssessOptions> options = office.options(read.application, asked);
    const Result<std::shared_ptr<const PolicyPack>> pack =
        choosePack(read.application, policies, options ? *options : asked);
    Problems problems = read.problems;
    if (!pack && !read.application.policy.isEmpty())
        problems.append(policyProblem(read.application, pack.error(), today));
    return mergeProblems(problems, validate(read.application, pack ? pack->get() : nullptr, today));
}

QByteArray problemsJson(const Problems &problems)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginArray();
    for (const Problem &problem : problems)
        json.raw(writeProblem(problem));
    json.endArray();
    return json.bytes();
}

/// {"file": …, then either the problems or the error.
QByteArray answer(const QString &file, const char *key, const QByteArray &value)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    if (!file.isEmpty())
        json.member("file", file);
    json.key(key);
    json.raw(value);
    json.endObject();
    return json.bytes() + '\n';
}

} // namespace

int validateCommand(const QStringList &arguments, const CommandContext &context)
{
    const Result<Options> options = Options::parse(arguments, {});
    if (!options)
        return fail(context, options.error());
    const QStringList &operands = options->operands();
    if (operands.isEmpty())
        return usage(context,
                     CommandText::tr("请写出要检查的申请文件，例如 refund-counter validate 申请.json。"));

    const std::unique_ptr<RulesAtHand> rules = rulesOf(context);
    OfficePolicy office(context);
    const bool single = operands.size() == 1;
    int status = Done;
    for (const QString &operand : operands) {
        const QString shown = single ? QString() : operand;
        const Result<ReadApplication> read = readOperand(operand, context);
        QByteArray line;
        if (read) {
            const Problems problems = problemsOf(*read, rules->policies(), office, chinaToday());
            line = answer(shown, "problems", problemsJson(problems));
            status = hasErrors(problems) ? Failed : status;
        } else {
            const int failed = fail(context, read.error());
            if (single)
                return failed;
            line = answer(shown, "error", errorJson(read.error()));
            status = Failed;
        }
        if (!writeOut(context, line))
            return unanswered(context);
    }
    return status;
}

} // namespace counter
