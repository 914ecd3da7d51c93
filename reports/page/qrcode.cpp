#include "reports/page/qrcode.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <qrencode.h>

namespace counter {

Result<QrModules> qrModules(const QByteArray &payload, const QRectF &box)
{
    constexpr int smallestVersion = 4;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(payload.size()), reinterpret_cast<const unsigned char *>(payload.constData()),
                          smallestVersion, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return Error{
            ErrorCode::BadInput, QStringLiteral("no QR code holds %1 bytes").arg(payload.size()), {}};
    const int side = code->width;
    // Whole units (24 for 14 mm and 33 modules); what is left over goes to both sides.
    const qreal module = std::max(1.0, std::floor(box.width() / side));
    const QPointF corner((box.topLeft() + QPointF(1, 1) * (box.width() - module * side) / 2).toPoint());
    QrModules modules;
    modules.modules = side;
    const auto dark = [&](int row, int column) { return (code->data[row * side + column] & 1) != 0; };
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side;) {
            const int from = column;
            while (column < side && dark(row, column))
                ++column;
            if (column > from)
                modules.dark.append(QRectF(corner.x() + from * module, corner.y() + row * module,
                                           (column - from) * module, module));
            else
                ++column;
        }
    return modules;
}

} // namespace counter
