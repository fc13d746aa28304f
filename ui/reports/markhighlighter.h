// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/itemplaces.h"

#include <QSyntaxHighlighter>

namespace duibiao::ui {

/// Marks what was read in a report's text: a figure's number strongly, with tint and line by role,
/// a wavy line for doubt, struck out when refused; the clause around it faintly. Formats are looked
/// up block by block, so a long text costs what is asked of it.
class MarkHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit MarkHighlighter(QTextDocument* document);

    /// For a text that is about to be put into the document.
    void prepare(const std::vector<ItemPlace>& places);
    /// Marks the text that is there anew.
    void setPlaces(const std::vector<ItemPlace>& places);
    /// Of a figure's number, or of a milestone.
    [[nodiscard]] static QTextCharFormat formatOf(const ReviewItem& item);
    /// Of the words around a figure's number.
    [[nodiscard]] static QTextCharFormat clauseFormatOf(const ReviewItem& item);

protected:
    void highlightBlock(const QString& text) override;

private:
    struct Mark
    {
        Stretch stretch;
        QTextCharFormat format;
    };
    /// Marks of one kind; a later one lies upon an earlier one.
    struct Layer
    {
        std::vector<Mark> marks; ///< in text order
        qsizetype longest = 0;

        void add(Stretch stretch, const QTextCharFormat& format);
    };
    void apply(const Layer& layer, qsizetype blockBegin, qsizetype blockEnd);
    void lay(int begin, int end, const QTextCharFormat& format);

    Layer m_clauses;
    Layer m_cores;
};

} // namespace duibiao::ui
