// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ledgercolumns.h"

#include "wording/ledger.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;
using exchange::LedgerField;

namespace {

constexpr std::size_t headingWithin = 20; ///< rows from the top
constexpr std::size_t sampleLines = 3;

QString textOf(const exchange::GridCell& cell)
{
    return cell.number ? QString::number(*cell.number, 'g', 15) : cell.text.simplified();
}

} // namespace

LedgerColumns::LedgerColumns(QWidget* parent)
    : QWidget(parent), m_heading(new QSpinBox), m_table(new QTableWidget)
{
    m_heading->setObjectName(u"ledgerHeading"_s);
    m_table->setObjectName(u"ledgerColumns"_s);
    m_table->setAccessibleName(tr("What each column is, and its first lines"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    auto* label = new QLabel(tr("&Headings stand in row"));
    label->setBuddy(m_heading);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_heading);
    line->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_table);
    connect(m_heading, &QSpinBox::valueChanged, this, [this](int row) {
        m_layout = {.headingRow = static_cast<std::size_t>(row) - 1, .columns = {}};
        fill();
        Q_EMIT changed();
    });
}

void LedgerColumns::show(const exchange::Grid& grid, const exchange::LedgerLayout& layout)
{
    const auto lines = std::min(grid.rows.size(), headingWithin + sampleLines);
    m_grid.rows.assign(grid.rows.begin(), grid.rows.begin() + static_cast<qsizetype>(lines));
    m_layout = layout;
    const QSignalBlocker blocker(m_heading);
    m_heading->setRange(1, std::max(1, static_cast<int>(std::min(lines, headingWithin))));
    m_heading->setValue(static_cast<int>(layout.headingRow) + 1);
    fill();
}

exchange::LedgerLayout LedgerColumns::layout() const
{
    return m_layout;
}

void LedgerColumns::fill()
{
    m_fields.clear();
    m_table->clear();
    std::size_t columns = 0;
    for (const auto& row : m_grid.rows)
        columns = std::max(columns, row.size());
    m_table->setColumnCount(static_cast<int>(columns));
    m_table->setRowCount(1 + static_cast<int>(sampleLines));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        const QString heading = textOf(m_grid.at(m_layout.headingRow, at));
        m_table->setHorizontalHeaderItem(
            column,
            new QTableWidgetItem(heading.isEmpty() ? tr("Column %1").arg(column + 1) : heading));
        m_fields.push_back(fieldBox(column));
        m_table->setCellWidget(0, column, m_fields.back());
        for (int line = 1; line <= static_cast<int>(sampleLines); ++line) {
            const auto row = m_layout.headingRow + static_cast<std::size_t>(line);
            m_table->setItem(line, column, new QTableWidgetItem(textOf(m_grid.at(row, at))));
        }
    }
    m_table->resizeColumnsToContents();
    constexpr int widest = 260;
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(widest, m_table->columnWidth(column)));
    const int rows = m_table->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(rows + m_table->horizontalHeader()->sizeHint().height() +
                            fontMetrics().height() * 3 / 2);
}

QComboBox* LedgerColumns::fieldBox(int column)
{
    auto* box = new QComboBox;
    box->setAccessibleName(tr("What “%1” is").arg(m_table->horizontalHeaderItem(column)->text()));
    box->addItem(tr("(left out)"));
    for (int field = 0; field < exchange::commonLedgerFields; ++field)
        box->addItem(wording::name(static_cast<LedgerField>(field)), field);
    for (const auto& [field, place] : m_layout.columns) {
        if (place == static_cast<std::size_t>(column))
            box->setCurrentIndex(box->findData(static_cast<int>(field)));
    }
    connect(box, &QComboBox::activated, this, [this, column] { takeField(column); });
    return box;
}

void LedgerColumns::takeField(int column)
{
    const QVariant chosen = m_fields[static_cast<std::size_t>(column)]->currentData();
    m_layout.columns.clear();
    for (std::size_t other = 0; other < m_fields.size(); ++other) {
        const bool isChosen = other == static_cast<std::size_t>(column);
        if (!isChosen && chosen.isValid() && m_fields[other]->currentData() == chosen)
            m_fields[other]->setCurrentIndex(0);
        if (const QVariant field = m_fields[other]->currentData(); field.isValid())
            m_layout.columns[static_cast<LedgerField>(field.toInt())] = other;
    }
    Q_EMIT changed();
}

} // namespace duibiao::ui
