import Foundation
import Testing

/// A reference table of numbers with a heading line; cells that are no numbers are kept as text.
struct Table {
    private(set) var columns: [String: [Double]] = [:]
    private(set) var texts: [String: [String]] = [:]

    /// Nil when the reference data is not here.
    init?(_ path: String) throws {
        guard let data = try SharedData.file(path) else { return nil }
        let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
        let heading = try #require(lines.first).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        for line in lines.dropFirst() {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            for (name, cell) in zip(heading, cells) {
                if let number = Double(cell) { columns[name, default: []].append(number) }
                texts[name, default: []].append(cell)
            }
        }
    }
}
