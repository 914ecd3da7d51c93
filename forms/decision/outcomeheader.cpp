#include "forms/decision/outcomeheader.h"

#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/theme.h"
#include "models/casework/openquestions.h"
#include "models/policy/words/outcomewords.h"
#include "models/values/chineseamount.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace counter {

namespace {

/// The style sheet's name of a tone of the badge.
QString toneName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Refundable:
    case Outcome::PartlyRefundable:
        return QStringLiteral("good");
    case Outcome::NotRefundable:
        return QStringLiteral("bad");
    case Outcome::Undetermined:
    case Outcome::Deferred:
    case Outcome::Referred:
        return QStringLiteral("open");
    }
    return {};
}

QString stateText(const Decision &decision)
{
    if (const qsizetype open = openQuestions(decision.unknownFacts).size(); open > 0)
        return OutcomeHeader::tr("还有 %1 项事实会影响金额").arg(open);
    if (decision.deferredUntil)
        return OutcomeHeader::tr("最早 %1 可退").arg(decision.deferredUntil->toString(Qt::ISODate));
    if (decision.outcome == Outcome::PartlyRefundable)
        return OutcomeHeader::tr("申请 %1 元").arg(decision.claimed.toGrouped());
    return {};
}

/// The amount in words, and what comes later beside it.
QString amountWords(const Decision &decision, const QString &later)
{
    QStringList words;
    if (decision.payableNow > Money())
        words += OutcomeHeader::tr("大写 %1").arg(chineseAmount(decision.payableNow));
    if (!later.isEmpty())
        words += OutcomeHeader::tr("另有 %1").arg(later);
    return words.join(OutcomeHeader::tr("；"));
}

bool isOpen(const Decision &decision)
{
    return decision.range && decision.range->low != decision.range->high;
}

} // namespace

OutcomeHeader::OutcomeHeader(QWidget *parent)
    : QWidget(parent), m_badge(new QLabel(this)), m_state(new QLabel(this)), m_caption(new QLabel(this)),
      m_amount(new QPushButton(this)), m_words(new QLabel(this))
{
    setRole(m_badge, "chip");
    setRole(m_state, "quiet");
    setRole(m_caption, "quiet");
    setRole(m_words, "quiet");
    m_caption->setText(tr("可退金额（元）"));
    m_caption->setFont(theme::smallFont());
    m_state->setFont(theme::smallFont());
    m_words->setFont(theme::smallFont());
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_amount->setFlat(true);
    m_amount->setFont(theme::amountFont());
    m_amount->setToolTip(tr("按 Enter 或 F9 看为什么"));
    pressOnEnter(m_amount);
    m_amount->setStyleSheet(
        QStringLiteral("QPushButton { border: none; background: transparent; padding: 0; "
                       "text-align: left; } QPushButton:focus { text-decoration: underline; }"));
    m_amount->setCursor(Qt::PointingHandCursor);
    m_badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);

    setFocusProxy(m_amount);
    m_amount->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::space(2));
    top->addWidget(m_badge);
    top->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(1));
    column->addLayout(top);
    column->addWidget(m_caption);
    column->addWidget(m_amount);
    column->addWidget(m_words);
    connect(m_amount, &QPushButton::clicked, this, &OutcomeHeader::explanationRequested);
}

void OutcomeHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitAmount();
}

/// The largest type that a long range has room for.
void OutcomeHeader::fitAmount()
{
    QFont font = theme::amountFont();
    const qreal least = theme::bodyFont().pointSizeF();
    while (font.pointSizeF() > least
           && QFontMetrics(font).horizontalAdvance(m_amount->text()) > width() - theme::space(2))
        font.setPointSizeF(qMax(least, font.pointSizeF() - 1));
    m_amount->setFont(font);
}

void OutcomeHeader::setDecision(const Decision &decision, const QString &missing)
{
    const bool empty = decision.lines.isEmpty();
    m_badge->setText(empty ? tr("— 尚无明细") : outcomeWords(decision.outcome));
    setAccessible(m_badge, tr("核验结论：%1").arg(empty ? tr("尚无明细") : outcomeLabel(decision.outcome)));
    m_badge->setProperty("tone", empty ? QStringLiteral("none") : toneName(decision.outcome));
    m_badge->style()->unpolish(m_badge);
    m_badge->style()->polish(m_badge);
    m_state->setText(empty ? tr("录入缴费明细后自动核验") : stateText(decision));

    const bool open = isOpen(decision);
    const QString later = open ? QString() : deferredWords(decision);
    const QString amount = open
        ? QString(decision.range->low.toGrouped() + QStringLiteral("～") + decision.range->high.toGrouped())
        : decision.payableNow.toGrouped();
    m_amount->setText(amount);
    fitAmount();
    const QString caption = later.isEmpty() ? tr("可退金额") : tr("现在可退金额");
    m_caption->setText(tr("%1（元）").arg(caption));
    setAccessible(m_amount, tr("%1 %2 元").arg(caption, amount));
    if (open)
        m_words->setText(missing.isEmpty() ? QString() : tr("缺：%1").arg(missing));
    else
        m_words->setText(amountWords(decision, later));
    m_words->setVisible(!m_words->text().isEmpty());
}

} // namespace counter
