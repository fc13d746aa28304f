// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QProcess>

namespace duibiao::store::samples {

using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const QString& text)
{
    return Decimal::parse(text).value();
}

QString describe(const Evidence& evidence)
{
    return u"@%1[%2,%3) cue[%4,%5) “%6”"_s.arg(evidence.report)
        .arg(evidence.begin)
        .arg(evidence.end)
        .arg(evidence.cueBegin)
        .arg(evidence.cueEnd)
        .arg(evidence.quote);
}

QString describe(const Quantity& quantity)
{
    return QStringList{quantity.value.toString(),
                       quantity.valueMax ? quantity.valueMax->toString() : u"-"_s,
                       quantity.unit,
                       toCode(quantity.bound),
                       quantity.literal,
                       quantity.resolution.toString(),
                       QString::number(quantity.approachesFromBelow)}
        .join(u'|');
}

QString describe(const std::optional<Derivation>& derivation)
{
    if (!derivation)
        return u"-"_s;
    QString text = toCode(derivation->rule);
    for (const FigureId source : derivation->sources)
        text += u' ' + QString::number(source);
    return text;
}

QString describe(const Figure& figure)
{
    return QStringList{u"figure %1"_s.arg(figure.id),
                       toCode(figure.role),
                       figure.districtCode,
                       figure.indicatorId,
                       figure.label,
                       toCode(figure.measure),
                       figure.period.toString(),
                       describe(figure.quantity),
                       describe(figure.evidence),
                       QString::number(figure.confidence, 'g', 17),
                       toCode(figure.review),
                       QString::number(figure.typedIn),
                       QString::number(figure.corrected),
                       QString::number(figure.readerVersion),
                       figure.department,
                       figure.note,
                       describe(figure.derivation),
                       QString::number(figure.learned),
                       QString::number(figure.pinned),
                       figure.issuer ? toCode(*figure.issuer) : u"-"_s,
                       figure.issued.toString(Qt::ISODate)}
        .join(u';');
}

QString describe(const Milestone& milestone)
{
    return QStringList{u"milestone %1"_s.arg(milestone.id),
                       toCode(milestone.role),
                       milestone.action,
                       milestone.object,
                       milestone.districtCode,
                       milestone.period.toString(),
                       describe(milestone.evidence),
                       toCode(milestone.review)}
        .join(u';');
}

QString describe(const ReportRow& row)
{
    const Report& report = row.report;
    return QStringList{u"report %1"_s.arg(report.id),
                       report.header.title,
                       report.header.districtCode,
                       toCode(report.header.kind),
                       report.header.period.toString(),
                       report.header.published.toString(Qt::ISODate),
                       report.fileName,
                       report.encoding,
                       toCode(report.script),
                       QString::fromLatin1(report.sha256.toHex()),
                       report.imported.toString(Qt::ISODateWithMs),
                       u"%1/%2/%3"_s.arg(row.figures).arg(row.open).arg(row.milestones)}
        .join(u';');
}

QString describe(const Error& error)
{
    return u"error %1 %2 %3"_s.arg(static_cast<int>(error.code)).arg(error.place, error.detail);
}

QString describe(const AcceptedFinding& finding)
{
    return QStringList{u"finding"_s, finding.key, finding.fingerprint, finding.remark}.join(u';');
}

QString describe(const MilestoneMatch& match)
{
    return u"match %1 %2 %3"_s.arg(match.planned).arg(match.done).arg(toCode(match.decision));
}

QString describe(const Denominator& denominator)
{
    return QStringList{u"denominator"_s, denominator.districtCode,
                       QString::number(denominator.year), toCode(denominator.kind),
                       denominator.value.toString()}
        .join(u';');
}

QString describe(const SavedView& view)
{
    return QStringList{u"view"_s, view.name, view.selection}.join(u';');
}

QString describe(const PacePlan& plan)
{
    QStringList parts{u"pace %1"_s.arg(plan.goal)};
    for (const PaceStep& step : plan.steps)
        parts.append(step.date.toString(Qt::ISODate) % u' ' % step.share.toString());
    return parts.join(u';');
}

QString describe(const Lesson& lesson)
{
    const Wording& wording = lesson.wording;
    return QStringList{u"lesson"_s,  toCode(lesson.about),    wording.label,
                       wording.unit, toCode(wording.measure), toCode(wording.role),
                       wording.cue,  toCode(wording.kind),    lesson.value}
        .join(u';');
}

