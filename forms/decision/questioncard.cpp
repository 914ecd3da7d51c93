#include "forms/decision/questioncard.h"

#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/flowlayout.h"
#include "forms/widgets/theme.h"
#include "models/values/normalise.h"
#include "models/values/spreadsheet.h"
#include "models/values/yearmonth.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counter {

namespace {

/// What was typed, as files spell it, or a sentence that says what is expected.
struct Typed
{
    std::optional<FactValue> value;
    QString wrong;
};

/// 无, as the grid takes it; w is the letter of the button.
bool saysNone(const QString &text)
{
    static const QStringList words{QStringLiteral("-"), QStringLiteral("无"), QStringLiteral("w")};
    return words.contains(normaliseText(text).toLower());
}

FactValue noneOf(AnswerKind kind)
{
    return kind == AnswerKind::Months ? FactValue(QStringList()) : FactValue(QStringLiteral("none"));
}

Typed read(AnswerKind kind, const QString &text, bool mayBeNone)
{
    if (mayBeNone && saysNone(text))
        return {noneOf(kind), {}};
    const MonthReading month =
        kind == AnswerKind::Month || kind == AnswerKind::Months ? readMonthCell(text) : MonthReading();
    // 2024.1 may be what a spreadsheet left of 2024.10: asked, never decided.
    if (month.isDoubtful())
        return {{}, monthDoubt(month) + QuestionCard::tr("。")};
    switch (kind) {
    case AnswerKind::Month:
        if (month.isCertain())
            return {month.possible.first().toString(), {}};
        return {{}, QuestionCard::tr("请填年月，例如 202403。")};
    case AnswerKind::Months:
        if (month.isCertain())
            return {QStringList{month.possible.first().toString()}, {}};
        if (const Result<MonthSet> months = MonthSet::parseTyped(text); months && !months->isEmpty())
            return {months->toStrings(), {}};
        return {{}, QuestionCard::tr("请填月份，例如 202305-202310。")};
    case AnswerKind::Amount:
        if (const Result<Money> amount = Money::parseTyped(text))
            return {amount->toString(), {}};
        return {{}, QuestionCard::tr("请填金额，例如 80.32；没有划入填 0。")};
    case AnswerKind::YesNo:
    case AnswerKind::Choice:
    case AnswerKind::Text:
        break;
    }
    if (!text.trimmed().isEmpty())
        return {text.trimmed(), {}};
    return {{}, QuestionCard::tr("请填写内容。")};
}

QString placeholder(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Month:
        return QuestionCard::tr("如 202403");
    case AnswerKind::Months:
        return QuestionCard::tr("如 202305-202310");
    case AnswerKind::Amount:
        return QuestionCard::tr("如 80.32");
    case AnswerKind::YesNo:
    case AnswerKind::Choice:
    case AnswerKind::Text:
        break;
    }
    return {};
}

/// 202403, as a clerk types it.
QString compact(YearMonth month)
{
    return month.toString().remove(QLatin1Char('-'));
}

QString commitText(AnswerKind kind)
{
    return kind == AnswerKind::Month || kind == AnswerKind::Months ? QuestionCard::tr("填月份(&M)")
        : kind == AnswerKind::Amount                               ? QuestionCard::tr("填金额(&M)")
                                                                   : QuestionCard::tr("填入(&M)");
}

} // namespace

QuestionCard::QuestionCard(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_detail(new QLabel(this)), m_wrong(new QLabel(this)),
      m_everyone(new QCheckBox(this))
{
    setRole(this, "question");
    setRole(m_title, "heading");
    setRole(m_detail, "quiet");
    setRole(m_wrong, "error");
    m_detail->setFont(theme::smallFont());
    for (QLabel *label : {m_title, m_detail, m_wrong}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_wrong->hide();
    m_everyone->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(3), theme::space(2), theme::space(3), theme::space(2));
    column->setSpacing(theme::space(1));
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addWidget(m_everyone);
    column->addStretch(1); // the answers stand at the foot, question after question
    column->addWidget(m_wrong);
}

void QuestionCard::setQuestion(const OpenFact &open, const FactTexts &words, const QString &who,
                               const QString &lines, const QString &everyone)
{
    const bool same = m_answers && words.kind == m_words.kind && open.member == m_open.member
        && open.line.has_value() == m_open.line.has_value() && open.fact == m_open.fact;
    if (isVisible() && !m_open.fact.isEmpty())
        setMinimumHeight(qMax(minimumHeight(), height())); // the room of the question before
    m_open = open;
    m_words = words;
    const QString question = open.question.isEmpty() ? words.question : open.question;
    m_title->setText(who.isEmpty() ? question : QString(who + QStringLiteral("：") + question));
    setAccessible(this, tr("最要紧的问题"));
    setAccessibleDescription(m_title->text());
    QStringList detail;
    if (!lines.isEmpty())
        detail += lines; // what it can change is of one line, not of them all
    else if (open.range.low != open.range.high)
        detail +=
            tr("答案不同，全案可退 %1～%2 元。").arg(open.range.low.toGrouped(), open.range.high.toGrouped());
    if (!words.answeredBy.isEmpty())
        detail += tr("由%1答复。").arg(words.answeredBy);
    if (!words.evidence.isEmpty())
        detail += tr("凭《%1》。").arg(words.evidence.join(QStringLiteral("》《")));
    m_detail->setText(detail.join(QString()));
    m_detail->setVisible(!detail.isEmpty());
    if (!same || everyone.isEmpty())
        m_everyone->setChecked(false);
    m_everyone->setText(everyone + QStringLiteral("(&A)"));
    setAccessible(m_everyone, everyone);
    m_everyone->setVisible(!everyone.isEmpty());
    if (!same) // The clerk may be typing the answer while another line changes the amounts.
        rebuildAnswers();
}

void QuestionCard::forget()
{
    m_open = {};
    setMinimumHeight(0);
}

QString QuestionCard::halfAnswer() const
{
    return isVisible() && m_input && m_input->isModified() ? m_input->text().trimmed() : QString();
}

void QuestionCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        setMinimumHeight(0); // in another width the words take other lines
}

