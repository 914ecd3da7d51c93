#include "models/decoding/protocol.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace counter {

namespace {

constexpr quint32 QuestionMark = 0x52434451; // "RCDQ"
constexpr quint32 AnswerMark = 0x52434441; // "RCDA"
constexpr quint8 NoRefusal = 255;
constexpr int QuestionHeadSize = 4 + 1 + 4 + 4 + 4 + 8;
constexpr int LongestCode = 300; ///< bytes; a printed code has about fifty
constexpr int LongestHead = 400; ///< bytes, code and all
constexpr int MostPages = 9999;

QByteArray head(quint8 refused, const DecodeAnswer &answer)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << AnswerMark << refused << quint8(answer.look.format) << qint32(answer.look.pages)
        << qint32(answer.picture.size.width()) << qint32(answer.picture.size.height())
        << answer.code.toUtf8().left(LongestCode);
    return bytes;
}

Error noAnswer()
{
    return {
        ErrorCode::PictureInvalid, QCoreApplication::translate("Evidence", "文件有问题，读到一半停止了"), {}};
}

const char *words(Unreadable why)
{
    switch (why) {
    case Unreadable::Empty:
        return QT_TRANSLATE_NOOP("Evidence", "文件是空的，请重新拷贝或重新扫描");
    case Unreadable::OtherFormat:
        return QT_TRANSLATE_NOOP("Evidence", "只收 JPG、PNG、TIFF、BMP 和 PDF，扫描仪请设为 JPG 或 PDF");
    case Unreadable::CutPicture:
        return QT_TRANSLATE_NOOP("Evidence", "图片不完整，请重新拷贝或重新扫描");
    case Unreadable::CutPdf:
        return QT_TRANSLATE_NOOP("Evidence", "PDF 不完整，请重新拷贝或重新扫描");
    case Unreadable::BrokenPicture:
        return QT_TRANSLATE_NOOP("Evidence", "图片打不开或不完整");
    case Unreadable::BrokenPdf:
        return QT_TRANSLATE_NOOP("Evidence", "读不出 PDF");
    case Unreadable::TooManyPixels:
        return QT_TRANSLATE_NOOP("Evidence",
                                 "图片不得超过 7200 万像素（A3 幅面 600 dpi），请把扫描仪设为 300 dpi");
    case Unreadable::Password:
        return QT_TRANSLATE_NOOP("Evidence", "PDF 要密码才能打开，请取消密码后重新生成，或打印出来再扫描");
    case Unreadable::NoSuchPage:
        return QT_TRANSLATE_NOOP("Evidence", "没有这一页");
    case Unreadable::NoPdfHere:
        return QT_TRANSLATE_NOOP("Evidence", "此电脑不能显示 PDF，请改用图片");
    case Unreadable::NoCode:
        return QT_TRANSLATE_NOOP("Evidence",
                                 "没有找到本程序打印件的二维码，请核对图片是否清晰、完整，或手工输入码");
    }
    return "";
}

bool readFully(QIODevice &in, char *to, qint64 size)
{
    for (qint64 have = 0; have < size;) {
        const qint64 got = in.read(to + have, size - have);
        if (got <= 0)
            return false;
        have += got;
    }
    return true;
}

} // namespace

Error unreadable(Unreadable why)
{
    const ErrorCode code = why == Unreadable::TooManyPixels ? ErrorCode::TooLarge
        : why == Unreadable::NoCode                         ? ErrorCode::BadInput
                                                            : ErrorCode::PictureInvalid;
    return {code, QCoreApplication::translate("Evidence", words(why)), {}};
}

QByteArray questionHead(const DecodeQuestion &question)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << QuestionMark << quint8(question.task) << qint32(question.page) << qint32(question.bound.width())
        << qint32(question.bound.height()) << qint64(question.content.size());
    return bytes;
}

Result<DecodeQuestion> readQuestion(QIODevice &in)
{
    const Error refused{ErrorCode::BadInput, QStringLiteral("no question"), {}};
    QByteArray bytes(QuestionHeadSize, '\0');
    if (!readFully(in, bytes.data(), bytes.size()))
        return refused;
    QDataStream stream(bytes);
    quint32 mark = 0;
    quint8 task = 0;
    qint32 page = 0;
    qint32 width = 0;
    qint32 height = 0;
    qint64 size = 0;
    stream >> mark >> task >> page >> width >> height >> size;
    if (mark != QuestionMark || task > quint8(DecodeTask::Code) || size < 0 || size > LargestEvidence)
        return refused;
    DecodeQuestion question{DecodeTask(task), {}, page, QSize(width, height)};
    question.content = QByteArray(qsizetype(size), Qt::Uninitialized);
    if (!readFully(in, question.content.data(), size))
        return refused;
    return question;
}

QByteArray answerHead(const DecodeAnswer &answer)
{
    return head(NoRefusal, answer);
}

QByteArray refusal(Unreadable why)
{
    return head(quint8(why), {});
}

Result<DecodeAnswer> readAnswer(QByteArray said, const DecodeQuestion &question)
{
    QDataStream stream(said.left(LongestHead)); // the points are not shared, so that they need not be copied
    quint32 mark = 0;
    quint8 refused = 0;
    quint8 format = 0;
    qint32 pages = 0;
    qint32 width = 0;
    qint32 height = 0;
    QByteArray code;
    stream >> mark >> refused >> format >> pages >> width >> height;
    if (stream.status() != QDataStream::Ok || mark != AnswerMark)
        return noAnswer();
    if (refused != NoRefusal)
        return refused < UnreadableCount ? unreadable(Unreadable(refused)) : noAnswer();
    stream >> code;
    const bool drawn = question.task == DecodeTask::Page;
    if (stream.status() != QDataStream::Ok || format > quint8(EvidenceFormat::Pdf) || pages < 1
        || pages > MostPages || code.size() > LongestCode)
        return noAnswer();
    if (drawn ? width < 1 || height < 1 || width > LargestShownSide || height > LargestShownSide
              : width > 0 || height > 0)
        return noAnswer();
    DecodeAnswer answer;
    answer.look = {EvidenceFormat(format), pages};
    answer.code = QString::fromUtf8(code);
    said.remove(0, qsizetype(stream.device()->pos())); // the rest stays where it is: a page is 100 MB
    answer.picture.points = std::move(said);
    answer.picture.size = drawn ? QSize(width, height) : QSize();
    if (answer.picture.points.size() != (drawn ? qsizetype(width) * height * 4 : 0))
        return noAnswer();
    return answer;
}

} // namespace counter
