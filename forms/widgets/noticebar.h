#pragma once
#include <QPointer>
#include <QWidget>
#include <functional>

class QFrame;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace counter {

/// One sentence above the work, with what can be done about it; nothing modal. Stays until it is answered,
/// replaced or put away; more than a few lines scroll. The bar is only the room: the sentence lies on a sheet
/// over it, so that words that come, go or are long move nothing that the clerk is about to click. It steps
/// below the field that is typed in.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Good, Bad };
    enum class Room {
        Line, ///< one line is always kept free; longer words lie over what follows
        Over, ///< none is kept: words lie over what follows
        Whole, ///< as much as is said, and what follows moves: only before the work begins
    };

    /// over: the widget that the sheet lies on, the parent where it is null.
    explicit NoticeBar(QWidget *parent = nullptr, Room room = Room::Line, QWidget *over = nullptr);
    ~NoticeBar() override;

    void setRoom(Room room);
    void say(const QString &sentence, Tone tone);
    /// A button beside the sentence; its text may carry an Alt key ("恢复(&R)").
    void offer(const QString &text, const std::function<void()> &act);
    void clear();
    QString sentence() const;
    /// What the sentence stands on.
    QWidget *sheet() const;

protected:
    bool event(QEvent *event) override;

private:
    void fit();
    int keptHeight() const;
    QRect besideTheKeyboard(QRect sheet) const;

    Room m_room;
    QPointer<QFrame> m_sheet;
    QHBoxLayout *m_row;
    QLabel *m_sentence;
    QScrollArea *m_scroll;
    QToolButton *m_away;
    QList<QWidget *> m_buttons;
};

} // namespace counter
