import Kernel

/// The zones that the times of a feed may name.
struct FeedZones {
    /// The calendar's own: what has no zone is meant there.
    let own: Zone
    /// What the feed defines itself (VTIMEZONE, RFC 5545 §3.6.5), under names of its own.
    private let defined: Set<String>

    init(own: Zone, _ lines: [FeedLine]) {
        self.own = own
        defined = Set(lines.filter { $0.name == "TZID" }.map(\.value))
    }

    /// The zone of a line's times. One that the feed defines and the system does not know counts as the calendar's own;
    /// one that nobody knows is refused.
    func zone(of line: FeedLine) throws(FeedRefusal) -> Zone {
        guard let name = line.parameters["TZID"] else { return own }
        if let zone = Zone(name) { return zone }
        guard defined.contains(name) else {
            throw FeedRefusal(line: line.number, "there is no time zone \"\(name.prefix(64))\".")
        }
        return own
    }
}
