#pragma once
#include <QTextBrowser>

namespace counter {

class OfficeDesk;

/// 谁看过: who opened a case, looked at its evidence, printed it or took it out, the newest first.
class TracesView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit TracesView(const OfficeDesk &office, QWidget *parent = nullptr);

    void showCase(const QString &caseId);

private:
    const OfficeDesk &m_office;
};

} // namespace counter
