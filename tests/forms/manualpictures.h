#pragma once
#include <QImage>
#include <QMap>
#include <QString>

namespace counter {

/// Before the application is made: a screen of 1366×768 at 100 %, and a caret that does not blink.
void setManualScreen(const QString &folder);

/// Every picture of the manual by its file's name without .png, taken of the program with the sample case on
/// 20 November 2026, 9:41. The same program makes the same pictures.
QMap<QString, QImage> takeManualPictures();

/// How many pixels show something else: dark where the other has nothing dark about the same place, or the
/// other way round. A committed picture has fewer colours and another font version moves an edge by a pixel;
/// neither counts. All of them, where the sizes differ.
int pixelsThatDiffer(const QImage &one, const QImage &other);
/// How many of them are still the same picture.
int pixelsThatMay(const QImage &picture);

} // namespace counter
