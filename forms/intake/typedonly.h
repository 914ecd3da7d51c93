#pragma once

#include <QObject>

class QLineEdit;

namespace counter {

/// A line that has to be typed: the clipboard, the middle button's selection, the menu and a drop are
/// refused.
class TypedOnly : public QObject
{
    Q_OBJECT

public:
    explicit TypedOnly(QLineEdit *line);

Q_SIGNALS:
    /// Something was to be put in that nobody typed.
    void refused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace counter
