#include "forms/intake/intakelayout.h"

#include "forms/decision/decisionpanel.h"
#include "forms/evidence/evidencepanel.h"
#include "forms/intake/claimantpanel.h"
#include "forms/intake/linespanel.h"
#include "forms/intake/memberspanel.h"
#include "forms/intake/reasonpanel.h"
#include "forms/widgets/theme.h"
#include "ui_intakescreen.h"

#include <QEvent>
#include <QSettings>
#include <QTimer>

namespace counter {

namespace {

const QLatin1StringView SidesKey("sides");
const QLatin1StringView BlocksKey("blocks");

} // namespace

IntakeLayout::IntakeLayout(Ui::IntakeScreen &ui, const IntakeBlocks &blocks, const QWidget &screen)
    : m_ui(ui), m_blocks(blocks), m_screen(screen)
{
    arrange();
    connect(m_ui.sides, &QSplitter::splitterMoved, this, [this] { m_sidesMoved = true; });
    connect(m_ui.blocks, &QSplitter::splitterMoved, this, [this] { m_blocksMoved = true; });
    m_ui.lower->installEventFilter(this);
    m_ui.blocks->installEventFilter(this);
}

void IntakeLayout::arrange()
{
    m_ui.outer->setContentsMargins(0, 0, 0, 0);
    m_ui.outer->setSpacing(0);
    m_ui.outer->setStretch(1, 1);
    // The applications on the desk stand beside what is said: neither moves the form when it comes.
    m_ui.head->setContentsMargins(0, 0, 0, 0);
    m_ui.head->setSpacing(0);
    m_ui.head->setStretch(1, 1);
    m_ui.desk->setFixedHeight(m_ui.notice->minimumHeight());
    m_ui.notice->setMinimumWidth(theme::digits(60)); // the tabs scroll before a sentence is cut
    m_ui.kept->setRoom(NoticeBar::Room::Whole);
    m_ui.head->addStrut(m_ui.notice->minimumHeight());
    const int edge = theme::space(1);
    m_ui.column->setContentsMargins(edge, edge, edge, edge);
    m_ui.column->setSpacing(edge + 1);
    m_ui.upperColumn->setContentsMargins(0, 0, 0, 0);
    m_ui.upperColumn->setSpacing(edge + 1);
    m_ui.lowerRow->setContentsMargins(0, 0, 0, 0);
    m_ui.lowerRow->setSpacing(theme::space(2));
    m_ui.upperColumn->addWidget(m_blocks.claimant);
    m_ui.upperColumn->addWidget(m_blocks.members);
    m_ui.upperColumn->addWidget(m_blocks.lines, 1);
    m_ui.lowerRow->addWidget(m_blocks.reason, 2);
    m_ui.lowerRow->addWidget(m_blocks.evidence, 3);
    m_ui.sides->addWidget(m_blocks.decision);
    m_ui.sides->setStretchFactor(0, 1);
    m_ui.sides->setStretchFactor(1, 0);
    m_blocks.decision->setMinimumWidth(theme::digits(34));
    m_blocks.evidence->setContentsMargins(theme::space(3), theme::space(1), theme::space(3), theme::space(1));
    m_blocks.reason->setMinimumWidth(theme::digits(20));
    m_ui.blocks->setStretchFactor(0, 1);
    m_ui.blocks->setStretchFactor(1, 0);
    m_ui.blocks->setHandleWidth(edge + 1);
    m_ui.sides->setHandleWidth(theme::space(1));
}

void IntakeLayout::fit()
{
    fitSides();
    fitBlocks();
}

/// The claimant folds, the lower blocks take another form: the lines get what is over at once.
bool IntakeLayout::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_ui.lower && event->type() == QEvent::LayoutRequest)
        || (watched == m_ui.blocks && event->type() == QEvent::Resize))
        fitBlocks();
    return QObject::eventFilter(watched, event);
}

/// After the layout has found its places: sentences below the fields push what follows down.
void IntakeLayout::keepFocusInView()
{
    QTimer::singleShot(0, this, [this] {
        QWidget *focus = m_screen.window()->focusWidget();
        if (focus && m_ui.work->isAncestorOf(focus))
            m_ui.scroll->ensureWidgetVisible(focus, 0, m_ui.scroll->viewport()->height() / 3);
    });
}

void IntakeLayout::fitSides()
{
    const int all = m_screen.width();
    const int panel = m_sidesMoved ? m_blocks.decision->width()
                                   : qBound(theme::digits(34), all * 26 / 100, theme::digits(52));
    const int work = all - panel;
    if (!m_sidesMoved)
        m_ui.sides->setSizes({work, panel});
    // Below this the blocks' fields stand under each other instead of beside each other.
    const bool narrow = work < theme::digits(116);
    m_blocks.claimant->setNarrow(narrow);
    m_blocks.evidence->setNarrow(narrow);
    m_ui.lowerRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// The lines get the room; the lower blocks a sixth, and no less than they need.
void IntakeLayout::fitBlocks()
{
    if (m_blocksMoved)
        return;
    const int all = m_ui.blocks->height() - m_ui.blocks->handleWidth();
    const int lower = qMax(m_ui.lower->minimumSizeHint().height(), m_screen.height() / 7);
    if (m_ui.blocks->sizes().value(1) != lower && all > lower)
        m_ui.blocks->setSizes({all - lower, lower});
}

/// A splitter that was never moved is not remembered: it follows the window's size.
void IntakeLayout::remember(QSettings &memory) const
{
    memory.setValue(SidesKey, m_sidesMoved ? m_ui.sides->saveState() : QByteArray());
    memory.setValue(BlocksKey, m_blocksMoved ? m_ui.blocks->saveState() : QByteArray());
}

void IntakeLayout::restore(const QSettings &memory)
{
    m_sidesMoved = m_ui.sides->restoreState(memory.value(SidesKey).toByteArray());
    m_blocksMoved = m_ui.blocks->restoreState(memory.value(BlocksKey).toByteArray());
}

} // namespace counter
