#pragma once
#include "models/tables/editedapplication.h"
#include "models/values/problem.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace counter {

class FieldEdit;

/// The code of the problem that the account is not typed a second time.
inline constexpr QLatin1StringView AccountAgainCode("account-again");

/// The account typed twice. The second typing is no text of the application: where it is the same it becomes
/// a confirmation, which is void as soon as the account changes. It is typed, not pasted, with the first one
/// covered.
class AccountTwice : public QObject
{
    Q_OBJECT

public:
    /// sign: who confirms and when, for the text given. Both fields outlive this.
    AccountTwice(FieldEdit *first, FieldEdit *again, std::function<Confirmation(const QString &)> sign);

    /// What stands in the second field is of another application.
    void setEdited(EditedApplication *edited);
    /// Shows what the application has.
    void follow();
    bool isConfirmed() const;
    /// That it is still to be typed again; none without an account.
    Problems problems() const;
    /// complete: what is not entered yet is said.
    void showProblems(bool complete);
    /// A problem of the account is the second typing's.
    bool isMeantBy(const QString &pointer) const;
    void setReadOnly(bool readOnly);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retype(const QString &text);

    FieldEdit *m_first;
    FieldEdit *m_again;
    std::function<Confirmation(const QString &)> m_sign;
    QPointer<EditedApplication> m_edited;
};

} // namespace counter
