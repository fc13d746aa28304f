// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStringList>
#include <QTimer>

#include <vector>

class QLineEdit;

namespace duibiao::ui {

/// A table's headings with a line beneath each, in which its column is filtered. Call
/// makeLines() when the view has its model.
class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget* parent = nullptr);

    void makeLines();
    void setLinesShown(bool shown);
    [[nodiscard]] bool areLinesShown() const { return m_shown; }
    /// What is typed, by column.
    [[nodiscard]] QStringList filters() const;
    [[nodiscard]] bool isFiltering() const;
    void clear();
    /// Puts the cursor into the first line that can be seen.
    void focusLine();
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A little after the last key.
    void filtersChanged();

protected:
    void updateGeometries() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    std::vector<QLineEdit*> m_lines;
    QTimer m_wait;
    bool m_shown = true;
};

/// Whether a cell passes what is typed beneath its heading: its text holds the words, or, after
/// >, <, >=, <= or =, its number compares so.
class CellFilter
{
public:
    explicit CellFilter(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty() && !m_compares; }
    [[nodiscard]] bool compares() const { return m_compares; }
    [[nodiscard]] bool passes(const QString& text) const;
    [[nodiscard]] bool passes(double number) const;

private:
    QString m_words;
    QString m_sign;
    double m_number = 0;
    bool m_compares = false;
};

} // namespace duibiao::ui
