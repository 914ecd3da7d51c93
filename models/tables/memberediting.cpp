#include "models/tables/memberediting.h"

#include "models/tables/pasteinput.h"
#include "models/tables/people.h"
#include "models/values/citizenid.h"
#include "models/values/normalise.h"
#include "models/values/spreadsheet.h"

#include <QCoreApplication>

namespace counter::memberediting {

namespace {

using Kind = PasteColumn::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("counter::MemberEditing", text);
}

QString label(const PasteColumn &column, const QList<FactColumn> &facts)
{
    if (column.kind == Kind::Fact)
        return facts.at(column.fact).label;
    return column.kind == Kind::Name ? tr("姓名") : tr("身份证号");
}

bool takesText(const PasteColumn &column)
{
    return column.kind == Kind::Name || column.kind == Kind::CitizenId || column.kind == Kind::Fact;
}

class MemberPaste
{
public:
    MemberPaste(Application &application, const PasteInput &input, const QList<FactColumn> &facts, int row)
        : m_application(application), m_input(input), m_facts(facts), m_people(application)
    {
        m_report.first = row;
        m_report.notes = input.notes;
    }

    PasteReport run()
    {
        const bool byPerson = m_input.headed && hasPerson();
        int row = m_report.first;
        if (byPerson)
            m_report.first = int(m_application.members.size());
        for (const QStringList &cells : m_input.rows) {
            const int target = byPerson ? rowOfPerson(cells) : row++;
            if (target >= 0)
                put(target, cells, byPerson);
        }
        m_report.added = m_people.added();
        return m_report;
    }

private:
    bool hasPerson() const
    {
        return std::any_of(m_input.columns.cbegin(), m_input.columns.cend(), [](const PasteColumn &column) {
            return column.kind != Kind::Fact && takesText(column);
        });
    }

    QString cell(const QStringList &cells, Kind kind) const
    {
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (m_input.columns.at(i).kind == kind)
                return cells.at(i);
        return {};
    }

    int rowOfPerson(const QStringList &cells)
    {
        const QString name = cell(cells, Kind::Name);
        const QString number = cell(cells, Kind::CitizenId);
        const PastedPeople::Found person = m_people.find(name, number);
        if (!person.note.isEmpty())
            m_report.notes << person.note;
        if (!person.known) {
            m_report.notes << tr("“%1”不知道是谁，这一行没有贴入").arg(person.member);
            return -1;
        }
        if (person.member.isEmpty() && m_application.members.isEmpty())
            beginRow(m_application, 0);
        for (qsizetype i = 0; i < m_application.members.size(); ++i)
            if (person.member.isEmpty() || m_application.members.at(i).id == person.member)
                return int(i);
        return -1;
    }

    void put(int row, const QStringList &cells, bool byPerson)
    {
        if (row >= m_application.members.size())
            beginRow(m_application, row);
        m_report.first = std::min(m_report.first, row);
        ++m_report.rows;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const PasteColumn &column = m_input.columns.at(i);
            if (!takesText(column))
                continue;
            // Who the person is has been decided; only what the list did not know was taken.
            if (!byPerson || column.kind == Kind::Fact)
                type(m_application, row, column, m_facts, cells.at(i));
            mark(row, column, cells.at(i).trimmed());
        }
    }

    void mark(int row, const PasteColumn &column, const QString &pasted)
    {
        QString fault;
        if (column.kind == Kind::CitizenId && !pasted.isEmpty())
            fault = numberFault(cleanNumber(pasted).toUpper());
        if (column.kind == Kind::Fact)
            if (const auto read = parseFactTyped(m_facts.at(column.fact), pasted); !read)
                fault = read.error().detail;
        const int at = column.kind == Kind::Name ? 0 : column.kind == Kind::CitizenId ? 1 : 2 + column.fact;
        if (!fault.isEmpty())
            m_report.wrong << PasteMark{row, at, tr("第 %1 位%2").arg(row + 1).arg(label(column, m_facts)),
                                        pasted, fault};
    }

    Application &m_application;
    const PasteInput &m_input;
    const QList<FactColumn> &m_facts;
    PastedPeople m_people;
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
          const QString &typed)
{
    Member &member = application.members[row];
    if (column.kind == Kind::Name)
        member.name = normaliseName(typed);
    else if (column.kind == Kind::CitizenId)
        member.citizenId = cleanNumber(typed).toUpper();
    else if (column.kind == Kind::Fact)
        putFactTyped(member.facts, facts.at(column.fact), typed);
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
    const PasteInput input = readPaste(text, shown, facts);
    if (!input.refused.isEmpty()) {
        PasteReport report;
        report.refused = input.refused;
        return report;
    }
    return MemberPaste(application, input, facts, row).run();
}

} // namespace counter::memberediting
