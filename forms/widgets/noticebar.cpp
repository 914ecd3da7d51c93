#include "forms/widgets/noticebar.h"

#include "forms/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QToolButton>

namespace counter {

namespace {

constexpr int MostLines = 5; ///< the work below needs its room

} // namespace

NoticeBar::NoticeBar(QWidget *parent, Room room, QWidget *over)
    : QWidget(parent), m_room(room), m_sheet(new QFrame(over         ? over
                                                            : parent ? parent
                                                                     : this)),
      m_row(new QHBoxLayout(m_sheet)), m_sentence(new QLabel(m_sheet)), m_scroll(new QScrollArea(m_sheet)),
      m_away(new QToolButton(m_sheet))
{
    setObjectName(QStringLiteral("notice"));
    setAccessible(m_sheet, tr("提示"));
    m_row->setContentsMargins(theme::space(3), 2, theme::space(3), 2);
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
    m_away->setText(QStringLiteral("✕"));
    m_away->setToolTip(tr("知道了"));
    m_away->setAutoRaise(true);
    m_away->setFocusPolicy(Qt::NoFocus);
    setAccessible(m_away, tr("知道了"));
    connect(m_away, &QToolButton::clicked, this, &NoticeBar::clear);
    m_row->addWidget(m_scroll, 1);
    m_row->addWidget(m_away, 0, Qt::AlignTop);
    m_sheet->setAutoFillBackground(true);
    m_sheet->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(qApp, &QApplication::focusChanged, this, &NoticeBar::fit, Qt::QueuedConnection);
    fit();
}

NoticeBar::~NoticeBar()
{
    delete m_sheet; // it may lie on something that stays
}

void NoticeBar::setRoom(Room room)
{
    m_room = room;
    fit();
}

void NoticeBar::say(const QString &sentence, Tone tone)
{
    clear();
    QPalette colours = m_sheet->palette();
    const auto wash = tone == Tone::Good ? theme::Tone::GoodWash
        : tone == Tone::Bad              ? theme::Tone::BadWash
                                         : theme::Tone::AccentWash;
    const auto ink = tone == Tone::Good ? theme::Tone::Good
        : tone == Tone::Bad             ? theme::Tone::Bad
                                        : theme::Tone::Ink;
    colours.setColor(QPalette::Window, theme::color(wash));
    m_sheet->setPalette(colours);
    QPalette words = m_sentence->palette();
    words.setColor(QPalette::WindowText, theme::color(ink));
    m_sentence->setPalette(words);
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    fit();
}

/// The sheet follows its room.
bool NoticeBar::event(QEvent *event)
{
    static const QSet<QEvent::Type> moves{QEvent::Resize, QEvent::Move, QEvent::Show, QEvent::Hide,
                                          QEvent::FontChange};
    if (moves.contains(event->type()))
        fit();
    if (event->type() == QEvent::Resize) // and once more when what lies below has found its place
        QMetaObject::invokeMethod(this, &NoticeBar::fit, Qt::QueuedConnection);
    return QWidget::event(event);
}

int NoticeBar::keptHeight() const
{
    const QMargins edges = m_row->contentsMargins();
    return qMax(fontMetrics().lineSpacing(), m_away->sizeHint().height()) + edges.top() + edges.bottom();
}

void NoticeBar::fit()
{
    const bool said = !m_sentence->text().isEmpty();
    const int kept = m_room == Room::Line ? keptHeight() : 0;
    m_sheet->setVisible(said && isVisible());
    if (!said || width() <= 0) {
        m_sheet->hide();
        return setFixedHeight(kept);
    }
    m_sheet->resize(width(), m_sheet->height());
    m_row->activate();
    const int whole = m_sentence->heightForWidth(m_scroll->viewport()->width());
    const int most = MostLines * fontMetrics().lineSpacing();
    const bool scrolls = whole > most + fontMetrics().lineSpacing() / 2; // not for the edge of a line
    m_scroll->setFixedHeight(scrolls ? most : whole);
    m_scroll->setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::NoFocus); // the arrows scroll it
    const int high = qMax(kept, m_row->sizeHint().height());
    setFixedHeight(m_room == Room::Whole ? high : kept);
    const QWidget *below = m_sheet->parentWidget();
    const QPoint at = below == this ? QPoint() : mapTo(below, QPoint());
    m_sheet->setGeometry(besideTheKeyboard({at, QSize(width(), high)}));
    m_sheet->raise();
}

QRect NoticeBar::besideTheKeyboard(QRect sheet) const
{
    const QWidget *below = m_sheet->parentWidget();
    const QWidget *focus = QApplication::focusWidget();
    if (sheet.height() <= height() || !focus || !below->isAncestorOf(focus) || m_sheet->isAncestorOf(focus))
        return sheet;
    const QRect field(focus->mapTo(below, QPoint()), focus->size());
    if (!field.intersects(sheet))
        return sheet;
    const QRect stepped(sheet.x(), field.bottom() + 1, sheet.width(), sheet.height());
    return stepped.bottom() < below->height() ? stepped : sheet; // a whole grid is not stepped below
}

void NoticeBar::offer(const QString &text, const std::function<void()> &act)
{
    auto *button = new QPushButton(text, m_sheet);
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
    fit();
}

void NoticeBar::clear()
{
    for (QWidget *button : m_buttons) {
        button->hide(); // its key is another's from now on
        button->deleteLater();
    }
    m_buttons.clear();
    m_sentence->clear();
    fit();
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

QWidget *NoticeBar::sheet() const
{
    return m_sheet;
}

} // namespace counter
