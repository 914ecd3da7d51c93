#pragma once
#include "models/tables/clausesmodel.h"

#include <QWidget>

class QTableView;

namespace counter {

/// The amounts by clause; each opens its explanation.
class ClauseSection : public QWidget
{
    Q_OBJECT
public:
    explicit ClauseSection(QWidget *parent = nullptr);

    void setAmounts(const QList<ClauseSum> &amounts);

Q_SIGNALS:
    void explanationRequested(int line);

private:
    ClausesModel *m_model;
    QTableView *m_table;
};

} // namespace counter
