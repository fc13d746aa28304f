// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace duibiao::paper {

using namespace Qt::StringLiterals;

QStringList faceFamilies(Face face)
{
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
        return {u"SimSun"_s, u"STSong"_s, u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s};
    case Face::Heading:
    case Face::Table:
        break;
    }
    return {u"SimHei"_s,           u"STHeiti"_s,
            u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
            u"Noto Sans SC"_s,     u"WenQuanYi Micro Hei"_s};
}

QString familyInUse(Face face, const Style& style)
{
    const QString& chosen = style.families.at(static_cast<std::size_t>(face));
    if (!chosen.isEmpty() && QFontDatabase::hasFamily(chosen))
        return chosen;
    const QStringList families = faceFamilies(face);
    const auto installed = std::ranges::find_if(
        families, [](const QString& f) { return QFontDatabase::hasFamily(f); });
    return installed == families.end() ? QFont().defaultFamily() : *installed;
}

Typesetter::Typesetter(QPaintDevice& device, const Style& style) : m_device(device)
{
    for (std::size_t face = 0; face < faceCount; ++face) {
        m_fonts.at(face).setFamily(familyInUse(static_cast<Face>(face), style));
        m_fonts.at(face).setHintingPreference(QFont::PreferNoHinting);
    }
}

double Typesetter::mm(double millimetres) const
{
    return millimetres / 25.4 * m_device.logicalDpiX();
}

QFont Typesetter::font(const Type& type) const
{
    QFont font = m_fonts.at(static_cast<std::size_t>(type.face));
    font.setPointSizeF(type.points);
    font.setBold(type.bold);
    return font;
}

double Typesetter::width(const QString& text, const Type& type) const
{
    return QFontMetricsF(font(type), &m_device).horizontalAdvance(text);
}

Typesetter::Paragraph Typesetter::paragraph(const QString& text, const Type& type,
                                            double width) const
{
    return {text, font(type), type, width, &m_device};
}

Typesetter::Paragraph::Paragraph(const QString& text, const QFont& font, const Type& type,
                                 double width, QPaintDevice* device)
    : m_layout(std::make_unique<QTextLayout>(text, font, device))
{
    QTextOption option(type.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const double size = type.points / 72 * device->logicalDpiY();
    // CJK faces carry a tall line of their own; ours is set from the size of the type
    const double leading = size * type.leading;
    double indent = size * type.indent;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width - indent);
        line.setPosition(QPointF(indent, m_height - (line.height() - leading) / 2));
        m_height += leading;
        indent = 0;
    }
    m_layout->endLayout();
}

Typesetter::Paragraph::~Paragraph() = default;
Typesetter::Paragraph::Paragraph(Paragraph&&) noexcept = default;
Typesetter::Paragraph& Typesetter::Paragraph::operator=(Paragraph&&) noexcept = default;

void Typesetter::Paragraph::draw(QPainter& painter, const QPointF& topLeft,
                                 const QColor& colour) const
{
    painter.setPen(colour);
    m_layout->draw(&painter, topLeft);
}

} // namespace duibiao::paper
