// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figuresmodel.h"

#include "figures/figurefields.h"
#include "shared/filterheader.h"
#include "shared/rolelook.h"
#include "shared/session.h"
#include "wording/words.h"

#include <QFont>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<ColumnSpec, FiguresModel::columns> columnSpecs{{{"district"_L1, 120},
                                                                     {"indicator"_L1, 190},
                                                                     {"role"_L1, 90},
                                                                     {"period"_L1, 100},
                                                                     {"literal"_L1, 100},
                                                                     {"value"_L1, 90},
                                                                     {"unit"_L1, 50},
                                                                     {"bound"_L1, 70},
                                                                     {"measure"_L1, 90},
                                                                     {"review"_L1, 90},
                                                                     {"confidence"_L1, 60},
                                                                     {"report"_L1, 220},
                                                                     {"department"_L1, 110},
                                                                     {"note"_L1, 150}}};

bool isNumeric(int column)
{
    return column == FiguresModel::Value || column == FiguresModel::Confidence;
}

/// Districts, indicators and reports are few beside figures: each is looked at once, so that a key
/// typed in the filter line costs little even with a hundred thousand figures.
class TextFilter
{
public:
    TextFilter(const Session& session, QString text) : m_text(std::move(text))
    {
        for (const Indicator& indicator : session.knowledge().catalogue.all()) {
            if (has(indicator.nameZh) || has(indicator.nameEn) || has(indicator.id))
                m_indicators.insert(indicator.id);
        }
        for (const store::ReportRow& row : session.reports()) {
            if (has(row.report.header.title) || has(row.report.fileName))
                m_reports.insert(row.report.id);
        }
        for (const Figure& figure : session.figures()) {
            if (!m_seen.contains(figure.districtCode)) {
                m_seen.insert(figure.districtCode);
                if (has(session.knowledge().districts.path(figure.districtCode)))
                    m_districts.insert(figure.districtCode);
            }
        }
    }

    bool operator()(const Figure& figure) const
    {
        return m_districts.contains(figure.districtCode) ||
               m_indicators.contains(figure.indicatorId) ||
               m_reports.contains(figure.evidence.report) || has(figure.label) ||
               has(figure.quantity.literal) || has(figure.evidence.quote) ||
               has(figure.department) || has(figure.note) ||
               (m_isNumber && has(figure.quantity.value.toString()));
    }

private:
    bool has(const QString& text) const { return text.contains(m_text, m_case); }

    QString m_text;
    /// Most of what is typed has no capital letters, and is looked for in half the time.
    Qt::CaseSensitivity m_case =
        m_text.toUpper() == m_text.toLower() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    bool m_isNumber =
        std::ranges::all_of(m_text, [](QChar c) { return c.isDigit() || c == u'.' || c == u'-'; });
    QSet<QString> m_seen;
    QSet<QString> m_districts;
    QSet<QString> m_indicators;
    QSet<ReportId> m_reports;
};

} // namespace

FiguresModel::FiguresModel(Session& session, QObject* parent) : RowModel(parent), m_session(session)
{
}

void FiguresModel::reload()
{
    resetRows([this] {
        m_ids.clear();
        m_ids.reserve(m_session.figures().size());
        for (const Figure& figure : m_session.figures())
            m_ids.push_back(figure.id);
    });
}

bool FiguresModel::update(const std::vector<FigureId>& ids)
{
    constexpr size_t fewer = 200; // than that are looked up more quickly than all are set anew
    if (m_choosing || ids.size() > fewer)
        return false;
    for (const FigureId id : ids) {
        const Figure* figure = m_session.figure(id);
        const auto place = figure ? figure - m_session.figures().data() : -1;
        if (place < 0 || place >= std::ssize(m_ids) || m_ids[static_cast<size_t>(place)] != id)
            return false;
        rowChanged(static_cast<int>(place));
    }
    return true;
}

