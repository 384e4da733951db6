import Foundation

/// A table of text with commas between its cells and its columns named in the first line (RFC 4180).
struct RecordTable {
    /// One line of the table: where it begins in the file, and its cells by the names of their columns.
    struct Line: Equatable {
        /// From 1, the names' own line included.
        let number: Int
        let cells: [String: String]
    }

    let columns: [String]
    let lines: [Line]

    /// Reads a file: quotation marks around cells, line ends of all systems, a mark of byte order at its beginning. A line
    /// without any cell is passed over; cells that are missing at the end of a line are empty.
    init(_ text: String) {
        let rows = Self.rows(text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...])
        columns = (rows.first?.cells ?? []).map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        lines = rows.dropFirst().compactMap { [columns] row in
            guard row.cells.contains(where: { !$0.isEmpty }) else { return nil }
            let cells = zip(columns, row.cells).map { ($0, $1.trimmingCharacters(in: .whitespaces)) }
            return Line(number: row.number, cells: Dictionary(cells) { first, _ in first })
        }
    }

    private static func rows(_ text: Substring) -> [(number: Int, cells: [String])] {
        var rows: [(Int, [String])] = []
        var (cells, cell, isQuoted, line, start): ([String], String, Bool, Int, Int) = ([], "", false, 1, 1)
        var rest = text.makeIterator()
        var next = rest.next()
        while let sign = next {
            next = rest.next()
            if sign.isNewline { line += 1 }
            switch sign {
            case "\"" where isQuoted && next == "\"":
                cell.append(sign)
                next = rest.next()
            case "\"" where isQuoted || cell.isEmpty: isQuoted.toggle()
            case "," where !isQuoted:
                cells.append(cell)
                cell = ""
            case _ where sign.isNewline && !isQuoted:
                rows.append((start, cells + [cell]))
                (cells, cell, start) = ([], "", line)
            default: cell.append(sign)
            }
        }
        if !cell.isEmpty || !cells.isEmpty { rows.append((start, cells + [cell])) }
        return rows
    }
}
