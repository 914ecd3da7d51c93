#include "reports/letter/letterlayout.h"

#include "reports/content/lettercase.h"
#include "reports/content/papermarks.h"
#include "reports/letter/lettertable.h"
#include "reports/page/reportstext.h"
#include "reports/page/typefaces.h"
#include "reports/sheets/letterscopes.h"

namespace counter {

namespace {

constexpr qsizetype MostPages = 5000;
constexpr qsizetype LongestValue = 20'000; ///< characters
constexpr qsizetype MostValueLines = 1000;
constexpr char32_t WideSpace = 0x3000;

} // namespace

const QString *LetterLayout::value(const QString &name) const
{
    for (auto row = m_chain.crbegin(); row != m_chain.crend(); ++row)
        if (const auto found = (*row)->values.constFind(name); found != (*row)->values.cend())
            return &*found;
    for (auto row = m_summed.crbegin(); row != m_summed.crend(); ++row)
        if (const auto found = row->values.constFind(name); found != row->values.cend())
            return &*found;
    return nullptr;
}

Result<QList<Letter>> LetterLayout::lettersOf(const Words &words, const LetterStyle &style) const
{
    QList<Letter> letters;
    for (const WordPart &part : words) {
        const QString *value = part.field.isEmpty() ? nullptr : this->value(part.field);
        if (value && (value->size() > LongestValue || value->count(u'\n') > MostValueLines))
            return Error{ErrorCode::TextOverflow, ReportsText::tr("共 %1 个字").arg(value->toUcs4().size()),
                         letterFieldLabel(part.field)};
        const Face face = value ? style.valueFace : style.text.face;
        const Result<QList<Letter>> set = toLetters(*m_sheet.faces, face, value ? *value : part.words);
        if (!set)
            return Error{set.error().code, set.error().detail, letterFieldLabel(part.field)};
        letters += *set;
    }
    return letters;
}

Result<bool> LetterLayout::holds(const QList<LetterCondition> &conditions) const
{
    for (const LetterCondition &condition : conditions) {
        bool there = false;
        if (!condition.source) {
            there = value(condition.name);
        } else {
            for (auto row = m_chain.crbegin(); row != m_chain.crend(); ++row) {
                const LetterScope *scope = letterScope(QLatin1StringView((*row)->scope));
                if (!scope || !scope->source(condition.name))
                    continue;
                const Result<void> asked =
                    (*row)->rows(condition.name, [&](const LetterRow &) -> Result<bool> {
                        there = true;
                        return false;
                    });
                if (!asked)
                    return asked.error();
                break;
            }
        }
        if (there != condition.wanted)
            return false;
    }
    return true;
}

Result<void> LetterLayout::eachRow(const QStringList &source, qsizetype at,
                                   const std::function<Result<void>()> &work)
{
    if (at == source.size())
        return work();
    for (auto row = m_chain.crbegin(); row != m_chain.crend(); ++row) {
        const LetterScope *scope = letterScope(QLatin1StringView((*row)->scope));
        if (!scope || !scope->source(source[at]))
            continue;
        return (*row)->rows(source[at], [&](const LetterRow &inner) -> Result<bool> {
            m_chain.append(&inner);
            const Result<void> done = eachRow(source, at + 1, work);
            m_chain.removeLast();
            if (!done)
                return done.error();
            return true;
        });
    }
    return {};
}

LetterPlace LetterLayout::here() const
{
    return {m_pages.size(), m_down, m_pages.last().texts.size(), m_rules.last().size()};
}

void LetterLayout::backTo(const LetterPlace &place)
{
    m_pages.resize(place.pages);
    m_rules.resize(place.pages);
    m_down = place.down;
    m_pages.last().texts.resize(place.texts);
    m_rules.last().resize(place.rules);
}

Result<void> LetterLayout::newPage()
{
    if (m_pages.size() >= MostPages)
        return Error{ErrorCode::TextOverflow, ReportsText::tr("超过 %1 页").arg(MostPages), m_sheet.title};
    Page page;
    page.size = m_sheet.size;
    page.name = QStringLiteral("letter");
    page.preprinted = false;
    page.faces = m_sheet.faces;
    page.marks = paperMarks(page.size, m_marked);
    m_pages.append(page);
    m_rules.append(QList<QRectF>());
    m_down = m_letter.body.top();
    return {};
}

void LetterLayout::setLine(const QList<Letter> &letters, const FittedText &line, const QRectF &box,
                           const LetterStyle &style)
{
    m_pages.last().texts += placeText(letters, line, box, style.text.align, style.pitch, FormField::None);
}

Result<void> LetterLayout::add(const TextBlock &block)
{
    const Result<QList<Letter>> read = lettersOf(block.words, block.style);
    if (!read)
        return read.error();
    if (read->isEmpty())
        return {};
    QList<Letter> letters;
    const Face face = block.style.text.face;
    for (int i = 0; i < block.style.indent; ++i)
        letters.append(Letter{WideSpace, face, m_sheet.faces->glyph(face, WideSpace).advance});
    letters += *read;
    const FittedText fitted = fitParagraph(letters, block.style, m_letter.body.width(), m_sheet.step);
    const qreal height = block.style.pitch * fitted.size;
    const qsizetype count = fitted.lines.size();
    for (qsizetype i = 0; i < count;) {
        qsizetype room = std::min(qsizetype(left() / height), count - i);
        // No line alone at the foot of a page, and none alone at the top of the next.
        if (room < count - i && room == count - i - 1 && room >= 2)
            --room;
        if (room == 0 || (room == 1 && i == 0 && count > 1 && !atTop())) {
            if (const Result<void> done = newPage(); !done)
                return done;
            continue;
        }
        for (; room > 0; --room, ++i, m_down += height)
            setLine(letters, FittedText{fitted.size, {fitted.lines[i]}},
                    QRectF(m_letter.body.left(), m_down, m_letter.body.width(), height), block.style);
    }
    return {};
}

Result<void> LetterLayout::add(const GapBlock &block)
{
    // A gap does not go over to the next page.
    m_down = std::min(m_down + block.height, m_letter.body.bottom());
    return {};
}

Result<void> LetterLayout::add(const TableBlock &block)
{
    const auto set = [&] { return LetterTable(*this, block).set(); };
    return block.together ? together(set) : set();
}

Result<void> LetterLayout::add(const SignBlock &block)
{
    struct Line
    {
        QList<Letter> letters;
        FittedText fitted;
        QRectF box; ///< from the block's top
    };
    const qreal width = m_letter.body.width() / qreal(std::max(qsizetype(2), block.sides.size()));
    QList<Line> lines;
    qreal height = 0;
    for (qsizetype side = 0; side < block.sides.size(); ++side) {
        const qreal x = m_letter.body.left() + width * qreal(block.sides.size() == 1 ? 1 : side);
        qreal down = 0;
        for (const Words &words : block.sides[side]) {
            const Result<QList<Letter>> letters = lettersOf(words, block.style);
            if (!letters)
                return letters.error();
            const FittedText fitted = fitParagraph(*letters, block.style, width, m_sheet.step);
            const qreal tall = block.style.pitch * fitted.size * qreal(fitted.lines.size());
            lines.append(Line{*letters, fitted, QRectF(x, down, width, tall)});
            down += tall;
        }
        height = std::max(height, down);
    }
    if (height > m_letter.body.height())
        return Error{ErrorCode::TextOverflow, {}, m_sheet.title};
    if (height > left())
        if (const Result<void> done = newPage(); !done)
            return done;
    for (const Line &line : lines)
        setLine(line.letters, line.fitted, line.box.translated(0, m_down), block.style);
    m_down += height;
    return {};
}

Result<void> LetterLayout::add(const EachBlock &block)
{
    bool any = false;
    const Result<void> done = eachRow(block.source, 0, [&]() -> Result<void> {
        any = true;
        if (block.together)
            return together([&] { return addBlocks(block.blocks); });
        return addBlocks(block.blocks);
    });
    return done && !any ? addBlocks(block.otherwise) : done;
}

Result<void> LetterLayout::together(const std::function<Result<void>()> &work)
{
    const LetterPlace start = here();
    Result<void> done = work();
    if (!done || m_pages.size() == start.pages)
        return done;
    const qsizetype taken = m_pages.size() - start.pages;
    backTo(start);
    if (atTop())
        return work();
    done = newPage();
    const qsizetype fresh = m_pages.size();
    if (done)
        done = work();
    if (!done || m_pages.size() - fresh < taken)
        return done;
    // It takes as many breaks from the top of a page: then it may as well begin here.
    backTo(start);
    return work();
}

Result<void> LetterLayout::addBlock(const LetterBlock &block)
{
    const Result<bool> wanted = holds(block.when);
    if (!wanted)
        return wanted.error();
    if (!*wanted)
        return {};
    return std::visit([&](const auto &what) { return add(what); }, block.what);
}

/// A signature does not stand alone on a page: the paragraph before it goes with it.
Result<void> LetterLayout::addBlocks(const std::vector<LetterBlock> &blocks)
{
    const auto signs = [&](std::size_t i) {
        while (i < blocks.size() && std::holds_alternative<GapBlock>(blocks[i].what))
            ++i;
        return i < blocks.size() && std::holds_alternative<SignBlock>(blocks[i].what) ? i + 1 : 0;
    };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::size_t end =
            std::holds_alternative<TextBlock>(blocks[i].what) ? signs(i + 1) : std::size_t(0);
        const Result<void> done = end == 0 ? addBlock(blocks[i]) : together([&]() -> Result<void> {
            for (std::size_t j = i; j < end; ++j)
                if (const Result<void> each = addBlock(blocks[j]); !each)
                    return each;
            return {};
        });
        if (!done)
            return done;
        if (end > 0)
            i = end - 1;
    }
    return {};
}