void FiguresModel::choose(const FigureChoice& choice)
{
    const Filter columnwise = columnFilter(choice.columns);
    m_choosing = !choice.text.isEmpty() || choice.role || choice.review || columnwise;
    if (!m_choosing) {
        setFilter({});
        return;
    }
    std::optional<TextFilter> text;
    if (!choice.text.isEmpty())
        text.emplace(m_session, choice.text);
    setFilter([this, choice, text, columnwise](int source) {
        const Figure* figure = figureAt(source);
        return figure && (!choice.role || figure->role == *choice.role) &&
               (!choice.review || figure->review == *choice.review) &&
               (!text || (*text)(*figure)) && (!columnwise || columnwise(source));
    });
}

RowModel::Filter FiguresModel::columnFilter(const QStringList& typed) const
{
    struct ColumnFilter
    {
        int column = 0;
        CellFilter filter;
        QHash<QString, bool> known{}; ///< by group(): districts are few beside figures
    };
    std::vector<ColumnFilter> filters;
    for (int column = 0; column < typed.size(); ++column) {
        if (const CellFilter filter(typed[column]); !filter.isEmpty())
            filters.push_back({column, filter});
    }
    if (filters.empty())
        return {};
    const auto passesText = [this](ColumnFilter& each, const Figure& figure) {
        const QString code = group(figure, each.column);
        if (code.isEmpty())
            return each.filter.passes(text(figure, each.column));
        const auto known = each.known.constFind(code);
        return known != each.known.cend()
                   ? *known
                   : *each.known.insert(code, each.filter.passes(text(figure, each.column)));
    };
    return [this, passesText, filters](int source) mutable {
        const Figure* figure = figureAt(source);
        return figure && std::all_of(filters.begin(), filters.end(), [&](ColumnFilter& each) {
                   const auto& [column, filter, known] = each;
                   if (!filter.compares())
                       return passesText(each, *figure);
                   // A period compares by its year, what has no number by none.
                   if (column == PeriodColumn)
                       return figure->period.isValid() && filter.passes(figure->period.firstYear());
                   if (column == Confidence)
                       return filter.passes(figure->confidence * 100);
                   return (column == Value || column == Literal) &&
                          filter.passes(figure->quantity.value.toDouble());
               });
    };
}

const Figure* FiguresModel::figure(const QModelIndex& index) const
{
    return index.isValid() ? figureAt(sourceRow(index)) : nullptr;
}

/// Rows lie as the session's figures do, until an action has moved those and the next reload these.
const Figure* FiguresModel::figureAt(int source) const
{
    const auto place = static_cast<size_t>(source);
    const std::vector<Figure>& figures = m_session.figures();
    return place < figures.size() && figures[place].id == m_ids[place]
               ? &figures[place]
               : m_session.figure(m_ids[place]);
}

qint64 FiguresModel::rowId(int sourceRow) const
{
    return m_ids[static_cast<size_t>(sourceRow)];
}

