#pragma once
#include "models/store/vault/secret.h"

#include <QLineEdit>

namespace counter {

/// A password's field: nothing of it is shown, copied, remembered or learnt by an input method, and it says
/// when Caps Lock is on, as far as keys tell.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    /// What is typed; the field is empty afterwards.
    Secret take();
    Secret typed() const;
    bool capsLock() const { return m_capsLock; }

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *) override { }

private:
    bool m_capsLock = false;
};

} // namespace counter
