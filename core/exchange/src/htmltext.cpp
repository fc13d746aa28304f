// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formattedtext.h"
#include "text/decode.h"
#include "textlines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <gumbo.h>
#include <memory>
#include <utility>
#include <vector>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Far deeper than a page is; the parser's time grows with the square of it.
constexpr int deepest = 3'000;

struct Destroy
{
    void operator()(GumboOutput* output) const
    {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};

constexpr std::array unseen{GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,    GUMBO_TAG_HEAD,
                            GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_TEXTAREA,
                            GUMBO_TAG_SELECT,   GUMBO_TAG_NAV,      GUMBO_TAG_SVG};
/// In a line with what stands around them; all others begin and end a line.
constexpr std::array inLine{GUMBO_TAG_A,       GUMBO_TAG_ABBR,   GUMBO_TAG_B,    GUMBO_TAG_BIG,
                            GUMBO_TAG_CITE,    GUMBO_TAG_CODE,   GUMBO_TAG_EM,   GUMBO_TAG_FONT,
                            GUMBO_TAG_I,       GUMBO_TAG_IMG,    GUMBO_TAG_INS,  GUMBO_TAG_LABEL,
                            GUMBO_TAG_MARK,    GUMBO_TAG_Q,      GUMBO_TAG_S,    GUMBO_TAG_SMALL,
                            GUMBO_TAG_SPAN,    GUMBO_TAG_STRONG, GUMBO_TAG_SUB,  GUMBO_TAG_SUP,
                            GUMBO_TAG_TIME,    GUMBO_TAG_U,      GUMBO_TAG_VAR,  GUMBO_TAG_WBR,
                            GUMBO_TAG_UNKNOWN, GUMBO_TAG_TD,     GUMBO_TAG_TH,   GUMBO_TAG_TR,
                            GUMBO_TAG_TBODY,   GUMBO_TAG_THEAD,  GUMBO_TAG_TFOOT};

bool isOneOf(const auto& tags, GumboTag tag)
{
    return std::ranges::find(tags, tag) != tags.end();
}

/// Line ends and runs of spaces in the source mean one space.
QString flowing(const char* text)
{
    static const QRegularExpression spaces(u"[ \t\r\n\f]+"_s);
    return QString::fromUtf8(text).replace(spaces, u" "_s);
}

/// Walks the tree without recursion, however deep it is.
class HtmlWalk
{
public:
    QByteArray textOf(const GumboNode* root)
    {
        enter(root);
        while (!m_open.empty()) {
            auto& [node, next] = m_open.back();
            const GumboVector& children = node->v.element.children;
            if (next == children.length) {
                leave(node->v.element.tag);
                m_open.pop_back();
            } else {
                take(static_cast<const GumboNode*>(children.data[next++]));
            }
        }
        return m_lines.finished();
    }

private:
    void take(const GumboNode* node)
    {
        if (node->type == GUMBO_NODE_ELEMENT)
            enter(node);
        else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA ||
                 node->type == GUMBO_NODE_WHITESPACE)
            add(node->v.text.text);
    }

    void add(const char* text)
    {
        if (m_asIs == 0)
            return m_lines.add(flowing(text));
        const QStringList lines = QString::fromUtf8(text).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_lines.endLine();
            m_lines.add(lines[i]);
        }
    }

    void enter(const GumboNode* node)
    {
        const GumboTag tag = node->v.element.tag;
        if (isOneOf(unseen, tag))
            return;
        if (tag == GUMBO_TAG_TR)
            m_lines.beginRow();
        else if (!isOneOf(inLine, tag))
            m_lines.endLine();
        m_asIs += tag == GUMBO_TAG_PRE ? 1 : 0;
        m_open.emplace_back(node, 0U);
    }

    void leave(GumboTag tag)
    {
        m_asIs -= tag == GUMBO_TAG_PRE ? 1 : 0;
        if (tag == GUMBO_TAG_TR)
            m_lines.endRow();
        else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            m_lines.endCell();
        else if (tag != GUMBO_TAG_BR && !isOneOf(inLine, tag))
            m_lines.endLine();
    }

    TextLines m_lines;
    int m_asIs = 0; ///< open elements whose line ends count
    std::vector<std::pair<const GumboNode*, unsigned>> m_open; ///< with the next child of each
};

/// What the page says its encoding is, as far as it is one that can be read.
QString declaredEncoding(const QByteArray& bytes)
{
    static const QRegularExpression pattern(u"charset\\s*=\\s*[\"']?([\\w-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype within = 2048;
    const QString said =
        pattern.match(QString::fromLatin1(bytes.first(std::min(within, bytes.size()))))
            .captured(1)
            .toUpper();
    const QString name = said == u"GBK"_s || said == u"GB2312"_s ? u"GB18030"_s : said;
    for (const QString& known : text::encodings()) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return known;
    }
    return {};
}

/// How many elements are open at once, at the most. Those that have no end, or that the next of
/// their kind ends, do not count: they don't nest.
int nesting(const QByteArray& page)
{
    static const QSet<QByteArray> flat{"p",    "li",   "td",     "th",    "tr",   "dt",  "dd",
                                       "br",   "img",  "input",  "meta",  "link", "hr",  "col",
                                       "area", "base", "option", "param", "wbr",  "!--", "script"};
    QHash<QByteArray, int> byName; ///< that are open
    int open = 0;
    int most = 0;
    for (qsizetype at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
        const bool ends = page.mid(at + 1, 1) == "/";
        QByteArray name = page.mid(at + (ends ? 2 : 1), 8).toLower();
        name.truncate(std::distance(name.begin(), std::ranges::find_if(name, [](char c) {
                                        return !(c >= 'a' && c <= 'z') && c != '!' && c != '-';
                                    })));
        if (name == "script" && !ends) // a program compares with <
            at = std::max(at, page.indexOf("</script", at) - 1);
        if (name.isEmpty() || flat.contains(name))
            continue;
        int& ofName = byName[name];
        const int change = !ends ? 1 : ofName > 0 ? -1 : 0; // an end without a beginning is none
        ofName += change;
        open += change;
        most = std::max(most, open);
    }
    return most;
}

} // namespace

Result<QByteArray> htmlText(const QByteArray& bytes)
{
    auto decoded = text::decode(bytes, declaredEncoding(bytes));
    if (!decoded) // what a page says of itself can be wrong
        decoded = text::decode(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const QByteArray page = decoded->text.toUtf8();
    if (nesting(page) > deepest)
        return failure(ErrorCode::FileNotText);
    const std::unique_ptr<GumboOutput, Destroy> tree(gumbo_parse_with_options(
        &kGumboDefaultOptions, page.constData(), static_cast<size_t>(page.size())));
    if (!tree)
        return failure(ErrorCode::FileNotText);
    return HtmlWalk().textOf(tree->root);
}

} // namespace duibiao::exchange
