// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/selection.h"
#include "paper/handout.h"
#include "shared/filedialogs.h"
#include "shared/page.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPrinter;
class QPushButton;

namespace duibiao::ui {

class EmptyState;
class PdfJob;
class Preview;

/// Summary sheets on paper: of which saved view, which districts, which period; a look at them,
/// print and files.
class SheetsPage : public Page
{
    Q_OBJECT

public:
    explicit SheetsPage(Session& session, QWidget* parent = nullptr);
    ~SheetsPage() override;

    [[nodiscard]] QList<QAction*> pageActions() const override;
    /// The sheets of the districts ticked, in the comparison's order; before them the one that
    /// compares them, if that is ticked and there are several.
    [[nodiscard]] std::vector<paper::Sheet> sheets() const;

Q_SIGNALS:
    /// The comparison was worked out and the preview shows it.
    void ready();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    QWidget* buildChoices();
    void connectParts();
    void takeHandout(paper::Handout handout);
    /// The handout of the districts ticked and the period chosen.
    [[nodiscard]] paper::Handout chosen() const;
    /// What the view that is chosen asks for; all of it without one.
    [[nodiscard]] std::optional<compare::Selection> view() const;
    void fillViews();
    void fillDistricts();
    void fillPeriods();
    void tickAll(bool ticked);
    void choiceChanged();
    [[nodiscard]] paper::Places paint(QPrinter& printer);
    /// Leads to what something in the preview rests on.
    void follow(const paper::Source& source);
    void print();
    void askFile();
    void save(const QString& path);
    void chooseFonts();
    void setStyle(const paper::Style& style);
    [[nodiscard]] FileRequest fileRequest() const;
    void showRunning(bool running);
    void say(const QString& text);
    void sayEmpty();

    paper::Handout m_handout;
    std::vector<paper::Sheet> m_previewed; ///< the preview's places point into it
    paper::Style m_style;
    QListWidget* m_districts;
    QLabel* m_viewLabel;
    QComboBox* m_views;
    QLabel* m_districtsLabel;
    QLabel* m_periodLabel;
    QComboBox* m_periods;
    QLabel* m_layoutLabel;
    QComboBox* m_layout;
    QCheckBox* m_overview;
    QPushButton* m_fonts;
    QPushButton* m_all;
    QPushButton* m_none;
    Preview* m_preview;
    QLabel* m_previewNote;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    EmptyState* m_empty = nullptr;
    PdfJob* m_job;
    QAction* m_print;
    QAction* m_pdf;
    int m_generation = 0; ///< of the comparison under way; an older one is thrown away
};

} // namespace duibiao::ui
