// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/knowledge.h"

#include "lexicon.h"
#include "recognisers.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

Result<QByteArray> compiledIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidData, path, {}, file.errorString());
    return file.readAll();
}

/// The part's error, with the file it was found in as subject.
template <typename T> tl::unexpected<Error> inFile(const Result<T>& part, const QString& path)
{
    Error error = part.error();
    error.subject = path;
    return tl::unexpected(std::move(error));
}

/// A fault in what is compiled in is the program's own, and no file of the user's mends it.
template <typename T> T sound(Result<T> part, const QString& path)
{
    if (!part)
        qFatal("%s: %s %s", qUtf8Printable(path), qUtf8Printable(part.error().place),
               qUtf8Printable(part.error().detail));
    return *std::move(part);
}

std::shared_ptr<const Recognisers> makeRecognisers(const Knowledge& knowledge)
{
    const QString path = u":/duibiao/catalogue/patterns.tsv"_s;
    auto indicators = compiledIn(path).and_then([&](const QByteArray& patterns) {
        return IndicatorMatcher::fromTsv(patterns, knowledge.catalogue);
    });
    return std::make_shared<const Recognisers>(
        Recognisers{DistrictFinder(knowledge.districts), sound(std::move(indicators), path)});
}

std::shared_ptr<const Lexicon> makeLexicon()
{
    const QString folder = u":/duibiao/lexicon"_s;
    return std::make_shared<const Lexicon>(sound(Lexicon::load(folder), folder));
}

} // namespace

Result<std::shared_ptr<const Knowledge>> loadKnowledge()
{
    const QString districtsPath = u":/duibiao/catalogue/districts.tsv"_s;
    const QString indicatorsPath = u":/duibiao/catalogue/indicators.tsv"_s;
    auto knowledge = std::make_shared<Knowledge>();

    auto districts = compiledIn(districtsPath).and_then(DistrictTree::fromTsv);
    if (!districts)
        return inFile(districts, districtsPath);
    knowledge->districts = *std::move(districts);

    auto catalogue = compiledIn(indicatorsPath).and_then(Catalogue::fromTsv);
    if (!catalogue)
        return inFile(catalogue, indicatorsPath);
    knowledge->catalogue = *std::move(catalogue);

    knowledge->lexicon = Later<Lexicon>(&makeLexicon);
    // Asked for through the knowledge, which is there as long as they are.
    knowledge->recognisers =
        Later<Recognisers>([whole = knowledge.get()] { return makeRecognisers(*whole); });
    return knowledge;
}

} // namespace duibiao::reading
