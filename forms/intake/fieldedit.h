#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;

namespace counter {

struct Field;

/// One field of the paper form: its words, the entry, and what is wrong with it right below, in words that
/// can be repeated to the applicant. Reads label and limit from the field table.
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEdit(QWidget *parent = nullptr);

    void setField(const Field &field);
    /// Other words than the table's, e.g. 姓名 for an individual's 名称.
    void setLabel(const QString &label);
    void setPlaceholder(const QString &text);
    /// The JSON pointer of its problems.
    const QString &pointer() const { return m_pointer; }

    QString text() const;
    /// Leaves cursor and undo alone when the text is there already.
    void setText(const QString &text);
    void setReadOnly(bool readOnly);
    /// Lines the entries of a column up; in digits of the base font, 0: as wide as the words.
    void setLabelWidth(int digits);
    /// What was just tried and is not taken: said at once.
    void refuse(const QString &sentence);
    /// Empty: nothing is wrong. While the clerk types here, a new sentence waits until he leaves the field.
    void setProblem(const QString &sentence);
    /// A doubt that can be overridden at 受理; shown without the red frame.
    void setCaution(const QString &sentence);
    /// Something that went well, beside the field ("已二次录入").
    void setRemark(const QString &sentence);
    bool isWrong() const { return m_wrong; }
    QLineEdit *line() const { return m_line; }
    /// For a narrow field: its sentence begins under the label.
    void setSentenceUnderLabel();
    /// The field's words and its sentence when there is no room here for all of it; empty otherwise.
    QString cutSentence() const;

Q_SIGNALS:
    void edited(const QString &text);
    /// The clerk left the field: now its problems may be shown.
    void left();
    /// Its sentence changed.
    void said();

private:
    void say(const QString &sentence, const char *role);
    void showProblem(const QString &sentence);

    QString m_pointer;
    QLabel *m_label;
    QLineEdit *m_line;
    QLabel *m_sentence;
    QString m_waiting;
    bool m_wrong = false;
    bool m_typing = false;
    bool m_filling = false; ///< the text comes from the application, not from a clerk
};

} // namespace counter
