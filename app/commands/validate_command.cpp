#include "app/commands/command.h"

namespace counter {

int validateCommand(const QStringList &, const CommandContext &context)
{
    return usage(context, QStringLiteral("请写出要检查的申请文件。"));
}

} // namespace counter
