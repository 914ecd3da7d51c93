#pragma once
#include <QString>
#include <QStringList>

namespace counter {

/// Builds the simple HTML of an explanation; every text is escaped.
class HtmlText
{
public:
    void heading(const QString &text);
    void paragraph(const QString &text);
    void quote(const QString &text);
    /// Items of a list; an item may have a second, quieter line.
    void beginList();
    void item(const QString &text, const QString &detail = {}, const QString &tone = {});
    void endList();
    enum Alignment { AllLeft, LastRight }; ///< amounts stand in the last column, to the right
    void beginTable(const QStringList &heads, Alignment alignment);
    void row(const QStringList &cells, const QString &link = {});
    void endTable();
    void link(const QString &text, const QString &target);

    const QString &html() const { return m_html; }

private:
    QString cell(const char *tag, const QString &html, bool last) const;

    QString m_html;
    Alignment m_alignment = AllLeft;
};

} // namespace counter
