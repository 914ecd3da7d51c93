#include "forms/theme/noticebar.h"

#include "forms/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace counter {

namespace {

constexpr int MostLines = 5; ///< the work below needs its room

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_sentence(new QLabel(this)),
      m_scroll(new QScrollArea(this))
{
    setAccessible(this, tr("提示"));
    setObjectName(QStringLiteral("notice"));
    m_row->setContentsMargins(theme::space(3), theme::space(1), theme::space(3), theme::space(1));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_sentence);
    setAccessible(m_scroll, tr("提示的全文"));
    m_sentence->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *away = new QToolButton(this);
    away->setText(QStringLiteral("✕"));
    away->setToolTip(tr("知道了"));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::NoFocus);
    setAccessible(away, tr("知道了"));
    connect(away, &QToolButton::clicked, this, &NoticeBar::clear);
    m_row->addWidget(m_scroll, 1);
    m_row->addWidget(away, 0, Qt::AlignTop);
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
    fit();
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void NoticeBar::fit()
{
    const int width = m_scroll->viewport()->width();
    if (width <= 0 || m_sentence->text().isEmpty())
        return;
    const int whole = m_sentence->heightForWidth(width);
    const int most = MostLines * fontMetrics().lineSpacing();
    m_scroll->setFixedHeight(qMin(whole, most));
    m_scroll->setFocusPolicy(whole > most ? Qt::StrongFocus : Qt::NoFocus); // the arrows scroll it
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
    m_row->insertWidget(m_row->count() - 1, button);
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
