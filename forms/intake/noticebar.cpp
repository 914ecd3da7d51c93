#include "forms/intake/noticebar.h"

#include "forms/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPalette>
#include <QPushButton>

namespace counter {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_sentence(new QLabel(this))
{
    setAccessible(this, tr("提示"));
    setObjectName(QStringLiteral("notice"));
    m_row->setContentsMargins(theme::space(3), theme::space(1), theme::space(3), theme::space(1));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_sentence, 1);
    setAutoFillBackground(true);
    hide();
}

void NoticeBar::say(const QString &sentence, Tone tone)
{
    clear();
    QPalette colours = palette();
    const auto wash = tone == Tone::Good ? theme::Tone::GoodWash
        : tone == Tone::Bad              ? theme::Tone::BadWash
                                         : theme::Tone::AccentWash;
    const auto ink = tone == Tone::Good ? theme::Tone::Good
        : tone == Tone::Bad             ? theme::Tone::Bad
                                        : theme::Tone::Ink;
    colours.setColor(QPalette::Window, theme::color(wash));
    setPalette(colours);
    QPalette words = m_sentence->palette();
    words.setColor(QPalette::WindowText, theme::color(ink));
    m_sentence->setPalette(words);
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    show();
}

void NoticeBar::offer(const QString &text, const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    QString name = text;
    name.remove(QLatin1Char('&'));
    setAccessible(button, name);
    connect(button, &QPushButton::clicked, this, [this, act] {
        clear();
        act();
    });
    m_row->addWidget(button);
    button->show();
    m_buttons << button;
}

void NoticeBar::clear()
{
    for (QWidget *button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    m_sentence->clear();
    hide();
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

} // namespace counter
