#pragma once
#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace counter {

/// One sentence above the work, with what can be done about it; nothing modal. Stays until it is answered,
/// replaced or put away; more than a few lines scroll.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Plain, Good, Bad };

    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QString &sentence, Tone tone);
    /// A button beside the sentence; its text may carry an Alt key ("恢复(&R)").
    void offer(const QString &text, const std::function<void()> &act);
    void clear();
    QString sentence() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_row;
    QLabel *m_sentence;
    QScrollArea *m_scroll;
    QList<QWidget *> m_buttons;
};

} // namespace counter
