#include "forms/intake/fieldedit.h"

#include "forms/widgets/elidedlabel.h"
#include "forms/widgets/theme.h"
#include "models/casework/fields.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStyle>

namespace counter {

FieldEdit::FieldEdit(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_line(new QLineEdit(this)),
      m_sentence(new ElidedLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::space(2));
    grid->setVerticalSpacing(0);
    setLabelWidth(10);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setRole(m_label, "quiet");
    m_label->setBuddy(m_line);
    m_sentence->setFont(theme::smallFont());
    // Its room is always kept: a sentence that comes or goes moves nothing.
    m_sentence->setFixedHeight(QFontMetrics(theme::smallFont()).height());
    QSizePolicy keeps(QSizePolicy::Ignored, QSizePolicy::Fixed);
    keeps.setRetainSizeWhenHidden(true);
    m_sentence->setSizePolicy(keeps);
    m_sentence->hide();
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_line, 0, 1);
    grid->addWidget(m_sentence, 1, 1);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_line);
    // textEdited is the keyboard's alone: a screen reader and other assistive programs set the text itself.
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_filling)
            return;
        m_typing = m_line->hasFocus();
        Q_EMIT edited(text);
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        m_typing = false;
        showProblem(m_waiting);
        Q_EMIT left();
    });
}

void FieldEdit::setField(const Field &field)
{
    m_pointer = QLatin1String(field.pointer);
    setLabel(fieldLabel(field.id));
    m_line->setObjectName(QLatin1String(field.name));
}

void FieldEdit::setLabel(const QString &label)
{
    m_label->setText(label);
    setAccessible(m_line, label);
}

void FieldEdit::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

QString FieldEdit::text() const
{
    return m_line->text();
}

void FieldEdit::setText(const QString &text)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    if (m_line->text() == text)
        return;
    m_line->setText(text);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // a text that is too long shows its beginning
}

void FieldEdit::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void FieldEdit::setLabelWidth(int digits)
{
    m_label->setMinimumWidth(digits > 0 ? theme::digits(digits) : 0);
}

void FieldEdit::setSentenceUnderLabel()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->removeWidget(m_sentence);
    grid->addWidget(m_sentence, 1, 0, 1, 2);
}

void FieldEdit::say(const QString &sentence, const char *role)
{
    if (m_sentence->property("role").toString() != QLatin1String(role)) {
        setRole(m_sentence, role);
    }
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
    m_line->setToolTip(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_line->setAccessibleDescription(sentence);
    Q_EMIT said();
}

QString FieldEdit::cutSentence() const
{
    const QString sentence = m_sentence->text();
    const int width = m_sentence->fontMetrics().horizontalAdvance(sentence);
    return sentence.isEmpty() || width <= m_sentence->width() ? QString()
                                                              : tr("%1：%2").arg(m_label->text(), sentence);
}

void FieldEdit::setProblem(const QString &sentence)
{
    m_waiting = sentence;
    if (!m_typing || m_wrong || sentence.isEmpty())
        showProblem(sentence);
}

void FieldEdit::refuse(const QString &sentence)
{
    m_typing = false;
    setProblem(sentence);
}

void FieldEdit::showProblem(const QString &sentence)
{
    const bool wrong = !sentence.isEmpty();
    if (wrong || m_wrong)
        say(sentence, "error");
    if (wrong == m_wrong)
        return;
    m_wrong = wrong;
    m_line->setProperty("wrong", wrong);
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
}

void FieldEdit::setCaution(const QString &sentence)
{
    if (!m_wrong)
        say(sentence.isEmpty() ? QString() : tr("提醒：%1").arg(sentence), "open");
}

void FieldEdit::setRemark(const QString &sentence)
{
    if (!m_wrong)
        say(sentence, "good");
}

} // namespace counter
