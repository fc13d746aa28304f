// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::text {

/// What single lines look like, without regard to their neighbours. Lines are given without space
/// at their ends.

/// Ends with 。 or another mark that a heading or title does not end with.
[[nodiscard]] bool endsWithMark(QStringView line);
/// Running text: long, or a finished sentence.
[[nodiscard]] bool isProse(QStringView line);
/// Holds a count: digits that are no year, no ordinal, and in no quotation marks.
[[nodiscard]] bool holdsFigure(QStringView line);

/// How much a line looks like a report's title; below `titleFrom` it does not.
[[nodiscard]] int titleScore(QStringView line);
inline constexpr int titleFrom = 3;
/// The title of a part inside a report: 2021年下半年工作计划, 下一步工作打算.
[[nodiscard]] bool isPartTitle(QStringView line);

/// A heading that reports have even without a number: 主要成效, 存在问题, 下一步工作.
[[nodiscard]] bool isUsualHeading(QStringView line);

/// 时间: … 来源: …, a date alone.
[[nodiscard]] bool isMetadata(QStringView line);
/// A line that is nothing but a remark in brackets: (截至2023年12月底).
[[nodiscard]] bool isRemark(QStringView line);
/// The name of an office, as it stands above a title or below a report.
[[nodiscard]] bool isOffice(QStringView line);
/// - 3 -, 第3页 共10页. A bare number may be a cell of a table.
[[nodiscard]] bool isPageNumber(QStringView line);
/// Breadcrumbs, share buttons, page numbers, foot lines, attachments.
[[nodiscard]] bool isChrome(QStringView line);
/// Several short words side by side: a menu.
[[nodiscard]] bool isMenu(QStringView line);

} // namespace duibiao::text
