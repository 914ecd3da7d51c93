#pragma once
#include "models/values/result.h"

#include <QByteArray>
#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSize>
#include <QStringList>
#include <QThreadPool>
#include <functional>

namespace counter {

/// First pages of evidence files as small pictures: decoded one at a time off the user interface's thread,
/// kept in memory only.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    using Content = std::function<Result<QByteArray>(const QString &sm3)>;

    /// size in device-independent pixels.
    Thumbnails(Content content, QSize size, QObject *parent = nullptr);
    ~Thumbnails() override;

    /// Null while it is being made (then ready() comes), or when the file cannot be shown (see wrong()).
    QPixmap picture(const QString &sm3);
    QString wrong(const QString &sm3) const;
    /// Pictures that were asked for are still being made.
    bool isBusy() const { return m_busy || !m_waiting.isEmpty(); }

Q_SIGNALS:
    void ready(QString sm3);

private:
    void startNext();
    void keep(const QString &sm3, const QImage &image, const QString &wrong);

    struct Made
    {
        QPixmap picture;
        QString wrong;
    };

    Content m_content;
    QSize m_size;
    QCache<QString, Made> m_cache;
    QStringList m_waiting;
    bool m_busy = false;
    QThreadPool m_pool;
};

} // namespace counter
