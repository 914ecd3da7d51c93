#pragma once
#include "forms/services.h"
#include "models/store/chain/account.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace counter {

/// 账户: who works here, in which posts, and what the keeper does about it; to everybody else, his own
/// password and the list.
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccountsDialog(const Services &services, QWidget *parent = nullptr);

    /// One's own new password; false: the person went back.
    static bool changePassword(const Services &services, const QString &why, QWidget *parent);

public Q_SLOTS:
    void reload();

private:
    QPushButton *addButton(const QString &text, const QString &key, void (AccountsDialog::*act)());
    std::optional<Account> chosen() const;
    void add();
    void setRoles();
    void stopOrLetIn();
    void retire();
    void reset();
    void deputise();
    void changeOwn();
    void makeCard();
    void showButtons();
    void told(const Result<Account> &done, const QString &sentence);

    const Services &m_services;
    QTreeWidget *m_list;
    QLabel *m_vacant;
    QLabel *m_said;
    QList<Account> m_accounts;
    QList<QPushButton *> m_ofKeeper;
    QPushButton *m_stop = nullptr;
};

} // namespace counter
