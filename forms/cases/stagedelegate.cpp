#include "forms/cases/stagedelegate.h"

#include "forms/widgets/theme.h"
#include "models/tables/casesmodel.h"

namespace counter {

namespace {

theme::Tone toneOf(Stage stage)
{
    using theme::Tone;
    switch (stage) {
    case Stage::Draft:
    case Stage::Correction:
    case Stage::Bounced:
    case Stage::Consulting:
        return Tone::Open;
    case Stage::Paid:
    case Stage::FedBack:
    case Stage::Archived:
        return Tone::Good;
    case Stage::Refused:
    case Stage::Denied:
    case Stage::Withdrawn:
    case Stage::Discarded:
        return Tone::Quiet;
    case Stage::Accepted:
    case Stage::Verified:
    case Stage::Entered:
    case Stage::TaxApproved:
    case Stage::HandedOver:
    case Stage::Handled:
    case Stage::Checked:
    case Stage::Approved:
    case Stage::Pushed:
        return Tone::Ink;
    }
    return Tone::Ink;
}

} // namespace

void StageDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const auto *model = qobject_cast<const CasesModel *>(index.model()))
        option->palette.setColor(QPalette::Text, theme::color(toneOf(model->at(index.row()).stage)));
}

} // namespace counter
