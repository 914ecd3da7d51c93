#pragma once
#include "models/tables/linesmodel.h"

#include <QFrame>
#include <QSet>
#include <functional>
#include <memory>

namespace Ui {
class LinesPanel;
}

namespace counter {

class GridView;
class LineWidths;

/// 缴费明细: the grid, what is wrong with the cell under the cursor, and the totals while typing, in figures
/// and in capitals (大写).
class LinesPanel : public QFrame
{
    Q_OBJECT

public:
    /// sign: who confirms and when, for the text given.
    explicit LinesPanel(std::function<Confirmation(const QString &)> sign, QWidget *parent = nullptr);
    ~LinesPanel() override;

    LinesModel &model() { return m_model; }
    GridView *grid() const;
    void setEdited(EditedApplication *edited);
    void setFacts(const QList<FactColumn> &facts);
    void setDecision(const Decision &decision, const QHash<QString, QString> &cites);
    void setReadOnly(bool readOnly);
    bool focusField(const QString &pointer);
    void setCurrentLine(int line);
    /// Marks these lines in the grid, so that its keys (fill down, delete, copy) act on them.
    void selectLines(const QList<int> &lines);
    int currentLine() const;
    /// The sentence beside the heading: a refusal of pasting, what is wrong in the cell.
    QString remark() const;
    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    void leftForward();
    void leftBackward();
    void currentLineChanged(int line);
    void explanationWanted(int line);
    /// A paste is done or refused: what was understood and what was not.
    void pasted(const QString &sentence, bool wrong);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void showRemark();
    void say(const QString &sentence, bool wrong);
    void report(const QString &sentence, bool wrong);
    void showColumns();
    void paste();
    void repeatForNext();
    void removeRefused();
    void columnsMenu();
    void confirmTreasury(bool confirmed);

    std::unique_ptr<Ui::LinesPanel> m_ui;
    std::function<Confirmation(const QString &)> m_sign;
    LinesModel m_model;
    QPointer<EditedApplication> m_edited;
    QSet<int> m_wanted; ///< columns the clerk switched on
    Money m_proposed; ///< Σ 申请退还, proposals included
    bool m_readOnly = false;
    LineWidths *m_widths = nullptr;
    bool m_sticky = false; ///< what an action said stays until the cursor moves
};

} // namespace counter
