// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset.h"

#include "paper/fontlist.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace duibiao::paper {

using namespace Qt::StringLiterals;

namespace {

/// All type is set in one size and scaled as it is drawn: to load a font in another size takes as
/// long as to set a page. At 600 dots an inch this is 125 of them, of which a thousandth, the unit
/// of most fonts, is exact: a PDF has short numbers then.
constexpr double setPoints = 15;

QStringList songti()
{
    return {u"SimSun"_s, u"STSong"_s, u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s};
}

QStringList heiti()
{
    return {u"SimHei"_s,           u"STHeiti"_s,
            u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
            u"Noto Sans SC"_s,     u"WenQuanYi Micro Hei"_s};
}

} // namespace

QStringList faceFamilies(Face face, Layout layout)
{
    if (layout == Layout::Compact)
        return heiti();
    switch (face) {
    case Face::Title:
        return {u"FZXiaoBiaoSong-B05S"_s, u"FZXiaoBiaoSong-B05"_s,  u"STZhongsong"_s,
                u"Noto Serif CJK SC"_s,   u"Source Han Serif SC"_s, u"SimSun"_s};
    case Face::Subheading:
        return {u"KaiTi_GB2312"_s,
                u"KaiTi"_s,
                u"STKaiti"_s,
                u"AR PL UKai CN"_s,
                u"Noto Serif CJK SC"_s,
                u"Source Han Serif SC"_s,
                u"SimSun"_s};
    case Face::Text:
        return {u"FangSong_GB2312"_s,     u"FangSong"_s, u"STFangsong"_s, u"Noto Serif CJK SC"_s,
                u"Source Han Serif SC"_s, u"SimSun"_s};
    case Face::Number:
    case Face::Table:
        return songti();
    case Face::Heading:
        break;
    }
    return heiti();
}

QString familyInUse(Face face, const Style& style)
{
    awaitFonts();
    const QString& chosen = style.families.at(static_cast<std::size_t>(face));
    if (!chosen.isEmpty() && QFontDatabase::hasFamily(chosen))
        return chosen;
    const QStringList families = faceFamilies(face, style.layout);
    const auto installed = std::ranges::find_if(families, isInstalled);
    return installed == families.end() ? QFont().defaultFamily() : *installed;
}

Typesetter::Typesetter(QPaintDevice& device, const Style& style) : m_device(device)
{
    for (std::size_t face = 0; face < faceCount; ++face) {
        m_fonts.at(face).setFamily(familyInUse(static_cast<Face>(face), style));
        m_fonts.at(face).setHintingPreference(QFont::PreferNoHinting);
        m_fonts.at(face).setPointSizeF(setPoints);
    }
}

double Typesetter::mm(double millimetres) const
{
    return millimetres / 25.4 * m_device.logicalDpiX();
}

QFont Typesetter::font(const Type& type) const
{
    QFont font = m_fonts.at(static_cast<std::size_t>(type.face));
    font.setBold(type.bold);
    return font;
}

double Typesetter::widest(const QSet<QString>& words, const Type& type) const
{
    const QFontMetricsF metrics(font(type), &m_device);
    double widest = 0;
    for (const QString& word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest * type.points / setPoints;
}

Typesetter::Paragraph Typesetter::paragraph(const QString& text, const Type& type,
                                            double width) const
{
    return {text, font(type), type, width, &m_device};
}

Typesetter::Paragraph::Paragraph(const QString& text, const QFont& font, const Type& type,
                                 double width, QPaintDevice* device)
    : m_layout(std::make_unique<QTextLayout>(
          QString(text).replace(u'\n', QChar(QChar::LineSeparator)), font, device)),
      m_scale(type.points / setPoints)
{
    QTextOption option(type.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const double size = type.points / 72 * device->logicalDpiY();
    // CJK faces carry a tall line of their own; ours is set from the size of the type
    m_leading = size * type.leading;
    double indent = size * type.indent;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth((width - indent) / m_scale);
        line.setPosition(QPointF(indent, height() + m_leading / 2) / m_scale -
                         QPointF(0, line.height() / 2));
        ++m_lines;
        indent = 0;
    }
    m_layout->endLayout();
}

Typesetter::Paragraph::~Paragraph() = default;
Typesetter::Paragraph::Paragraph(Paragraph&&) noexcept = default;
Typesetter::Paragraph& Typesetter::Paragraph::operator=(Paragraph&&) noexcept = default;

void Typesetter::Paragraph::draw(QPainter& painter, const QPointF& topLeft) const
{
    drawAll(painter, {{this, topLeft}});
}

void Typesetter::Paragraph::drawAll(QPainter& painter, const std::vector<At>& paragraphs)
{
    if (paragraphs.empty())
        return;
    const double scale = paragraphs.front().paragraph->m_scale;
    painter.save();
    painter.setPen(Qt::black);
    painter.setBrush(Qt::NoBrush); // a PDF would set it again after each run
    painter.scale(scale, scale);
    for (const At& each : paragraphs)
        each.paragraph->m_layout->draw(&painter, each.topLeft / scale);
    painter.restore();
}

void Typesetter::Paragraph::drawLine(QPainter& painter, int line, const QPointF& topLeft) const
{
    painter.save();
    painter.setPen(Qt::black);
    painter.setBrush(Qt::NoBrush); // a PDF would set it again after each run
    painter.scale(m_scale, m_scale);
    m_layout->lineAt(line).draw(&painter, (topLeft - QPointF(0, m_leading * line)) / m_scale);
    painter.restore();
}

QRectF Typesetter::Paragraph::area(int line, qsizetype begin, qsizetype length) const
{
    const QTextLine set = m_layout->lineAt(line);
    const qsizetype first = std::max<qsizetype>(begin, set.textStart());
    const qsizetype last = std::min<qsizetype>(begin + length, set.textStart() + set.textLength());
    if (first >= last)
        return {};
    const double left = set.cursorToX(static_cast<int>(first)) * m_scale;
    const double right = set.cursorToX(static_cast<int>(last)) * m_scale;
    return {left, m_leading * line, right - left, m_leading};
}

} // namespace duibiao::paper
