// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchable.h"

#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <array>

namespace duibiao::paper {

namespace {

struct Twin
{
    char16_t listed;
    char16_t meant;
};

/// Forms without a compatibility decomposition in Unicode that common fonts (Noto, Source Han) draw
/// with the ideograph's glyph, and some signs of the same kind; in order of the first.
constexpr std::array twins = {
    // clang-format off
    Twin{0x0009, 0x0020}, Twin{0x2003, 0x3000}, Twin{0x2012, 0x2013}, Twin{0x2329, 0x3008},
    Twin{0x232A, 0x3009},
    Twin{0x2E82, 0x4E5B}, Twin{0x2E83, 0x4E5A}, Twin{0x2E85, 0x4EBB}, Twin{0x2E89, 0x5202},
    Twin{0x2E8B, 0x353E}, Twin{0x2E8E, 0x5140}, Twin{0x2E8F, 0x5C23}, Twin{0x2E90, 0x5C22},
    Twin{0x2E92, 0x5DF3}, Twin{0x2E93, 0x5E7A}, Twin{0x2E94, 0x5F51}, Twin{0x2E95, 0x5F50},
    Twin{0x2E96, 0x5FC4}, Twin{0x2E98, 0x624C}, Twin{0x2E99, 0x6535}, Twin{0x2E9B, 0x65E1},
    Twin{0x2E9E, 0x6B7A}, Twin{0x2EA0, 0x6C11}, Twin{0x2EA1, 0x6C35}, Twin{0x2EA3, 0x706C},
    Twin{0x2EA4, 0x722B}, Twin{0x2EA6, 0x4E2C}, Twin{0x2EA8, 0x72AD}, Twin{0x2EAB, 0x7F52},
    Twin{0x2EAD, 0x793B}, Twin{0x2EAF, 0x7CF9}, Twin{0x2EB0, 0x7E9F}, Twin{0x2EB1, 0x7F53},
    Twin{0x2EB3, 0x34C1}, Twin{0x2EB9, 0x8002}, Twin{0x2EBA, 0x8080}, Twin{0x2EBE, 0x8279},
    Twin{0x2EC1, 0x864E}, Twin{0x2EC2, 0x8864}, Twin{0x2EC3, 0x8980}, Twin{0x2EC5, 0x89C1},
    Twin{0x2EC6, 0x89D2}, Twin{0x2EC8, 0x8BA0}, Twin{0x2EC9, 0x8D1D}, Twin{0x2ECB, 0x8F66},
    Twin{0x2ECC, 0x8FB6}, Twin{0x2ED0, 0x9485}, Twin{0x2ED1, 0x9577}, Twin{0x2ED2, 0x9578},
    Twin{0x2ED3, 0x957F}, Twin{0x2ED4, 0x95E8}, Twin{0x2ED6, 0x961D}, Twin{0x2ED8, 0x9752},
    Twin{0x2ED9, 0x97E6}, Twin{0x2EDA, 0x9875}, Twin{0x2EDB, 0x98CE}, Twin{0x2EDC, 0x98DE},
    Twin{0x2EDD, 0x98DF}, Twin{0x2EDF, 0x98E0}, Twin{0x2EE0, 0x9963}, Twin{0x2EE2, 0x9A6C},
    Twin{0x2EE3, 0x9AA8}, Twin{0x2EE4, 0x9B3C}, Twin{0x2EE5, 0x9C7C}, Twin{0x2EE6, 0x9E1F},
    Twin{0x2EE7, 0x5364}, Twin{0x2EE8, 0x9EA6}, Twin{0x2EE9, 0x9EC4}, Twin{0x2EEA, 0x9EFE},
    Twin{0x2EEB, 0x6589}, Twin{0x2EEC, 0x9F50}, Twin{0x2EEE, 0x9F7F}, Twin{0x2EEF, 0x7ADC},
    Twin{0x2EF0, 0x9F99}, Twin{0x2EF1, 0x9F9C}, Twin{0x2EF2, 0x4E80},
    // clang-format on
};

constexpr char mapBegin[] = "/CMapName /Adobe-Identity-UCS def";
constexpr char mapEnd[] = "endcmap";

/// Replaces the codes of one destination list, "[<2F6C> <6807> ]".
void mendList(QByteArray& pdf, qsizetype begin, qsizetype end)
{
    for (qsizetype open = pdf.indexOf('<', begin); open >= 0 && open < end;
         open = pdf.indexOf('<', open + 1)) {
        const qsizetype close = pdf.indexOf('>', open);
        if (close - open != 5)
            continue; // a surrogate pair, which needs no mending
        bool isNumber = false;
        const uint code = pdf.mid(open + 1, 4).toUInt(&isNumber, 16);
        const char16_t meant = intendedCharacter(static_cast<char16_t>(code));
        if (isNumber && meant != code)
            pdf.replace(open + 1, 4,
                        QByteArray::number(uint(meant), 16).toUpper().rightJustified(4, '0'));
    }
}

} // namespace

char16_t intendedCharacter(char16_t code)
{
    const auto* twin = std::lower_bound(twins.begin(), twins.end(), code,
                                        [](const Twin& t, char16_t c) { return t.listed < c; });
    if (twin != twins.end() && twin->listed == code)
        return twin->meant;
    if (code < 0x2E80 || code > 0x2FD5)
        return code;
    const QString unified = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
    return unified.size() == 1 ? unified.at(0).unicode() : code;
}

void makeSearchable(QByteArray& pdf)
{
    for (qsizetype map = pdf.indexOf(mapBegin); map >= 0; map = pdf.indexOf(mapBegin, map + 1)) {
        const qsizetype end = pdf.indexOf(mapEnd, map);
        for (qsizetype list = pdf.indexOf('[', map); list >= 0 && list < end;
             list = pdf.indexOf('[', list + 1)) {
            mendList(pdf, list, pdf.indexOf(']', list));
        }
    }
}

} // namespace duibiao::paper