Result<void> LetterLayout::addFixedText(Page &page, const FixedText &fixed)
{
    const Result<bool> wanted = holds(fixed.when);
    if (!wanted)
        return wanted.error();
    if (!*wanted)
        return {};
    const Result<QList<Letter>> letters = lettersOf(fixed.words, fixed.style);
    if (!letters)
        return letters.error();
    if (letters->isEmpty())
        return {};
    const std::optional<FittedText> fitted =
        fitText(*letters, fixed.style.text, fixed.box.size(), fixed.style.pitch, m_sheet.step);
    if (!fitted) {
        QString name = m_sheet.title;
        for (const WordPart &part : fixed.words)
            if (!part.field.isEmpty() && value(part.field))
                name = letterFieldLabel(part.field);
        return Error{ErrorCode::TextOverflow, ReportsText::tr("共 %1 个字").arg(letters->size()), name};
    }
    page.texts +=
        placeText(*letters, *fitted, fixed.box, fixed.style.text.align, fixed.style.pitch, FormField::None);
    return {};
}

/// The texts at their own places, when the number of pages is known.
Result<void> LetterLayout::addFixedTexts()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        LetterRow page;
        if (m_pages.size() > 1) {
            page.put(QStringLiteral("page.number"), QString::number(i + 1));
            page.put(QStringLiteral("page.count"), QString::number(m_pages.size()));
        }
        m_chain.append(&page);
        Result<void> done;
        for (const FixedText &fixed : m_letter.texts)
            if (done && (i == 0 || !fixed.firstPage))
                done = addFixedText(m_pages[i], fixed);
        m_chain.removeLast();
        if (!done)
            return done;
    }
    return {};
}

