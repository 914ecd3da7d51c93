#include "forms/settings/copyprogress.h"

#include <QCoreApplication>

namespace counter {

CopyProgress::CopyProgress(const QString &title, const QString &what, QWidget *parent)
    : m_shown(what, QCoreApplication::translate("counter::CopyProgress", "停下"), 0, 0, parent)
{
    m_shown.setWindowTitle(title);
    m_shown.setWindowModality(parent ? Qt::WindowModal : Qt::ApplicationModal);
    m_shown.setAutoReset(false);
    m_shown.setMinimumDuration(0); // until it is shown it keeps no key from what is behind it
}

bool CopyProgress::step(qint64 part, qint64 whole)
{
    m_shown.setMaximum(int(whole));
    m_shown.setValue(int(part));
    QCoreApplication::processEvents(); // a bar without an end does not do it by itself
    return !m_shown.wasCanceled();
}

} // namespace counter
