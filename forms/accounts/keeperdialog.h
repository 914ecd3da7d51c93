#pragma once
#include "forms/services.h"
#include "models/store/care/sealing.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace counter {

class NewPassword;

/// The first account: the keeper, his password, and the recovery card, which counts once it has been typed
/// back. Nothing is made by this: keeper() says what is wanted.
class KeeperDialog : public QDialog
{
    Q_OBJECT

public:
    /// Writes the card as a PDF, or prints it: false, and why was told.
    using GiveCard = std::function<bool(const RecoveryCode &code, const QString &keeper, QWidget *parent)>;

    /// `later`: what the button says that goes on without accounts; empty: there is none.
    KeeperDialog(const QString &resources, const QString &proposed, const QString &later, GiveCard giveCard,
                 QWidget *parent = nullptr);

    /// Empty: without accounts.
    std::optional<FirstKeeper> keeper() const { return m_keeper; }

private:
    QWidget *personPage();
    QWidget *cardPage();
    void next();
    void give();
    void finish();
    void say(const QString &sentence);

    const QString m_resources;
    GiveCard m_giveCard;
    RecoveryCode m_code;
    std::optional<FirstKeeper> m_keeper;
    bool m_given = false;
    QStackedWidget *m_pages;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_staff = nullptr;
    NewPassword *m_password = nullptr;
    QLineEdit *m_typed = nullptr;
    QLabel *m_said;
    QPushButton *m_go;
    QPushButton *m_give;
    QPushButton *m_later;
};

} // namespace counter
