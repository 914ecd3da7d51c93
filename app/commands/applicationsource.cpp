#include "app/commands/applicationsource.h"

#include "app/commands/opening.h"
#include "models/casework/givenapplication.h"
#include "models/values/safefile.h"

namespace counter {

namespace {

Result<ReadApplication> readStandardInput(const CommandContext &context)
{
    const Result<QByteArray> bytes = readUpTo(*context.in, LargestApplication, QStringLiteral("-"));
    if (!bytes)
        return bytes.error();
    return readGivenApplication(*bytes);
}

} // namespace

Result<ReadApplication> readOperand(const QString &operand, const CommandContext &context)
{
    return operand == QLatin1String("-") ? readStandardInput(context) : readApplicationFile(operand);
}

Result<AssessOptions> OfficePolicy::options(const Application &application, AssessOptions asked)
{
    if (!asked.policy.isEmpty() || !application.policy.isEmpty())
        return asked;
    const Result<QString> office = id();
    if (!office)
        return office.error();
    asked.officePolicy = *office;
    return asked;
}

Result<QString> OfficePolicy::id()
{
    if (m_id)
        return *m_id;
    if (!Store::existsIn(m_context.store)) {
        m_id = QString();
        return *m_id;
    }
    const Result<std::unique_ptr<Store>> store = openStore(m_context, OpenFor::Reading);
    m_id = store ? Result<QString>((*store)->workplace().policy) : Result<QString>(store.error());
    return *m_id;
}

QByteArray errorJson(const Error &error)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("code", errorName(error.code));
    json.member("message", explain(error));
    json.endObject();
    return json.bytes();
}

} // namespace counter
