#include "forms/help/aboutpage.h"

#include "forms/help/faultdialog.h"
#include "forms/services.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/support/versions.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counter {

AboutPage::AboutPage(const Services &services, const QString &version, QWidget *parent)
    : QWidget(parent), m_services(services)
{
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(services.resources + QStringLiteral("/icons/refund-counter.png"))
                        .pixmap(QSize(theme::space(12), theme::space(12)), devicePixelRatioF()));
    setAccessible(icon, tr("退费窗口的图标"));
    auto *name = new QLabel(tr("退费窗口"), this);
    name->setFont(theme::amountFont());
    auto *heading = new QHBoxLayout;
    heading->setSpacing(theme::space(3));
    heading->addWidget(icon);
    heading->addWidget(name);
    heading->addStretch();
    auto *what =
        new QLabel(tr("版本 "
                      "%1。职工医疗保险费退费的受理、核验与打印。依据政策包判断，读法另行注明；条文与本程"
                      "序不一致时，以条文为准。案件只存在这台电脑上，不联网。")
                       .arg(version),
                   this);
    what->setWordWrap(true);
    auto *versions = new QPlainTextEdit(this);
    versions->setReadOnly(true);
    versions->setTabChangesFocus(true);
    // A pack's long hash on a line of its own: it would be broken off anyhow.
    versions->setPlainText(
        versionText(versionsOf(version, services.resources, services.office.rulesAtHand().place().store,
                               services.office.rulesAtHand().policies()))
            .replace(QStringLiteral("  SM3 "), QStringLiteral("\n    SM3 ")));
    setAccessible(versions, tr("版本和许可"));
    auto *fault = new QPushButton(this);
    setKeyedText(fault, tr("故障包"), tr("Ctrl+B"));
    fault->setToolTip(tr("版本、机器、设置和运行记录，不含任何个人信息；先看，再存"));
    pressOnKey(fault, QKeySequence(QStringLiteral("Ctrl+B")));
    pressOnEnter(fault);
    fault->setEnabled(bool(services.faultPackage));
    connect(fault, &QPushButton::clicked, this, &AboutPage::openFaultPackage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(4), theme::space(3), theme::space(4), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addLayout(heading);
    column->addWidget(what);
    column->addWidget(versions, 1);
    column->addWidget(fault, 0, Qt::AlignLeft);
}

void AboutPage::openFaultPackage()
{
    auto *dialog = new FaultDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace counter
