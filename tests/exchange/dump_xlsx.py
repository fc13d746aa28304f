#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Duibiao contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what openpyxl sees in an .xlsx file, for tst_xlsx to compare."""
import json
import sys

import openpyxl


def look(cell):
    """How a cell is dressed, as one word."""
    weight = "bold" if cell.font.b else "regular"
    return f"{weight} {cell.font.color.rgb if cell.font.color else ''} {cell.fill.fgColor.rgb}"


def sheet(ws):
    rows = list(ws.iter_rows())
    letters = [openpyxl.utils.get_column_letter(i + 1) for i in range(ws.max_column)]
    return {
        "name": ws.title,
        "values": [[c.value for c in row] for row in rows],
        "types": ["".join({"inlineStr": "s"}.get(c.data_type, c.data_type) for c in row) for row in rows],
        "formats": [[c.number_format for c in row] for row in rows],
        "looks": [[look(c) for c in row] for row in rows],
        "freeze": ws.freeze_panes,
        "filter": ws.auto_filter.ref,
        "orientation": ws.page_setup.orientation,
        "paper": int(ws.page_setup.paperSize or 0),
        "titleRows": (ws.print_title_rows or "").replace("$", ""),
        "fit": [bool(ws.sheet_properties.pageSetUpPr and ws.sheet_properties.pageSetUpPr.fitToPage),
                int(ws.page_setup.fitToWidth or 1), int(ws.page_setup.fitToHeight or 0)],
        "widths": [ws.column_dimensions[letter].width for letter in letters],
    }


workbook = openpyxl.load_workbook(sys.argv[1])
json.dump([sheet(ws) for ws in workbook.worksheets], sys.stdout)
