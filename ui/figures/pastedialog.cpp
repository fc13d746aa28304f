// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/pastedialog.h"

#include "shared/completers.h"
#include "shared/icons.h"
#include "wording/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// The table's first column says what becomes of a line.
constexpr int resultColumn = 0;
/// Its first row says what a column is.
constexpr int fieldRow = 0;

} // namespace

PasteDialog::PasteDialog(std::vector<QStringList> cells, const reading::Knowledge& knowledge,
                         Store store, QWidget* parent)
    : QDialog(parent), m_knowledge(knowledge), m_store(std::move(store)), m_lines(std::move(cells)),
      m_district(new QLineEdit(this)), m_period(new QLineEdit(this)), m_role(new QComboBox(this)),
      m_table(new QTableWidget(this)), m_summary(new QLabel(this))
{
    setObjectName(u"pasteDialog"_s);
    setWindowTitle(tr("Paste Figures"));
    resize(1000, 560);
    const auto isHeading = [](const QString& text) { return entryFieldOf(text).has_value(); };
    if (!m_lines.empty() &&
        std::any_of(m_lines.front().begin(), m_lines.front().end(), isHeading)) {
        m_headings = m_lines.front();
        m_lines.erase(m_lines.begin());
    }
    build();
    fill();
    judge();
}

void PasteDialog::build()
{
    m_table->setObjectName(u"pasteTable"_s);
    m_table->setAccessibleName(tr("Pasted cells"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_summary->setObjectName(u"pasteSummary"_s);
    m_summary->setWordWrap(true);
    auto* form = new QFormLayout;
    buildDefaults(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"pasteAdd"_s);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::storeAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
}

void PasteDialog::buildDefaults(QFormLayout* form)
{
    m_district->setObjectName(u"pasteDistrict"_s);
    m_district->setCompleter(districtCompleter(m_knowledge.districts, m_district));
    m_period->setObjectName(u"pastePeriod"_s);
    m_period->setPlaceholderText(tr("2022, 2021H1, 2021Q3, 2021-06, 2020-2025"));
    m_role->setObjectName(u"pasteRole"_s);
    for (const Role role : {Role::Goal, Role::Achieved})
        m_role->addItem(wording::name(role), static_cast<int>(role));
    form->addRow(tr("&District where a line names none"), m_district);
    form->addRow(tr("&Period where a line names none"), m_period);
    form->addRow(tr("&Role where a line names none"), m_role);
    connect(m_district, &QLineEdit::textChanged, this, &PasteDialog::judge);
    connect(m_period, &QLineEdit::textChanged, this, &PasteDialog::judge);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PasteDialog::judge);
}

void PasteDialog::fill()
{
    const int columns = m_lines.empty() ? 0 : static_cast<int>(m_lines.front().size());
    m_table->setColumnCount(columns + 1);
    m_table->setRowCount(static_cast<int>(m_lines.size()) + 1);
    QStringList headings{tr("Becomes")};
    for (int column = 0; column < columns; ++column)
        headings.append(m_headings.isEmpty() ? tr("Column %1").arg(column + 1)
                                             : m_headings[column]);
    m_table->setHorizontalHeaderLabels(headings);
    for (int line = 0; line < static_cast<int>(m_lines.size()); ++line) {
        m_table->setItem(line + 1, resultColumn, new QTableWidgetItem);
        for (int column = 0; column < columns; ++column)
            m_table->setItem(line + 1, column + 1,
                             new QTableWidgetItem(m_lines[static_cast<size_t>(line)][column]));
    }
    fillFieldBoxes();
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(resultColumn, 240);
}

void PasteDialog::fillFieldBoxes()
{
    for (int column = 1; column < m_table->columnCount(); ++column) {
        auto* box = new QComboBox;
        const QString heading = m_table->horizontalHeaderItem(column)->text();
        box->setAccessibleName(tr("What “%1” is").arg(heading));
        box->addItem(tr("(left out)"));
        for (int field = 0; field < entryFieldCount; ++field)
            box->addItem(nameOf(static_cast<EntryField>(field)), field);
        if (!m_headings.isEmpty()) {
            const auto known = entryFieldOf(m_headings[column - 1]);
            const int at = known ? box->findData(static_cast<int>(*known)) : 0;
            const bool taken = at > 0 && std::any_of(m_fields.begin(), m_fields.end(),
                                                     [at](const QComboBox* earlier) {
                                                         return earlier->currentIndex() == at;
                                                     });
            box->setCurrentIndex(taken ? 0 : at);
        }
        m_fields.push_back(box);
        m_table->setCellWidget(fieldRow, column, box);
        connect(box, &QComboBox::currentIndexChanged, this, &PasteDialog::judge);
    }
    m_table->setItem(fieldRow, resultColumn, new QTableWidgetItem(tr("Each column is:")));
}

EntryResult PasteDialog::lineResult(int line) const
{
    EntryLine said;
    for (size_t column = 0; column < m_fields.size(); ++column) {
        const QVariant field = m_fields[column]->currentData();
        if (field.isValid())
            said[static_cast<EntryField>(field.toInt())] =
                m_lines[static_cast<size_t>(line)][static_cast<qsizetype>(column)];
    }
    const EntryDefaults defaults{.district = m_district->text(),
                                 .period = m_period->text(),
                                 .role = static_cast<Role>(m_role->currentData().toInt())};
    return figuresOf(said, defaults, m_knowledge);
}

void PasteDialog::judge()
{
    m_figures.clear();
    int bad = 0;
    for (int line = 0; line < static_cast<int>(m_lines.size()); ++line) {
        const EntryResult result = lineResult(line);
        QStringList becomes;
        for (const Figure& figure : result.figures)
            becomes.append(
                tr("%1: %2", "role: number")
                    .arg(wording::name(figure.role), wording::quantityText(figure.quantity)));
        QTableWidgetItem* item = m_table->item(line + 1, resultColumn);
        const bool good = result.problem.isEmpty();
        item->setText(good ? becomes.join(tr(", ", "between names in a list")) : result.problem);
        item->setToolTip(item->text());
        item->setIcon(icon(good ? u"done"_s : u"warning"_s));
        bad += good ? 0 : 1;
        m_figures.insert(m_figures.end(), result.figures.begin(), result.figures.end());
    }
    QString text = tr("%n figure(s) will be added.", nullptr, static_cast<int>(m_figures.size()));
    if (bad > 0)
        text += u' ' + tr("%n line(s) will be left out; the first column says why.", nullptr, bad);
    m_summary->setText(text);
    m_add->setEnabled(!m_figures.empty());
}

void PasteDialog::storeAll()
{
    if (m_store(m_figures))
        accept();
}

} // namespace duibiao::ui
