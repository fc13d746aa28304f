// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/heatchart.h"

#include "compare/comparemodel.h"
#include "compare/heatitem.h"
#include "paper/bullet.h"
#include "wording/words.h"

#include <QResizeEvent>

#include <algorithm>

namespace duibiao::ui {

using compare::Row;

namespace {

constexpr int mostHeadLines = 8; ///< of a column's heading

/// Its place in `known`, where it is put if there is room; -1: there is none.
template <typename Key> int placeOf(std::vector<Key>& known, const Key& key, int most)
{
    const auto found = std::ranges::find(known, key);
    if (found != known.end())
        return static_cast<int>(found - known.begin());
    if (static_cast<int>(known.size()) == most)
        return -1;
    known.push_back(key);
    return static_cast<int>(known.size()) - 1;
}

} // namespace

HeatChart::HeatChart(QWidget* parent) : ChartView(parent), m_item(new HeatItem(chart()))
{
    chart()->legend()->hide();
    retranslate();
}

HeatChart::~HeatChart() = default;

void HeatChart::setRows(const RowList& rows, const Naming& district, const Naming& subject)
{
    std::vector<QString> codes;
    std::vector<Subject> subjects;
    std::vector<Row> shown;
    m_districts.clear();
    m_subjects.clear();
    m_fields.clear();
    m_places.clear();
    m_isCut = false;
    for (const Row* each : rows) {
        const Row& row = *each;
        const int line = placeOf(codes, row.districtCode, mostDistricts);
        const int column = placeOf(subjects, subjectOf(row), mostSubjects);
        if (line < 0 || column < 0) {
            m_isCut = true;
            continue;
        }
        if (line == m_districts.size()) {
            m_districts.append(district(row));
            m_fields.emplace_back();
        }
        if (column == m_subjects.size())
            m_subjects.append(subject(row));
        std::vector<int>& fields = m_fields[static_cast<size_t>(line)];
        fields.resize(std::max(fields.size(), static_cast<size_t>(column) + 1), -1);
        fields[static_cast<size_t>(column)] = static_cast<int>(shown.size());
        m_places.emplace_back(line, column);
        shown.push_back(row);
    }
    for (std::vector<int>& fields : m_fields)
        fields.resize(subjects.size(), -1);
    takeRows(std::move(shown));
    rebuild();
}

int HeatChart::narrowWidth() const
{
    return fontMetrics().height() * 7;
}

int HeatChart::columnWidth() const
{
    const int columns = std::max<int>(1, static_cast<int>(m_subjects.size()));
    const int room = (width() - m_nameWidth) / columns;
    return std::clamp(room, narrowWidth(), narrowWidth() * 2);
}

void HeatChart::measureNames()
{
    int widest = 0;
    for (const QString& name : m_districts)
        widest = std::max(widest, fontMetrics().horizontalAdvance(name));
    m_nameWidth = widest + fontMetrics().height();
    const QRect narrow(0, 0, narrowWidth() - 4, QWIDGETSIZE_MAX);
    m_headLines = 1;
    for (const QString& subject : m_subjects) {
        const int height = fontMetrics()
                               .boundingRect(narrow, Qt::AlignHCenter | Qt::TextWordWrap, subject)
                               .height();
        m_headLines =
            std::max(m_headLines, (height + fontMetrics().height() - 1) / fontMetrics().height());
    }
    m_headLines = std::min(m_headLines, mostHeadLines);
}

int HeatChart::lineHeight() const
{
    return fontMetrics().height() * 5 / 2;
}

QRectF HeatChart::field(int line, int column) const
{
    const int head = fontMetrics().height() * (m_headLines + 1);
    const QRectF plot = chart()->plotArea();
    return {plot.left() + m_nameWidth + columnWidth() * column,
            plot.top() + head + lineHeight() * line, static_cast<double>(columnWidth()),
            static_cast<double>(lineHeight())};
}

QSize HeatChart::wantedSize() const
{
    const int line = fontMetrics().height();
    return {m_nameWidth + narrowWidth() * static_cast<int>(m_subjects.size()),
            line * (m_headLines + 2) + lineHeight() * static_cast<int>(m_districts.size())};
}

void HeatChart::rebuild()
{
    recolour();
    placeItems();
}

void HeatChart::placeItems()
{
    HeatItem::Picture picture;
    std::vector<Spot> spots;
    const int head = fontMetrics().height() * m_headLines;
    for (int column = 0; column < m_subjects.size(); ++column) {
        QRectF area = field(0, column);
        area.setTop(area.top() - head - 4);
        area.setHeight(head);
        picture.heads.push_back({area, m_subjects.at(column)});
    }
    for (int line = 0; line < m_districts.size(); ++line) {
        QRectF name = field(line, 0);
        name.setLeft(chart()->plotArea().left());
        name.setWidth(m_nameWidth - fontMetrics().height() / 2);
        picture.names.push_back({name, m_districts.at(line)});
        for (int column = 0; column < m_subjects.size(); ++column) {
            const int row = m_fields[static_cast<size_t>(line)][static_cast<size_t>(column)];
            if (row < 0)
                continue;
            const Row& shown = rows()[static_cast<size_t>(row)];
            const QRectF area = field(line, column);
            picture.fields.push_back({.area = area,
                                      .completion = shown.completion,
                                      .verdict = shown.verdict,
                                      .word = shown.completion ? wording::name(shown.verdict)
                                              : shown.outcome  ? wording::name(shown.verdict)
                                                               : wording::name(shown.outcomeBlank),
                                      .isBlank = !shown.outcome,
                                      .isCurrent = row == current()});
            spots.push_back({row, CompareModel::Outcome, area});
        }
    }
    setSpots(std::move(spots));
    m_item->setPicture(std::move(picture), chart()->rect());
}

void HeatChart::recolourItems()
{
    measureNames(); // the font may be another one
    m_item->setColours(palette(), font());
}

QString HeatChart::rowName(int row) const
{
    const auto& [line, column] = m_places[static_cast<size_t>(row)];
    return tr("%1, %2", "district, indicator").arg(m_districts.at(line), m_subjects.at(column));
}

ChartTable HeatChart::table() const
{
    ChartTable table;
    table.headings = QStringList{tr("District")} + m_subjects;
    for (int line = 0; line < m_districts.size(); ++line) {
        std::vector<ChartCell> cells{{.text = m_districts.at(line)}};
        for (const int row : m_fields[static_cast<size_t>(line)]) {
            ChartCell cell;
            if (row >= 0) {
                const Row& shown = rows()[static_cast<size_t>(row)];
                cell.text = shown.completion ? tr("%1 %2", "completion, verdict")
                                                   .arg(paper::completionText(shown.completion),
                                                        wording::name(shown.verdict))
                                             : wording::name(shown.verdict);
                cell.sort = shown.completion ? QVariant(*shown.completion) : QVariant();
                cell.row = row;
                cell.column = CompareModel::Outcome;
            }
            cells.push_back(std::move(cell));
        }
        table.lines.push_back(std::move(cells));
    }
    return table;
}

void HeatChart::resizeEvent(QResizeEvent* event)
{
    ChartView::resizeEvent(event);
    placeItems();
}

void HeatChart::retranslate()
{
    setAccessibleName(tr("Map of completion"));
    setAccessibleDescription(tr("The chart's table has the same numbers. The arrow keys move from "
                                "field to field, Enter shows where the numbers come from."));
    rebuild();
}

} // namespace duibiao::ui
