// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intake.h"
#include "shared/rowmodel.h"

namespace duibiao::ui {

/// The files of one import with their headers as read, to be looked over and corrected before
/// anything is stored. Files that could not be read stand in it too, with the reason.
class ImportModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Store, File, Title, District, Kind, Period, Published, Figures, Remark };
    static constexpr int columnsTotal = Remark + 1;

    /// `stored` is what the workspace holds, to recognise reports that come again.
    ImportModel(intake::Batch batch, const reading::Knowledge& knowledge,
                std::vector<store::ReportRow> stored, QObject* parent);

    /// Checked files whose header can be stored as it now stands.
    [[nodiscard]] int storableCount() const;
    struct Chosen
    {
        intake::Prepared prepared; ///< header as corrected
        /// District, kind or period was corrected: the text has to be read again under it.
        bool toRead = false;
    };
    /// Leaves the model empty.
    [[nodiscard]] std::vector<Chosen> takeChosen();

    /// nullptr for a file that could not be read.
    [[nodiscard]] const intake::Prepared* prepared(const QModelIndex& index) const;
    /// Empty for a text from the clipboard.
    [[nodiscard]] QString path(const QModelIndex& index) const;
    /// The header as it was read, before corrections.
    [[nodiscard]] ReportHeader asRead(const QModelIndex& index) const;
    /// The file was read anew, under another encoding.
    void replace(const QString& path, const Result<intake::Prepared>& read);

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columnsTotal; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    struct Line
    {
        std::optional<intake::Prepared> prepared;
        ReportHeader asRead;
        Error error; ///< of a file that could not be read
        bool wanted = false;
    };
    [[nodiscard]] const Line* line(const QModelIndex& index) const;
    void take(Line& line, intake::Prepared prepared) const;
    [[nodiscard]] QString remark(const Line& line) const;
    /// Whether the same bytes are stored, or stand above in this import; says where.
    [[nodiscard]] QString sameAs(const Line& line) const;
    /// What the report may be another edition of.
    [[nodiscard]] QString editionOf(const Line& line) const;
    [[nodiscard]] QString text(const Line& line, int column) const;
    bool correct(Line& line, int column, const QVariant& value);

    const reading::Knowledge& m_knowledge;
    std::vector<store::ReportRow> m_stored;
    std::vector<Line> m_lines;
};

} // namespace duibiao::ui
