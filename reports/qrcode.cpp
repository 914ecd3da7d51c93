#include "reports/qrcode.h"

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
    const qreal module = box.width() / side;
    QrModules modules;
    modules.modules = side;
    const auto dark = [&](int row, int column) { return (code->data[row * side + column] & 1) != 0; };
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side;) {
            const int from = column;
            while (column < side && dark(row, column))
                ++column;
            if (column > from)
                modules.dark.append(QRectF(box.left() + from * module, box.top() + row * module,
                                           (column - from) * module, module));
            else
                ++column;
        }
    return modules;
}

} // namespace counter
