#include "forms/settings/findings.h"

#include "forms/formstext.h"

#include <QCoreApplication>

namespace counter {

QString findingsText(const VerifyReport &report)
{
    QStringList order;
    QHash<QString, int> times;
    for (const Finding &finding : report.findings)
        if (++times[finding.message] == 1)
            order.append(finding.message);
    QStringList said;
    for (const QString &message : std::as_const(order))
        said.append(FormsText::tr("%1（%2 处）").arg(message).arg(times.value(message)));
    return said.join(FormsText::tr("；")) + FormsText::tr("。");
}

} // namespace counter
