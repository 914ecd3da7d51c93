#include "forms/evidence/evidencehead.h"

#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/elidedlabel.h"
#include "forms/widgets/theme.h"
#include "models/tables/evidencemodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <numeric>

namespace counter {

EvidenceHead::EvidenceHead(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_halves(new QHBoxLayout(this)), m_tools(new QHBoxLayout)
{
    auto *title = new QLabel(tr("附列资料"), this);
    setRole(title, "heading");
    setRole(m_summary, "quiet");
    m_summary->setTextFormat(Qt::RichText);
    auto *hint = new ElidedLabel(this);
    hint->setText(tr("可拖入图片或 PDF"));
    setRole(hint, "quiet");
    hint->setFont(theme::smallFont());
    auto *words = new QHBoxLayout;
    words->addWidget(title);
    words->addWidget(m_summary);
    words->addWidget(hint, 1);

    QPushButton *add = addTool(tr("添加文件"), QStringLiteral("F10"), &EvidenceHead::filesWanted);
    pressOnKey(add, Qt::Key_F10);
    // The long keys stand in the tip: beside them the reason would have no room.
    QPushButton *paste = addTool(tr("粘贴"), {}, &EvidenceHead::pasteWanted);
    paste->setToolTip(tr("粘贴图片或文件 Ctrl+Shift+V"));
    pressOnKey(paste, QKeySequence(QStringLiteral("Ctrl+Shift+V")));
    QPushButton *paper = addTool(tr("纸质件"), {}, &EvidenceHead::paperWanted);
    paper->setToolTip(tr("登记没有扫描的纸质资料 Ctrl+Shift+N"));
    pressOnKey(paper, QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    m_view = addTool(tr("查看"), tr("Enter"), &EvidenceHead::viewWanted);
    m_remove = addTool(tr("移除"), QStringLiteral("Del"), &EvidenceHead::removeWanted);

    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->addLayout(words, 1);
    m_halves->addLayout(m_tools);
    for (QBoxLayout *row : {static_cast<QBoxLayout *>(words), m_tools, m_halves})
        row->setSpacing(theme::space(2));
}

QPushButton *EvidenceHead::addTool(const QString &text, const QString &key, void (EvidenceHead::*wanted)())
{
    auto *button = new QPushButton(this);
    setKeyedText(button, text, key);
    pressOnEnter(button);
    m_tools->addWidget(button);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void EvidenceHead::setNarrow(bool narrow)
{
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setSpacing(theme::space(narrow ? 1 : 2));
}

void EvidenceHead::showProgress(int waiting)
{
    m_summary->setText(tr("正在查看 %1 份文件……").arg(waiting));
}

void EvidenceHead::showCount(const EvidenceModel &model, bool asked)
{
    const QList<Evidence> &items = model.evidence();
    const int pages = std::accumulate(items.cbegin(), items.cend(), 0, [](int sum, const Evidence &item) {
        return sum + item.copies * item.pages;
    });
    QString text = tr("已收 %1 件 %2 页").arg(items.size()).arg(pages);
    const qsizetype missing = model.missing().size();
    if (missing > 0)
        text += asked ? tr(" · <span style=\"color:%1\">还缺 %2 件</span>")
                            .arg(theme::color(theme::Tone::Bad).name())
                            .arg(missing)
                      : tr(" · 待收 %1 件").arg(missing);
    m_summary->setText(text);
}

void EvidenceHead::setMayView(bool may)
{
    m_view->setEnabled(may);
}

void EvidenceHead::setMayRemove(bool may)
{
    m_remove->setEnabled(may);
}

} // namespace counter
