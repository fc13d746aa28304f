// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/addfiguredialog.h"

#include "figures/figurefields.h"
#include "figures/figuresmodel.h"
#include "shared/completers.h"
#include "shared/session.h"
#include "wording/words.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

template <typename Value> void fill(QComboBox* box, std::initializer_list<Value> values)
{
    for (const Value value : values)
        box->addItem(wording::name(value), static_cast<int>(value));
}

template <typename Value> Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

} // namespace

AddFigureDialog::AddFigureDialog(const Session& session, Store store, QWidget* parent)
    : QDialog(parent), m_session(session), m_store(std::move(store)), m_form(new QFormLayout),
      m_role(new QComboBox), m_district(new QLineEdit), m_indicator(new QLineEdit),
      m_value(new QLineEdit), m_unit(new QLineEdit), m_bound(new QComboBox),
      m_measure(new QComboBox), m_period(new QLineEdit), m_department(new QLineEdit),
      m_message(new QLabel)
{
    setWindowTitle(tr("Add Figure"));
    fill(m_role, {Role::Goal, Role::Achieved});
    fill(m_bound, {Bound::Exact, Bound::AtLeast, Bound::MoreThan, Bound::AtMost, Bound::LessThan,
                   Bound::About});
    fill(m_measure, {Measure::Added, Measure::Total, Measure::Cumulative, Measure::Rate,
                     Measure::Change, Measure::Money});
    m_district->setCompleter(districtCompleter(session.knowledge().districts, m_district));
    m_indicator->setCompleter(indicatorCompleter(session.knowledge().catalogue, m_indicator));
    m_period->setText(QString::number(QDate::currentDate().year()));
    build();
    connect(m_indicator, &QLineEdit::editingFinished, this, &AddFigureDialog::followIndicator);
}

void AddFigureDialog::build()
{
    addLine(tr("&Role:"), m_role, tr("Role"), tr("Something to be reached, or reached"));
    addLine(tr("&District:"), m_district, tr("District"), tr("Type a part of its name"));
    addLine(tr("&Indicator:"), m_indicator, tr("Indicator"),
            tr("Type a part of its name, or what is counted where the list has none"));
    addLine(tr("&Value:"), m_value, tr("Value"), tr("206000, 20.6万 or 54.7%"));
    addLine(tr("&Unit:"), m_unit, tr("Unit"), tr("Comes with the indicator; 座, 所, 人, %"));
    addLine(tr("&Bound:"), m_bound, tr("Bound"), tr("How the number is limited"));
    addLine(tr("&Measure:"), m_measure, tr("Measure"), tr("What kind of number it is"));
    addLine(tr("&Period:"), m_period, tr("Period"), tr("2022, 2021H1, 2021Q3, 2021-06, 2020-2025"));
    addLine(tr("De&partment:"), m_department, tr("Department"), tr("Who is answerable"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_message);
    buildButtons();
    m_district->setFocus();
}

void AddFigureDialog::addLine(const QString& label, QWidget* field, const QString& name,
                              const QString& tip)
{
    field->setAccessibleName(name);
    field->setToolTip(tip);
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setPlaceholderText(tip);
        line->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    }
    m_form->addRow(label, field);
}

void AddFigureDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox;
    QPushButton* add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    QPushButton* next = buttons->addButton(tr("Add and &Next"), QDialogButtonBox::ActionRole);
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    add->setObjectName(u"add"_s);
    next->setObjectName(u"addNext"_s);
    next->setToolTip(tr("Adds the figure and stays open for another of the same district and "
                        "period"));
    add->setDefault(true);
    connect(add, &QPushButton::clicked, this, [this] {
        if (this->add())
            accept();
    });
    connect(next, &QPushButton::clicked, this, &AddFigureDialog::addNext);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

bool AddFigureDialog::refuse(QWidget* field, const QString& why)
{
    if (why.isEmpty())
        return false;
    m_message->setText(why);
    m_message->show();
    m_message->setAccessibleName(why);
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

std::optional<Figure> AddFigureDialog::figure()
{
    const reading::Knowledge& knowledge = m_session.knowledge();
    Figure figure;
    figure.typedIn = true;
    figure.review = Review::Accepted;
    figure.role = chosen<Role>(m_role);
    figure.quantity.unit = m_unit->text().trimmed();
    figure.quantity.bound = chosen<Bound>(m_bound);
    figure.department = m_department->text().trimmed();
    if (m_district->text().trimmed().isEmpty()) {
        refuse(m_district, tr("Say which district the figure is about."));
        return std::nullopt;
    }
    const std::initializer_list<std::pair<QLineEdit*, int>> fields = {
        {m_district, FiguresModel::District},
        {m_indicator, FiguresModel::IndicatorColumn},
        {m_value, FiguresModel::Value},
        {m_period, FiguresModel::PeriodColumn}};
    for (const auto& [field, column] : fields) {
        const QString typed = column == FiguresModel::Value && field->text().isEmpty()
                                  ? u"?"_s // an empty number is no number
                                  : field->text();
        if (refuse(field, takeField(figure, column, typed, knowledge)))
            return std::nullopt;
    }
    figure.measure = chosen<Measure>(m_measure);
    return figure;
}

bool AddFigureDialog::add()
{
    m_message->hide();
    const std::optional<Figure> typed = figure();
    return typed && m_store(*typed);
}

void AddFigureDialog::addNext()
{
    if (!add())
        return;
    m_message->setText(tr("Added. Type the next one."));
    m_message->show();
    for (QLineEdit* field : {m_indicator, m_value, m_unit})
        field->clear();
    m_bound->setCurrentIndex(0);
    m_indicator->setFocus(Qt::OtherFocusReason);
}

void AddFigureDialog::followIndicator()
{
    const Indicator* indicator =
        indicatorOf(m_session.knowledge().catalogue, m_indicator->text().trimmed());
    if (!indicator)
        return;
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(indicator->measure)));
    m_unit->setText(indicator->unit);
}

} // namespace duibiao::ui
