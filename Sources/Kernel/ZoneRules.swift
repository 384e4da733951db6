/// When the clocks of one zone are changed, and how far they are ahead of UTC in between.
package final class ZoneRules: Sendable {
    /// A time between two changes of the clocks: from `start`, before `end`, in seconds since 1970 (UTC).
    package struct Era: Hashable, Sendable {
        package let start: Int64
        package let end: Int64
        /// How many seconds local time is ahead of UTC.
        package let offset: Int
    }

    /// Differs when the rules differ, so that what was computed from older rules is found.
    package let fingerprint: UInt64

    private let changes: [Int64]
    /// One more than `changes`: `offsets[i]` holds before `changes[i]`.
    private let offsets: [Int32]
    private let footer: ZoneFooter?

    /// The year up to which the footer's rule is written out, for speed; later ones are computed when asked for.
    private static let writtenOut = 2150

    static let utc = ZoneRules(changes: [], offsets: [0], footer: nil, fingerprint: 0)

    /// `changes` ascending, `offsets` one more; `footer` says how it goes on after the last change, nil for "as it is
    /// then".
    init(changes: [Int64], offsets: [Int32], footer: ZoneFooter?, fingerprint: UInt64) {
        var table = (changes: [Int64](), offsets: [offsets[0]])
        func add(_ change: Int64, _ offset: Int32) {
            guard offset != table.offsets[table.offsets.count - 1] else { return }
            table.changes.append(change)
            table.offsets.append(offset)
        }
        for (change, offset) in zip(changes, offsets.dropFirst()) { add(change, offset) }
        if let footer {
            let last = changes.last ?? -5_000_000_000
            let year = LocalTime.civil(Int(last.flooredQuotient(by: 86_400))).year
            for next in footer.changes(years: year...max(year, Self.writtenOut)) where next.change > last {
                add(next.change, next.offset)
            }
        }
        self.changes = table.changes
        self.offsets = table.offsets
        self.footer = footer
        self.fingerprint = fingerprint
    }

    /// The time between two changes in which `seconds` since 1970 (UTC) lies. Without a change before or after, the era
    /// reaches `Int64.min / 2` or `Int64.max / 2`.
    package func era(at seconds: Int64) -> Era {
        if let last = changes.last, seconds >= last, let footer { return footer.era(at: seconds, after: last) }
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= seconds { low = middle + 1 } else { high = middle }
        }
        return Era(
            start: low == 0 ? Int64.min / 2 : changes[low - 1],
            end: low == changes.count ? Int64.max / 2 : changes[low], offset: Int(offsets[low]))
    }

    /// The first moment at which clocks show `local` (seconds since 1970 on the wall); a time that they skip is moved
    /// forward by the gap.
    package func seconds(ofLocal local: Int64) -> Int64 {
        var era = era(at: local - 26 * 3600)
        while local - Int64(era.offset) >= era.end {
            let next = self.era(at: era.end)
            if local - Int64(next.offset) < next.start { return local - Int64(era.offset) }
            era = next
        }
        return local - Int64(era.offset)
    }
}
