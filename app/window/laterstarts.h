#pragma once
#include "app/window/singlewindow.h"

#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <functional>

namespace counter {

/// What the window does when the program is started again on its store: it comes forward and opens the file
/// the start was given, once no dialog stands before it.
class LaterStarts : public QObject
{
    Q_OBJECT
public:
    using OpenFile = std::function<void(const QString &file)>;

    /// The store is open. `window`: that of whoever works here now.
    LaterStarts(const Places &places, std::function<QWidget *()> window, OpenFile open);

private:
    void come(const QString &file);
    void openWaiting();

    SingleWindow m_single;
    std::function<QWidget *()> m_window;
    OpenFile m_open;
    QStringList m_files;
    QTimer m_wait;
};

/// The store is held by a window that may just be opening: it is asked for a few seconds. True: it has the
/// file now.
bool handOverPatiently(const Places &places, const QString &file);

} // namespace counter
