#include "forms/cases/casesearch.h"

#include "forms/widgets/theme.h"
#include "models/casework/stage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>

namespace counter {

namespace {

constexpr int TypingPause = 120; ///< ms without a key before the store is asked

} // namespace

CaseSearch::CaseSearch(QDate today, QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_stage(new QComboBox(this)),
      m_byDay(new QCheckBox(tr("保存日期(&D)"), this)), m_from(makeDate(today, tr("保存不早于"))),
      m_to(makeDate(today, tr("保存不晚于"))), m_total(new QLabel(this)), m_pause(new QTimer(this))
{
    m_text->setPlaceholderText(tr("名称、受理编号、证件号或账号后四位、信用代码　Ctrl+F"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    setAccessible(m_text, tr("查找案件"));
    m_stage->addItem(tr("全部环节"));
    for (const Stage stage : AllStages)
        m_stage->addItem(stageLabel(stage), stageName(stage));
    setAccessible(m_stage, tr("环节"));
    m_stage->setAccessibleDescription(tr("只看这个环节的案件"));
    setAccessible(m_byDay, tr("按保存日期"));
    setRole(m_total, "quiet");
    m_pause->setSingleShot(true);
    m_pause->setInterval(TypingPause);
    auto *find = new QLabel(tr("查找(&F)"), this);
    find->setBuddy(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(2));
    row->addWidget(find);
    row->addWidget(m_text, 1);
    for (QWidget *each :
         {static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_byDay), static_cast<QWidget *>(m_from),
          static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_total)})
        row->addWidget(each);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &CaseSearch::ask);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &CaseSearch::ask);
    connect(m_byDay, &QCheckBox::toggled, this, [this](bool on) {
        m_from->setEnabled(on);
        m_to->setEnabled(on);
        ask();
    });
}

QDateEdit *CaseSearch::makeDate(QDate today, const QString &name)
{
    auto *date = new QDateEdit(today, this);
    date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    date->setCalendarPopup(true);
    date->setEnabled(false);
    setAccessible(date, name);
    connect(date, &QDateEdit::dateChanged, this, &CaseSearch::ask);
    return date;
}

void CaseSearch::put(CaseQuery &query) const
{
    query.text = m_text->text().trimmed();
    if (const Result<Stage> stage = parseStage(m_stage->currentData().toString());
        stage && m_stage->currentIndex() > 0)
        query.stage = *stage;
    if (m_byDay->isChecked()) {
        query.from = m_from->date();
        query.to = m_to->date();
    }
}

void CaseSearch::showTotal(int cases)
{
    m_total->setText(tr("共 %1 件").arg(QLocale(QLocale::Chinese).toString(cases)));
}

void CaseSearch::ask()
{
    m_pause->stop();
    Q_EMIT wanted();
}

void CaseSearch::settle()
{
    QGuiApplication::inputMethod()->commit();
    if (m_pause->isActive())
        ask();
}

void CaseSearch::focusText()
{
    if (m_composing)
        return;
    m_text->setFocus();
    m_text->selectAll();
}

bool CaseSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::FocusOut)
        m_composing = false;
    if (event->type() != QEvent::KeyPress || m_composing)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    settle();
    Q_EMIT left();
    return true;
}

} // namespace counter
