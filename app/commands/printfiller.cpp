#include "app/commands/printfiller.h"

#include "app/commands/commandtext.h"
#include "app/commands/opening.h"
#include "models/desk/papers/storedpapers.h"
#include "models/store/vault/sm3.h"
#include "models/values/chinatime.h"

namespace counter {

PrintFiller::PrintFiller(const CommandContext &context, const PrintWords &words)
    : m_context(context), m_words(words), m_rules(rulesOf(context)), m_assessor(m_rules->policies()),
      m_office(context), m_library(context.resources), m_given(words.given)
{
}

/// Who works at this desk, for letters. Without a store, or while a window has it open, the places stay blank
/// for the pen.
void PrintFiller::addOffice()
{
    const auto letter = [](const Sheet &sheet) { return bool(sheet.letter); };
    if (std::none_of(m_sheets.begin(), m_sheets.end(), letter) || !Store::existsIn(m_context.store))
        return;
    const Result<std::unique_ptr<Store>> store = openStore(m_context, OpenFor::Reading);
    if (!store)
        return;
    const QHash<QString, QString> fields = officeFields((*store)->workplace());
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        if (!m_given.contains(field.key()))
            m_given.insert(field.key(), field.value());
}

Result<void> PrintFiller::start()
{
    for (const PrintItem &item : m_words.items) {
        const Result<Sheet> sheet = m_library.sheet(item.sheet);
        if (!sheet)
            return sheet.error();
        if (counter::isList(*sheet) && m_words.items.size() > 1)
            return Error{ErrorCode::BadUsage, CommandText::tr("成套打印中不能有清单"), item.sheet};
        m_sheets.append(*sheet);
    }
    addOffice();
    return {};
}

QString PrintFiller::title() const
{
    return m_words.title.isEmpty() ? m_sheets.first().title : m_words.title;
}

Result<PrintContent> PrintFiller::content(const Result<ReadApplication> &read)
{
    if (!read)
        return read.error();
    if (const std::optional<Error> refused = unreadable(*read))
        return *refused;
    const Application &application = read->application;
    const QDate today = chinaToday();
    const Result<AssessOptions> how = m_office.options(application, {{}, {}, {}, today});
    if (!how)
        return how.error();
    const Result<Decision> decision = m_assessor.assess(application, *how, read->problems);
    if (!decision)
        return decision.error();
    const PaperPlace place{{}, {}, 0, sm3Hex(writeApplication(application))};
    return paperContent(application, *decision, place, {*m_rules, today, m_words.practice}, m_given);
}

Result<LaidOut> PrintFiller::fill(const Result<ReadApplication> &read)
{
    const Result<PrintContent> content = this->content(read);
    if (!content)
        return content.error();
    LaidOut filled;
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const Result<QList<Page>> pages = layOut(m_sheets[i], *content, m_words.options);
        if (!pages)
            return pages.error();
        for (int copy = 0; copy < m_words.items[i].copies; ++copy)
            filled.pages += *pages;
    }
    const QList<Page> once = filled.pages;
    for (int copy = 1; copy < m_words.copies && !m_words.toPrinter; ++copy)
        filled.pages += once;
    filled.title = m_words.title.isEmpty() ? documentTitle(m_sheets.first(), *content)
                                           : QString(title() + u' ' + content->application.number).trimmed();
    return filled;
}

Result<void> PrintFiller::take(const Result<ReadApplication> &read)
{
    Result<PrintContent> content = this->content(read);
    if (!content)
        return content.error();
    // No list shows conditions, and they are most of a decision.
    for (LineDecision &line : content->decision.lines)
        line.trace.clear();
    m_taken.append(*content);
    return {};
}

Result<QList<Page>> PrintFiller::list() const
{
    const Result<QList<Page>> pages = layOutList(m_sheets.first(), m_taken, m_words.options);
    if (!pages)
        return pages;
    QList<Page> all = *pages;
    for (int copy = 1; copy < m_words.copies && !m_words.toPrinter; ++copy)
        all += *pages;
    return all;
}

} // namespace counter
