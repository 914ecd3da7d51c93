#include "forms/settings/calendardialog.h"

#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/values/workcalendar.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace counter {

namespace {

constexpr int FirstYear = 2020;
constexpr int LastYear = 2099;
/// What a year has had since 2014; outside, something was left out.
constexpr int FewestDays = 244;
constexpr int MostDays = 254;

} // namespace

CalendarDialog::CalendarDialog(OfficeDesk &office, int year, QWidget *parent)
    : QDialog(parent), m_office(office), m_notice(new QPlainTextEdit(this)), m_year(new QSpinBox(this)),
      m_source(new QLineEdit(this)), m_off(new QLineEdit(this)), m_work(new QLineEdit(this)),
      m_said(new QLabel(this)), m_put(new QPushButton(this))
{
    setWindowTitle(tr("录入放假安排"));
    setAccessible(this, tr("录入放假安排"));
    auto *what = new QLabel(tr("把国务院办公厅“关于某年部分节假日安排的通知”的全文贴在这里，程序读出日子，您"
                               "对照通知逐项核对，有错直接改。"),
                            this);
    what->setWordWrap(true);
    m_notice->setPlaceholderText(tr("一、元旦：1月1日（周五）至3日（周日）放假，共3天。……"));
    m_notice->setTabChangesFocus(true);
    m_year->setRange(FirstYear, LastYear);
    m_year->setValue(year);
    m_off->setPlaceholderText(QStringLiteral("01-01/01-03, 02-05/02-11, …"));
    m_work->setPlaceholderText(QStringLiteral("02-14, 10-10, …"));
    m_said->setWordWrap(true);
    m_said->setMinimumHeight(2 * m_said->fontMetrics().lineSpacing()); // what comes and goes moves nothing
    setKeyedText(m_put, tr("采用"), tr("F12"));
    m_put->setShortcut(Qt::Key_F12);
    m_put->setAutoDefault(false);
    setRole(m_put, "primary");
    auto *back = new QPushButton(this);
    setKeyedText(back, tr("返回"), tr("Esc"));
    back->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::space(3));
    form->setVerticalSpacing(theme::space(2));
    const auto row = [&](const QString &label, QWidget *field) {
        auto *words = new QLabel(label, this);
        setRole(words, "quiet");
        words->setBuddy(field);
        setAccessible(field, label);
        form->addRow(words, field);
    };
    row(tr("年度"), m_year);
    row(tr("依据"), m_source);
    row(tr("放假的日子"), m_off);
    row(tr("周末上班的日子"), m_work);
    setAccessible(m_notice, tr("通知全文"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_put);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::space(4), theme::space(4), theme::space(4), theme::space(4));
    all->setSpacing(theme::space(3));
    all->addWidget(what);
    all->addWidget(m_notice, 1);
    all->addLayout(form);
    all->addWidget(m_said);
    all->addLayout(buttons);
    resizeToScreen(this, {theme::digits(96), theme::space(130)});

    connect(m_notice, &QPlainTextEdit::textChanged, this, &CalendarDialog::readNotice);
    connect(m_year, &QSpinBox::valueChanged, this, &CalendarDialog::judge);
    for (QLineEdit *field : {m_source, m_off, m_work})
        connect(field, &QLineEdit::textChanged, this, &CalendarDialog::judge);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_put, &QPushButton::clicked, this, &CalendarDialog::put);
    judge();
    m_notice->setFocus();
}

void CalendarDialog::readNotice()
{
    if (m_notice->toPlainText().trimmed().isEmpty())
        return;
    const Result<HolidayYear> read = readHolidayNotice(m_notice->toPlainText(), m_year->value());
    if (read)
        return showYear(*read);
    // The days of a notice that stood here before are not this one's.
    m_off->clear();
    m_work->clear();
    setRole(m_said, "error");
    m_said->setText(read.error().detail);
}

void CalendarDialog::showYear(const HolidayYear &year)
{
    m_year->setValue(year.year);
    m_source->setText(year.source);
    m_off->setText(year.offText());
    m_work->setText(year.workText());
}

Result<HolidayYear> CalendarDialog::entered() const
{
    return readHolidayDays(m_year->value(), m_source->text(), m_off->text(), m_work->text());
}

void CalendarDialog::judge()
{
    const Result<HolidayYear> year = entered();
    m_put->setEnabled(year.ok());
    setRole(m_said, year ? "quiet" : "error");
    if (!year) {
        const bool empty = m_off->text().trimmed().isEmpty();
        m_said->setText(empty ? QString() : year.error().detail);
        return;
    }
    const int days = year->workingDays();
    m_said->setText(days < FewestDays || days > MostDays
                        ? tr("算出 %1 年工作日 %2 天，往年都在 %3 至 %4 天之间，请再对照通知核对。")
                              .arg(year->year)
                              .arg(days)
                              .arg(FewestDays)
                              .arg(MostDays)
                        : tr("算出 %1 年工作日 %2 天。请对照通知逐项核对后采用。").arg(year->year).arg(days));
}

void CalendarDialog::put()
{
    const Result<HolidayYear> year = entered();
    if (!year)
        return judge();
    const Result<QString> done = m_office.rules().putCalendar(m_office.actor(), *year);
    if (!done) {
        setRole(m_said, "error");
        m_said->setText(explain(done.error()));
        return;
    }
    Q_EMIT inForce(year->year);
    accept();
}

/// Enter goes on and never puts anything in force.
void CalendarDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace counter
