#include "app/commands/printanswers.h"

#include "app/commands/commandtext.h"
#include "models/values/jsonwriter.h"

namespace counter {

namespace {

QString jobStateName(JobState state)
{
    switch (state) {
    case JobState::Pending:
        return QStringLiteral("pending");
    case JobState::Held:
        return QStringLiteral("held");
    case JobState::Processing:
        return QStringLiteral("processing");
    case JobState::Stopped:
        return QStringLiteral("stopped");
    case JobState::Cancelled:
        return QStringLiteral("cancelled");
    case JobState::Aborted:
        return QStringLiteral("aborted");
    case JobState::Completed:
        return QStringLiteral("completed");
    }
    return {};
}

} // namespace

int answerFiles(const CommandContext &context, const QStringList &files, qint64 documents, qint64 pages)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.key("files");
    json.strings(files);
    json.key("documents");
    json.integer(documents);
    json.key("pages");
    json.integer(pages);
    json.endObject();
    return answerDone(context, json.bytes() + '\n',
                      CommandText::tr("文件已写好：%1")
                          .arg(files.size() > 1
                                   ? CommandText::tr("%1 等 %2 个").arg(files.first()).arg(files.size())
                                   : files.value(0)));
}

int answerJob(const CommandContext &context, const PrintJob &job, const QString &caseName)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.memberIfAny("case", caseName);
    json.member("printer", job.printer);
    json.key("job");
    json.integer(job.id);
    json.member("state", jobStateName(job.state));
    json.memberIfAny("reason", job.reason);
    json.endObject();
    return answerDone(context, json.bytes() + '\n',
                      CommandText::tr("已交给打印机 %1，任务号 %2").arg(job.printer).arg(job.id));
}

void tellFailure(const CommandContext &context, Error error, const QString &name)
{
    error.place =
        error.place.isEmpty() || error.place == name ? name : name + QStringLiteral("：") + error.place;
    fail(context, error);
}

} // namespace counter
