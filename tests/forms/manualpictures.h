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

} // namespace counter
