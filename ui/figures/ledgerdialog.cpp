// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ledgerdialog.h"

#include "figures/ledgercolumns.h"
#include "figures/ledgermemory.h"
#include "figures/ledgermodel.h"
#include "intake/ledger.h"
#include "shared/completers.h"
#include "shared/session.h"
#include "shared/tablesetup.h"
#include "wording/ledger.h"
#include "wording/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t toldProblems = 3;

/// As chosen before, else as the headings say.
exchange::LedgerLayouts knownLayouts(const std::vector<exchange::Grid>& grids,
                                     const exchange::LedgerWords& words)
{
    exchange::LedgerLayouts layouts = exchange::layoutsOf(grids, words);
    if (exchange::isOurs(grids))
        return layouts;
    for (const exchange::Grid& grid : grids) {
        if (const auto remembered = rememberedLayout(grid))
            layouts[grid.name] = *remembered;
    }
    return layouts;
}

} // namespace

LedgerDialog::LedgerDialog(std::vector<exchange::Grid> grids, const QString& fileName,
                           const exchange::LedgerWords& words, Session& session, QWidget* parent)
    : QDialog(parent), m_grids(std::move(grids)), m_words(words),
      m_layouts(knownLayouts(m_grids, words)), m_session(session), m_sheet(new QComboBox),
      m_columns(new LedgerColumns), m_district(new QLineEdit), m_period(new QLineEdit),
      m_role(new QComboBox), m_model(new LedgerModel(session, this)), m_table(new QTableView),
      m_summary(new QLabel)
{
    setObjectName(u"ledgerDialog"_s);
    setWindowTitle(tr("Changes Proposed by %1").arg(fileName));
    resize(1080, 640);
    build();
    showSheet();
    judge();
}

void LedgerDialog::build()
{
    for (const exchange::Grid& grid : m_grids) {
        if (!exchange::isLedgerBase(grid) && !grid.rows.empty())
            m_sheet->addItem(grid.name);
    }
    // the first sheet that is understood
    for (int at = m_sheet->count() - 1; at >= 0; --at) {
        if (m_layouts.contains(m_sheet->itemText(at)))
            m_sheet->setCurrentIndex(at);
    }
    m_sheet->setObjectName(u"ledgerSheet"_s);
    auto* matching = new QWidget;
    auto* form = new QFormLayout(matching);
    form->setContentsMargins({});
    form->addRow(tr("&Sheet"), m_sheet);
    form->addRow(m_columns);
    buildDefaults(form);
    form->setRowVisible(m_sheet, m_sheet->count() > 1);
    // our own columns are known
    matching->setVisible(!exchange::isOurs(m_grids));
    buildChanges();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Take Over"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"ledgerApply"_s);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &LedgerDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(matching);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &LedgerDialog::showSheet);
    connect(m_columns, &LedgerColumns::changed, this, &LedgerDialog::takeColumns);
}

