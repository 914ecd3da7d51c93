#pragma once
#include <QProgressDialog>

namespace counter {

/// The bar of a long copy of the store; the clerk can stop it.
class CopyProgress
{
public:
    CopyProgress(const QString &title, const QString &what, QWidget *parent);
    /// As Progress asks: part of whole, 0 of 0 while nobody knows; false: the clerk stopped it.
    bool step(qint64 part, qint64 whole);

private:
    QProgressDialog m_shown;
};

} // namespace counter
