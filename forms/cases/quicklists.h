#pragma once
#include "models/store/chain/caserecords.h"

#include <QWidget>

class QPushButton;

namespace counter {

struct Services;

/// The three lists that a window looks at every day, each with its count: 今日受理, 待补正, 本月待移交. One
/// of them is chosen, or none.
class QuickLists : public QWidget
{
    Q_OBJECT

public:
    explicit QuickLists(const Services &services, QWidget *parent = nullptr);

    /// What the chosen list asks for; none: every case.
    CaseQuery query() const;
    void count();

Q_SIGNALS:
    /// Another one, or none again.
    void chosen();

private:
    CaseQuery list(int which) const;

    const Services &m_services;
    QList<QPushButton *> m_buttons;
};

} // namespace counter
