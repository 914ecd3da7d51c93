#pragma once
#include "models/values/result.h"
#include "reports/page/page.h"

#include <QByteArray>
#include <QRectF>

namespace counter {

/// The payload as a QR code (ISO/IEC 18004) in the box: byte mode, error correction M, version 4 (33 modules,
/// up to 62 bytes) or larger when the payload needs it. Refused: BadInput when no version can hold it.
Result<QrModules> qrModules(const QByteArray &payload, const QRectF &box);

} // namespace counter
