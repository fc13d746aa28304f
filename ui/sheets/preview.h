// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/previewplaces.h"

#include <QWidget>

#include <array>
#include <functional>
#include <memory>

class QGraphicsView;
class QLabel;
class QPrintPreviewWidget;
class QPrinter;
class QToolButton;

namespace duibiao::ui {

/// The sheets as they will be printed, with paging and zoom; what stands on them leads to where it
/// was said.
class Preview : public QWidget
{
    Q_OBJECT

public:
    using Paint = std::function<paper::Places(QPrinter& printer)>;

    Preview(Paint paint, PreviewPlaces::Words words, QWidget* parent = nullptr);
    ~Preview() override;

    /// Paints anew and goes to the first page.
    void refresh();
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] const PreviewPlaces& places() const { return *m_places; }

Q_SIGNALS:
    void followed(const duibiao::paper::Source& source);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Button { Previous, Next, ZoomIn, ZoomOut, FitWidth, FitPage };
    static constexpr int buttons = FitPage + 1;

    void build();
    void retranslate();
    [[nodiscard]] QGraphicsView* view() const;
    void showTop();
    void scrollToTop();
    void holdTop();
    void turn(int pages);
    void updatePages();

    Paint m_paint;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_view;
    PreviewPlaces* m_places;
    QLabel* m_pages;
    bool m_staysAtTop = true;
    std::array<QToolButton*, buttons> m_buttons{};
};

} // namespace duibiao::ui
