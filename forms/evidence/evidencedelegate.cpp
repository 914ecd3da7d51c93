#include "forms/evidence/evidencedelegate.h"

#include "forms/widgets/theme.h"
#include "models/tables/evidencemodel.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPixmap>

namespace counter {

QSize EvidenceDelegate::frameSize()
{
    const QFontMetrics small(theme::smallFont());
    return {small.horizontalAdvance(QStringLiteral("缴费凭证汇总清单")), small.height() * 7 / 2};
}

QSize EvidenceDelegate::pictureSize()
{
    const int name = QFontMetrics(theme::smallFont()).height() + theme::space(1);
    return frameSize() - QSize(theme::space(2), name + theme::space(1));
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return frameSize() + QSize(theme::space(2), 0);
}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    using theme::Tone;
    const bool missing = index.data(EvidenceModel::Missing).toBool();
    const bool asked = index.data(EvidenceModel::Asked).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    const QRect frame(option.rect.topLeft(), frameSize());
    const int name = QFontMetrics(theme::smallFont()).height() + theme::space(1);
    const QRect picture(frame.x() + theme::space(1), frame.y() + theme::space(1), pictureSize().width(),
                        pictureSize().height());
    const QRect label(frame.x() + 2, frame.bottom() - name, frame.width() - 4, name);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(theme::color(selected               ? Tone::Accent
                              : missing && asked ? Tone::Bad
                                                 : Tone::Line),
             focused ? 2 : 1);
    if (missing)
        pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(theme::color(selected ? Tone::AccentWash : Tone::Paper));
    painter->drawRoundedRect(QRectF(frame).adjusted(1, 1, -1, -1), theme::radius(), theme::radius());
    painter->setFont(theme::smallFont());
    if (missing) {
        // Grey as long as nobody asked: new work has no faults yet.
        painter->setPen(theme::color(asked ? Tone::Bad : Tone::Quiet));
        painter->drawText(frame.adjusted(theme::space(1), 2, -theme::space(1), -2),
                          Qt::AlignCenter | Qt::TextWrapAnywhere,
                          (asked ? tr("缺 %1") : tr("待收 %1")).arg(index.data().toString()));
        painter->restore();
        return;
    }
    const auto shot = index.data(Qt::DecorationRole).value<QPixmap>();
    if (!shot.isNull()) {
        const QSizeF size = shot.deviceIndependentSize();
        painter->drawPixmap(
            QPointF(picture.center()) - QPointF(size.width() / 2 - 0.5, size.height() / 2 - 0.5), shot);
    } else {
        painter->setPen(theme::color(Tone::Quiet));
        painter->fillRect(picture, theme::color(Tone::Neutral));
        const QString wrong = index.data(Qt::DecorationRole).toString();
        const bool filed = !index.data(EvidenceModel::Hash).toString().isEmpty();
        painter->drawText(picture.adjusted(2, 0, -2, 0), int(Qt::AlignCenter) | Qt::TextWrapAnywhere,
                          !wrong.isEmpty() ? wrong
                              : filed      ? QStringLiteral("…")
                                           : tr("纸质件"));
    }
    painter->setPen(theme::color(Tone::Ink));
    painter->drawText(
        label, Qt::AlignCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, label.width()));
    painter->restore();
}

} // namespace counter
