// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/sheet.h"
#include "reading/knowledge.h"
#include "wording/language.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace duibiao::test {

inline compare::Side side(Role role, const QString& value, const QString& literal, ReportId report,
                          const QString& quote)
{
    compare::Side made;
    made.figure.role = role;
    made.figure.period = Period::year(2022);
    made.figure.quantity.value = Decimal::parse(value).value();
    made.figure.quantity.unit = QStringLiteral("座");
    made.figure.quantity.literal = literal;
    made.figure.evidence.report = report;
    made.figure.evidence.quote = quote;
    return made;
}

inline compare::Row row(const QString& district, const QString& label)
{
    compare::Row made;
    made.districtCode = district;
    made.label = label;
    made.unit = QStringLiteral("座");
    made.period = Period::year(2022);
    made.goal = side(Role::Goal, QStringLiteral("200000"), QStringLiteral("20万座"), 1,
                     QStringLiteral("全年目标为二十万座学位"));
    made.outcome = side(Role::Achieved, QStringLiteral("206000"), QStringLiteral("20.6万座"), 2,
                        QStringLiteral("实际建成二十多万座学位"));
    made.gap = Decimal(6000);
    made.completion = 1.03;
    made.verdict = compare::Verdict::Met;
    made.reason = compare::Reason::ReachesGoal;
    return made;
}

/// A goal of 2022 whose last outcome is of 2021.
inline compare::Row rowWithoutOutcome()
{
    compare::Row made = row(QStringLiteral("440300"), QStringLiteral("新增学位"));
    made.base = made.outcome;
    made.base->figure.period = Period::year(2021);
    made.outcome.reset();
    made.completion.reset();
    made.verdict = compare::Verdict::NoOutcome;
    return made;
}

/// Makes sheets as files, in Chinese, with two reports to quote, and reads them back with Poppler's
/// tools.
class PaperBench
{
protected:
    /// For initTestCase().
    void prepare()
    {
        const auto loaded = reading::loadKnowledge();
        QVERIFY(loaded);
        m_knowledge = *loaded;
        m_context.districts = &m_knowledge->districts;
        m_context.catalogue = &m_knowledge->catalogue;
        for (const ReportId id : {1, 2}) {
            Report report;
            report.id = id;
            report.header.title = QStringLiteral("第%1份工作报告").arg(id);
            m_context.reports.insert(id, report);
        }
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("Poppler's tools are not installed");
        QVERIFY(wording::useLanguage(QStringLiteral("zh_CN")));
    }

    std::vector<paper::Sheet> oneSheet()
    {
        return paper::sheetsOf({row(QStringLiteral("440300"), QStringLiteral("新增学位长期指标"))});
    }

    int pages(const QString& path)
    {
        static const QRegularExpression count(QStringLiteral("Pages: +(\\d+)"));
        return count.match(tool(QStringLiteral("pdfinfo"), {path})).captured(1).toInt();
    }

    QString made(const std::vector<paper::Sheet>& sheets, const paper::Style& style = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("sheet%1.pdf").arg(m_made++));
        const auto written = paper::writePdf(sheets, m_context, path, {}, style);
        return written ? path : QString();
    }

    static QString tool(const QString& name, const QStringList& arguments)
    {
        QProcess process;
        process.start(name, arguments);
        if (!process.waitForFinished())
            return {};
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    std::shared_ptr<const reading::Knowledge> m_knowledge;
    compare::Context m_context;
    QTemporaryDir m_folder;
    int m_made = 0;
};

} // namespace duibiao::test
