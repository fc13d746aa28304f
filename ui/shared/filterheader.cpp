// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/filterheader.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 150; // ms

} // namespace

FilterHeader::FilterHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    m_wait.setSingleShot(true);
    m_wait.setInterval(typingPause);
    connect(&m_wait, &QTimer::timeout, this, &FilterHeader::filtersChanged);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
}

void FilterHeader::makeLines()
{
    for (int column = 0; column < count(); ++column) {
        auto* line = new QLineEdit(this);
        line->setObjectName(u"filter%1"_s.arg(column));
        line->setClearButtonEnabled(true);
        line->installEventFilter(this);
        connect(line, &QLineEdit::textChanged, &m_wait, qOverload<>(&QTimer::start));
        connect(line, &QLineEdit::returnPressed, this, &FilterHeader::filtersChanged);
        m_lines.push_back(line);
    }
    if (auto* view = qobject_cast<QAbstractScrollArea*>(parentWidget()))
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterHeader::place);
    retranslate();
    updateGeometries();
}

void FilterHeader::retranslate()
{
    for (size_t column = 0; column < m_lines.size(); ++column) {
        const QString name =
            model()->headerData(static_cast<int>(column), Qt::Horizontal).toString();
        m_lines[column]->setPlaceholderText(tr("Filter"));
        m_lines[column]->setAccessibleName(tr("Filter %1").arg(name));
        m_lines[column]->setToolTip(tr("Words, or >1000, <50, =2022"));
    }
}

void FilterHeader::setLinesShown(bool shown)
{
    m_shown = shown;
    if (!shown)
        clear();
    updateGeometries();
    Q_EMIT geometriesChanged(); // the view makes room
}

QStringList FilterHeader::filters() const
{
    QStringList typed;
    for (const QLineEdit* line : m_lines)
        typed.append(line->text().trimmed());
    return typed;
}

bool FilterHeader::isFiltering() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const QLineEdit* line) { return !line->text().trimmed().isEmpty(); });
}

void FilterHeader::clear()
{
    for (QLineEdit* line : m_lines)
        line->clear();
    if (m_wait.isActive()) {
        m_wait.stop();
        Q_EMIT filtersChanged();
    }
}

void FilterHeader::focusLine()
{
    for (int place = 0; place < count(); ++place) {
        QLineEdit* line = m_lines[static_cast<size_t>(logicalIndex(place))];
        if (line->isVisible()) {
            line->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (m_shown && !m_lines.empty())
        size.rheight() += m_lines.front()->sizeHint().height();
    return size;
}

void FilterHeader::updateGeometries()
{
    // The headings keep the upper part, the lines stand in the margin beneath.
    const int below = m_shown && !m_lines.empty() ? m_lines.front()->sizeHint().height() : 0;
    setViewportMargins(0, 0, 0, below);
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    const int top = QHeaderView::sizeHint().height();
    QWidget* before = nullptr;
    for (int at = 0; at < count() && !m_lines.empty(); ++at) {
        const int column = logicalIndex(at);
        QLineEdit* line = m_lines[static_cast<size_t>(column)];
        line->setVisible(m_shown && !isSectionHidden(column));
        line->setGeometry(sectionViewportPosition(column), top, sectionSize(column),
                          line->sizeHint().height());
        if (before)
            QWidget::setTabOrder(before, line); // as they stand, whatever was moved
        before = line;
    }
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        // A line that is scrolled away comes into sight.
        const auto line = std::find(m_lines.begin(), m_lines.end(), watched);
        auto* view = qobject_cast<QAbstractScrollArea*>(parentWidget());
        if (line != m_lines.end() && view) {
            const int column = static_cast<int>(line - m_lines.begin());
            const int left = sectionViewportPosition(column);
            const int beyond = left + sectionSize(column) - viewport()->width();
            QScrollBar* bar = view->horizontalScrollBar();
            if (left < 0)
                bar->setValue(bar->value() + left);
            else if (beyond > 0)
                bar->setValue(bar->value() + std::min(beyond, left));
        }
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Escape) {
            parentWidget()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

CellFilter::CellFilter(const QString& typed)
{
    static const QRegularExpression comparison(
        u"^(>=|<=|≥|≤|>|<|=)\\s*(-?\\d[\\d,]*(?:\\.\\d+)?)\\s*([万亿]?)$"_s);
    const QRegularExpressionMatch match =
        comparison.match(typed.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch()) {
        m_words = typed.trimmed();
        return;
    }
    m_compares = true;
    m_sign = match.captured(1).replace(u"≥"_s, u">="_s).replace(u"≤"_s, u"<="_s);
    m_number = match.captured(2).remove(u',').toDouble();
    const QString many = match.captured(3);
    m_number *= many == u"万"_s ? 1e4 : many == u"亿"_s ? 1e8 : 1;
}

bool CellFilter::passes(const QString& text) const
{
    return text.contains(m_words, Qt::CaseInsensitive);
}

bool CellFilter::passes(double number) const
{
    if (m_sign == u">"_s)
        return number > m_number;
    if (m_sign == u"<"_s)
        return number < m_number;
    if (m_sign == u">="_s)
        return number >= m_number;
    if (m_sign == u"<="_s)
        return number <= m_number;
    return qFuzzyCompare(1 + number, 1 + m_number);
}

} // namespace duibiao::ui
