#include "forms/cases/reasonbar.h"

#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/theme.h"
#include "models/casework/reason.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace counter {

ReasonBar::ReasonBar(QWidget *parent)
    : QFrame(parent), m_question(new QLabel(this)), m_reason(new QLineEdit(this)),
      m_yes(new QPushButton(this)), m_no(new QPushButton(tr("不了  Esc"), this))
{
    setRole(this, "question");
    setAccessible(m_reason, tr("原因"));
    m_reason->setPlaceholderText(tr("原因（至少 %1 个字，会留存）").arg(ShortestReason));
    setAccessible(m_no, tr("不了"));
    for (QPushButton *button : {m_yes, m_no})
        pressOnEnter(button);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space(3), theme::space(2), theme::space(3), theme::space(2));
    row->setSpacing(theme::space(2));
    row->addWidget(m_question);
    row->addWidget(m_reason, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    hide();
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_yes->setEnabled(saysReason(text, {m_reason->placeholderText(), m_yes->text()}));
        m_yes->setToolTip(m_yes->isEnabled() ? QString() : tr("原因至少写 %1 个字").arg(ShortestReason));
    });
    m_reason->installEventFilter(this);
    connect(m_yes, &QPushButton::clicked, this, &ReasonBar::submit);
    connect(m_no, &QPushButton::clicked, this, &ReasonBar::dismiss);
}

void ReasonBar::ask(const QString &question, const QString &yes)
{
    m_question->setText(question);
    m_yes->setText(yes);
    setAccessible(m_yes, yes);
    m_reason->clear();
    m_yes->setEnabled(false);
    show();
    m_reason->setFocus();
}

void ReasonBar::submit()
{
    QGuiApplication::inputMethod()->commit();
    const QString reason = m_reason->text().trimmed();
    if (!m_yes->isEnabled())
        return m_reason->setFocus();
    hide();
    Q_EMIT given(reason);
}

void ReasonBar::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

void ReasonBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

bool ReasonBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_reason || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QFrame::eventFilter(watched, event);
    m_yes->setFocus(); // on to the button and no further
    return true;
}

} // namespace counter
