// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/plandialog.h"

#include "shared/completers.h"
#include "shared/fielddelegates.h"
#include "shared/icons.h"
#include "wording/words.h"

#include <QClipboard>
#include <QCompleter>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columns{EntryField::Indicator, EntryField::Goal,       EntryField::Unit,
                             EntryField::Period,    EntryField::Department, EntryField::Deadline,
                             EntryField::Note};
constexpr int fieldColumns = static_cast<int>(columns.size());
/// Behind the fields: what becomes of the line.
constexpr int resultColumn = fieldColumns;
constexpr std::array widths{230, 110, 60, 90, 120, 100, 120, 200};

} // namespace

PlanDialog::PlanDialog(const reading::Knowledge& knowledge, Store store, QWidget* parent)
    : QDialog(parent), m_knowledge(knowledge), m_store(std::move(store)),
      m_district(new QLineEdit(this)), m_period(new QLineEdit(this)),
      m_table(new QTableWidget(0, fieldColumns + 1, this)), m_summary(new QLabel(this))
{
    setObjectName(u"planDialog"_s);
    setWindowTitle(tr("Enter a Work Plan"));
    resize(1080, 560);
    buildTable();
    build();
    addLine();
    judge();
    connect(m_table, &QTableWidget::cellChanged, this, &PlanDialog::judge);
    m_district->setFocus();
}

void PlanDialog::build()
{
    m_district->setObjectName(u"planDistrict"_s);
    m_district->setCompleter(districtCompleter(m_knowledge.districts, m_district));
    m_district->setPlaceholderText(tr("Type a part of its name"));
    m_period->setObjectName(u"planPeriod"_s);
    m_period->setText(QString::number(QDate::currentDate().year()));
    m_period->setPlaceholderText(tr("2022, 2021H1, 2021Q3, 2021-06, 2020-2025"));
    connect(m_district, &QLineEdit::textChanged, this, &PlanDialog::judge);
    connect(m_period, &QLineEdit::textChanged, this, &PlanDialog::judge);
    auto* form = new QFormLayout;
    form->addRow(tr("&District:"), m_district);
    form->addRow(tr("&Period:"), m_period);
    m_summary->setObjectName(u"planSummary"_s);
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"planAdd"_s);
    m_add->setAutoDefault(false); // Return goes to the next cell, not to the end
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanDialog::storeAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
}

void PlanDialog::buildTable()
{
    m_table->setObjectName(u"planTable"_s);
    m_table->setAccessibleName(tr("Goals of the plan"));
    QStringList headings;
    for (const EntryField field : columns)
        headings.append(nameOf(field));
    headings.append(tr("Becomes"));
    m_table->setHorizontalHeaderLabels(headings);
    for (int column = 0; column <= resultColumn; ++column)
        m_table->setColumnWidth(column, widths[static_cast<size_t>(column)]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeaderItem(1)->setToolTip(tr("206000, 20.6万, 超1.4万座 or 54.7%"));
    // Typing begins a cell; one that is only come to takes a pasted block.
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_table->setItemDelegateForColumn(
        0, new CompletingDelegate(
               [this](QObject* owner) { return indicatorCompleter(m_knowledge.catalogue, owner); },
               m_table));
    m_table->installEventFilter(this);
}

void PlanDialog::addLine()
{
    const bool judging = std::exchange(m_judging, true);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* result = new QTableWidgetItem;
    result->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->setItem(row, resultColumn, result);
    m_judging = judging;
}

EntryLine PlanDialog::line(int row) const
{
    EntryLine said;
    for (int column = 0; column < fieldColumns; ++column) {
        const QTableWidgetItem* item = m_table->item(row, column);
        if (item && !item->text().trimmed().isEmpty())
            said[columns[static_cast<size_t>(column)]] = item->text();
    }
    return said;
}

void PlanDialog::judge()
{
    if (m_judging)
        return;
    m_judging = true;
    m_figures.clear();
    int bad = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const EntryLine said = line(row);
        QTableWidgetItem* item = m_table->item(row, resultColumn);
        if (said.empty()) {
            item->setText({});
            item->setIcon({});
            continue;
        }
        const EntryResult result = figuresOf(
            said, {.district = m_district->text(), .period = m_period->text()}, m_knowledge);
        const bool good = result.problem.isEmpty();
        item->setText(good ? wording::quantityText(result.figures.front().quantity)
                           : result.problem);
        item->setToolTip(item->text());
        item->setIcon(icon(good ? u"goal"_s : u"warning"_s));
        bad += good ? 0 : 1;
        m_figures.insert(m_figures.end(), result.figures.begin(), result.figures.end());
    }
    m_judging = false;
    if (!line(m_table->rowCount() - 1).empty())
        addLine();
    QString text = tr("%n goal(s) will be added.", nullptr, static_cast<int>(m_figures.size()));
    if (bad > 0)
        text += u' ' + tr("%n line(s) are not complete; the last column says why.", nullptr, bad);
    m_summary->setText(text);
    // A line that is not complete is never dropped unseen.
    m_add->setEnabled(!m_figures.empty() && bad == 0);
}

void PlanDialog::paste()
{
    const std::vector<QStringList> cells = cellsOf(QGuiApplication::clipboard()->text());
    const int top = std::max(0, m_table->currentRow());
    const int left = std::max(0, m_table->currentColumn());
    m_judging = true;
    for (size_t line = 0; line < cells.size(); ++line) {
        const int row = top + static_cast<int>(line);
        while (row >= m_table->rowCount())
            addLine();
        for (int cell = 0; cell < cells[line].size() && left + cell < fieldColumns; ++cell)
            m_table->setItem(row, left + cell, new QTableWidgetItem(cells[line][cell]));
    }
    m_judging = false;
    judge();
}

bool PlanDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->matches(QKeySequence::Delete)) {
            for (QTableWidgetItem* item : m_table->selectedItems()) {
                if (item->column() != resultColumn)
                    item->setText({});
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PlanDialog::storeAll()
{
    if (m_store(m_figures))
        accept();
}

} // namespace duibiao::ui
