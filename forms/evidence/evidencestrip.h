#pragma once
#include <QListView>

namespace counter {

class EvidenceModel;

/// The frames of what was handed in and, after them, of what is missing, side by side. A frame of what is
/// missing is meant only while the clerk stands on it.
class EvidenceStrip : public QListView
{
    Q_OBJECT
public:
    EvidenceStrip(EvidenceModel *model, QWidget *parent);

    /// The frame under the cursor is a piece that was handed in.
    bool isOnPiece() const;
    /// The file of that piece; empty: a paper that was not scanned, or no piece.
    QString currentFile() const;
    /// Of the frame of what is missing that the clerk has gone to; empty: none.
    QString chosenKind() const;
    /// To the last that was handed in.
    void goToLastPiece();

Q_SIGNALS:
    void currentMoved();
    /// Enter, or two clicks.
    void openWanted();
    void pasteWanted();
    void removeWanted();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void standSomewhere();
    void leaveWhatIsMissing();

    EvidenceModel *m_model;
};

} // namespace counter
