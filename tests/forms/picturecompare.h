#pragma once

class QImage;

namespace counter {

/// How many pixels show something else: dark where the other has nothing dark about the same place, or the
/// other way round. A committed picture has fewer colours and another font version moves an edge by a pixel;
/// neither counts. All of them, where the sizes differ.
int pixelsThatDiffer(const QImage &one, const QImage &other);
/// How many of them are still the same picture.
int pixelsThatMay(const QImage &picture);

} // namespace counter
