#pragma once
#include "models/desk/session.h"

#include <QDialog>
#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace counter {

class NewPassword;
class PasswordEdit;

/// What the sign-in page knocks at: a store that is not open yet, or one whose keys were put away.
struct SignInDoor
{
    QStringList names;
    QString last; ///< whose name is chosen first
    std::function<Result<Session::Attempt>(const QString &name, Secret password)> begin;
    std::function<Result<void>(Session::Attempt &attempt)> end;
    std::function<bool(const QString &name)> hasPin = [](const QString &) { return false; };
    std::function<Result<void>(const QString &name, const QString &pin)> comeBack = {};
    /// Of whoever has just come in.
    std::function<Result<void>(const QString &pin)> setPin = {};
    /// Gives the keeper a new password, after end() with the card; null: not here.
    std::function<Result<void>(Secret password)> recover = {};
};

/// 登录: the office's names, a password or the PIN; nothing of any case. Wrong names and wrong passwords look
/// alike.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// `locked`: it stands before a window with work in it, and only somebody who signs in takes it away.
    SignInDialog(SignInDoor door, bool locked, QWidget *parent = nullptr);

    /// Who came in.
    const QString &name() const { return m_name; }

public Q_SLOTS:
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void signIn();
    void useCard();
    void knock(const QString &name, Secret password);
    void came(const QString &name);
    void refused(const Error &error);
    void showFor(const QString &name);
    void say(const QString &sentence, bool bad);

    SignInDoor m_door;
    const bool m_locked;
    bool m_byCard = false;
    QString m_name;
    QListWidget *m_names;
    QLabel *m_ask;
    PasswordEdit *m_password;
    QLineEdit *m_code;
    NewPassword *m_new;
    QLabel *m_pinLabel;
    PasswordEdit *m_pin;
    QLabel *m_caps;
    QLabel *m_said;
    QPushButton *m_go;
    QPushButton *m_card;
};

} // namespace counter
