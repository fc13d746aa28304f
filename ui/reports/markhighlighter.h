// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reviewitem.h"

#include <QSyntaxHighlighter>

namespace duibiao::ui {

/// Marks what was read in a report's text: tint and line by role, a wavy line for doubt, struck out
/// when refused. Formats are looked up block by block, so a long text costs what is asked of it.
class MarkHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit MarkHighlighter(QTextDocument* document);

    /// In text order, for a text that is about to be put into the document.
    void prepare(const std::vector<ReviewItem>& items);
    /// In text order. Marks the text that is there anew.
    void setItems(const std::vector<ReviewItem>& items);
    [[nodiscard]] static QTextCharFormat formatOf(const ReviewItem& item);

protected:
    void highlightBlock(const QString& text) override;

private:
    struct Mark
    {
        qsizetype begin;
        qsizetype end;
        QTextCharFormat format;
    };
    std::vector<Mark> m_marks;
    qsizetype m_longest = 0;
};

} // namespace duibiao::ui
