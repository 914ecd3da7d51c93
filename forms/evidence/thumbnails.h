#pragma once
#include "models/values/result.h"

#include <QByteArray>
#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSize>
#include <QStringList>
#include <functional>

namespace counter {

class Decoder;

/// First pages of evidence files as small pictures: made by the decoder one at a time, after what the clerk
/// waits for, and kept in memory only.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    using Content = std::function<Result<QByteArray>(const QString &sm3)>;

    /// size in device-independent pixels.
    Thumbnails(Content content, Decoder &decoder, QSize size, QObject *parent = nullptr);

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
    Decoder &m_decoder;
    QSize m_size;
    QCache<QString, Made> m_cache;
    QStringList m_waiting;
    bool m_busy = false;
};

} // namespace counter
