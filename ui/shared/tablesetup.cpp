// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tablesetup.h"

#include "shared/remember.h"
#include "shared/rowmodel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QTableView>

#include <algorithm>
#include <set>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QModelIndex& index)
{
    const QVariant value = index.data(CopyRole);
    return (value.isValid() ? value : index.data(Qt::DisplayRole)).toString();
}

/// Keeps one table's columns in the settings, its selection across reloads, and its heading menu.
class TableKeeper : public QObject
{
    Q_OBJECT

public:
    TableKeeper(QTableView* view, RowModel* model, QString key)
        : QObject(view), m_view(view), m_model(model), m_group(u"tables/"_s + key)
    {
        QHeaderView* header = view->horizontalHeader();
        for (int column = 0; column < model->columnCount(); ++column)
            m_defaultWidths.push_back(header->sectionSize(column));
        restoreColumns();
        header->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(header, &QHeaderView::customContextMenuRequested, this,
                [this, header](const QPoint& at) { showMenu(header->mapToGlobal(at)); });
        connect(header, &QHeaderView::sectionResized, this, &TableKeeper::saveColumns);
        connect(header, &QHeaderView::sectionMoved, this, &TableKeeper::saveColumns);
        connect(header, &QHeaderView::sortIndicatorChanged, this, &TableKeeper::saveColumns);
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
                &TableKeeper::rememberSelection);
        connect(model, &QAbstractItemModel::modelReset, this, &TableKeeper::restoreSelection);

        auto* copy = new QShortcut(QKeySequence::Copy, view);
        copy->setContext(Qt::WidgetShortcut);
        connect(copy, &QShortcut::activated, this, [this] { copySelection(*m_view); });
    }

