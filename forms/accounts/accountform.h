#pragma once
#include "models/casework/role.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QComboBox;
class QLabel;
class QLineEdit;

namespace counter {

class NewPassword;
class PasswordEdit;

/// One question about an account, with the fields it needs. What is refused is said in it, and it stays open.
class AccountForm : public QDialog
{
    Q_OBJECT

public:
    /// Does it; what it answers is said.
    using Act = std::function<Result<void>(AccountForm &form)>;

    AccountForm(const QString &title, const QString &go, Act act, QWidget *parent);

    QLineEdit *addText(const QString &label, const QString &begun = {});
    PasswordEdit *addPassword(const QString &label);
    NewPassword *addNewPassword();
    QComboBox *addChoice(const QString &label, const QStringList &choices);
    QDateEdit *addDay(const QString &label, QDate day);
    /// Of these posts; `held` are ticked.
    void addRoles(const QList<Role> &roles, const QList<Role> &held);
    void addNote(const QString &text);

    QList<Role> roles() const;
    /// Once, when all fields are there.
    int exec() override;

private:
    void addButtons();
    void go();

    Act m_act;
    QString m_go;
    QFormLayout *m_fields;
    QLabel *m_said;
    QList<std::pair<Role, QCheckBox *>> m_roles;
};

} // namespace counter