Qt::ItemFlags FiguresModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = RowModel::flags(index);
    const Figure* shown = figure(index);
    if (shown && !m_session.isReadOnly() && isEditable(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FiguresModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Figure* before = figure(index);
    if (!before || role != Qt::EditRole)
        return false;
    Figure after = *before;
    if (const QString why = takeField(after, index.column(), value, m_session.knowledge());
        !why.isEmpty()) {
        Q_EMIT refused(why);
        return false;
    }
    if (after == *before)
        return true;
    if (after.review != before->review)
        return m_session.reviewFigures({after.id}, after.review);
    return m_session.updateFigures({after});
}

int FiguresModel::sourceRowCount() const
{
    return static_cast<int>(m_ids.size());
}

QVariant FiguresModel::cell(int sourceRow, int column, int role) const
{
    const Figure* figure = figureAt(sourceRow);
    if (!figure) // gone from the session; the next reload takes the row away
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*figure, column);
    case Qt::EditRole:
        return editValue(*figure, column);
    case SortRole:
        return sortKey(*figure, column);
    case GroupRole: {
        const QString code = group(*figure, column);
        return code.isEmpty() ? QVariant() : code;
    }
    case Qt::DecorationRole:
        return decoration(*figure, column);
    case Qt::ToolTipRole:
        return toolTip(*figure, column);
    case Qt::TextAlignmentRole:
        return QVariant((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(figure->review == Review::Rejected);
        font.setItalic(column == ReportColumn && figure->typedIn);
        return font.strikeOut() || font.italic() ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QString FiguresModel::text(const Figure& figure, int column) const
{
    const Quantity& quantity = figure.quantity;
    switch (column) {
    case District:
        return m_session.knowledge().districts.path(figure.districtCode);
    case IndicatorColumn:
        return wording::indicatorName(m_session.knowledge().catalogue, figure.indicatorId,
                                      figure.label);
    case RoleColumn:
        return wording::name(figure.role);
    case PeriodColumn:
        return figure.period.isValid() ? wording::name(figure.period) : QString();
    case Literal:
        return quantity.literal;
    case Value:
        return QLocale().toString(quantity.value.toDouble(), 'f', quantity.value.scale());
    case Unit:
        return quantity.unit;
    case BoundColumn:
        return wording::name(quantity.bound);
    case MeasureColumn:
        return wording::name(figure.measure);
    case ReportColumn:
        return m_session.report(figure.evidence.report)
                   ? m_session.reportTitle(figure.evidence.report)
                   : tr("no source");
    case Confidence:
        return figure.typedIn ? QString() : tr("%1%", "share").arg(qRound(figure.confidence * 100));
    case ReviewColumn:
        return wording::name(figure.review);
    case Department:
        return figure.department;
    case Note:
        return figure.note;
    default:
        return {};
    }
}

QVariant FiguresModel::editValue(const Figure& figure, int column) const
{
    switch (column) {
    case RoleColumn:
        return static_cast<int>(figure.role);
    case PeriodColumn:
        return figure.period.isValid() ? figure.period.toString() : QString();
    case Value:
        return figure.quantity.value.toString();
    case BoundColumn:
        return static_cast<int>(figure.quantity.bound);
    case MeasureColumn:
        return static_cast<int>(figure.measure);
    case ReviewColumn:
        return static_cast<int>(figure.review);
    default:
        return text(figure, column);
    }
}

QVariant FiguresModel::sortKey(const Figure& figure, int column) const
{
    switch (column) {
    case PeriodColumn:
        return figure.period.isValid() ? QVariant(figure.period.firstDay()) : QVariant();
    case Literal:
    case Value:
        return figure.quantity.value.toDouble();
    case Confidence:
        return figure.typedIn ? QVariant() : QVariant(figure.confidence);
    case RoleColumn:
    case BoundColumn:
    case MeasureColumn:
    case ReviewColumn:
        return editValue(figure, column);
    default:
        return {};
    }
}

QString FiguresModel::group(const Figure& figure, int column) const
{
    switch (column) {
    case District:
        return figure.districtCode;
    case IndicatorColumn:
        // One the catalogue does not know is shown by its label, as none is.
        return m_session.knowledge().catalogue.find(figure.indicatorId) ? figure.indicatorId
                                                                        : figure.label;
    case ReportColumn:
        return QString::number(figure.evidence.report);
    default:
        return {};
    }
}

QVariant FiguresModel::decoration(const Figure& figure, int column) const
{
    if (column == RoleColumn)
        return roleIcon(figure.role);
    return column == ReviewColumn ? QVariant(reviewIcon(figure.review)) : QVariant();
}

QString FiguresModel::toolTip(const Figure& figure, int column) const
{
    if (figure.typedIn)
        return column == ReportColumn ? tr("Entered by hand: there is no sentence behind it.")
                                      : text(figure, column);
    if (column == IndicatorColumn && !figure.indicatorId.isEmpty())
        return figure.label;
    QStringList lines{tr("“%1”").arg(figure.evidence.quote.simplified())};
    if (figure.corrected)
        lines.append(tr("Read from the report, then corrected by hand."));
    return lines.join(u'\n');
}

QVariant FiguresModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isNumeric(column))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Confidence)
        return tr("How sure the program is that it read the figure right");
    const auto names = [] {
        return std::array{tr("District"),   tr("Indicator"), tr("Role"), tr("Period"),
                          tr("As written"), tr("Value"),     tr("Unit"), tr("Bound"),
                          tr("Measure"),    tr("Review"),    tr("Sure"), tr("Report"),
                          tr("Department"), tr("Note")};
    };
    return headingOf(columnSpecs, names, column, role);
}

} // namespace duibiao::ui
