#include "forms/help/faultdialog.h"

#include "forms/services.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/theme.h"
#include "models/values/safefile.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counter {

FaultDialog::FaultDialog(const Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_said(new QLabel(this))
{
    setWindowTitle(tr("故障包"));
    if (services.faultPackage) {
        QApplication::setOverrideCursor(Qt::WaitCursor); // the check of the store takes a moment
        m_package = services.faultPackage();
        QApplication::restoreOverrideCursor();
    }
    auto *what = new QLabel(tr("以下就是故障包的全部内容，不含姓名、证件号码、账号、电话、单位和文件名。"
                               "看过以后存成文件，交给维护人员。"),
                            this);
    what->setWordWrap(true);
    auto *text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setPlainText(QString::fromUtf8(m_package));
    setAccessible(text, tr("故障包的内容"));
    auto *save = new QPushButton(this);
    setKeyedText(save, tr("存为文件"), tr("Ctrl+S"));
    setRole(save, "primary");
    pressOnKey(save, QKeySequence(QStringLiteral("Ctrl+S")));
    pressOnEnter(save);
    auto *close = new QPushButton(this);
    setKeyedText(close, tr("关闭"), QStringLiteral("Esc"));
    pressOnEnter(close);
    m_said->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space(2));
    buttons->addWidget(m_said, 1);
    buttons->addWidget(save);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addWidget(what);
    column->addWidget(text, 1);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &FaultDialog::save);
    connect(close, &QPushButton::clicked, this, &FaultDialog::close);
    resizeToScreen(this, {theme::digits(80), theme::digits(64)});
    text->setFocus();
}

void FaultDialog::save()
{
    const QString proposed =
        tr("故障包-%1.txt").arg(m_services.clock().toString(QStringLiteral("yyyyMMdd-HHmm")));
    const QString path = m_services.picker.saveFile(this, tr("存为文件"), proposed, tr("文本文件 (*.txt)"));
    if (path.isEmpty())
        return;
    const Result<void> written = writeFile(path, m_package);
    setRole(m_said, written ? "good" : "error");
    m_said->setText(written ? tr("✓ 已存好，可以交给维护人员") : explain(written.error()));
}

} // namespace counter
