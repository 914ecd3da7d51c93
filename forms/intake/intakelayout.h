#pragma once
#include <QObject>

class QSettings;
class QWidget;

namespace Ui {
class IntakeScreen;
}

namespace counter {

class ClaimantPanel;
class DecisionPanel;
class EvidencePanel;
class LinesPanel;
class MembersPanel;
class ReasonPanel;

/// The blocks of 受理 in the form's order, and the decision beside them.
struct IntakeBlocks
{
    ClaimantPanel *claimant;
    MembersPanel *members;
    LinesPanel *lines;
    ReasonPanel *reason;
    EvidencePanel *evidence;
    DecisionPanel *decision;
};

/// Where the blocks of 受理 stand and how much room each has: by the window's size, until the clerk moves
/// what parts them.
class IntakeLayout : public QObject
{
    Q_OBJECT

public:
    /// ui, its widgets and the blocks outlive this.
    IntakeLayout(Ui::IntakeScreen &ui, const IntakeBlocks &blocks, const QWidget &screen);

    /// The screen has another size.
    void fit();
    /// On a small screen the form scrolls; what is worked on stays in view.
    void keepFocusInView();
    void remember(QSettings &memory) const;
    void restore(const QSettings &memory);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void fitSides();
    void fitBlocks();

    Ui::IntakeScreen &m_ui;
    const IntakeBlocks m_blocks;
    const QWidget &m_screen;
    bool m_sidesMoved = false;
    bool m_blocksMoved = false;
};

} // namespace counter