bool QuestionCard::isForEveryone() const
{
    return m_everyone->isChecked();
}

QPushButton *QuestionCard::addButton(const QString &text, const QString &spoken)
{
    auto *button = new QPushButton(text, m_answers);
    setAccessible(button, spoken);
    pressOnEnter(button);
    m_row->addWidget(button);
    return button;
}

void QuestionCard::newRow()
{
    m_row = new FlowLayout;
    m_row->setSpacing(theme::space(2));
    static_cast<QVBoxLayout *>(m_answers->layout())->addLayout(m_row);
}

void QuestionCard::rebuildAnswers()
{
    const bool clerkIsHere = hasKeyboard();
    QWidget *before = m_answers;
    m_input = nullptr;
    m_wrong->hide();
    m_wrong->setText(QString(QChar::Nbsp)); // a line's height
    m_answers = new QWidget(this);
    auto *rows = new QVBoxLayout(m_answers);
    rows->setContentsMargins(0, theme::space(1), 0, 0);
    rows->setSpacing(theme::space(1));
    newRow();

    const auto answer = [this](const FactValue &value) { return [this, value] { Q_EMIT answered(value); }; };
    switch (m_words.kind) {
    case AnswerKind::YesNo:
        connect(addButton(tr("是(&Y)"), tr("是")), &QPushButton::clicked, this, answer(true));
        connect(addButton(tr("否(&N)"), tr("否")), &QPushButton::clicked, this, answer(false));
        break;
    case AnswerKind::Choice: {
        int number = 0;
        for (const AnswerChoice &choice : m_words.choices) {
            connect(addButton(QStringLiteral("%1(&%2)").arg(choice.label).arg(++number), choice.label),
                    &QPushButton::clicked, this, answer(choice.value));
        }
        break;
    }
    case AnswerKind::Month:
    case AnswerKind::Months:
    case AnswerKind::Amount:
    case AnswerKind::Text:
        m_input = new QLineEdit(m_answers);
        m_input->setPlaceholderText(placeholder(m_words.kind));
        m_input->setMinimumWidth(theme::digits(9));
        setAccessible(m_input, m_words.label);
        m_row->addWidget(m_input);
        connect(m_input, &QLineEdit::returnPressed, this, &QuestionCard::answerTyped);
        connect(addButton(commitText(m_words.kind), tr("填入%1").arg(m_words.label)), &QPushButton::clicked,
                this, &QuestionCard::answerTyped);
        newRow();
        if (m_words.mayBeNone) {
            QPushButton *button = addButton(tr("无(&W)"), tr("无（%1）").arg(m_words.none));
            button->setToolTip(m_words.none);
            connect(button, &QPushButton::clicked, this, answer(noneOf(m_words.kind)));
        }
        break;
    }
    connect(addButton(tr("仍未核实(&U)"), tr("仍未核实")), &QPushButton::clicked, this,
            &QuestionCard::leftOpen);
    QSizePolicy kept = m_wrong->sizePolicy();
    kept.setRetainSizeWhenHidden(m_input); // what is typed can be wrong
    m_wrong->setSizePolicy(kept);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_answers);
    m_answers->show();
    // They stand where the card stands, not after everything that was there before them.
    QWidget *last = m_everyone;
    for (QWidget *entry : m_answers->findChildren<QWidget *>())
        if (entry->focusPolicy() & Qt::TabFocus) {
            setTabOrder(last, entry);
            last = entry;
        }
    // Answering one question by keyboard leads to the next one, but not on to one of its buttons: a second
    // Enter was meant for the question before.
    if (clerkIsHere)
        enter(Qt::TabFocusReason);
    if (before) { // Later: it may be one of its own buttons that brought us here.
        layout()->removeWidget(before);
        before->hide();
        before->deleteLater();
    }
}

/// Of the application, not of the card: a widget remembers who had the focus in it long after it has gone.
bool QuestionCard::hasKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void QuestionCard::enter(Qt::FocusReason reason)
{
    if (m_input)
        m_input->setFocus(reason);
    else
        setFocus(reason);
}

/// While the card itself has the focus the letter in an answer's brackets is enough.
void QuestionCard::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (hasFocus() && plain && !event->isAutoRepeat() && !event->text().isEmpty() && m_answers)
        for (QAbstractButton *button : findChildren<QAbstractButton *>())
            if (button->isVisible()
                && QKeySequence::mnemonic(button->text())
                    == QKeySequence(QStringLiteral("Alt+") + event->text().toUpper()))
                return button->click();
    QFrame::keyPressEvent(event);
}

void QuestionCard::proposeMonths(YearMonth from, YearMonth to)
{
    if (!isVisible() || !m_input)
        return;
    if (m_words.kind == AnswerKind::Months)
        m_input->setText(compact(from) + (from == to ? QString() : QString(QLatin1Char('-') + compact(to))));
    else if (m_words.kind == AnswerKind::Month)
        m_input->setText(compact(from));
}

void QuestionCard::answerTyped()
{
    QGuiApplication::inputMethod()->commit();
    const Typed typed = read(m_words.kind, m_input->text(), m_words.mayBeNone);
    m_wrong->setText(typed.wrong);
    m_wrong->setVisible(!typed.wrong.isEmpty());
    if (typed.value)
        Q_EMIT answered(*typed.value);
    else
        m_input->setFocus();
}

} // namespace counter
