#pragma once
#include "models/tables/memberpicks.h"

#include <QLineEdit>
#include <QPointer>
#include <optional>

class QListWidget;

namespace counter {

/// A cell's line with a list of offers under it that follows what is typed: a letter, a digit, part of a
/// number. The list never takes the focus, so that an input method keeps the line. ↓ and ↑ go through it;
/// Enter takes the one that is marked. What can only mean one is marked by itself; a new person never is.
class PickEdit : public QLineEdit
{
    Q_OBJECT

public:
    PickEdit(const QList<Pick> &picks, QWidget *parent);
    ~PickEdit() override;

    /// The keys of the open list (↓ ↑ Esc); true when it took this one.
    bool takesKey(const QKeyEvent *key);
    /// The offer that leaving the cell means; none: the text as it stands.
    std::optional<Pick> chosen() const;

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void follow();
    void showList();
    void closeList();
    bool isOpen() const;

    QList<Pick> m_picks;
    QList<Pick> m_fitting;
    QPointer<QListWidget> m_list;
    bool m_typed = false;
    int m_marked = -1;
};

} // namespace counter
