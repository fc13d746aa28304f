// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace duibiao::paper {

namespace {

/// What of a file's structure the new objects hang on.
struct Structure
{
    int size = 0; ///< of the table of objects: the next free number
    int catalogue = 0;
    int info = 0;
    qsizetype table = 0; ///< offset of the table
    int pageTree = 0;
    std::vector<int> pages;
};

std::optional<int> numberAfter(const QByteArray& pdf, QByteArrayView key, qsizetype from)
{
    const qsizetype at = pdf.indexOf(key, from);
    if (at < 0)
        return std::nullopt;
    qsizetype begin = at + key.size();
    while (begin < pdf.size() && (pdf[begin] == ' ' || pdf[begin] == '\n'))
        ++begin;
    qsizetype end = begin;
    while (end < pdf.size() && pdf[end] >= '0' && pdf[end] <= '9')
        ++end;
    bool isNumber = false;
    const int number = pdf.mid(begin, end - begin).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

qsizetype objectAt(const QByteArray& pdf, int number)
{
    const QByteArray head = "\n" + QByteArray::number(number) + " 0 obj";
    return pdf.indexOf(head);
}

std::vector<int> pagesIn(const QByteArray& pdf, int pageTree)
{
    std::vector<int> pages;
    const qsizetype object = objectAt(pdf, pageTree);
    const qsizetype begin = object < 0 ? -1 : pdf.indexOf('[', pdf.indexOf("/Kids", object));
    if (begin < 0)
        return pages;
    const QByteArray kids = pdf.mid(begin + 1, pdf.indexOf(']', begin) - begin - 1).simplified();
    const QList<QByteArray> words = kids.split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        pages.push_back(words[i].toInt());
    return pages;
}

std::optional<Structure> structureOf(const QByteArray& pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (trailer < 0)
        return std::nullopt;
    const auto size = numberAfter(pdf, "/Size", trailer);
    const auto root = numberAfter(pdf, "/Root", trailer);
    const auto info = numberAfter(pdf, "/Info", trailer);
    const auto table = numberAfter(pdf, "startxref", trailer);
    if (!size || !root || !info || !table)
        return std::nullopt;
    const qsizetype catalogue = objectAt(pdf, *root);
    const auto tree = catalogue < 0 ? std::nullopt : numberAfter(pdf, "/Pages", catalogue);
    if (!tree)
        return std::nullopt;
    return Structure{.size = *size,
                     .catalogue = *root,
                     .info = *info,
                     .table = *table,
                     .pageTree = *tree,
                     .pages = pagesIn(pdf, *tree)};
}

/// A text as UTF-16 in hexadecimal digits: no character in it has to be escaped.
QByteArray pdfText(const QString& text)
{
    QByteArray digits = "<FEFF";
    for (const QChar c : text)
        digits += QByteArray::number(uint(c.unicode()), 16).toUpper().rightJustified(4, '0');
    return digits + '>';
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// Appends objects to a file and the table that finds them.
class Update
{
public:
    Update(QByteArray& pdf, const Structure& structure) : m_pdf(pdf), m_structure(structure) {}

    void add(int object, const QByteArray& dictionary)
    {
        m_table += QByteArray::number(object) + " 1\n" +
                   QByteArray::number(m_pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        m_pdf += QByteArray::number(object) + " 0 obj\n<<\n" + dictionary + ">>\nendobj\n";
    }

    void finish(int size)
    {
        const QByteArray offset = QByteArray::number(m_pdf.size());
        m_pdf += "xref\n" + m_table + "trailer\n<<\n/Size " + QByteArray::number(size) +
                 "\n/Info " + reference(m_structure.info) + "\n/Root " +
                 reference(m_structure.catalogue) + "\n/Prev " +
                 QByteArray::number(m_structure.table) + "\n>>\nstartxref\n" + offset + "\n%%EOF\n";
    }

private:
    QByteArray& m_pdf;
    const Structure& m_structure;
    QByteArray m_table;
};

/// The lines right below one, or those of level 0 for -1.
std::vector<int> childrenOf(const PdfOutline& outline, int parent)
{
    std::vector<int> children;
    const int level = parent < 0 ? 0 : 1;
    for (int i = parent + 1; i < static_cast<int>(outline.size()); ++i) {
        const int here = outline[static_cast<size_t>(i)].level;
        if (here < level)
            break;
        if (here == level)
            children.push_back(i);
    }
    return children;
}

QByteArray firstAndLast(const std::vector<int>& children, int firstObject, bool open)
{
    if (children.empty())
        return {};
    // a negative count: closed until the reader opens it
    const auto count = static_cast<int>(children.size()) * (open ? 1 : -1);
    return "/First " + reference(firstObject + children.front()) + "\n/Last " +
           reference(firstObject + children.back()) + "\n/Count " + QByteArray::number(count) +
           '\n';
}

} // namespace

void addOutline(QByteArray& pdf, const PdfOutline& outline, const QByteArray& language)
{
    const auto structure = structureOf(pdf);
    const bool pagesFit = structure && std::ranges::all_of(outline, [&](const OutlineLine& line) {
                              return line.page < static_cast<int>(structure->pages.size());
                          });
    if (!pagesFit || outline.empty())
        return;
    const int root = structure->size;
    const int first = root + 1;
    Update update(pdf, *structure);
    update.add(structure->catalogue, "/Type /Catalog\n/Pages " + reference(structure->pageTree) +
                                         "\n/Outlines " + reference(root) +
                                         "\n/PageMode /UseOutlines\n/Lang (" + language +
                                         ")\n/ViewerPreferences << /DisplayDocTitle true >>\n");
    update.add(root, "/Type /Outlines\n" + firstAndLast(childrenOf(outline, -1), first, true));
    const auto addLines = [&](const std::vector<int>& lines, int parentObject) {
        for (size_t i = 0; i < lines.size(); ++i) {
            const OutlineLine& line = outline[static_cast<size_t>(lines[i])];
            QByteArray entry = "/Title " + pdfText(line.title) + "\n/Parent " +
                               reference(parentObject) + "\n/Dest [" +
                               reference(structure->pages[static_cast<size_t>(line.page)]) +
                               " /Fit]\n";
            if (i > 0)
                entry += "/Prev " + reference(first + lines[i - 1]) + '\n';
            if (i + 1 < lines.size())
                entry += "/Next " + reference(first + lines[i + 1]) + '\n';
            if (line.level == 0)
                entry += firstAndLast(childrenOf(outline, lines[i]), first, false);
            update.add(first + lines[i], entry);
        }
    };
    addLines(childrenOf(outline, -1), root);
    for (int i = 0; i < static_cast<int>(outline.size()); ++i) {
        if (outline[static_cast<size_t>(i)].level == 0)
            addLines(childrenOf(outline, i), first + i);
    }
    update.finish(first + static_cast<int>(outline.size()));
}

} // namespace duibiao::paper
