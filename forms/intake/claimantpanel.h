#pragma once
#include "models/tables/editedapplication.h"
#include "models/values/problem.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <functional>
#include <memory>

namespace Ui {
class ClaimantPanel;
}

namespace counter {

class FieldEdit;
enum class FieldId;

/// 申请单位（个人）填写: the first block of the paper form, in its order and words, with 代办 and the account
/// typed twice. The second typing is kept with the case as a confirmation and is void as soon as the account
/// changes.
class ClaimantPanel : public QFrame
{
    Q_OBJECT

public:
    /// sign: who confirms and when, for the text given.
    explicit ClaimantPanel(std::function<Confirmation(const QString &)> sign, QWidget *parent = nullptr);
    ~ClaimantPanel() override;

    void setEdited(EditedApplication *edited);
    void setReadOnly(bool readOnly);
    /// Beside the fields they name. What is not entered yet is said only after the first try of 受理
    /// (complete).
    void setProblems(const Problems &problems, bool complete);
    /// What this panel itself knows: the second typing of the account.
    Problems ownProblems() const;
    /// Puts the focus into the field a problem names; false when it is none of these.
    bool focusField(const QString &pointer);
    void focusFirst();
    /// To one line, when nothing is missing or wrong; not again after the clerk has opened it himself.
    void foldWhenComplete();
    /// One field a row instead of two.
    void setNarrow(bool narrow);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Bound
    {
        FieldEdit *edit;
        FieldId id;
        QString &(*text)(Application &);
        bool code; ///< folded as codes are: no spaces, half-width
    };

    void bind();
    void arrange();
    void follow();
    void showKind();
    void setKind(ClaimantKind kind);
    void setAgent(bool given);
    void tidy(const Bound &bound);
    void retypeAccount(const QString &text);
    void setFolded(bool folded);
    void showSummary();
    bool isComplete() const;
    bool isAccountConfirmed() const;

    std::unique_ptr<Ui::ClaimantPanel> m_ui;
    std::function<Confirmation(const QString &)> m_sign;
    QPointer<EditedApplication> m_edited;
    QList<Bound> m_bound;
    bool m_complete = false;
    bool m_narrow = false;
    bool m_keptOpen = false; ///< by the clerk's own hand
};

} // namespace counter
