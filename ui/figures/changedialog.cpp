// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/changedialog.h"

#include "figures/figurefields.h"
#include "figures/figuresmodel.h"
#include "shared/completers.h"
#include "wording/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

template <typename Value> void fill(QComboBox* box, std::initializer_list<Value> values)
{
    for (const Value value : values)
        box->addItem(wording::name(value), static_cast<int>(value));
}

/// Fields that have few values; the others are typed. Review has its own keys.
bool fillChoices(QComboBox* box, int column)
{
    box->clear();
    if (column == FiguresModel::RoleColumn)
        fill(box, {Role::Goal, Role::Achieved, Role::Reference});
    else if (column == FiguresModel::BoundColumn)
        fill(box, {Bound::Exact, Bound::AtLeast, Bound::MoreThan, Bound::AtMost, Bound::LessThan,
                   Bound::About});
    else if (column == FiguresModel::MeasureColumn)
        fill(box, {Measure::Added, Measure::Total, Measure::Cumulative, Measure::Rate,
                   Measure::Change, Measure::Money});
    return box->count() > 0;
}

} // namespace

ChangeDialog::ChangeDialog(std::vector<Figure> figures, int column,
                           const reading::Knowledge& knowledge, Store store, QWidget* parent)
    : QDialog(parent), m_figures(std::move(figures)), m_knowledge(knowledge),
      m_store(std::move(store)), m_column(new QComboBox(this)), m_values(new QStackedWidget(this)),
      m_line(new QLineEdit(this)), m_choice(new QComboBox(this)), m_message(new QLabel(this))
{
    setObjectName(u"changeDialog"_s);
    setWindowTitle(tr("Change %n Figure(s)", nullptr, static_cast<int>(m_figures.size())));
    for (const auto& [each, name] :
         {std::pair<int, QString>(FiguresModel::District, tr("District")),
          {FiguresModel::IndicatorColumn, tr("Indicator")},
          {FiguresModel::RoleColumn, tr("Role")},
          {FiguresModel::PeriodColumn, tr("Period")},
          {FiguresModel::Unit, tr("Unit")},
          {FiguresModel::BoundColumn, tr("Bound")},
          {FiguresModel::MeasureColumn, tr("Measure")},
          {FiguresModel::Department, tr("Department")},
          {FiguresModel::Note, tr("Note")}})
        m_column->addItem(name, each);
    m_column->setCurrentIndex(std::max(0, m_column->findData(column)));
    build();
    followColumn();
    connect(m_column, &QComboBox::currentIndexChanged, this, &ChangeDialog::followColumn);
}

void ChangeDialog::build()
{
    m_column->setObjectName(u"changeColumn"_s);
    m_line->setObjectName(u"changeLine"_s);
    m_choice->setObjectName(u"changeChoice"_s);
    m_line->setAccessibleName(tr("New value"));
    m_choice->setAccessibleName(tr("New value"));
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_values->addWidget(m_line);
    m_values->addWidget(m_choice);
    m_values->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_message->setObjectName(u"changeMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* change = buttons->addButton(tr("&Change"), QDialogButtonBox::AcceptRole);
    change->setObjectName(u"changeStore"_s);
    change->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeDialog::storeAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Field:"), m_column);
    form->addRow(tr("New &value:"), m_values);
    form->addRow(m_message);
    form->addRow(buttons);
}

void ChangeDialog::followColumn()
{
    const int column = m_column->currentData().toInt();
    const bool few = fillChoices(m_choice, column);
    m_values->setCurrentWidget(few ? static_cast<QWidget*>(m_choice) : m_line);
    QCompleter* completer = nullptr;
    if (column == FiguresModel::District)
        completer = districtCompleter(m_knowledge.districts, m_line);
    else if (column == FiguresModel::IndicatorColumn)
        completer = indicatorCompleter(m_knowledge.catalogue, m_line);
    m_line->setCompleter(completer);
    m_message->hide();
    m_values->currentWidget()->setFocus();
}

void ChangeDialog::storeAll()
{
    const int column = m_column->currentData().toInt();
    const QVariant value =
        m_values->currentWidget() == m_choice ? m_choice->currentData() : QVariant(m_line->text());
    std::vector<Figure> changed;
    for (Figure figure : m_figures) {
        const Figure before = figure;
        if (const QString problem = takeField(figure, column, value, m_knowledge);
            !problem.isEmpty()) {
            m_message->setText(problem);
            m_message->show();
            return;
        }
        if (figure != before)
            changed.push_back(std::move(figure));
    }
    if (changed.empty() || m_store(changed))
        accept();
}

} // namespace duibiao::ui
