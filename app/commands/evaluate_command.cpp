#include "app/commands/command.h"

namespace counter {

int evaluateCommand(const QStringList &, const CommandContext &context)
{
    return usage(context, QStringLiteral("请写出要核验的申请文件。"));
}

} // namespace counter
