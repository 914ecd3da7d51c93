#pragma once
#include "models/tables/editedapplication.h"
#include "models/values/problem.h"

#include <QFrame>
#include <QPointer>
#include <memory>

namespace Ui {
class ReasonPanel;
}

class QPlainTextEdit;

namespace counter {

/// 退费原因: written from the clauses that hold and kept up to date with them until the clerk changes it.
class ReasonPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonPanel(QWidget *parent = nullptr);
    ~ReasonPanel() override;

    void setEdited(EditedApplication *edited);
    /// The clauses' words now; previous: what was last written for this application (kept up to date).
    void propose(const QString &proposal, QString &previous);
    void setProblems(const Problems &problems, bool complete);
    void setReadOnly(bool readOnly);
    bool focusField(const QString &pointer);
    QPlainTextEdit *text() const;

private:
    void follow();

    std::unique_ptr<Ui::ReasonPanel> m_ui;
    QPointer<EditedApplication> m_edited;
    QString m_proposal;
};

} // namespace counter
