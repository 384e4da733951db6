package import Kernel
package import Store

/// A file of orders or contacts, read line by line: what each line brings, or why it cannot be taken.
package struct RecordFile: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// `order, ordered, processed, delivered, questioned, corrected, person, member`
        case orders
        /// `contact, channel, began, answered, gave_up, over, person, member`; the channel is phone or counter.
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
        for line in table.lines {
            do throws(StandardsRefusal) {
                let records = try Self.records(line.cells, kind, zone)
                for record in records { _ = try record.checkedKey() }
                lines.append(Line(number: line.number, records: records))
            } catch {
                problems.append(Problem(line: line.number, sentence: error.sentence))
            }
        }
    }

    private static func records(
        _ cells: [String: String], _ kind: Kind, _ zone: Zone
    ) throws(StandardsRefusal) -> [NewServiceRecord] {
        func moment(_ column: String) throws(StandardsRefusal) -> Instant? {
            guard let text = cells[column], !text.isEmpty else { return nil }
            guard let moment = Instant(typed: text, in: zone) else { throw .momentUnreadable(text, column: column) }
            return moment
        }
        func needed(_ column: String) throws(StandardsRefusal) -> Instant {
            guard let moment = try moment(column) else { throw .momentUnreadable("", column: column) }
            return moment
        }
        let (person, member) = (cells["person"].nonEmpty, cells["member"].nonEmpty)
        switch kind {
        case .orders:
            let (key, ordered) = (cells["order"] ?? "", try needed("ordered"))
            func record(_ measure: Measure, _ began: Instant, _ stopped: Instant?) -> NewServiceRecord {
                NewServiceRecord(measure, key: key, began: began, stopped: stopped, person: person, member: member)
            }
            let questioned = try moment("questioned")
            let corrected = try moment("corrected")
            return [
                record(.orderProcessed, ordered, try moment("processed")),
                record(.orderDelivered, ordered, try moment("delivered")),
            ] + (questioned.map { [record(.invoiceCorrected, $0, corrected)] } ?? [])
        case .contacts:
            let measures: [String: Measure] = ["phone": .phoneWait, "counter": .counterWait]
            guard let measure = measures[(cells["channel"] ?? "").lowercased()] else {
                throw .channelUnknown(cells["channel"] ?? "")
            }
            return [
                NewServiceRecord(
                    measure, key: cells["contact"] ?? "", began: try needed("began"), stopped: try moment("answered"),
                    gaveUp: try moment("gave_up"), over: try moment("over"), person: person, member: member)
            ]
        }
    }
}

extension RecordFile {
    /// Keeps some of the lines, from `start` on and at most `count`. What a line is refused for stands among the problems; the
    /// rest is kept. Safe to repeat: a line that is here already counts nothing twice.
    package func keep(
        from start: Int, count: Int, in tx: Transaction
    ) throws -> (tally: ServiceRecords.Tally, problems: [Problem]) {
        var tally = ServiceRecords.Tally()
        var problems: [Problem] = []
        for line in lines.dropFirst(start).prefix(count) {
            do {
                tally.addLine(try ServiceRecords.keep(line.records, in: tx))
            } catch let refusal as StandardsRefusal {
                problems.append(Problem(line: line.number, sentence: refusal.sentence))
            }
        }
        return (tally, problems)
    }
}

extension String? {
    fileprivate var nonEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}

extension Instant {
    /// "2026-11-19T08:31:00Z", "2026-11-19 08:31+01:00", or without an offset by the clocks in `zone`; seconds may be left out.
    fileprivate init?(typed text: String, in zone: Zone) {
        let pattern = /(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?/
        guard let found = text.wholeMatch(of: pattern)?.output, let year = Int(found.1), let month = Int(found.2),
            let day = Int(found.3), let hour = Int(found.4), let minute = Int(found.5), (1900...2200).contains(year),
            (1...12).contains(month), hour < 24, minute < 60
        else { return nil }
        let number = LocalTime.dayNumber(year: year, month: month, day: day)
        guard LocalTime.civil(number) == (year, month, day) else { return nil }
        let seconds = Span.seconds(found.6.flatMap { Int($0) } ?? 0)
        guard let offset = found.7 else {
            self = zone.instant(dayNumber: number, hour: hour, minute: minute) + seconds
            return
        }
        let digits = offset.filter(\.isNumber)
        let ahead = (Int(digits.prefix(2)) ?? 0) * 60 + (Int(digits.suffix(2)) ?? 0)
        let utc = Zone.utc.instant(dayNumber: number, hour: hour, minute: minute) + seconds
        self = utc - .minutes(offset.hasPrefix("-") ? -ahead : ahead)
    }
}
