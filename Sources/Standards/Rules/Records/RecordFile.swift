package import Kernel
package import Store

/// A file of orders or contacts, read line by line: what each line brings, or why it cannot be taken.
package struct RecordFile: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// `order, ordered, processed, delivered, promised, questioned, corrected, person, name, member`; what is promised is
        /// the delivery, or that the order is processed when the file has no column `delivered`.
        case orders
        /// `contact, channel, began, answered, gave_up, over, person, name, member`; the channel is phone or counter.
        case contacts

        /// The columns that a file must have.
        package var needed: [String] {
            switch self {
            case .orders: ["order", "ordered"]
            case .contacts: ["contact", "channel", "began"]
            }
        }
    }

    /// What one line brings.
    package struct Line: Sendable {
        /// Where it begins in the file, from 1.
        package let number: Int
        package let records: [NewServiceRecord]
    }

    /// A line that cannot be taken, with the sentence that says why.
    package struct Problem: Equatable, Sendable {
        package let line: Int
        package let sentence: String

        package init(line: Int, sentence: String) {
            (self.line, self.sentence) = (line, sentence)
        }
    }

    package private(set) var lines: [Line] = []
    package private(set) var problems: [Problem] = []

    /// Reads a file. Moments without an offset are by the clocks in `zone`. Refused as a whole when a column is missing.
    package init(_ text: String, _ kind: Kind, zone: Zone) throws(StandardsRefusal) {
        let table = RecordTable(text)
        for column in kind.needed where !table.columns.contains(column) { throw .columnMissing(column) }
        problems = table.faults.map {
            Problem(line: $0.number, sentence: StandardsRefusal.lineUnreadable($0.fault).sentence)
        }
        for line in table.lines {
            do throws(StandardsRefusal) {
                let records = try RecordLine(line.cells, zone).records(kind, columns: table.columns)
                for record in records { _ = try record.checkedKey() }
                lines.append(Line(number: line.number, records: records))
            } catch {
                problems.append(Problem(line: line.number, sentence: error.sentence))
            }
        }
        problems.sort { $0.line < $1.line }
    }
}

extension RecordFile {
    /// Keeps some of the lines, from `start` on and at most `count`. What a line is refused for stands among the problems; the
    /// rest is kept. Safe to repeat: a line that is here already counts nothing twice.
    package func keep(
        from start: Int, count: Int, in tx: Transaction
    ) throws -> (tally: ServiceRecords.Tally, problems: [Problem]) {
        let some = lines.dropFirst(start).prefix(count)
        if let tally = try keepAll(some, in: tx) { return (tally, []) }
        var tally = ServiceRecords.Tally()
        var problems: [Problem] = []
        for line in some {
            do {
                tally.addLine(try ServiceRecords.keep(line.records, in: tx))
            } catch let refusal as StandardsRefusal {
                problems.append(Problem(line: line.number, sentence: refusal.sentence))
            }
        }
        return (tally, problems)
    }

    /// Keeps lines together; nil, and nothing of them is kept, when one of them is refused.
    private func keepAll(_ some: ArraySlice<Line>, in tx: Transaction) throws -> ServiceRecords.Tally? {
        do {
            var changes = try ServiceRecords.changes(some.flatMap(\.records), in: tx)[...]
            var tally = ServiceRecords.Tally()
            for line in some {
                tally.addLine(ServiceRecords.Tally(changes.prefix(line.records.count)))
                changes = changes.dropFirst(line.records.count)
            }
            return tally
        } catch is StandardsRefusal {
            return nil
        }
    }
}
