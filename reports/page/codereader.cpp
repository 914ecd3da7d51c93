#include "reports/page/codereader.h"

#include "models/decoding/decoder.h"
#include "models/decoding/outsidefile.h"

namespace counter {

namespace {

DecodeQuestion questionOf(const QByteArray &content)
{
    return {DecodeTask::Code, content, 0, {}};
}

Result<PaperCode> codeOf(const Result<DecodeAnswer> &answer, const QString &path)
{
    if (!answer)
        return Error{answer.error().code, answer.error().detail, path};
    return PaperCode::parse(answer->code);
}

} // namespace

Result<PaperCode> paperCodeInFile(const QString &path, Decoder &decoder)
{
    const Result<QByteArray> content = readOutsideFile(path);
    if (!content)
        return content.error();
    return codeOf(decoder.answer(questionOf(*content)), path);
}

void paperCodeInFile(const QString &path, Decoder &decoder, QObject *context,
                     const std::function<void(const Result<PaperCode> &)> &then)
{
    readOutsideFile(path, context, [path, &decoder, context, then](const Result<QByteArray> &content) {
        if (!content)
            return then(content.error());
        decoder.ask(questionOf(*content), Decoder::Haste::Awaited, context,
                    [path, then](const Result<DecodeAnswer> &answer) { then(codeOf(answer, path)); });
    });
}

} // namespace counter
