#include "tests/decoding/hostilefiles.h"

#include <QDir>
#include <QtEndian>

namespace counter {

namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 crc(const QByteArray &bytes)
{
    quint32 rest = 0xffffffff;
    for (const char byte : bytes) {
        rest ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            rest = rest & 1 ? 0xedb88320 ^ rest >> 1 : rest >> 1;
    }
    return ~rest;
}

QByteArray chunk(const char *type, const QByteArray &data)
{
    return number(quint32(data.size())) + type + data + number(crc(type + data));
}

/// What zlib makes of it, without the length that Qt puts in front.
QByteArray deflated(const QByteArray &plain)
{
    return qCompress(plain, 9).mid(4);
}

/// Four hundred remarks of 7 MB each, below what libpng refuses of one.
QByteArray remarks()
{
    const QByteArray remark =
        chunk("zTXt", QByteArray("Comment\0\0", 9) + deflated(QByteArray(7'000'000, 'a')));
    return remark.repeated(400);
}

QByteArray pdf(const QByteArray &objects)
{
    return "%PDF-1.4\n" + objects + "trailer << /Root 1 0 R /Size 20 >>\nstartxref\n0\n%%EOF\n";
}

/// A form that draws itself twice, thirty deep.
QByteArray formTree()
{
    constexpr int Deep = 30;
    QByteArray objects = "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                         "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                         "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
                         "/Resources << /XObject << /F 10 0 R >> >> /Contents 4 0 R >> endobj\n"
                         "4 0 obj << /Length 5 >> stream\n/F Do\nendstream endobj\n";
    for (int i = 0; i < Deep; ++i) {
        const QByteArray self = QByteArray::number(10 + i);
        const QByteArray next = QByteArray::number(11 + i);
        objects += self
            + " 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject "
              "<< /F "
            + next + " 0 R >> >> /Length 11 >> stream\n/F Do /F Do\nendstream endobj\n";
    }
    objects += QByteArray::number(10 + Deep)
        + " 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length 13 >> stream\n"
          "0 0 595 842 re f\nendstream endobj\n";
    return pdf(objects);
}

/// A page of half a gigabyte of drawing, packed twice.
QByteArray packedTwice()
{
    const QByteArray once = deflated(QByteArray("0 0 595 842 re f\n").repeated(32'000'000));
    const QByteArray twice = deflated(once);
    return pdf("1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
               "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
               "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >> endobj\n"
               "4 0 obj << /Filter [/FlateDecode /FlateDecode] /Length "
               + QByteArray::number(twice.size()) + " >> stream\n" + twice + "\nendstream endobj\n");
}

} // namespace

QByteArray plainPng(quint32 width, quint32 height, const QByteArray &chunks)
{
    const QByteArray header = number(width) + number(height) + QByteArray("\x08\0\0\0\0", 5); // grey
    const QByteArray points = deflated(QByteArray(qsizetype(height) * (qsizetype(width) + 1), '\0'));
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", header) + chunks + chunk("IDAT", points) + chunk("IEND", {});
}

QList<HostileFile> hostileFiles(const QString &shared)
{
    QList<HostileFile> files{{"a PNG with four hundred packed remarks", plainPng(8, 8, remarks())},
                             {"a PDF whose form draws itself a billion times", formTree()},
                             {"a PDF whose page is packed twice", packedTwice()}};
    const QDir folder(shared + QStringLiteral("/cases/hostile"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.png"), QStringLiteral("*.pdf")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.append({name.toUtf8(), file.readAll()});
    }
    return files;
}

} // namespace counter
