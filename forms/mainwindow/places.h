#pragma once
#include <QCoreApplication>
#include <QList>
#include <QString>

class QWidget;

namespace counter {

class Screen;
struct Services;

enum class Place { Intake, Cases, Policies, Settings };

/// A place on the window's rail: a new screen is a folder and a row here.
struct PlaceRow
{
    Q_DECLARE_TR_FUNCTIONS(PlaceRow)
public:
    Place place;
    QString label;
    QString key; ///< as QKeySequence reads it
    bool last; ///< at the foot of the rail
    Screen *(*make)(const Services &services, QWidget *parent);

    /// In the order of the rail, the first is where the window opens.
    static QList<PlaceRow> all();
};

} // namespace counter
