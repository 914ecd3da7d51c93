#include "models/support/plainwords.h"

#include <QRegularExpression>
#include <QSet>

namespace counter {

namespace {

constexpr qsizetype LongestMessage = 2000;
constexpr qsizetype MostWords = 24;

/// The words of Qt's own warnings.
const QSet<QString> &known()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "a able abort aborted access accessible action active adding after again all already also an and "
            "any application are argument array as at attempt attempting attribute available backend backing "
            "bad be because been before being binding bitmap buffer but bus by bytes call called cannot cell "
            "change changed char check child class client clipboard close closed code color column connect "
            "connected connecting connection constructed context corrupt could create created creating "
            "current cursor data database dbus default define defined defaulting deleted denied depth "
            "destroyed destination device dialog different directory disconnected disk display does done "
            "drag driver drop duplicate empty enabled encoding end engine error event exceeded exec exist "
            "existing exists expected failed failure family fatal feature file filter find first focus font "
            "fontconfig for format found from function geometry get glyph got handle handler has have height "
            "ignored ignoring image implemented in incomplete index initialize input installed integration "
            "internal invalid invocation is it item key large last layout length library limit line list "
            "load loaded loading locale locked loop main make many maximum may memory message method "
            "metatype minimum missing mode model module monitor mouse must name native negative network new "
            "no non not nothing null number object of offscreen on only open opened opening operation option "
            "or out output owned owner page paint painter painted palette parameter parent parse parsing "
            "password path pending permission pixel pixmap platform plugin plugins png point pointer points "
            "position print printer process property query queued range raster rate read reading recursive "
            "regular release render rendering repaint requested required requires resource response return "
            "returned row run running runtime same save saving scale scaled screen second section select "
            "selection server session set setting settings shader shortcut should signal size slot small "
            "socket source spacing specified sql standard start started state statement status stop stopped "
            "stored stream string style stylesheet such support supported surface system table target text "
            "than that the theme there thread time timeout timer timers to too transaction translation tray "
            "tried try trying two type unable undefined unexpected unknown unsupported update use used user "
            "using valid value version view visible wayland when which while widget width window windows "
            "with within without write writing wrong xcb xkb zero");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

/// "QImage::load:" or "QPainter:" at the beginning, as Qt's own functions name themselves.
QString functionOf(const QString &message)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(Q(?:Sql|Painter|Widget|Object|Font|Image|Pixmap|Print|Pdf|Net|Local|Std|Standard|"
                       "Settings|Xcb|Wayland|Windows|Offscreen|Platform|Main|Meta|Abstract|Sort|List|Text|"
                       "Timer|Thread|Process|File|Dir|Socket|Layout|Box|Grid|Backing|Css|Accessible|Core|Gui|"
                       "Application)[A-Za-z]{0,24}(?:::~?[A-Za-z]{1,24})?)(?:\\(\\))?[:(]"));
    return pattern.match(message).captured(1);
}

} // namespace

QString plainWords(const QString &message)
{
    static const QRegularExpression word(QStringLiteral("[^\\s]+"));
    const QString whole = message.left(LongestMessage);
    const QString function = functionOf(whole);
    QStringList kept;
    if (!function.isEmpty())
        kept.append(function + u':');
    const QString hidden = QStringLiteral("…");
    for (auto match = word.globalMatch(whole, function.size()); match.hasNext() && kept.size() < MostWords;) {
        QString one = match.next().captured();
        static const QRegularExpression marks(QStringLiteral("^[\"'(:,.;!]+|[\"'):,.;!]+$"));
        one.remove(marks);
        if (one.isEmpty())
            continue;
        const bool harmless = known().contains(one.toLower());
        if (harmless)
            kept.append(one.toLower());
        else if (kept.isEmpty() || kept.last() != hidden)
            kept.append(hidden);
    }
    return kept.join(u' ');
}

} // namespace counter
