// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charactersets.h"

#include "strictdecoder.h"

namespace duibiao::text {
namespace {

/// Two-byte codes: every lead byte with every trail byte.
struct CodeBlock
{
    int firstLead;
    int lastLead;
    int firstTrail;
    int lastTrail;
};

void insertIdeographs(CharacterSet& set, const char* encoding, const CodeBlock& block)
{
    QByteArray codes;
    for (int lead = block.firstLead; lead <= block.lastLead; ++lead) {
        for (int trail = block.firstTrail; trail <= block.lastTrail; ++trail)
            codes.append(char(lead)).append(char(trail));
    }
    const Trial trial = tryDecode(codes, encoding);
    for (const QChar c : trial.text) {
        if (c >= u'\u4E00' && c <= u'\u9FFF')
            set.insert(c.unicode());
    }
}

} // namespace

const CharacterSet& simplifiedStock()
{
    static const CharacterSet set = [] {
        CharacterSet made;
        insertIdeographs(made, "GB18030", {0xB0, 0xF7, 0xA1, 0xFE});
        return made;
    }();
    return set;
}

const CharacterSet& everydayStock()
{
    static const CharacterSet set = [] {
        CharacterSet made;
        insertIdeographs(made, "GB18030", {0xB0, 0xD7, 0xA1, 0xFE});
        insertIdeographs(made, "Big5", {0xA4, 0xC5, 0x40, 0x7E});
        insertIdeographs(made, "Big5", {0xA4, 0xC5, 0xA1, 0xFE});
        insertIdeographs(made, "Big5", {0xC6, 0xC6, 0x40, 0x7E});
        return made;
    }();
    return set;
}

} // namespace duibiao::text
