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

} // namespace

Result<std::shared_ptr<const Knowledge>> loadKnowledge()
{
    const QString districtsPath = u":/duibiao/catalogue/districts.tsv"_s;
    const QString indicatorsPath = u":/duibiao/catalogue/indicators.tsv"_s;
    const QString patternsPath = u":/duibiao/catalogue/patterns.tsv"_s;
    auto knowledge = std::make_shared<Knowledge>();

    auto districts = compiledIn(districtsPath).and_then(DistrictTree::fromTsv);
    if (!districts)
        return inFile(districts, districtsPath);
    knowledge->districts = *std::move(districts);

    auto catalogue = compiledIn(indicatorsPath).and_then(Catalogue::fromTsv);
    if (!catalogue)
        return inFile(catalogue, indicatorsPath);
    knowledge->catalogue = *std::move(catalogue);

    auto indicators = compiledIn(patternsPath).and_then([&](const QByteArray& patterns) {
        return IndicatorMatcher::fromTsv(patterns, knowledge->catalogue);
    });
    if (!indicators)
        return inFile(indicators, patternsPath);
    knowledge->recognisers = std::make_shared<const Recognisers>(
        Recognisers{DistrictFinder(knowledge->districts), *std::move(indicators)});

    auto lexicon = Lexicon::load(u":/duibiao/lexicon"_s);
    if (!lexicon)
        return tl::unexpected(lexicon.error());
    knowledge->lexicon = std::make_shared<const Lexicon>(*std::move(lexicon));
    return knowledge;
}

} // namespace duibiao::reading