private:
    void saveColumns() const
    {
        const QHeaderView* header = m_view->horizontalHeader();
        // The last one fills the table: its width is the window's doing.
        int last = -1;
        for (int place = 0; place < header->count(); ++place) {
            if (!header->isSectionHidden(header->logicalIndex(place)))
                last = header->logicalIndex(place);
        }
        QSettings settings;
        settings.beginGroup(m_group);
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString key = columnKey(*m_model, column);
            const bool hidden = header->isSectionHidden(column);
            remember(settings, key + u"/hidden"_s, hidden);
            if (!hidden && column != last)
                remember(settings, key + u"/width"_s, header->sectionSize(column));
            remember(settings, key + u"/place"_s, header->visualIndex(column));
        }
        remember(settings, u"sortedBy"_s, columnKey(*m_model, header->sortIndicatorSection()));
        const bool down = header->sortIndicatorOrder() == Qt::DescendingOrder;
        remember(settings, u"descending"_s, down);
    }

    void restoreColumns()
    {
        QHeaderView* header = m_view->horizontalHeader();
        QSettings settings;
        settings.beginGroup(m_group);
        const QString sortedBy = settings.value(u"sortedBy"_s).toString();
        std::vector<std::pair<int, int>> places;
        int sortColumn = -1;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString key = columnKey(*m_model, column);
            if (const int width = settings.value(key + u"/width"_s).toInt(); width > 0)
                header->resizeSection(column, width);
            header->setSectionHidden(column, settings.value(key + u"/hidden"_s).toBool());
            places.emplace_back(settings.value(key + u"/place"_s, column).toInt(), column);
            if (!sortedBy.isEmpty() && key == sortedBy)
                sortColumn = column;
        }
        std::sort(places.begin(), places.end());
        for (size_t place = 0; place < places.size(); ++place)
            header->moveSection(header->visualIndex(places[place].second), static_cast<int>(place));
        const bool down = settings.value(u"descending"_s).toBool();
        m_view->sortByColumn(sortColumn, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    }

    void resetColumns()
    {
        QHeaderView* header = m_view->horizontalHeader();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            header->setSectionHidden(column, false);
            header->resizeSection(column, m_defaultWidths[static_cast<size_t>(column)]);
            header->moveSection(header->visualIndex(column), column);
        }
        m_view->sortByColumn(-1, Qt::AscendingOrder);
        saveColumns();
    }

    void showMenu(const QPoint& at)
    {
        QHeaderView* header = m_view->horizontalHeader();
        auto* menu = new QMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const int shown = header->count() - header->hiddenSectionCount();
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            QAction* choose = menu->addAction(
                m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            choose->setCheckable(true);
            choose->setChecked(!header->isSectionHidden(column));
            // The last visible column stays: without a heading there is no way back to this menu.
            choose->setEnabled(!choose->isChecked() || shown > 1);
            connect(choose, &QAction::toggled, this, [this, header, column](bool on) {
                header->setSectionHidden(column, !on);
                saveColumns();
            });
        }
        menu->addSeparator();
        connect(menu->addAction(tr("Reset Columns")), &QAction::triggered, this,
                &TableKeeper::resetColumns);
        menu->popup(at);
    }

    void rememberSelection()
    {
        m_selected.clear();
        for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
            m_selected.insert(m_model->rowId(m_model->sourceRow(index)));
        const QModelIndex current = m_view->currentIndex();
        m_current = current.isValid() ? m_model->rowId(m_model->sourceRow(current)) : -1;
        m_currentColumn = current.column();
        m_scroll = m_view->verticalScrollBar()->value();
    }

    void restoreSelection()
    {
        m_selected.erase(-1);
        if (m_current < 0 && m_selected.empty())
            return;
        QItemSelection selection;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex first = m_model->index(row, 0);
            if (m_selected.contains(m_model->rowId(m_model->sourceRow(first))))
                selection.select(first, first);
        }
        QItemSelectionModel* chosen = m_view->selectionModel();
        if (const QModelIndex at = m_model->indexOfId(m_current, std::max(0, m_currentColumn));
            at.isValid())
            chosen->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        chosen->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->verticalScrollBar()->setValue(m_scroll);
    }

    QTableView* m_view;
    RowModel* m_model;
    QString m_group;
    std::vector<int> m_defaultWidths;
    std::set<qint64> m_selected;
    qint64 m_current = -1;
    int m_currentColumn = 0;
    int m_scroll = 0;
};

} // namespace

void setUpTable(QTableView* view, RowModel* model, const QString& key)
{
    view->setModel(model);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setWordWrap(false);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() * 8 / 5);
    QHeaderView* header = view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    // A number at the far edge of the window is hard to read beside its name.
    const auto lastAlignment = static_cast<Qt::Alignment>(
        model->headerData(model->columnCount() - 1, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    header->setStretchLastSection(!lastAlignment.testFlag(Qt::AlignRight));
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int column = 0; column < model->columnCount(); ++column) {
        const int width = model->headerData(column, Qt::Horizontal, ColumnWidthRole).toInt();
        if (width > 0)
            header->resizeSection(column, width);
    }
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    view->setSortingEnabled(true);
    new TableKeeper(view, model, key);
}

exchange::Selection selectionOf(const QTableView& view)
{
    std::set<int> rows;
    std::set<int> chosen; // columns
    for (const QItemSelectionRange& range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column)
            chosen.insert(column);
    }
    const QHeaderView* header = view.horizontalHeader();
    std::vector<int> columns;
    exchange::Selection selection;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column) || !chosen.contains(column))
            continue;
        columns.push_back(column);
        selection.headings.append(view.model()->headerData(column, Qt::Horizontal).toString());
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellText(view.model()->index(row, column)));
        selection.rows.push_back(std::move(cells));
    }
    return selection;
}

void copySelection(const QTableView& view)
{
    const exchange::Selection selection = selectionOf(view);
    if (selection.rows.empty())
        return;
    auto* data = new QMimeData;
    data->setText(exchange::toTsv(selection));
    data->setHtml(exchange::toHtml(selection));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace duibiao::ui

#include "tablesetup.moc"
