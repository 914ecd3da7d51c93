#include "models/store/vault/environment.h"

#include "models/decoding/childdecoder.h"

#include <QRandomGenerator>

namespace counter {

Environment Environment::real()
{
    Environment environment;
    environment.now = [] { return QDateTime::currentDateTimeUtc(); };
    environment.randomBytes = [](qsizetype size) {
        QByteArray bytes(size, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
        return bytes;
    };
    environment.decoder = std::make_shared<ChildDecoder>();
    environment.unlock = std::make_shared<PlainUnlock>();
    return environment;
}

std::optional<Error> Environment::refused(StoreStep step, const QString &folder) const
{
    if (storeHook)
        if (const std::optional<ErrorCode> code = storeHook(step))
            return Error{*code, QStringLiteral("injected"), folder};
    return {};
}

} // namespace counter
