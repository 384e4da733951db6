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
    /// The lines that cannot be read, by their number.
    let faults: [(number: Int, fault: LineFault)]

    /// More quotation marks than these are not looked for: what follows the last is not read.
    private static let mostOpen = 20

    /// Reads a file: quotation marks around cells, line ends of all systems, a mark of byte order at its beginning. A line
    /// without any cell is passed over; cells that are missing at the end of a line are empty. A quotation mark that is never
    /// closed spoils its own line alone.
    init(_ text: String) {
        var rest = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
        var (rows, faults, line): ([(number: Int, cells: [String])], [(number: Int, fault: LineFault)], Int) = (
            [], [], 1
        )
        while !rest.isEmpty, faults.count < Self.mostOpen {
            if let row = Self.row(rest) {
                rows.append((line, row.cells))
                line += row.lines
                rest = row.rest
            } else {
                faults.append((line, .quoteOpen))
                rest = rest.drop { !$0.isNewline }.dropFirst()
                line += 1
            }
        }
        let names = (rows.first?.cells ?? []).map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        columns = names
        let filled = rows.dropFirst().filter { row in row.cells.contains { !$0.isEmpty } }
        let fits = { (row: (number: Int, cells: [String])) in row.cells.dropFirst(names.count).allSatisfy(\.isEmpty) }
        lines = filled.filter(fits).map { row in
            let cells = zip(names, row.cells).map { ($0, $1.trimmingCharacters(in: .whitespaces)) }
            return Line(number: row.number, cells: Dictionary(cells) { first, _ in first })
        }
        self.faults = faults + filled.filter { !fits($0) }.map { ($0.number, .cellsTooMany) }
    }

    /// The first row, how many lines it takes, and what follows it; nil when a quotation mark in it is never closed, or when text
    /// follows the mark that would close it: then it is the first mark of another cell.
    private static func row(_ text: Substring) -> (cells: [String], lines: Int, rest: Substring)? {
        var (cells, cell, isQuoted, lines): ([String], String, Bool, Int) = ([], "", false, 0)
        var place = text.startIndex
        while place < text.endIndex {
            let sign = text[place]
            place = text.index(after: place)
            if sign.isNewline { lines += 1 }
            switch sign {
            case "\"" where isQuoted && place < text.endIndex && text[place] == "\"":
                cell.append(sign)
                place = text.index(after: place)
            case "\"" where isQuoted:
                guard place == text.endIndex || text[place].isWhitespace || text[place] == "," else { return nil }
                isQuoted = false
            case "\"" where cell.isEmpty: isQuoted = true
            case "," where !isQuoted:
                cells.append(cell)
                cell = ""
            case _ where sign.isNewline && !isQuoted: return (cells + [cell], lines, text[place...])
            default: cell.append(sign)
            }
        }
        return isQuoted ? nil : (cells + [cell], lines + 1, text[place...])
    }
}

/// Why a line cannot be told into cells.
package enum LineFault: Equatable, Sendable {
    /// A quotation mark is opened and never closed.
    case quoteOpen
    /// More cells than there are columns.
    case cellsTooMany
}
