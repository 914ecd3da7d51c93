#include "forms/evidence/evidencestrip.h"

#include "forms/evidence/evidencedelegate.h"
#include "forms/widgets/theme.h"
#include "models/tables/evidencemodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

namespace counter {

EvidenceStrip::EvidenceStrip(EvidenceModel *model, QWidget *parent) : QListView(parent), m_model(model)
{
    setAccessible(this, tr("资料清单"));
    setModel(model);
    setItemDelegate(new EvidenceDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFixedHeight(EvidenceDelegate::frameSize().height() + theme::space(3) + 2);
    setTabKeyNavigation(false);
    connect(this, &QListView::activated, this, &EvidenceStrip::openWanted);
}

bool EvidenceStrip::isOnPiece() const
{
    return currentIndex().isValid() && !m_model->isMissing(currentIndex());
}

QString EvidenceStrip::currentFile() const
{
    return isOnPiece() ? currentIndex().data(EvidenceModel::Hash).toString() : QString();
}

/// A list that only gets the keyboard makes its first frame current, and selects none.
QString EvidenceStrip::chosenKind() const
{
    const QModelIndex current = currentIndex();
    return selectionModel()->isSelected(current) && m_model->isMissing(current)
        ? current.data(EvidenceModel::Kind).toString()
        : QString();
}

void EvidenceStrip::goToLastPiece()
{
    setCurrentIndex(m_model->index(int(m_model->evidence().size()) - 1));
}

void EvidenceStrip::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

/// Who comes by a key sees where he stands.
void EvidenceStrip::standSomewhere()
{
    const QModelIndex current = currentIndex().isValid() ? currentIndex() : m_model->index(0);
    if (current.isValid())
        setCurrentIndex(current);
}

/// F10 from elsewhere goes by the files' names; from the buttons and fields of the panel it does not.
void EvidenceStrip::leaveWhatIsMissing()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && focus->window() == window() && !parentWidget()->isAncestorOf(focus)
        && !chosenKind().isEmpty())
        selectionModel()->clearSelection();
}

void EvidenceStrip::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        standSomewhere();
    QListView::focusInEvent(event);
}

void EvidenceStrip::focusOutEvent(QFocusEvent *event)
{
    QTimer::singleShot(0, this, &EvidenceStrip::leaveWhatIsMissing);
    QListView::focusOutEvent(event);
}

void EvidenceStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return Q_EMIT pasteWanted();
    if (event->key() == Qt::Key_Delete)
        return Q_EMIT removeWanted();
    // The list itself calls Enter "activated" on some platforms only.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return Q_EMIT openWanted();
    QListView::keyPressEvent(event);
}

} // namespace counter
