// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QChartView>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

class QIODevice;

namespace duibiao::ui {

/// A cell of a chart's table, and the side of the row that it tells.
struct ChartCell
{
    QString text;
    QVariant sort = {}; ///< a number where the text would not sort
    int row = -1;       ///< of the chart's rows
    int column = 0;     ///< of CompareModel
};

/// What a chart shows, in words and numbers.
struct ChartTable
{
    QStringList headings;
    std::vector<std::vector<ChartCell>> lines;
};

/// What all charts of the page share: places that can be pointed at, clicked and reached by keys,
/// colours that follow the palette, and pictures of it all.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    [[nodiscard]] const std::vector<compare::Row>& rows() const { return m_rows; }
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// In which everything can be read.
    [[nodiscard]] virtual QSize wantedSize() const = 0;
    /// Marks a row; -1 for none.
    void setCurrent(int row);
    [[nodiscard]] int current() const { return m_current; }

    /// The chart as dark on white, whatever the window's colours, under its title.
    [[nodiscard]] QImage picture(const QString& title);
    [[nodiscard]] bool writeSvg(QIODevice& device, const QString& title);

Q_SIGNALS:
    void currentChanged(int row);
    /// A place was clicked, or Enter pressed; `column` of CompareModel.
    void activated(int row, int column);

protected:
    /// A place that stands for a side of a row, in the chart's coordinates.
    struct Spot
    {
        int row = -1;
        int column = 0;
        QRectF area;
    };

    void takeRows(std::vector<compare::Row> rows);
    void clearChart();
    void setSpots(std::vector<Spot> spots) { m_spots = std::move(spots); }
    [[nodiscard]] const std::vector<Spot>& spots() const { return m_spots; }
    /// Where a key leads from the current place; nothing: it stays.
    [[nodiscard]] virtual std::optional<Spot> neighbour(int key) const;
    /// Builds axes and series anew from what is shown.
    virtual void rebuild() = 0;
    /// Puts what lies over the plot into its place.
    virtual void placeItems() = 0;
    virtual void recolourItems() = 0;
    [[nodiscard]] virtual QString rowName(int row) const = 0;
    virtual void retranslate() = 0;
    void recolour();
    /// How the current place is drawn.
    [[nodiscard]] QColor markColour() const;

    bool viewportEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] const Spot* spotAt(QPoint at) const;
    [[nodiscard]] QString tip(const Spot& spot) const;
    void goTo(const Spot& spot);
    void paintOnPaper(const QString& title, const std::function<void()>& paint);

    std::vector<compare::Row> m_rows;
    std::vector<Spot> m_spots;
    int m_current = -1;
    int m_column = -1; ///< of the current place, where a key or the mouse led to it
};

} // namespace duibiao::ui
