// The pictures of the manual, taken anew: manual_pictures FOLDER. tests/forms/manual-pictures.sh makes them
// small and puts them where the manual has them.
#include "forms/widgets/theme.h"
#include "tests/forms/manualpictures.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <cstdio>

int main(int argc, char **argv)
{
    const QTemporaryDir screen;
    counter::setManualScreen(screen.path());
    QApplication application(argc, argv);
    counter::applyTheme(application);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    if (!QDir().mkpath(folder))
        return 1;
    const QMap<QString, QImage> pictures = counter::takeManualPictures();
    for (auto each = pictures.cbegin(); each != pictures.cend(); ++each) {
        if (!each->save(folder + QLatin1Char('/') + each.key() + QStringLiteral(".png")))
            return 1;
        std::printf("%s %dx%d\n", qPrintable(each.key()), each->width(), each->height());
    }
    return 0;
}
