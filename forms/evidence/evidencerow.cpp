#include "forms/evidence/evidencerow.h"

#include "forms/widgets/elidedlabel.h"
#include "forms/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace counter {

namespace {

QSpinBox *counted(const QString &name, const QString &unit, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, 999);
    box->setSuffix(QLatin1Char(' ') + unit);
    setAccessible(box, name);
    return box;
}

} // namespace

EvidenceRow::EvidenceRow(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_title(new QLineEdit(this)),
      m_original(new QComboBox(this)), m_copies(counted(tr("份数"), tr("份"), this)),
      m_pages(counted(tr("页数"), tr("页"), this)), m_checked(new QCheckBox(tr("已核原件(&K)"), this)),
      m_by(new ElidedLabel(this))
{
    setFocusProxy(m_kind);
    setAccessible(m_kind, tr("资料类别"));
    m_kind->setAccessibleDescription(tr("资料类别"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    setAccessible(m_title, tr("资料名称"));
    m_title->setPlaceholderText(tr("名称（不填用类别）"));
    m_original->addItems({tr("复印件"), tr("原件")});
    setAccessible(m_original, tr("原件或复印件"));
    m_original->setAccessibleDescription(tr("原件或复印件"));
    setAccessible(m_checked, tr("已核原件"));
    setRole(m_by, "quiet");
    m_by->setFont(theme::smallFont());
    auto *named = new QHBoxLayout;
    named->addWidget(m_kind, 1);
    named->addWidget(m_title, 1);
    named->addWidget(m_original);
    auto *counted = new QHBoxLayout;
    counted->addWidget(m_copies);
    counted->addWidget(m_pages);
    counted->addWidget(m_checked);
    counted->addWidget(m_by, 1);
    m_halves = new QHBoxLayout(this);
    m_halves->setContentsMargins(0, 0, 0, 0);
    for (QBoxLayout *half : {static_cast<QBoxLayout *>(named), static_cast<QBoxLayout *>(counted)}) {
        half->setSpacing(theme::space(2));
        m_halves->addLayout(half, 1);
    }
    m_halves->setSpacing(theme::space(2));

    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { change([this](Evidence &e) { e.kind = m_kind->currentData().toString(); }); });
    connect(m_title, &QLineEdit::editingFinished, this,
            [this] { change([this](Evidence &e) { e.title = m_title->text().trimmed(); }); });
    connect(m_original, &QComboBox::currentIndexChanged, this,
            [this](int which) { change([which](Evidence &e) { e.original = which == 1; }); });
    connect(m_copies, &QSpinBox::valueChanged, this,
            [this](int count) { change([count](Evidence &e) { e.copies = count; }); });
    connect(m_pages, &QSpinBox::valueChanged, this,
            [this](int count) { change([count](Evidence &e) { e.pages = count; }); });
    connect(m_checked, &QCheckBox::toggled, this, [this](bool on) {
        change([&](Evidence &e) { e.seen = on && m_seen ? std::optional<Seen>(m_seen()) : std::nullopt; });
    });
}

void EvidenceRow::setNarrow(bool narrow)
{
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setSpacing(theme::space(narrow ? 1 : 2));
    updateGeometry(); // its room is kept while it is hidden
}

void EvidenceRow::setKinds(const QList<AnswerChoice> &kinds)
{
    m_filling = true;
    m_kind->clear();
    for (const AnswerChoice &kind : kinds)
        m_kind->addItem(kind.label, kind.value);
    m_filling = false;
    showItem();
}

void EvidenceRow::setSeenBy(std::function<Seen()> seen)
{
    m_seen = std::move(seen);
}

void EvidenceRow::setItem(const Evidence &item)
{
    if (item == m_item)
        return;
    m_item = item;
    showItem();
}

void EvidenceRow::showItem()
{
    m_filling = true;
    int kind = m_kind->findData(m_item.kind);
    if (kind < 0
        && !m_item.kind.isEmpty()) { // A kind this pack does not know is kept and shown as it is stored.
        m_kind->addItem(m_item.kind, m_item.kind);
        kind = m_kind->count() - 1;
    }
    m_kind->setCurrentIndex(kind);
    if (m_title->text() != m_item.title)
        m_title->setText(m_item.title);
    m_original->setCurrentIndex(m_item.original ? 1 : 0);
    m_copies->setValue(m_item.copies);
    m_pages->setValue(m_item.pages);
    m_checked->setChecked(m_item.seen.has_value());
    m_by->setText(m_item.seen ? QString(m_item.seen->by + QLatin1Char(' ') + m_item.seen->on.text())
                              : QString());
    m_filling = false;
}

void EvidenceRow::change(const std::function<void(Evidence &)> &edit)
{
    if (m_filling)
        return;
    Evidence edited = m_item;
    edit(edited);
    if (edited == m_item)
        return;
    m_item = edited;
    showItem();
    Q_EMIT this->edited(m_item);
}

} // namespace counter
