// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/importpreview.h"

#include "exchange/textinside.h"
#include "text/decode.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Headers stand at the beginning; more than this nobody reads here.
constexpr qsizetype previewLength = 20'000;
/// Of the line in which something was found.
constexpr qsizetype contextLength = 36;

text::Span spanOf(const intake::Prepared& prepared, int field)
{
    const reading::HeaderEvidence& evidence = prepared.reading.headerEvidence;
    switch (field) {
    case ImportPreview::Title:
        return evidence.title;
    case ImportPreview::District:
        return evidence.district;
    case ImportPreview::Period:
        return evidence.period;
    case ImportPreview::Published:
        return evidence.published;
    default:
        return {};
    }
}

bool isSaid(const ReportHeader& header, int field)
{
    switch (field) {
    case ImportPreview::Title:
        return !header.title.isEmpty();
    case ImportPreview::District:
        return !header.districtCode.isEmpty();
    case ImportPreview::Period:
        return header.period.isValid();
    case ImportPreview::Published:
        return header.published.isValid();
    default:
        return true;
    }
}

bool differs(const ReportHeader& a, const ReportHeader& b, int field)
{
    switch (field) {
    case ImportPreview::Title:
        return a.title != b.title;
    case ImportPreview::District:
        return a.districtCode != b.districtCode;
    case ImportPreview::Kind:
        return a.kind != b.kind;
    case ImportPreview::Period:
        return a.period != b.period;
    default:
        return a.published != b.published;
    }
}

/// The line around a span, shortened about it.
QString lineAround(const QString& text, const text::Span& span)
{
    const qsizetype lineBegin = text.lastIndexOf(u'\n', std::max<qsizetype>(0, span.begin - 1)) + 1;
    const qsizetype found = text.indexOf(u'\n', span.end);
    const qsizetype lineEnd = found < 0 ? text.size() : found;
    const qsizetype spare = std::max<qsizetype>(0, contextLength - span.length()) / 2;
    const qsizetype begin = std::max(std::min(lineBegin, span.begin), span.begin - spare);
    const qsizetype end = std::clamp(span.end + spare, span.end, std::max(span.end, lineEnd));
    return (begin > lineBegin ? u"…"_s : QString()) + text.mid(begin, end - begin) +
           (end < lineEnd ? u"…"_s : QString());
}

} // namespace

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent), m_encoding(new QComboBox(this)), m_text(new QPlainTextEdit(this))
{
    auto* places = new QGridLayout;
    build(places);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(places, 2);
    layout->addWidget(m_text, 3);
    connect(m_encoding, &QComboBox::activated, this,
            [this] { Q_EMIT encodingChosen(m_encoding->currentData().toString()); });
    clear();
}

void ImportPreview::build(QGridLayout* places)
{
    const std::array names{tr("Title"), tr("District"), tr("Kind"), tr("Period"), tr("Published")};
    for (int field = 0; field < fieldCount; ++field) {
        auto* name = new QLabel(names[static_cast<size_t>(field)], this);
        auto* place = new QLabel(this);
        place->setTextFormat(Qt::PlainText);
        place->setWordWrap(true);
        place->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_places[static_cast<size_t>(field)] = place;
        places->addWidget(name, field, 0, Qt::AlignTop);
        places->addWidget(place, field, 1, Qt::AlignTop);
    }
    m_encoding->setObjectName(u"importEncoding"_s);
    m_encoding->setAccessibleName(tr("Encoding"));
    auto* label = new QLabel(tr("Enco&ding"), this);
    label->setBuddy(m_encoding);
    places->addWidget(label, fieldCount, 0);
    places->addWidget(m_encoding, fieldCount, 1);
    places->setColumnStretch(1, 1);
    places->setRowStretch(fieldCount + 1, 1);
    m_text->setObjectName(u"importText"_s);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("How the text begins"));
}

void ImportPreview::showEncoding(const QString& encoding, const QString& path)
{
    const bool saysItself = exchange::hasTextInside(path);
    m_encoding->clear();
    m_encoding->addItem(encoding.isEmpty() ? tr("As recognised") : tr("%1, as read").arg(encoding));
    for (const QString& each : text::encodings()) {
        if (each != encoding)
            m_encoding->addItem(each, each);
    }
    m_encoding->setEnabled(!path.isEmpty() && !saysItself);
    m_encoding->setToolTip(
        saysItself       ? tr("There is nothing to choose: Word documents, web pages and PDFs say "
                                    "themselves how their text is encoded")
        : path.isEmpty() ? tr("There is nothing to choose: the text does not come from a file")
                         : tr("Choose another one when the text on the right cannot be read"));
}

void ImportPreview::showReport(const intake::Prepared& prepared, const ReportHeader& asRead,
                               int field)
{
    const store::NewReport& report = prepared.report;
    showEncoding(report.report.encoding, prepared.path);
    m_text->setPlainText(report.text.left(previewLength));
    for (int each = 0; each < fieldCount; ++each) {
        const text::Span span = spanOf(prepared, each);
        QString where;
        if (differs(report.report.header, asRead, each))
            where = tr("corrected by hand");
        else if (!isSaid(asRead, each))
            where = tr("not found");
        else if (span.length() > 0)
            where = tr("“%1”").arg(lineAround(report.text, span));
        else
            where = tr("worked out from the text as a whole");
        m_places[static_cast<size_t>(each)]->setText(where);
    }
    mark(prepared, field);
}

void ImportPreview::mark(const intake::Prepared& prepared, int field)
{
    QList<QTextEdit::ExtraSelection> selections;
    const qsizetype length = std::min(previewLength, prepared.report.text.size());
    for (int each = 0; each < fieldCount; ++each) {
        const text::Span span = spanOf(prepared, each);
        if (span.length() == 0 || span.end > length)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(static_cast<int>(span.begin));
        if (each == field) {
            m_text->setTextCursor(selection.cursor);
            m_text->centerCursor();
        }
        selection.cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        if (each == field) {
            selection.format.setBackground(palette().highlight());
            selection.format.setForeground(palette().highlightedText());
        }
        selections.append(selection);
    }
    m_text->setExtraSelections(selections);
}

void ImportPreview::showUnread(const QString& path)
{
    clear();
    showEncoding({}, path);
}

void ImportPreview::clear()
{
    for (QLabel* place : m_places)
        place->clear();
    m_text->clear();
    showEncoding({}, {});
}

} // namespace duibiao::ui
