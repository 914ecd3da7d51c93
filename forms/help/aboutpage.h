#pragma once
#include <QWidget>

namespace counter {

struct Services;

/// 关于: what the program is, every version and licence as --version prints them, and the way to a fault
/// package.
class AboutPage : public QWidget
{
    Q_OBJECT
public:
    /// The services outlive it.
    AboutPage(const Services &services, const QString &version, QWidget *parent = nullptr);

private:
    void openFaultPackage();

    const Services &m_services;
};

} // namespace counter
