#pragma once
#include "models/tables/editedapplication.h"
#include "models/values/problem.h"

#include <QFrame>
#include <QPointer>
#include <functional>
#include <memory>

namespace Ui {
class ClaimantPanel;
}

namespace counter {

class AccountTwice;
class ClaimantFields;

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

private:
    void arrange();
    void follow();
    void showKind();
    void setKind(ClaimantKind kind);
    void setAgent(bool given);
    void setFolded(bool folded);
    void showSummary();

    std::unique_ptr<Ui::ClaimantPanel> m_ui;
    std::unique_ptr<ClaimantFields> m_fields;
    std::unique_ptr<AccountTwice> m_account;
    QPointer<EditedApplication> m_edited;
    bool m_narrow = false;
    bool m_keptOpen = false; ///< by the clerk's own hand
};

} // namespace counter
