// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigworkspace.h"

#include "store/workspace.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao {

namespace {

constexpr int districtsAtMost = 3000;
constexpr int firstYear = 2012;
constexpr int years = 12;
constexpr int indicatorsAtMost = 14;
constexpr int perCity = 10;

Figure figure(Role role, int district, int indicator, int year)
{
    Figure figure;
    figure.role = role;
    figure.districtCode = bigDistrict(district);
    figure.indicatorId = bigIndicator(indicator);
    figure.label = u"新增第%1类学位"_s.arg(indicator);
    figure.measure = Measure::Added;
    figure.period = Period::year(year);
    const int value = 1000 + (district * 7 + indicator * 131 + year * 17) % 5000 +
                      (role == Role::Achieved ? (district + year) % 90 - 40 : 0);
    figure.quantity.value = Decimal(value);
    figure.quantity.unit = u"座"_s;
    figure.quantity.literal = u"%1座"_s.arg(value);
    figure.confidence = 0.9;
    figure.review = Review::Accepted;
    return figure;
}

/// All that one district says: `count` figures.
store::NewReport report(int district, qint64 count)
{
    store::NewReport made;
    made.report.header = {u"第%1区报告"_s.arg(district), bigDistrict(district), ReportKind::Summary,
                          Period::years(firstYear, firstYear + years - 1), QDate(2024, 1, 15)};
    made.report.fileName = u"%1.txt"_s.arg(district);
    made.report.encoding = u"UTF-8"_s;
    for (int indicator = 0; indicator < indicatorsAtMost; ++indicator) {
        for (int year = firstYear; year < firstYear + years; ++year) {
            for (const Role role : {Role::Goal, Role::Achieved}) {
                if (static_cast<qint64>(made.figures.size()) == count)
                    break;
                Figure next = figure(role, district, indicator, year);
                next.evidence.quote = next.label + next.quantity.literal;
                next.evidence.begin = made.text.size();
                made.text += next.evidence.quote;
                next.evidence.end = made.text.size();
                made.text += u'。';
                made.figures.push_back(std::move(next));
            }
        }
    }
    made.bytes = made.text.toUtf8() + QByteArray::number(district);
    return made;
}

bool fill(const QString& path, qint64 figures)
{
    auto workspace = store::Workspace::create(path);
    if (!workspace)
        return false;
    const qint64 each = indicatorsAtMost * years * 2;
    const qint64 districts = std::clamp<qint64>(figures / each, 1, districtsAtMost);
    std::vector<store::NewReport> batch;
    for (int district = 0; district < districts; ++district) {
        batch.push_back(report(district, each));
        if (batch.size() < 50 && district + 1 < districts)
            continue;
        if (!workspace->addReports(batch))
            return false;
        batch.clear();
    }
    return true;
}

} // namespace

QString bigDistrict(int number)
{
    const int city = 1 + number / perCity;
    return u"%1%2%3"_s.arg(11 + city / 90)
        .arg(1 + city % 90, 2, 10, QChar(u'0'))
        .arg(1 + number % perCity, 2, 10, QChar(u'0'));
}

QString bigIndicator(int number)
{
    return u"big.%1"_s.arg(number, 2, 10, QChar(u'0'));
}

BigWorld bigWorld()
{
    QByteArray districts;
    QByteArray catalogue =
        "id\tname_zh\tname_en\tunit\tmeasure\tdirection\tadds\tstage\tbroader\taliases\n";
    for (int i = 0; i < indicatorsAtMost; ++i)
        catalogue += bigIndicator(i).toUtf8() + "\t" + u"新增第%1类学位"_s.arg(i).toUtf8() +
                     "\tPlaces\t座\tadded\tmore\tboth\tall\t\t\n";
    return {.districts = DistrictTree::fromTsv(districts).value_or(DistrictTree()),
            .catalogue = Catalogue::fromTsv(catalogue).value_or(Catalogue())};
}

QString bigWorkspace(qint64 figures)
{
    const QString folder = qEnvironmentVariable("DUIBIAO_BENCH_DIR", QDir::tempPath());
    const QString path = QDir(folder).filePath(u"big-%1.duibiao"_s.arg(figures));
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    if (!fill(unfinished, figures) || !QFile::rename(unfinished, path))
        return {};
    return path;
}

} // namespace duibiao
