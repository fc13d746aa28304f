// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/denominatordialog.h"

#include "shared/session.h"
#include "shared/typedquantity.h"
#include "wording/words.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString numberText(const Decimal& value)
{
    return QLocale().toString(value.toDouble(), 'f', value.scale());
}

std::optional<Denominator::Kind> kindOf(int column)
{
    switch (column) {
    case DenominatorModel::Residents:
        return Denominator::Kind::Residents;
    case DenominatorModel::Pupils:
        return Denominator::Kind::Pupils;
    case DenominatorModel::Money:
        return Denominator::Kind::Money;
    default:
        return std::nullopt;
    }
}

Denominator denominator(const std::tuple<QString, int, Denominator::Kind>& place,
                        const Decimal& value)
{
    const auto& [district, year, kind] = place;
    return {.districtCode = district, .year = year, .kind = kind, .value = value};
}

} // namespace

DenominatorModel::DenominatorModel(const Session& session, QStringList districts, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_districts(std::move(districts))
{
    for (const Denominator& each : session.contents().denominators())
        m_stored.insert_or_assign({each.districtCode, each.year, each.kind}, each.value);
    m_typed = m_stored;
}

void DenominatorModel::setYear(int year)
{
    beginResetModel();
    m_year = year;
    endResetModel();
}

std::vector<Denominator> DenominatorModel::changed() const
{
    std::vector<Denominator> list;
    for (const auto& [place, value] : m_typed) {
        const auto before = m_stored.find(place);
        if (before == m_stored.end() || before->second != value)
            list.push_back(denominator(place, value));
    }
    return list;
}

std::vector<Denominator> DenominatorModel::cleared() const
{
    std::vector<Denominator> list;
    for (const auto& [place, value] : m_stored) {
        if (!m_typed.contains(place))
            list.push_back(denominator(place, value));
    }
    return list;
}

int DenominatorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_districts.size());
}

int DenominatorModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

std::optional<DenominatorModel::Place> DenominatorModel::place(const QModelIndex& index) const
{
    const auto kind = index.isValid() ? kindOf(index.column()) : std::nullopt;
    return kind ? std::optional(Place(m_districts.at(index.row()), m_year, *kind)) : std::nullopt;
}

QVariant DenominatorModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == DistrictName ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto at = place(index);
    if (!at)
        return m_session.knowledge().districts.path(m_districts.at(index.row()));
    const auto value = m_typed.find(*at);
    return value == m_typed.end() ? QString() : numberText(value->second);
}

QVariant DenominatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DistrictName:
        return tr("District");
    case Residents:
        return tr("Residents (people)");
    case Pupils:
        return tr("Pupils (people)");
    case Money:
        return tr("Money (yuan)");
    default:
        return {};
    }
}

Qt::ItemFlags DenominatorModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, place(index).has_value());
    return flags;
}

bool DenominatorModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto at = place(index);
    if (!at || role != Qt::EditRole)
        return false;
    const QString typed = value.toString().trimmed();
    if (typed.isEmpty()) {
        m_typed.erase(*at);
    } else {
        const auto number = quantityFromTyped(typed, {});
        if (!number || number->value <= Decimal() || number->bound != Bound::Exact)
            return false;
        m_typed.insert_or_assign(*at, number->value);
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

int DenominatorModel::rowOf(const QString& district) const
{
    const DistrictTree& tree = m_session.knowledge().districts;
    const auto isNamed = [&](const QString& code) {
        const District* known = tree.find(code);
        return tree.path(code) == district || (known && known->name == district);
    };
    const auto found = std::ranges::find_if(m_districts, isNamed);
    return found == m_districts.end() ? -1 : static_cast<int>(found - m_districts.begin());
}

int DenominatorModel::paste(const QModelIndex& at, const QString& text)
{
    const int first = std::max<int>(at.column(), Residents);
    int refused = 0;
    int next = std::max(at.row(), 0);
    for (const QString& line : QString(text).remove(u'\r').split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells = line.split(u'\t');
        const QString head = cells.constFirst().trimmed();
        const int named = rowOf(head);
        if (named < 0 && !head.isEmpty() && !quantityFromTyped(head, {})) {
            refused += static_cast<int>(cells.size()); // a heading, or a district not asked for
            continue;
        }
        if (named >= 0)
            cells.removeFirst();
        const int row = named >= 0 ? named : next++;
        for (int i = 0; i < cells.size(); ++i)
            refused += setData(index(row, first + i), cells[i], Qt::EditRole) ? 0 : 1;
    }
    return refused;
}

DenominatorDialog::DenominatorDialog(Session& session, const QStringList& districts,
                                     const std::vector<int>& years, QWidget* parent)
    : QDialog(parent), m_session(session), m_model(new DenominatorModel(session, districts, this)),
      m_years(new QComboBox), m_table(new QTableView), m_refused(new QLabel)
{
    setWindowTitle(tr("Denominators"));
    setObjectName(u"denominatorDialog"_s);
    build(years);
    resize(fontMetrics().height() * 40, fontMetrics().height() * 26);
}

void DenominatorDialog::build(const std::vector<int>& years)
{
    auto* hint = new QLabel(tr("What figures of a district and a year are divided by. Where a "
                               "number is missing, so is the value: nothing is guessed. A number "
                               "may be typed in full or with its multiplier. Cells copied from "
                               "a spreadsheet can be pasted."));
    hint->setWordWrap(true);
    m_years->setAccessibleName(tr("Year"));
    for (const int year : years)
        m_years->addItem(wording::name(Period::year(year)), year);
    connect(m_years, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setYear(m_years->currentData().toInt()); });
    m_model->setYear(m_years->currentData().toInt());
    m_table->setModel(m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("Denominators of the districts"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    auto* pasting = new QAction(tr("&Paste Cells"), m_table);
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setShortcutContext(Qt::WidgetShortcut);
    connect(pasting, &QAction::triggered, this, &DenominatorDialog::paste);
    m_table->addAction(pasting);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_refused->setWordWrap(true);
    m_refused->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_session.isReadOnly());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->addRow(tr("&Year:"), m_years);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_refused);
    layout->addWidget(buttons);
}

void DenominatorDialog::paste()
{
    const int refused =
        m_model->paste(m_table->currentIndex(), QGuiApplication::clipboard()->text());
    m_refused->setText(tr("%n pasted cell(s) were left out: they hold no number, or stand beyond "
                          "the table.",
                          nullptr, refused));
    m_refused->setVisible(refused > 0);
}

void DenominatorDialog::accept()
{
    m_table->setFocus(); // what is being typed is taken over
    const std::vector<Denominator> changed = m_model->changed();
    const std::vector<Denominator> cleared = m_model->cleared();
    const bool isSame = changed.empty() && cleared.empty();
    if (isSame || m_session.setDenominators(changed, cleared))
        QDialog::accept();
}

} // namespace duibiao::ui
