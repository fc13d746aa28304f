// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figurefields.h"

#include "figures/figuresmodel.h"
#include "shared/completers.h"
#include "shared/typedquantity.h"

#include <QCoreApplication>

namespace duibiao::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::FigureFields)
};

QString takeDistrict(Figure& figure, const QString& typed, const DistrictTree& districts)
{
    const std::optional<QString> code = districtCodeOf(districts, typed);
    if (!code)
        return Words::tr("No district is called “%1”; choose one from the list that opens while "
                         "you type.")
            .arg(typed);
    figure.districtCode = *code;
    return {};
}

QString takePeriod(Figure& figure, const QString& typed)
{
    const std::optional<Period> period = Period::parse(typed);
    if (!period)
        return Words::tr("“%1” is no period; write 2022, 2021H1, 2021Q3, 2021-06 or 2020-2025.")
            .arg(typed);
    figure.period = *period;
    return {};
}

QString takeQuantity(Figure& figure, const QString& typed)
{
    if (typed == figure.quantity.value.toString())
        return {}; // opened and closed without a change: the rounding as written stays
    const std::optional<Quantity> quantity = quantityFromTyped(typed, figure.quantity);
    if (!quantity)
        return Words::tr("“%1” is no number; write 206000, 20.6万 or 54.7%.").arg(typed);
    figure.quantity = *quantity;
    return {};
}

} // namespace

bool isEditable(int column)
{
    return column != FiguresModel::Literal && column != FiguresModel::ReportColumn &&
           column != FiguresModel::Confidence;
}

void setIndicator(Figure& figure, const QString& typed, const Catalogue& catalogue)
{
    const Indicator* indicator = indicatorOf(catalogue, typed);
    if (!indicator) {
        figure.indicatorId.clear();
        figure.label = typed;
        return;
    }
    figure.indicatorId = indicator->id;
    figure.measure = indicator->measure;
    if (figure.label.isEmpty() || figure.typedIn)
        figure.label = indicator->nameZh;
    if (figure.quantity.unit.isEmpty())
        figure.quantity.unit = indicator->unit;
}

QString takeField(Figure& figure, int column, const QVariant& value,
                  const reading::Knowledge& knowledge)
{
    const QString typed = value.toString().trimmed();
    switch (column) {
    case FiguresModel::District:
        return takeDistrict(figure, typed, knowledge.districts);
    case FiguresModel::IndicatorColumn:
        if (typed.isEmpty())
            return Words::tr("A figure needs an indicator or a label that says what is counted.");
        setIndicator(figure, typed, knowledge.catalogue);
        return {};
    case FiguresModel::RoleColumn:
        figure.role = static_cast<Role>(value.toInt());
        return {};
    case FiguresModel::PeriodColumn:
        return takePeriod(figure, typed);
    case FiguresModel::Value:
        return takeQuantity(figure, typed);
    case FiguresModel::Unit:
        figure.quantity.unit = typed;
        return {};
    case FiguresModel::BoundColumn:
        figure.quantity.bound = static_cast<Bound>(value.toInt());
        return {};
    case FiguresModel::MeasureColumn:
        figure.measure = static_cast<Measure>(value.toInt());
        return {};
    case FiguresModel::ReviewColumn:
        figure.review = static_cast<Review>(value.toInt());
        return {};
    case FiguresModel::Department:
        figure.department = typed;
        return {};
    case FiguresModel::Note:
        figure.note = typed;
        return {};
    default:
        return Words::tr("This cell cannot be changed.");
    }
}

} // namespace duibiao::ui
