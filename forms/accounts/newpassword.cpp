#include "forms/accounts/newpassword.h"

#include "forms/accounts/passwordedit.h"
#include "forms/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>

namespace counter {

NewPassword::NewPassword(QWidget *parent)
    : QWidget(parent), m_first(new PasswordEdit(this)), m_again(new PasswordEdit(this)),
      m_said(new QLabel(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(theme::space(2));
    setAccessible(m_first, tr("新密码"));
    setAccessible(m_again, tr("再输一次"));
    form->addRow(tr("新密码"), m_first);
    form->addRow(tr("再输一次"), m_again);
    auto *rule =
        new QLabel(tr("至少 8 个字；小写字母、大写字母、数字、符号、汉字中至少三类；不含姓名。"), this);
    rule->setWordWrap(true);
    setRole(rule, "quiet");
    form->addRow(rule);
    setRole(m_said, "error");
    m_said->setWordWrap(true);
    m_said->hide();
    form->addRow(m_said);
}

bool NewPassword::check()
{
    if (m_first->text().isEmpty()) {
        say(tr("请输入新密码。"));
        m_first->setFocus();
        return false;
    }
    if (m_first->text() != m_again->text()) {
        say(tr("两次输入的密码不一样，请再输一次。"));
        m_again->clear();
        m_again->setFocus();
        return false;
    }
    say({});
    return true;
}

Secret NewPassword::take()
{
    m_again->clear();
    return m_first->take();
}

void NewPassword::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    QWidget *all = window(); // no field is squeezed for it
    all->resize(all->size().expandedTo(all->sizeHint()));
}

} // namespace counter
