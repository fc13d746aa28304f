// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/session.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// A workspace for tests of one page, without the window around it.
namespace duibiao::test {

inline const QString shenzhen = QStringLiteral("440300");
inline const QString baoan = QStringLiteral("440306");
inline const QString seats = QStringLiteral("seats.basic.added");

/// A figure typed in by hand; `literal` as the planner would write it.
inline Figure figure(Role role, const QString& district, const QString& indicator, int year,
                     qint64 value, const QString& literal)
{
    Figure figure;
    figure.role = role;
    figure.districtCode = district;
    figure.indicatorId = indicator;
    figure.label = indicator;
    figure.measure = Measure::Added;
    figure.period = Period::year(year);
    figure.quantity.value = Decimal(value);
    figure.quantity.unit = QStringLiteral("座");
    figure.quantity.literal = literal;
    figure.typedIn = true;
    return figure;
}

/// More than a session reads by itself, in number and in bytes.
inline std::vector<Figure> manyFigures()
{
    std::vector<Figure> figures;
    for (int i = 0; i < 10'500; ++i) {
        figures.push_back(figure(Role::Goal, baoan, seats, 2022, i, QStringLiteral("%1座").arg(i)));
        figures.back().note = QString(600, u'x');
    }
    return figures;
}

/// A session on a new workspace in a folder of its own.
class PageBench
{
public:
    PageBench()
    {
        static const auto knowledge = reading::loadKnowledge();
        m_session = std::make_unique<ui::Session>(knowledge.value());
        const bool made = m_session->createWorkspace(path(QStringLiteral("test.duibiao")));
        Q_ASSERT(made);
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] ui::Session& session() { return *m_session; }
    FigureId add(const Figure& figure) { return m_session->addFigures({figure}).at(0); }

    /// A report with the figures and milestones found in `text` at their quotes.
    void addReport(const QString& text, std::vector<Figure> figures,
                   std::vector<Milestone> milestones = {})
    {
        store::NewReport report;
        report.report.header.title = QStringLiteral("测试报告");
        report.report.header.districtCode = shenzhen;
        report.report.fileName = QStringLiteral("test.txt");
        report.report.encoding = QStringLiteral("UTF-8");
        report.report.sha256 = QByteArray(32, static_cast<char>('a' + m_reports++));
        report.bytes = text.toUtf8();
        report.text = text;
        const auto locate = [&text](Evidence& evidence) {
            evidence.begin = text.indexOf(evidence.quote);
            evidence.end = evidence.begin + evidence.quote.size();
        };
        for (Figure& figure : figures) {
            figure.typedIn = false;
            locate(figure.evidence);
        }
        for (Milestone& milestone : milestones)
            locate(milestone.evidence);
        report.figures = std::move(figures);
        report.milestones = std::move(milestones);
        QVERIFY(m_session->addReports({{.path = {}, .report = std::move(report), .reading = {}}}));
        QTRY_VERIFY(!m_session->isBusy());
    }

    /// Settings and data of the test, never the user's.
    static void useOwnSettings()
    {
        QStandardPaths::setTestModeEnabled(true);
        static const QTemporaryDir folder;
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Session> m_session;
    int m_reports = 0;
};

/// Every cell of a model as text, a line a row: what a test compares whole.
inline QStringList cells(const QAbstractItemModel& model, std::initializer_list<int> columns)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList line;
        for (const int column : columns)
            line.append(model.index(row, column).data().toString());
        lines.append(line.join(QStringLiteral(" | ")));
    }
    return lines;
}

} // namespace duibiao::test
