#include "forms/calibration/rulerreadings.h"

#include "forms/widgets/theme.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace counter {

namespace {

constexpr int LastSheet = 3; ///< the row of the last sheet's cross
constexpr qreal Longest = 420; ///< mm; a ruler's end, far beyond any paper here

} // namespace

RulerReadings::RulerReadings(QWidget *parent) : QWidget(parent), m_sheets(new QSpinBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::space(2));
    grid->setVerticalSpacing(theme::space(1));
    auto *sheets = new QLabel(tr("尺规页张数"), this);
    m_sheets->setRange(1, calibrationlimits::Sheets);
    m_sheets->setSuffix(tr(" 张"));
    m_sheets->setToolTip(tr("连续进纸的打印机打 5 张以上，可量出每张漂移"));
    setAccessible(m_sheets, tr("尺规页张数"));
    grid->addWidget(sheets, 0, 0);
    grid->addWidget(m_sheets, 0, 1);
    int column = 1;
    for (const QString &heading : {tr("距左边"), tr("距上边")}) {
        auto *label = new QLabel(heading, this);
        setRole(label, "quiet");
        grid->addWidget(label, 1, column++);
    }
    for (int cross = 0; cross < int(m_fields.size()); ++cross) {
        const bool last = cross == LastSheet;
        const QString name = last ? tr("末张左上") : tr("%1 %2").arg(cross + 1).arg(crossName(cross));
        auto *label = new QLabel(name, this);
        if (last)
            m_lastLabel = label;
        grid->addWidget(label, cross + 2, 0);
        m_fields[std::size_t(cross)] = {addField(tr("%1 距左边").arg(name), cross + 2, 1),
                                        addField(tr("%1 距上边").arg(name), cross + 2, 2)};
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    connect(m_sheets, &QSpinBox::valueChanged, this, &RulerReadings::showDrift);
    showDrift();
}

QDoubleSpinBox *RulerReadings::addField(const QString &name, int row, int column)
{
    auto *field = new QDoubleSpinBox(this);
    field->setRange(0, Longest);
    field->setDecimals(1);
    field->setSingleStep(0.5);
    field->setSuffix(tr(" mm"));
    field->setSpecialValueText(tr("未量"));
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAccessible(field, name);
    static_cast<QGridLayout *>(layout())->addWidget(field, row, column);
    return field;
}

void RulerReadings::showDrift()
{
    const bool several = sheets() > 1;
    m_lastLabel->setVisible(several);
    for (QDoubleSpinBox *field : m_fields[LastSheet])
        field->setVisible(several);
}

int RulerReadings::sheets() const
{
    return m_sheets->value();
}

Result<Calibration> RulerReadings::calibration(QSizeF pageMm) const
{
    std::array<QPointF, 4> read;
    const std::size_t used = sheets() > 1 ? read.size() : read.size() - 1;
    for (std::size_t cross = 0; cross < used; ++cross) {
        for (QDoubleSpinBox *field : m_fields[cross])
            if (field->value() <= 0) {
                field->setFocus();
                field->selectAll();
                return Error{ErrorCode::BadInput,
                             tr("请填“%1”：用直尺量，单位毫米。").arg(field->accessibleName()),
                             {}};
            }
        read[cross] = QPointF(m_fields[cross][0]->value(), m_fields[cross][1]->value());
    }
    const Result<Calibration> found = calibrationFrom(pageMm, {read[0], read[1], read[2]});
    return found && sheets() > 1 ? withDrift(*found, read[0], read[LastSheet], sheets()) : found;
}

void RulerReadings::clear()
{
    for (const auto &pair : m_fields)
        for (QDoubleSpinBox *field : pair)
            field->setValue(0);
}

void RulerReadings::focusFirst()
{
    m_fields[0][0]->setFocus();
    m_fields[0][0]->selectAll();
}

} // namespace counter
