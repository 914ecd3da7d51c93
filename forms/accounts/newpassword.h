#pragma once
#include "models/store/vault/secret.h"

#include <QWidget>

class QLabel;

namespace counter {

class PasswordEdit;

/// A new password, typed twice, with what is asked of it.
class NewPassword : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassword(QWidget *parent = nullptr);

    /// Whether there is one and both are the same; else says so and takes the focus there.
    bool check();
    Secret take();
    void say(const QString &sentence);

private:
    PasswordEdit *m_first;
    PasswordEdit *m_again;
    QLabel *m_said;
};

} // namespace counter
