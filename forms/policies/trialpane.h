#pragma once
#include "models/desk/job.h"
#include "models/desk/officedesk.h"
#include "models/desk/policytrial.h"
#include "models/policy/pack/policypack.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace counter {

/// Tries a pack on the stored cases: progress, a way to stop, and every case that would come out differently.
class TrialPane : public QWidget
{
    Q_OBJECT
public:
    TrialPane(OfficeDesk &office, QWidget *parent = nullptr);
    ~TrialPane() override;

    /// The pack to be tried; ends a trial that is running and forgets its result.
    void setCandidate(std::shared_ptr<const PolicyPack> candidate, QDate today);
    bool isRunning() const;
    /// What was found, as a sentence.
    QString summary() const;

public Q_SLOTS:
    void start();
    void stop();

Q_SIGNALS:
    /// It ran to its end (true) or was stopped.
    void finished(bool whole);
    void openRequested(QString caseId);

private:
    bool work(int milliseconds);
    void showProgress();
    void end(bool whole, const QString &sentence);
    void addChanges();

    OfficeDesk &m_office;
    std::shared_ptr<const PolicyPack> m_candidate;
    QDate m_today;
    std::unique_ptr<PolicyTrial> m_trial;
    TurnJob m_job;
    QPushButton *m_start;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_said;
    QTableWidget *m_table;
};

} // namespace counter
