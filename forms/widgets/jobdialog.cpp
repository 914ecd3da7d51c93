#include "forms/widgets/jobdialog.h"

#include "forms/widgets/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace counter {

JobDialog::JobDialog(const QString &title, const QString &what, Job &job, QWidget *parent)
    : QDialog(parent), m_job(job), m_bar(new QProgressBar(this)), m_stop(new QPushButton(this))
{
    setWindowTitle(title);
    setAccessible(this, title);
    setWindowModality(parent ? Qt::WindowModal : Qt::ApplicationModal);
    auto *said = new QLabel(what, this);
    said->setWordWrap(true);
    setAccessible(m_bar, title);
    m_bar->setRange(0, 0);
    m_bar->setMinimumWidth(theme::digits(40));
    setKeyedText(m_stop, tr("停下"), QStringLiteral("Esc"));
    m_stop->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::space(2));
    column->addWidget(said);
    column->addWidget(m_bar);
    column->addWidget(m_stop, 0, Qt::AlignRight);
    connect(m_stop, &QPushButton::clicked, this, &JobDialog::reject);
    connect(&m_job, &Job::progressed, this, &JobDialog::show);
    connect(&m_job, &Job::finished, this, &QDialog::accept);
}

void JobDialog::run()
{
    m_job.start();
    exec();
}

void JobDialog::show(qint64 part, qint64 whole)
{
    // Both may be bytes, of which there are more than an int can count.
    constexpr int Fine = 1000;
    m_bar->setRange(0, whole > 0 ? Fine : 0);
    if (whole > 0)
        m_bar->setValue(int(double(part) / double(whole) * Fine));
}

void JobDialog::reject()
{
    m_stop->setEnabled(false);
    m_job.stop();
}

void runShown(const QString &title, const QString &what, QWidget *parent, ThreadJob::Work work)
{
    ThreadJob job(std::move(work));
    JobDialog(title, what, job, parent).run();
}

} // namespace counter