Result<QList<Page>> LetterLayout::pages(const QrModules &code)
{
    if (const Result<void> done = newPage(); !done)
        return done.error();
    if (const Result<void> done = addBlocks(m_letter.blocks); !done)
        return done.error();
    if (const Result<void> done = addFixedTexts(); !done)
        return done.error();
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        auto ground = std::make_shared<PageGround>();
        ground->rules = m_rules[i];
        m_pages[i].ground = ground;
        if (i == 0 || m_letter.codeEveryPage)
            m_pages[i].code = code;
    }
    return m_pages;
}

Result<QList<Page>> layOutLetter(const Sheet &sheet, const PrintContent &filled, const PrintOptions &)
{
    PrintContent content = filled;
    content.draft = filled.draft && sheet.letter->draftMark;
    const Result<std::shared_ptr<const LetterCase>> paper = makeLetterCase(content);
    if (!paper)
        return paper.error();
    const Result<LetterRow> row = caseRow(*paper);
    if (!row)
        return row.error();
    QrModules code;
    if (sheet.letter->code) {
        const Result<QrModules> made =
            paperCode(sheet, content, (*paper)->total.claimed, *sheet.letter->code);
        if (!made)
            return made.error();
        code = *made;
    }
    return LetterLayout(sheet, *row, content).pages(code);
}

Result<QList<Page>> layOutLetters(const Sheet &sheet, const QList<PrintContent> &cases, const PrintOptions &)
{
    const Result<LetterRow> row = batchRow(cases);
    if (!row)
        return row.error();
    PrintContent marked;
    marked.draft = std::any_of(cases.begin(), cases.end(), [](const auto &each) { return each.draft; });
    marked.practice = std::any_of(cases.begin(), cases.end(), [](const auto &each) { return each.practice; });
    return LetterLayout(sheet, *row, marked).pages({});
}

} // namespace counter
