#include "models/tables/memberediting.h"

#include "models/tables/pasteinput.h"
#include "models/tables/people.h"
#include "models/tables/tablestext.h"
#include "models/values/citizenid.h"
#include "models/values/normalise.h"
#include "models/values/spreadsheet.h"

#include <algorithm>

namespace counter::memberediting {

namespace {

using Kind = PasteColumn::Kind;

QString label(const PasteColumn &column, const QList<FactColumn> &facts)
{
    if (column.kind == Kind::Fact)
        return facts.at(column.fact).label;
    return column.kind == Kind::Name ? TablesText::tr("姓名") : TablesText::tr("身份证号");
}

bool isOfPerson(const PasteColumn &column)
{
    return column.kind == Kind::Name || column.kind == Kind::CitizenId || column.kind == Kind::Person;
}

class MemberPaste
{
public:
    MemberPaste(Application &application, const PasteInput &input, const QList<FactColumn> &facts, int row)
        : m_application(application), m_input(input), m_facts(facts), m_people(application), m_next(row),
          m_byPerson(input.headed && input.has({Kind::Name, Kind::CitizenId, Kind::Person}))
    {
        m_report.notes = input.notes;
    }

    PasteReport run()
    {
        for (qsizetype i = 0; i < m_input.rows.size(); ++i)
            if (m_byPerson)
                putPerson(m_input.rows.at(i), m_input.numbers.at(i));
            else
                putBelow(m_input.rows.at(i));
        m_report.wrong += m_leftOut;
        m_report.added = m_people.added();
        std::sort(m_report.touched.begin(), m_report.touched.end());
        m_report.first = m_report.touched.isEmpty() ? m_next : m_report.touched.first();
        return m_report;
    }

private:
    QString cell(const QStringList &cells, std::initializer_list<Kind> kinds) const
    {
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (std::find(kinds.begin(), kinds.end(), m_input.columns.at(i).kind) != kinds.end())
                return cells.at(i).trimmed();
        return {};
    }

    void putBelow(const QStringList &cells)
    {
        // A blank row empties the person who stands there; it is no new one.
        if (m_next >= m_application.members.size() && isBlankRow(cells))
            return;
        put(m_next++, cells);
    }

    void putPerson(const QStringList &cells, int number)
    {
        const QString name = cell(cells, {Kind::Name, Kind::Person});
        const QString citizenId = cell(cells, {Kind::CitizenId});
        if (name.isEmpty() && citizenId.isEmpty()) {
            m_report.notes << TablesText::tr("复制的第 %1 行没有姓名和身份证号，没有贴入").arg(number);
            return;
        }
        const PastedPeople::Found person = m_people.find(name, citizenId);
        if (!person.known) {
            m_leftOut << PasteMark{-1,
                                   -1,
                                   TablesText::tr("复制的第 %1 行").arg(number),
                                   person.member,
                                   TablesText::tr("不知道是谁，这一行没有贴入"),
                                   false};
            return;
        }
        const int row = rowOf(person.member);
        put(row, cells);
        QString &listed = m_application.members[row].citizenId;
        if (listed.isEmpty())
            listed = person.wrongNumber; // of the claimant who has only now become a member
        markPerson(row, person);
    }

    int rowOf(const QString &member)
    {
        if (member.isEmpty() && m_application.members.isEmpty())
            beginRow(m_application, 0);
        const auto &members = m_application.members;
        const auto found = std::find_if(members.cbegin(), members.cend(), [&](const Member &each) {
            return member.isEmpty() || each.id == member;
        });
        return int(found - members.cbegin());
    }

    void put(int row, const QStringList &cells)
    {
        if (row >= m_application.members.size())
            beginRow(m_application, row);
        ++m_report.rows;
        if (!m_report.touched.contains(row))
            m_report.touched << row;
        const QString before = m_application.members.at(row).name;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const PasteColumn &column = m_input.columns.at(i);
            // Who the person is has been decided; only what the list did not know was taken.
            if (column.kind == Kind::Nothing || (m_byPerson && isOfPerson(column)))
                continue;
            type(m_application, row, column, m_facts, cells.at(i), FactOrigin::Pasted);
            mark(row, column, cells.at(i).trimmed());
        }
        markExchanged(row, before);
    }

