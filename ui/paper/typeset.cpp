// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset.h"

#include <QTextLayout>

namespace duibiao::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineSpacing = 1.25;

QStringList families(Face face)
{
    switch (face) {
    case Face::Title:
        return {u"FZXiaoBiaoSong-B05S"_s,
                u"FZXiaoBiaoSong-B05"_s,
                u"STZhongsong"_s,
                u"Noto Serif CJK SC"_s,
                u"Source Han Serif SC"_s,
                u"SimSun"_s,
                u"serif"_s};
    case Face::Text:
        return {u"FangSong_GB2312"_s,     u"FangSong"_s, u"STFangsong"_s, u"Noto Serif CJK SC"_s,
                u"Source Han Serif SC"_s, u"SimSun"_s,   u"serif"_s};
    case Face::Heading:
    case Face::Table:
        break;
    }
    return {u"SimHei"_s,           u"STHeiti"_s,
            u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
            u"Noto Sans SC"_s,     u"WenQuanYi Micro Hei"_s,
            u"sans-serif"_s};
}

} // namespace

QFont face(Face face, double points, bool bold)
{
    QFont font;
    font.setFamilies(families(face));
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Typesetter::Typesetter(QPaintDevice& device) : m_device(device)
{
}

double Typesetter::mm(double millimetres) const
{
    return millimetres / 25.4 * m_device.logicalDpiX();
}

double Typesetter::lineHeight(const QFont& font) const
{
    return font.pointSizeF() / 72 * m_device.logicalDpiY() * lineSpacing;
}

Typesetter::Paragraph Typesetter::paragraph(const QString& text, const QFont& font, double width,
                                            Qt::Alignment alignment) const
{
    return Paragraph(text, font, width, alignment, &m_device);
}

Typesetter::Paragraph::Paragraph(const QString& text, const QFont& font, double width,
                                 Qt::Alignment alignment, QPaintDevice* device)
    : m_layout(std::make_unique<QTextLayout>(text, font, device))
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    // CJK faces carry a tall line of their own; ours is set from the size of the type
    const double leading = font.pointSizeF() / 72 * device->logicalDpiY() * lineSpacing;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_height - (line.height() - leading) / 2));
        m_height += leading;
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
