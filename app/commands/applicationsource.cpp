#include "app/commands/applicationsource.h"

#include "app/commands/openstore.h"
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

PolicyLibrary loadPolicies(const CommandContext &context)
{
    return PolicyLibrary::load(context.resources, context.store);
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
    JsonOutput json(JsonLayout::Compact);
    json.beginObject();
    json.member("code", errorName(error.code));
    json.member("message", explain(error));
    json.endObject();
    return json.bytes();
}

} // namespace counter
