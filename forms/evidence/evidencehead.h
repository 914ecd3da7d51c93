#pragma once
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace counter {

class EvidenceModel;

/// The line above the frames: what has come and what is missing, in numbers, and the buttons.
class EvidenceHead : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceHead(QWidget *parent);

    /// In the place of the count while files are looked at: in a narrow window the hint has no room.
    void showProgress(int waiting);
    /// asked: what is missing is wrong.
    void showCount(const EvidenceModel &model, bool asked);
    void setMayView(bool may);
    void setMayRemove(bool may);
    /// Words and buttons stand in two rows.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void filesWanted();
    void pasteWanted();
    void paperWanted();
    void viewWanted();
    void removeWanted();

private:
    QPushButton *addTool(const QString &text, const QString &key, void (EvidenceHead::*wanted)());

    QLabel *m_summary;
    QBoxLayout *m_halves;
    QBoxLayout *m_tools;
    QPushButton *m_view;
    QPushButton *m_remove;
};

} // namespace counter
