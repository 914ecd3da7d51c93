#include "forms/widgets/griddelegate.h"

#include "forms/widgets/pickedit.h"
#include "forms/widgets/theme.h"
#include "models/tables/tableroles.h"
#include "models/tables/tabletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace counter {

namespace {

QString header(const QModelIndex &index)
{
    return index.model()->headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
}

} // namespace

GridDelegate::GridDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const QVariant picks = index.data(PicksRole);
    QLineEdit *line =
        picks.isValid() ? new PickEdit(picks.value<QList<Pick>>(), parent) : new QLineEdit(parent);
    line->setFrame(false);
    line->setTextMargins(0, 0, 0, 0);
    line->setProperty("role", QLatin1String("cell"));
    line->setAccessibleName(tr("第 %1 行%2").arg(index.row() + 1).arg(header(index)));
    line->setAccessibleDescription(index.data(HintRole).toString());
    line->setAlignment(index.data(Qt::TextAlignmentRole).isValid()
                           ? index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()
                           : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return line;
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    // A decision that comes while the clerk types changes the cells around: what is typed stays.
    if (line->isModified())
        return;
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *picked = qobject_cast<PickEdit *>(editor); picked && picked->chosen())
        model->setData(index, picked->chosen()->value, picked->chosen()->role);
    else
        model->setData(index, static_cast<QLineEdit *>(editor)->text());
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QRect place = option.rect;
    // An amount stays in its own cell; a narrow cell of text gets room for what is typed (202301-202312).
    if (index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight)
        return editor->setGeometry(place);
    const int wanted = qMin(theme::digits(16), editor->parentWidget()->width() - place.left());
    if (place.width() < wanted)
        place.setWidth(wanted);
    editor->setGeometry(place);
}

void GridDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    using theme::Tone;
    const bool wrong = !index.data(WrongRole).toString().isEmpty();
    const QVariant outcome = index.data(OutcomeRole);
    if (option->text.isEmpty()) {
        option->text = index.data(GhostRole).toString();
        if (!option->text.isEmpty()) {
            option->features |= QStyleOptionViewItem::HasDisplay;
            option->palette.setColor(QPalette::Text, theme::color(Tone::Quiet));
        }
    }
    if (wrong) {
        option->backgroundBrush = theme::color(Tone::BadWash);
        option->palette.setColor(QPalette::Text, theme::color(Tone::Bad));
    } else if (index.data(AskedRole).toBool() || !index.data(CautionRole).toString().isEmpty()) {
        option->backgroundBrush = theme::color(Tone::OpenWash);
        option->palette.setColor(QPalette::Text, theme::color(Tone::Open));
    } else if (outcome.isValid()) {
        option->palette.setColor(QPalette::Text, theme::color(outcomeTone(Outcome(outcome.toInt()))));
    }
    // Selected cells keep their meaning's colour on a wash; the current one has a frame.
    if (option->state.testFlag(QStyle::State_Selected)) {
        option->palette.setColor(QPalette::Highlight, theme::color(Tone::AccentWash));
        option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    }
    option->textElideMode = Qt::ElideRight;
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    const bool current = plain.state.testFlag(QStyle::State_HasFocus);
    plain.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, plain, index);
    const bool wrong = !index.data(WrongRole).toString().isEmpty();
    if (!current && !wrong)
        return;
    painter->save();
    painter->setPen(QPen(theme::color(wrong ? theme::Tone::Bad : theme::Tone::Accent), current ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(current ? 1 : 0, current ? 1 : 0, -1, -1));
    painter->restore();
}

bool GridDelegate::finish(QWidget *editor, QAbstractItemDelegate::EndEditHint hint, int moveRow,
                          const char *then)
{
    editor->setProperty("moveRow", moveRow);
    editor->setProperty("then", QString::fromLatin1(then));
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, hint);
    return true;
}

bool GridDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::InputMethod)
        editor->setProperty("composing", !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty());
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (editor->property("composing").toBool())
        return true; // the key is the input method's; it must not reach the grid behind the editor
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool back = key->modifiers().testFlag(Qt::ShiftModifier);
    if (auto *picked = qobject_cast<PickEdit *>(editor); picked && picked->takesKey(key))
        return true;
    // The grid's own keys, also while a cell is typed into: what stands there is kept first.
    if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier)
        return finish(editor, QAbstractItemDelegate::NoHint, 0, "fill");
    if (key->key() == Qt::Key_D && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return finish(editor, QAbstractItemDelegate::NoHint, 0, "repeat");
    // Whole rows go only when no cell is being typed into.
    if (key->key() == Qt::Key_Delete && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return true;
    if (key->matches(QKeySequence::Paste) && isTable(QGuiApplication::clipboard()->text()))
        return finish(editor, QAbstractItemDelegate::NoHint, 0, "paste");
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        return finish(
            editor, back ? QAbstractItemDelegate::EditPreviousItem : QAbstractItemDelegate::EditNextItem, 0);
    case Qt::Key_Backtab:
        return finish(editor, QAbstractItemDelegate::EditPreviousItem, 0);
    case Qt::Key_Down:
        return finish(editor, QAbstractItemDelegate::NoHint, 1);
    case Qt::Key_Up:
        return finish(editor, QAbstractItemDelegate::NoHint, -1);
    default:
        return QStyledItemDelegate::eventFilter(watched, event);
    }
}

} // namespace counter