template <typename T> void append(QStringList& lines, const Result<std::vector<T>>& things)
{
    if (!things) {
        lines.append(describe(things.error()));
        return;
    }
    for (const T& thing : *things)
        lines.append(describe(thing));
}

} // namespace

Figure figure(int number)
{
    Figure figure;
    figure.role = Role::Goal;
    figure.districtCode = u"440306"_s;
    figure.indicatorId = u"seats.basic.added"_s;
    figure.label = u"新增学位之%1"_s.arg(number);
    figure.measure = Measure::Added;
    figure.period = Period::halfYear(2021, 1);
    figure.quantity = {decimal(u"1200.5"_s),
                       decimal(QString::number(2000 + number)),
                       u"座"_s,
                       Bound::AtLeast,
                       u"不少于1200.5座"_s,
                       decimal(u"0.1"_s),
                       true};
    figure.evidence = {0, number * 10, number * 10 + 8, u"第%1句"_s.arg(number), 1, 3};
    figure.confidence = 0.1 + 0.8 / (number + 1); // needs all its digits
    figure.readerVersion = 7;
    figure.department = u"规划科"_s;
    figure.note = u"“引号”\\ 与\n换行"_s;
    figure.learned = true;
    figure.issuer = Issuer::Adjusted;
    figure.issued = QDate(2021, 2, 3);
    return figure;
}

Figure typedIn(int number)
{
    Figure typed;
    typed.label = u"手工录入%1"_s.arg(number);
    typed.period = Period::year(2022);
    typed.quantity.value = Decimal(number);
    typed.quantity.unit = u"所"_s;
    typed.review = Review::Accepted;
    typed.typedIn = true;
    return typed;
}

Milestone milestone(int number)
{
    return {0,
            Role::Goal,
            u"印发"_s,
            u"第%1号方案"_s.arg(number),
            u"350500"_s,
            Period::quarter(2023, 3),
            {0, number, number + 5, u"印发方案"_s, 2, 4},
            Review::Open};
}

NewReport report(int number, int figures)
{
    NewReport made;
    made.report.header = {u"第%1份"_s.arg(number), QString::number(440300 + number),
                          ReportKind::Plan, Period::years(2020, 2025), QDate(2023, 3, 1)};
    made.report.fileName = u"第%1份.txt"_s.arg(number);
    made.report.encoding = u"GB18030"_s;
    made.report.script = Script::Traditional;
    made.bytes = QByteArray("bytes\0of ", 9) + QByteArray::number(number);
    made.text = u"正文%1"_s.arg(number);
    for (int i = 1; i <= figures; ++i)
        made.figures.push_back(figure(i));
    made.milestones = {milestone(1), milestone(2)};
    return made;
}

QStringList contents(const Workspace& workspace)
{
    QStringList lines;
    const auto reports = workspace.reports();
    append(lines, reports);
    for (const ReportRow& row : reports.value_or(std::vector<ReportRow>{})) {
        const auto whole = workspace.report(row.report.id);
        const auto bytes = workspace.originalBytes(row.report.id);
        lines.append(whole ? whole->text : describe(whole.error()));
        lines.append(bytes ? QString::fromLatin1(bytes->toHex()) : describe(bytes.error()));
    }
    append(lines, workspace.figures({std::nullopt, true}));
    append(lines, workspace.milestones());
    append(lines, workspace.acceptedFindings());
    append(lines, workspace.milestoneMatches());
    append(lines, workspace.denominators());
    append(lines, workspace.savedViews());
    append(lines, workspace.pacePlans());
    append(lines, workspace.lessons());
    for (const Figure& figure : workspace.asRead().value_or(std::vector<Figure>{}))
        lines.append(u"as read "_s % describe(figure));
    return lines;
}

bool succeeds(const QStringList& command)
{
    return QProcess::execute(command.first(), command.mid(1)) == 0;
}

SmallDisk::SmallDisk(const QString& folder, const QString& size)
    : m_folder(folder), m_mounted(succeeds({u"mount"_s, u"-t"_s, u"tmpfs"_s, u"-o"_s,
                                            u"size="_s % size, u"tmpfs"_s, folder}))
{
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        static_cast<void>(succeeds({u"umount"_s, m_folder}));
}

bool SmallDisk::resize(const QString& size) const
{
    return succeeds({u"mount"_s, u"-o"_s, u"remount,size="_s % size, m_folder});
}

bool SmallDisk::makeReadOnly() const
{
    return succeeds({u"mount"_s, u"-o"_s, u"remount,ro"_s, m_folder});
}

} // namespace duibiao::store::samples
