// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlines.h"

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

void TextLines::endLine()
{
    if (m_rows > 0) {
        m_line += u' ';
        return;
    }
    m_text += m_line.trimmed() + u'\n';
    m_line.clear();
}

void TextLines::beginRow()
{
    if (m_rows == 0 && !m_line.trimmed().isEmpty())
        endLine();
    ++m_rows;
}

void TextLines::endCell()
{
    if (m_rows != 1) {
        m_line += u' ';
        return;
    }
    m_cells.append(m_line.simplified().replace(u'|', u'/'));
    m_line.clear();
}

void TextLines::endRow()
{
    if (m_rows == 0 || --m_rows > 0)
        return;
    if (!m_line.trimmed().isEmpty())
        m_cells.append(m_line.simplified());
    m_text += u"| "_s + m_cells.join(u" | "_s) + u" |\n"_s;
    m_cells.clear();
    m_line.clear();
}

QByteArray TextLines::finished()
{
    while (m_rows > 0)
        endRow();
    endLine();
    return m_text.toUtf8();
}

} // namespace duibiao::exchange
