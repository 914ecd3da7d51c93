#include "forms/settings/findings.h"

#include <QCoreApplication>

namespace counter {

QString findingsText(const VerifyReport &report)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("counter::Findings", text); };
    QStringList order;
    QHash<QString, int> times;
    for (const Finding &finding : report.findings)
        if (++times[finding.message] == 1)
            order.append(finding.message);
    QStringList said;
    for (const QString &message : std::as_const(order))
        said.append(say("%1（%2 处）").arg(message).arg(times.value(message)));
    return said.join(say("；")) + say("。");
}

} // namespace counter
