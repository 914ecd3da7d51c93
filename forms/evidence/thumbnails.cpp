#include "forms/evidence/thumbnails.h"

#include "forms/evidence/pagepicture.h"
#include "models/decoding/decoder.h"

#include <QGuiApplication>
#include <QTimer>

namespace counter {

Thumbnails::Thumbnails(Content content, Decoder &decoder, QSize size, QObject *parent)
    : QObject(parent), m_content(std::move(content)), m_decoder(decoder), m_size(size), m_cache(500)
{
}

QPixmap Thumbnails::picture(const QString &sm3)
{
    if (sm3.isEmpty())
        return {};
    if (const Made *made = m_cache.object(sm3))
        return made->picture;
    if (!m_waiting.contains(sm3)) {
        m_waiting.append(sm3);
        QTimer::singleShot(0, this, &Thumbnails::startNext);
    }
    return {};
}

QString Thumbnails::wrong(const QString &sm3) const
{
    const Made *made = m_cache.object(sm3);
    return made ? made->wrong : QString();
}

void Thumbnails::startNext()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    const QString sm3 = m_waiting.first();
    // The store answers in its own thread only; the file is small beside its decoded picture.
    const Result<QByteArray> content = m_content(sm3);
    if (!content) {
        keep(sm3, {}, explain(content.error()));
        return;
    }
    m_busy = true;
    const qreal ratio = qApp->devicePixelRatio();
    m_decoder.ask({DecodeTask::Page, *content, 0, (QSizeF(m_size) * ratio).toSize()}, Decoder::Haste::Beside,
                  this, [this, sm3, ratio](const Result<DecodeAnswer> &answer) {
                      PagePicture made = pagePicture(answer);
                      made.image.setDevicePixelRatio(ratio);
                      m_busy = false;
                      keep(sm3, made.image, made.wrong);
                  });
}

void Thumbnails::keep(const QString &sm3, const QImage &image, const QString &wrong)
{
    m_waiting.removeAll(sm3);
    m_cache.insert(sm3, new Made{QPixmap::fromImage(image), wrong});
    Q_EMIT ready(sm3);
    startNext();
}

} // namespace counter