void LedgerDialog::buildChanges()
{
    m_table->setObjectName(u"ledgerChanges"_s);
    m_table->setAccessibleName(tr("Proposed changes"));
    setUpTable(m_table, m_model, u"ledger"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_summary->setObjectName(u"ledgerSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto* space = new QShortcut(Qt::Key_Space, m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &LedgerDialog::tickSelected);
    connect(m_model, &LedgerModel::ticksChanged, this, &LedgerDialog::sayWhatHappens);
}

void LedgerDialog::buildDefaults(QFormLayout* form)
{
    m_district->setObjectName(u"ledgerDistrict"_s);
    m_district->setCompleter(districtCompleter(m_session.knowledge().districts, m_district));
    m_period->setObjectName(u"ledgerPeriod"_s);
    m_period->setPlaceholderText(tr("2022, 2021H1, 2021Q3, 2021-06, 2020-2025"));
    m_role->setObjectName(u"ledgerRole"_s);
    for (const Role role : {Role::Goal, Role::Achieved})
        m_role->addItem(wording::name(role), static_cast<int>(role));
    form->addRow(tr("&District where a line names none"), m_district);
    form->addRow(tr("&Period where a line names none"), m_period);
    form->addRow(tr("&Role where a line names none"), m_role);
    connect(m_district, &QLineEdit::textChanged, this, &LedgerDialog::judge);
    connect(m_period, &QLineEdit::textChanged, this, &LedgerDialog::judge);
    connect(m_role, &QComboBox::currentIndexChanged, this, &LedgerDialog::judge);
}

const exchange::Grid* LedgerDialog::sheet() const
{
    const auto found = std::ranges::find(m_grids, m_sheet->currentText(), &exchange::Grid::name);
    return found == m_grids.end() ? nullptr : &*found;
}

void LedgerDialog::showSheet()
{
    const exchange::Grid* grid = sheet();
    m_columns->setVisible(grid);
    if (!grid)
        return;
    const auto layout = m_layouts.find(grid->name);
    m_columns->show(*grid, layout == m_layouts.end() ? exchange::LedgerLayout() : layout->second);
}

void LedgerDialog::takeColumns()
{
    const exchange::LedgerLayout layout = m_columns->layout();
    if (layout.isWhole())
        m_layouts[m_sheet->currentText()] = layout;
    else
        m_layouts.erase(m_sheet->currentText());
    judge();
}

exchange::LedgerDefaults LedgerDialog::defaults() const
{
    const DistrictTree& districts = m_session.knowledge().districts;
    return {.districtCode =
                districtCodeOf(districts, m_district->text().trimmed()).value_or(QString()),
            .period = Period::parse(m_period->text().trimmed()).value_or(Period()),
            .role = static_cast<Role>(m_role->currentData().toInt()),
            .near = exchange::districtsOf(m_session.figures())};
}

void LedgerDialog::judge()
{
    const reading::Knowledge& knowledge = m_session.knowledge();
    exchange::Ledger ledger = exchange::readLedger(m_grids, m_layouts, m_words, knowledge.districts,
                                                   knowledge.catalogue, defaults());
    std::vector<exchange::LedgerChange> changes = exchange::diffLedger(ledger, m_session.figures());
    m_problems = std::move(ledger.problems);
    m_model->setChanges(std::move(changes));
}

void LedgerDialog::sayWhatHappens()
{
    const int ticked = m_model->tickedCount();
    QStringList lines;
    if (m_layouts.empty())
        lines.append(tr("Say which column is the indicator and which the value, the goal or the "
                        "outcome."));
    else if (m_model->rowCount() == 0)
        lines.append(tr("Nothing differs from the workspace."));
    else
        lines.append(tr("%1 of %n change(s) will be taken over; Space ticks what is selected.",
                        nullptr, m_model->rowCount())
                         .arg(ticked));
    for (std::size_t i = 0; i < std::min(toldProblems, m_problems.size()); ++i)
        lines.append(wording::problemText(m_problems[i]));
    if (m_problems.size() > toldProblems)
        lines.append(tr("and %n more row(s) that are not understood", nullptr,
                        static_cast<int>(m_problems.size() - toldProblems)));
    m_summary->setText(lines.join(u'\n'));
    m_apply->setEnabled(ticked > 0);
}

void LedgerDialog::tickSelected()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool all = std::ranges::all_of(
        rows, [this](const QModelIndex& index) { return m_model->isTicked(index); });
    m_model->tick(rows, !all);
}

void LedgerDialog::store()
{
    if (!m_session.applyChanges(intake::toStore(m_model->ticked())))
        return;
    for (const exchange::Grid& grid : m_grids) {
        const auto layout = m_layouts.find(grid.name);
        if (layout != m_layouts.end() && !exchange::isOurs(m_grids))
            rememberLayout(grid, layout->second);
    }
    accept();
}

} // namespace duibiao::ui
