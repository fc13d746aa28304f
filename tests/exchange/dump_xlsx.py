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
        "right": ["".join("r" if c.alignment.horizontal == "right" else "-" for c in row) for row in rows],
        "freeze": ws.freeze_panes,
        "filter": ws.auto_filter.ref,
        "orientation": ws.page_setup.orientation,
        "paper": int(ws.page_setup.paperSize or 0),
        "titleRows": (ws.print_title_rows or "").replace("$", ""),
        "fit": [bool(ws.sheet_properties.pageSetUpPr and ws.sheet_properties.pageSetUpPr.fitToPage),
                int(ws.page_setup.fitToWidth or 1), int(ws.page_setup.fitToHeight or 0)],
        "hiddenColumns": [letter for letter in letters if ws.column_dimensions[letter].hidden],
        "state": ws.sheet_state,
        "links": {c.coordinate: c.hyperlink.location for row in rows for c in row if c.hyperlink},
        "marks": [[str(area.sqref), rule.formula[0]]
                  for area in ws.conditional_formatting for rule in area.rules],
        "choices": [[str(v.sqref), v.formula1] for v in ws.data_validations.dataValidation],
        "charts": len(ws._charts),
        "printArea": str(ws.print_area or "").replace("$", "").replace("['", "").replace("']", "").split("!")[-1],
        "heights": [ws.row_dimensions[row + 1].height or 0 for row in range(ws.max_row)],
        "widths": [ws.column_dimensions[letter].width for letter in letters],
    }


def names(book):
    """Defined names that the program made, with what they stand for."""
    found = book.defined_names
    definitions = found.values() if hasattr(found, "values") else found.definedName
    return {name.name: name.attr_text.replace("$", "") for name in definitions
            if not name.name.startswith("_xlnm")}


# a second argument asks for what formulas came to when the file was written
workbook = openpyxl.load_workbook(sys.argv[1], data_only=len(sys.argv) > 2)
sheets = [sheet(ws) for ws in workbook.worksheets]
if sheets:
    sheets[0]["names"] = names(workbook)
json.dump(sheets, sys.stdout)
