// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matrixview.h"

#include "compare/comparemodel.h"
#include "compare/matrixmodel.h"
#include "compare/wholetable.h"
#include "paper/bullet.h"
#include "paper/verdictmark.h"
#include "wording/words.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace duibiao::ui {

using compare::Row;
using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 6;
constexpr int headLines = 3;

} // namespace

MatrixDelegate::MatrixDelegate(const MatrixModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Row* row = m_model.row(index);
    const int width = row ? option.fontMetrics.horizontalAdvance(goalAndOutcome(*row)) : 0;
    return {width + 3 * pad, option.fontMetrics.height() * 3 + 2 * pad};
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (const Row* row = m_model.row(index)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintLines(*painter, cell, *row, m_model.others(index));
        painter->restore();
    }
}

void MatrixDelegate::paintLines(QPainter& painter, const QStyleOptionViewItem& cell, const Row& row,
                                int others) const
{
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const auto colourOf = [&](QPalette::ColorRole role) {
        return cell.palette.color(cell.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                            : QPalette::Inactive,
                                  role);
    };
    const QColor ink = colourOf(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = colourOf(isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor colour = isSelected ? ink : paper::verdictColour(row.verdict, ground);
    const int line = cell.fontMetrics.height();
    const QRect area = cell.rect.adjusted(pad, pad, -pad, -pad);
    const QRect first(area.left(), area.top(), area.width(), line);
    const QRect second = first.translated(0, line);
    const QRect third = second.translated(0, line);
    painter.setPen(ink);
    painter.drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter,
        cell.fontMetrics.elidedText(goalAndOutcome(row), Qt::ElideMiddle, first.width()));
    const int numberWidth = cell.fontMetrics.horizontalAdvance(paper::completionText(9.999)) + pad;
    const QRectF bar = QRectF(second).adjusted(0, line * 0.12, -numberWidth, -line * 0.12);
    if (const auto values = paper::bulletValues(row); values && bar.width() > bar.height())
        paper::paintBullet(painter, paper::bulletGeometry(*values, bar), ink, colour);
    painter.setPen(ink);
    if (row.goal)
        painter.drawText(second, Qt::AlignRight | Qt::AlignVCenter,
                         paper::completionText(row.completion));
    const int side = cell.fontMetrics.ascent();
    paper::paintVerdictMark(painter,
                            QRectF(third.left(), third.center().y() - side / 2.0, side, side),
                            row.verdict, colour);
    const QString word = others > 0 ? MatrixView::tr("%1 (+%2)", "verdict, further rows")
                                          .arg(wording::name(row.verdict))
                                          .arg(others)
                                    : wording::name(row.verdict);
    painter.setPen(colour);
    painter.drawText(third.adjusted(side + pad, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
}

MatrixView::MatrixView(const Session& session, QWidget* parent)
    : QWidget(parent), m_model(new MatrixModel(session, this)), m_table(new QTableView),
      m_periodLabel(new QLabel), m_periods(new QComboBox)
{
    build();
    connectParts();
    retranslate();
}

void MatrixView::build()
{
    m_table->setObjectName(u"compareMatrix"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MatrixDelegate(*m_model, m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    for (QHeaderView* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        header->setSectionsClickable(true);
        header->setHighlightSections(true);
        header->setDefaultAlignment(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter) |
                                    Qt::Alignment::fromInt(Qt::TextWordWrap));
    }
    m_periods->setObjectName(u"matrixPeriod"_s);
    m_periodLabel->setBuddy(m_periods);
    auto* head = new QHBoxLayout;
    head->addWidget(m_periodLabel);
    head->addWidget(m_periods);
    head->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
}

void MatrixView::connectParts()
{
    connect(m_periods, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = Period::parse(m_periods->currentData().toString()).value_or(Period());
        fill();
    });
    connect(m_table, &QTableView::doubleClicked, this, &MatrixView::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MatrixView::currentChanged);
    for (QHeaderView* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
            if ((header->orientation() == Qt::Horizontal) == m_model->areDistrictsAcross())
                turn(section);
        });
    }
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(Qt::Key_Return, [this] { activate(m_table->currentIndex()); });
    key(Qt::Key_Space, [this] { turn(m_model->districtSection(m_table->currentIndex())); });
    key(QKeySequence::Copy, [this] { copyWholeTable(*m_model, true); });
}

void MatrixView::turn(int section)
{
    m_model->setOpen(section, !m_model->isOpen(section));
    sizeSections();
}

void MatrixView::activate(const QModelIndex& index)
{
    if (const Row* row = m_model->row(index))
        Q_EMIT activated(*row, row->outcome ? CompareModel::Outcome : CompareModel::Goal);
}

void MatrixView::setRows(RowList rows)
{
    m_rows = std::move(rows);
    fillPeriods();
    fill();
}

void MatrixView::fillPeriods()
{
    const QSignalBlocker blocker(m_periods);
    m_periods->clear();
    for (const Period& period : matrixPeriods(m_rows))
        m_periods->addItem(wording::name(period), period.toString());
    m_periods->setCurrentIndex(
        m_periods->count() == 0 ? -1 : std::max(0, m_periods->findData(m_wanted.toString())));
}

void MatrixView::fill()
{
    m_model->setRows(m_rows, Period::parse(m_periods->currentData().toString()).value_or(Period()));
    sizeSections();
}

/// Wide enough for the widest of the first cells: a number that is cut misleads.
void MatrixView::sizeSections()
{
    constexpr int measured = 200;
    const QFontMetrics metrics = m_table->fontMetrics();
    const int line = metrics.height();
    int width = line * 9;
    QStyleOptionViewItem option;
    option.fontMetrics = metrics;
    for (int row = 0; row < std::min(measured, m_model->rowCount()); ++row) {
        for (int column = 0; column < std::min(measured, m_model->columnCount()); ++column)
            width = std::max(
                width,
                m_table->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
    }
    QHeaderView* across = m_table->horizontalHeader();
    QHeaderView* down = m_table->verticalHeader();
    across->setDefaultSectionSize(std::min(width, line * 18));
    across->setFixedHeight(line * headLines + pad);
    down->setDefaultSectionSize(line * 3 + 2 * pad);
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(widest,
                          metrics.horizontalAdvance(
                              m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
    down->setFixedWidth(std::clamp(widest + 3 * pad, line * 5, line * 13));
}

void MatrixView::setDistrictsAcross(bool across)
{
    m_model->setDistrictsAcross(across);
    sizeSections();
}

const Row* MatrixView::currentRow() const
{
    return m_model->row(m_table->currentIndex());
}

void MatrixView::showRow(const Row& row)
{
    if (const int place = m_periods->findData(row.period.toString()); place >= 0)
        m_periods->setCurrentIndex(place);
    if (const QModelIndex index = m_model->indexOf(row); index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
}

void MatrixView::retranslate()
{
    m_periodLabel->setText(tr("&Period:"));
    m_periods->setAccessibleName(tr("Period of the table"));
    m_table->setAccessibleName(tr("Districts against indicators"));
    m_table->setToolTip(tr("Space opens a city into its districts"));
    fillPeriods();
}

} // namespace duibiao::ui
