#pragma once
#include "models/desk/job.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace counter {

/// How far a long work is; 停下 or Esc asks it to end. It stays until the work has ended.
class JobDialog : public QDialog
{
    Q_OBJECT

public:
    JobDialog(const QString &title, const QString &what, Job &job, QWidget *parent = nullptr);

    /// Starts the work and returns when it has ended; what stands behind cannot be touched meanwhile.
    void run();

public Q_SLOTS:
    void reject() override;

private:
    void show(qint64 part, qint64 whole);

    Job &m_job;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

/// Runs `work` on a thread of its own behind such a dialog.
void runShown(const QString &title, const QString &what, QWidget *parent, ThreadJob::Work work);

} // namespace counter
