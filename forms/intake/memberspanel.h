#pragma once
#include "models/tables/membersmodel.h"

#include <QFrame>
#include <memory>

namespace Ui {
class MembersPanel;
}

namespace counter {

class GridView;

/// 参保人 and their facts. A fact column shows once it can still change the amount or has a value, and stays
/// for this case; 显示全部事实 shows every one.
class MembersPanel : public QFrame
{
    Q_OBJECT

public:
    explicit MembersPanel(QWidget *parent = nullptr);
    ~MembersPanel() override;

    MembersModel &model() { return m_model; }
    GridView *grid() const;
    void setEdited(EditedApplication *edited);
    void setDecision(const Decision &decision);
    void setReadOnly(bool readOnly);
    /// "/members/2/citizenId"; false when it is none of these.
    bool focusField(const QString &pointer);

Q_SIGNALS:
    void leftForward();
    void leftBackward();
    /// A paste is done or refused: what was understood and what was not.
    void pasted(const QString &sentence, bool wrong);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumns();
    void showRemark();
    void say(const QString &sentence, bool wrong);
    void report(const QString &sentence, bool wrong);
    void paste();
    void showSummary();
    void fitHeight();
    void removeRows();

    std::unique_ptr<Ui::MembersPanel> m_ui;
    MembersModel m_model;
    QPointer<EditedApplication> m_edited;
    QSet<int> m_shownColumns;
    bool m_sticky = false;
    int m_sized = 0; ///< columns that have got their widths
};

} // namespace counter
