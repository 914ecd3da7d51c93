#pragma once
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"
#include "models/values/problem.h"

#include <QDialog>
#include <memory>

namespace Ui {
class AcceptDialog;
}

namespace counter {

/// What a clerk has to know before 受理, all at once.
struct AcceptQuestion
{
    QString summary; ///< 某陶瓷，36 笔，申请 3,770.40 元，可退 …
    QString batch; ///< in which month's batch the paper goes
    Problems warnings;
    QStringList missing; ///< 附列资料 that the clauses ask for
    QStringList open; ///< facts that are still 未核实
    bool unconfirmed = false; ///< 系统核对入库信息一致 has not been ticked

    bool needsReason() const
    {
        return !warnings.isEmpty() || !missing.isEmpty() || !open.isEmpty() || unconfirmed;
    }
};

/// 提交受理: lists what is missing, what is open and what was warned of; the clerk goes back, keeps the draft
/// for a second visit, or goes on with a reason, which is kept. Enter presses nothing.
class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AcceptDialog(const AcceptQuestion &question, QWidget *parent = nullptr);
    ~AcceptDialog() override;

    QString reason() const;

Q_SIGNALS:
    void keepDraftWanted();
    void acceptWanted(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGroup(const QString &title, const QStringList &entries, const QString &mark);
    void goOn();

    std::unique_ptr<Ui::AcceptDialog> m_ui;
    bool m_needsReason;
};

} // namespace counter
