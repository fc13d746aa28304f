// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <functional>
#include <memory>

class QLabel;
class QPrintPreviewWidget;
class QPrinter;
class QToolButton;

namespace duibiao::ui {

/// The sheets as they will be printed, with paging and zoom.
class Preview : public QWidget
{
    Q_OBJECT

public:
    using Paint = std::function<void(QPrinter& printer)>;

    explicit Preview(Paint paint, QWidget* parent = nullptr);
    ~Preview() override;

    /// Paints anew and goes to the first page.
    void refresh();
    [[nodiscard]] int pageCount() const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Button { Previous, Next, ZoomIn, ZoomOut, FitWidth, FitPage };
    static constexpr int buttons = FitPage + 1;

    void build();
    void retranslate();
    void showTop();
    void scrollToTop();
    void holdTop();
    void turn(int pages);
    void updatePages();

    Paint m_paint;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_view;
    QLabel* m_pages;
    bool m_staysAtTop = true;
    std::array<QToolButton*, buttons> m_buttons{};
};

} // namespace duibiao::ui
