// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/figureform.h"

#include "shared/completers.h"
#include "shared/session.h"
#include "shared/typedquantity.h"
#include "wording/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <array>
#include <utility>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roles{Role::Goal, Role::Achieved, Role::Reference};
constexpr std::array bounds{Bound::Exact,  Bound::AtLeast,  Bound::MoreThan,
                            Bound::AtMost, Bound::LessThan, Bound::About};
constexpr std::array measures{Measure::Added, Measure::Total,  Measure::Cumulative,
                              Measure::Rate,  Measure::Change, Measure::Money};

template <typename Values> void fill(QComboBox* box, const Values& values)
{
    const QSignalBlocker quiet(box);
    const int kept = box->currentIndex();
    box->clear();
    for (const auto value : values)
        box->addItem(wording::name(value), static_cast<int>(value));
    box->setCurrentIndex(kept < 0 ? 0 : kept);
}

template <typename Value> void choose(QComboBox* box, Value value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <typename Value> Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

} // namespace

FigureForm::FigureForm(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(new QFormLayout(this)),
      m_role(new QComboBox(this)), m_indicator(new QLineEdit(this)), m_label(new QLineEdit(this)),
      m_number(new QLineEdit(this)), m_unit(new QLineEdit(this)), m_bound(new QComboBox(this)),
      m_measure(new QComboBox(this)), m_period(new QLineEdit(this)),
      m_district(new QLineEdit(this)), m_note(new QLineEdit(this)), m_problem(new QLabel(this))
{
    build();
    for (QComboBox* box : {m_role, m_bound, m_measure})
        connect(box, &QComboBox::currentIndexChanged, this, &FigureForm::edited);
    for (QLineEdit* field : {m_indicator, m_label, m_number, m_unit, m_period, m_district, m_note})
        connect(field, &QLineEdit::textEdited, this, &FigureForm::edited);
    connect(m_number, &QLineEdit::textChanged, this, &FigureForm::followNumber);
    const reading::Knowledge& knowledge = m_session.knowledge();
    m_district->setCompleter(districtCompleter(knowledge.districts, m_district));
    retranslate();
}

void FigureForm::build()
{
    m_role->setObjectName(u"figureRole"_s);
    m_indicator->setObjectName(u"figureIndicator"_s);
    m_label->setObjectName(u"figureLabel"_s);
    m_number->setObjectName(u"figureNumber"_s);
    m_unit->setObjectName(u"figureUnit"_s);
    m_bound->setObjectName(u"figureBound"_s);
    m_measure->setObjectName(u"figureMeasure"_s);
    m_period->setObjectName(u"figurePeriod"_s);
    m_district->setObjectName(u"figureDistrict"_s);
    m_note->setObjectName(u"figureNote"_s);
    m_problem->setObjectName(u"figureProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_unit->setMaximumWidth(80);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    auto* number = new QHBoxLayout;
    number->addWidget(m_bound);
    number->addWidget(m_number, 1);
    number->addWidget(m_unit);
    auto* kind = new QHBoxLayout;
    kind->addWidget(m_role, 1);
    kind->addWidget(m_measure, 1);
    m_layout->addRow(new QLabel(this), kind);
    m_layout->addRow(new QLabel(this), number);
    for (QLineEdit* field : {m_indicator, m_label, m_period, m_district, m_note})
        m_layout->addRow(new QLabel(this), field);
    m_layout->addRow(m_problem);
}

void FigureForm::setFigure(const Figure& figure)
{
    m_figure = figure;
    const reading::Knowledge& knowledge = m_session.knowledge();
    choose(m_role, figure.role);
    choose(m_measure, figure.measure);
    choose(m_bound, figure.quantity.bound);
    m_unit->setText(figure.quantity.unit);
    m_number->setText(figure.quantity.value.toString());
    m_indicator->setText(figure.indicatorId.isEmpty()
                             ? QString()
                             : wording::indicatorName(knowledge.catalogue, figure.indicatorId, {}));
    m_label->setText(figure.label);
    m_period->setText(figure.period.isValid() ? figure.period.toString() : QString());
    m_district->setText(knowledge.districts.path(figure.districtCode));
    m_note->setText(figure.note);
    m_problem->hide();
}

std::optional<Figure> FigureForm::figure()
{
    m_problem->hide();
    Figure figure = m_figure;
    figure.role = chosen<Role>(m_role);
    figure.measure = chosen<Measure>(m_measure);
    figure.label = m_label->text().trimmed();
    figure.note = m_note->text().trimmed();
    figure.indicatorId.clear();
    if (!m_indicator->text().trimmed().isEmpty()) {
        const Indicator* known = indicatorOf(m_session.knowledge().catalogue, m_indicator->text());
        if (!known) {
            complain(m_indicator, tr("There is no indicator of that name. Choose one from the "
                                     "list, or leave it empty and describe what is counted."));
            return std::nullopt;
        }
        figure.indicatorId = known->id;
        if (figure.label.isEmpty())
            figure.label = known->nameZh;
    }
    if (figure.label.isEmpty()) {
        complain(m_label, tr("Say what is counted: an indicator or a label."));
        return std::nullopt;
    }
    if (!readQuantity(figure) || !readPlaceAndTime(figure))
        return std::nullopt;
    return figure;
}

bool FigureForm::readQuantity(Figure& figure)
{
    Quantity wanted = figure.quantity;
    wanted.unit = m_unit->text().trimmed();
    wanted.bound = chosen<Bound>(m_bound);
    if (wanted.bound != figure.quantity.bound) {
        wanted.approachesFromBelow = false;
        wanted.valueMax.reset(); // the ends of a range were its bounds
    }
    // A number left as it was keeps the rounding that it was written with.
    if (m_number->text().trimmed() != figure.quantity.value.toString()) {
        const std::optional<Quantity> typed = quantityFromTyped(m_number->text(), wanted);
        if (!typed) {
            complain(m_number, tr("Type the number as 206000, 20.6万, 54.7% or ≥ 20万."));
            return false;
        }
        const Quantity shown = std::exchange(wanted, *typed);
        wanted.unit = shown.unit;   // followNumber() put them there, and they may have been
        wanted.bound = shown.bound; // changed since
        wanted.approachesFromBelow = typed->approachesFromBelow && typed->bound == shown.bound;
    }
    figure.quantity = wanted;
    return true;
}

/// A bound or a unit typed along with the number is shown where it belongs.
void FigureForm::followNumber()
{
    Quantity shown;
    shown.unit = m_unit->text().trimmed();
    shown.bound = chosen<Bound>(m_bound);
    if (const std::optional<Quantity> typed = quantityFromTyped(m_number->text(), shown)) {
        choose(m_bound, typed->bound);
        m_unit->setText(typed->unit);
    }
}

bool FigureForm::readPlaceAndTime(Figure& figure)
{
    const std::optional<Period> period = Period::parse(m_period->text().trimmed());
    if (!period) {
        complain(m_period, tr("Write the period as 2022, 2021H1, 2021Q3, 2021-06 or 2020-2025."));
        return false;
    }
    const auto district = districtCodeOf(m_session.knowledge().districts, m_district->text());
    if (!district || district->isEmpty()) {
        complain(m_district, tr("Choose a district from the list that opens while you type."));
        return false;
    }
    figure.period = *period;
    figure.districtCode = *district;
    return true;
}

void FigureForm::focusNumber()
{
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->selectAll();
}

void FigureForm::complain(QWidget* field, const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
    field->setFocus(Qt::OtherFocusReason);
}

void FigureForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FigureForm::fillChoices()
{
    fill(m_role, roles);
    fill(m_bound, bounds);
    fill(m_measure, measures);
    const Catalogue& catalogue = m_session.knowledge().catalogue;
    m_indicator->setCompleter(indicatorCompleter(catalogue, m_indicator));
    if (!m_figure.indicatorId.isEmpty())
        m_indicator->setText(wording::indicatorName(catalogue, m_figure.indicatorId, {}));
}

void FigureForm::retranslate()
{
    fillChoices();
    const std::array labels{tr("&Role"),   tr("&Number"),   tr("&Indicator"), tr("&Label"),
                            tr("&Period"), tr("&District"), tr("N&ote")};
    const std::array<QWidget*, 7> fields{m_role,   m_number,   m_indicator, m_label,
                                         m_period, m_district, m_note};
    for (size_t row = 0; row < labels.size(); ++row) {
        auto* label = qobject_cast<QLabel*>(
            m_layout->itemAt(static_cast<int>(row), QFormLayout::LabelRole)->widget());
        label->setText(labels[row]);
        label->setBuddy(fields[row]);
        QString name = labels[row];
        fields[row]->setAccessibleName(name.remove(u'&'));
    }
    m_bound->setAccessibleName(tr("Bound"));
    m_unit->setAccessibleName(tr("Unit"));
    m_measure->setAccessibleName(tr("Measure"));
    m_number->setToolTip(
        tr("206000, 20.6万, 54.7% or ≥ 20万; a bound and a unit can be typed along"));
    m_unit->setPlaceholderText(tr("unit"));
    m_indicator->setPlaceholderText(tr("from the catalogue, or empty"));
    m_label->setPlaceholderText(tr("what is counted, with every scope word"));
    m_period->setPlaceholderText(tr("2022, 2021H1, 2021Q3, 2021-06, 2020-2025"));
    m_district->setPlaceholderText(tr("type a part of the name"));
}

} // namespace duibiao::ui
