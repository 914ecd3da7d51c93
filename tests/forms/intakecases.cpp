#include "tests/forms/intakecases.h"

#include "forms/decision/questioncard.h"
#include "forms/intake/intakescreen.h"
#include "models/casework/applicationfile.h"

#include <QPushButton>

namespace counter::intakecases {

Application sample()
{
    const auto read =
        readApplicationFile(QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json"));
    return read->application;
}

Application unknown()
{
    Application application = sample();
    for (Member &member : application.members)
        member.facts.clear();
    for (ContributionLine &line : application.lines)
        line.facts.clear();
    application.confirmations << Confirmation{QStringLiteral("账号已二次录入"), QStringLiteral("练习员"),
                                              Entry<QDate>(Counter::now().date())};
    return application;
}

Application individual()
{
    Application application = unknown();
    application.claimant.kind = ClaimantKind::Individual;
    application.claimant.name = QStringLiteral("钟小燕");
    application.claimant.taxpayerId = QStringLiteral("441402197901150022");
    application.claimant.bank.accountName = application.claimant.name;
    application.members.clear();
    application.lines = application.lines.mid(0, 3);
    for (ContributionLine &line : application.lines)
        line.member.clear();
    return application;
}

const Application &typed(Counter &counter)
{
    return counter.window().intake().drafts().current().edited->application();
}

QuestionCard &card(Counter &counter)
{
    return *counter.window().findChild<QuestionCard *>();
}

QPushButton *answer(Counter &counter, const QString &name)
{
    for (QPushButton *button : card(counter).findChildren<QPushButton *>())
        if (button->accessibleName() == name && button->isVisible())
            return button;
    return nullptr;
}

bool askFor(Counter &counter, const QString &fact)
{
    for (int i = 0; i < 40 && card(counter).question().fact != fact; ++i)
        if (QPushButton *later = answer(counter, QStringLiteral("仍未核实")))
            later->click();
    return card(counter).question().fact == fact;
}

} // namespace counter::intakecases
