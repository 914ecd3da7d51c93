#include "forms/policies/trialpane.h"

#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/policy/words/outcomewords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counter {

namespace {

constexpr int MostRows = 5000; ///< more changes than anyone reads; the sum counts them all

QString signedAmount(Money amount)
{
    return amount.fen() > 0 ? QString(QLatin1Char('+') + amount.toGrouped()) : amount.toGrouped();
}

QString grouped(int count)
{
    return QLocale(QLocale::Chinese).toString(count);
}

QTableWidgetItem *cell(const QString &text, bool number = false)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    if (number)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

TrialPane::TrialPane(OfficeDesk &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_job([this](int milliseconds) { return work(milliseconds); }),
      m_start(new QPushButton(this)), m_stop(new QPushButton(this)), m_progress(new QProgressBar(this)),
      m_said(new QLabel(this)), m_table(new QTableWidget(0, 6, this))
{
    setKeyedText(m_start, tr("在已有案件上试算"), QStringLiteral("Ctrl+T"));
    pressOnKey(m_start, QKeySequence(QStringLiteral("Ctrl+T")));
    setKeyedText(m_stop, tr("停止"), QStringLiteral("Esc"));
    pressOnKey(m_stop, Qt::Key_Escape);
    for (QPushButton *button : {m_start, m_stop})
        pressOnEnter(button);
    m_stop->hide();
    m_progress->hide();
    setAccessible(m_progress, tr("试算进度"));
    m_said->setWordWrap(true);
    m_table->setHorizontalHeaderLabels(
        {tr("受理编号"), tr("单位（个人）名称"), tr("环节"), tr("原结论"), tr("新结论"), tr("差额")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const auto &[column, wide] : {std::pair(0, 18), {2, 12}, {3, 20}, {4, 20}, {5, 14}})
        m_table->setColumnWidth(column, theme::digits(wide));
    setAccessible(m_table, tr("结果会改变的案件"));
    m_table->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space(2));
    row->addWidget(m_start);
    row->addWidget(m_stop);
    row->addWidget(m_progress, 1);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(2));
    column->addLayout(row);
    column->addWidget(m_said);
    column->addWidget(m_table, 1);
    column->addStretch();
    connect(m_start, &QPushButton::clicked, this, &TrialPane::start);
    connect(m_stop, &QPushButton::clicked, this, &TrialPane::stop);
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        Q_EMIT openRequested(m_table->item(item->row(), 0)->data(Qt::UserRole).toString());
    });
}

TrialPane::~TrialPane() = default;

void TrialPane::setCandidate(std::shared_ptr<const PolicyPack> candidate, QDate today)
{
    m_job.stop();
    m_trial.reset();
    m_candidate = std::move(candidate);
    m_today = today;
    m_said->clear();
    m_table->setRowCount(0);
    m_table->hide();
    m_stop->hide();
    m_progress->hide();
    m_start->setEnabled(bool(m_candidate));
}

bool TrialPane::isRunning() const
{
    return m_job.isRunning();
}

QString TrialPane::summary() const
{
    return m_said->text();
}

void TrialPane::start()
{
    if (!m_candidate || isRunning())
        return;
    m_trial = std::make_unique<PolicyTrial>(m_office, m_candidate, m_today);
    m_table->setRowCount(0);
    m_start->setEnabled(false);
    m_stop->show();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->setFocus(Qt::OtherFocusReason);
    m_job.start();
}

void TrialPane::stop()
{
    if (isRunning())
        end(false, tr("已停止。试到 %1 件，").arg(grouped(m_trial->done())));
}

bool TrialPane::work(int milliseconds)
{
    const Result<bool> finished = m_trial->step(milliseconds);
    if (!finished) {
        end(false, tr("没有试完：%1 ").arg(explain(finished.error())));
        return false;
    }
    showProgress();
    if (*finished)
        end(true, tr("已试算 %1 件，").arg(grouped(m_trial->done())));
    return !*finished;
}

void TrialPane::showProgress()
{
    m_progress->setRange(0, qMax(1, m_trial->total()));
    m_progress->setValue(m_trial->done());
    m_said->setText(tr("正在试算：%1 / %2 件，%3 件结果改变")
                        .arg(grouped(m_trial->done()), grouped(m_trial->total()))
                        .arg(m_trial->changes().size()));
}

void TrialPane::end(bool whole, const QString &sentence)
{
    m_job.stop();
    m_stop->hide();
    m_progress->hide();
    m_start->setEnabled(true);
    m_said->setText(tr("%1其中由这份文件核验的 %2 件；%3 件结果会改变，合计 %4 元。案件本身没有改动。")
                        .arg(sentence, grouped(m_trial->tried()))
                        .arg(m_trial->changes().size())
                        .arg(signedAmount(m_trial->difference())));
    addChanges();
    Q_EMIT finished(whole);
}

void TrialPane::addChanges()
{
    const QList<TrialChange> &changes = m_trial->changes();
    const int rows = int(qMin(changes.size(), qsizetype(MostRows)));
    m_table->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const TrialChange &change = changes.at(row);
        const auto said = [](Outcome outcome, Money amount) {
            return tr("%1 %2").arg(outcomeWords(outcome), amount.toGrouped());
        };
        auto *number = cell(change.number.isEmpty() ? tr("（未受理）") : change.number);
        number->setData(Qt::UserRole, change.caseId);
        m_table->setItem(row, 0, number);
        m_table->setItem(row, 1, cell(change.name));
        m_table->setItem(row, 2, cell(stageLabel(change.stage)));
        m_table->setItem(row, 3,
                         cell(change.before ? said(*change.before, change.refundableBefore) : tr("未核验")));
        m_table->setItem(row, 4, cell(said(change.after, change.refundableAfter)));
        m_table->setItem(row, 5, cell(signedAmount(change.refundableAfter - change.refundableBefore), true));
    }
    m_table->setVisible(rows > 0);
}

} // namespace counter