    /// Put over another person, by position: his lines are the new one's now.
    void markExchanged(int row, const QString &before)
    {
        const Member &now = m_application.members.at(row);
        const auto lines = std::count_if(m_application.lines.cbegin(), m_application.lines.cend(),
                                         [&](const ContributionLine &line) { return line.member == now.id; });
        if (!before.isEmpty() && now.name != before && lines > 0)
            m_report.wrong << PasteMark{
                row,
                0,
                TablesText::tr("第 %1 位").arg(row + 1),
                now.name,
                TablesText::tr("原是“%1”，名下 %2 笔明细现在归这一位").arg(before).arg(lines),
                false};
    }

    void mark(int row, const PasteColumn &column, const QString &pasted)
    {
        QString fault;
        if (column.kind == Kind::CitizenId && !pasted.isEmpty())
            fault = numberFault(cleanNumber(pasted).toUpper());
        if (column.kind == Kind::Fact)
            if (const auto read = parseFactTyped(m_facts.at(column.fact), pasted, FactOrigin::Pasted); !read)
                fault = read.error().detail;
        const int at = column.kind == Kind::Name ? 0 : column.kind == Kind::CitizenId ? 1 : 2 + column.fact;
        if (!fault.isEmpty())
            m_report.wrong << PasteMark{row, at, place(row, label(column, m_facts)), pasted, fault};
    }

    void markPerson(int row, const PastedPeople::Found &person)
    {
        const QString listed = cleanNumber(m_application.members.at(row).citizenId).toUpper();
        for (const PersonDoubt &doubt : personDoubts(m_application, person)) {
            const bool own = doubt.number && cleanNumber(doubt.text).toUpper() == listed;
            m_report.wrong << PasteMark{
                row,
                doubt.number ? 1 : 0,
                place(row, doubt.number ? TablesText::tr("身份证号") : TablesText::tr("姓名")),
                doubt.text,
                own ? numberFault(listed) : doubt.why,
                own};
        }
    }

    static QString place(int row, const QString &what)
    {
        return TablesText::tr("第 %1 位%2").arg(row + 1).arg(what);
    }

    Application &m_application;
    const PasteInput &m_input;
    const QList<FactColumn> &m_facts;
    PastedPeople m_people;
    int m_next; ///< the row that the next one goes to while nobody is named
    bool m_byPerson;
    QList<PasteMark> m_leftOut;
    PasteReport m_report;
};

} // namespace

void beginRow(Application &application, int row)
{
    const bool own = application.claimant.kind == ClaimantKind::Individual && application.members.isEmpty();
    if (own && row == 0)
        lineediting::ensureOnlyMember(application);
    else
        lineediting::addMember(application, {}, {});
}

void type(Application &application, int row, const PasteColumn &column, const QList<FactColumn> &facts,
          const QString &typed, FactOrigin origin)
{
    Member &member = application.members[row];
    if (column.kind == Kind::Name)
        member.name = normaliseName(typed);
    else if (column.kind == Kind::CitizenId)
        member.citizenId = cleanNumber(typed).toUpper();
    else if (column.kind == Kind::Fact)
        putFactTyped(member.facts, facts.at(column.fact), typed, origin);
}

QString numberFault(const QString &citizenId)
{
    if (citizenId.isEmpty())
        return {};
    if (const QString ruined = lineediting::numberFaultText(citizenId); !ruined.isEmpty())
        return ruined;
    // Whether the day of birth has come yet is validation's question.
    const CitizenId read = readCitizenId(citizenId, QDate(2199, 12, 31));
    return read.isValid() ? QString() : read.problems.first().message;
}

PasteReport pasteMembers(Application &application, int row, const PasteColumns &shown,
                         const QList<FactColumn> &facts, const QString &text)
{
    const qsizetype below = application.members.size() - row;
    const PasteInput input = readPaste(text, {shown, facts, false, below});
    if (!input.refused.isEmpty()) {
        PasteReport report;
        report.refused = input.refused;
        return report;
    }
    return MemberPaste(application, input, facts, row).run();
}

} // namespace counter::memberediting
