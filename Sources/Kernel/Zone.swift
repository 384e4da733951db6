/// A named time zone of the system's tzdata.
package struct Zone: Hashable, Sendable {
    /// The IANA name, as "Europe/London".
    package let name: String
    /// When its clocks are changed, as the system's tzdata had it when this value was made.
    package let rules: ZoneRules

    /// The zone with this IANA name, spelt as tzdata spells it; nil when the system knows none.
    package init?(_ name: String) {
        guard let rules = name == "UTC" ? .utc : ZoneFiles.rules(name) else { return nil }
        self.name = name
        self.rules = rules
    }

    /// A zone as a file of tzdata had it, whatever the system's says now; nil when it is no such file.
    package init?(_ name: String, file: [UInt8]) {
        guard let rules = ZoneRules(file: file) else { return nil }
        self.name = name
        self.rules = rules
    }

    /// The file of the system's tzdata that these rules come from; nil for UTC, which has none, and when it has changed since.
    package var file: [UInt8]? {
        guard let bytes = ZoneFiles.file(name), ZoneRules(file: bytes)?.fingerprint == rules.fingerprint else {
            return nil
        }
        return bytes
    }

    /// Coordinated universal time; needs no tzdata.
    package static let utc = Zone(utcNamed: "UTC")

    private init(utcNamed name: String) {
        self.name = name
        rules = .utc
    }

    /// The names to offer: every zone that has a place on the map, and "UTC"; sorted.
    package static var names: [String] { ZoneFiles.names }

    /// When clocks in this zone show a local date and time. A time that the clocks skip is moved forward by the gap; of
    /// one that occurs twice the first is meant. Hour 24 is the next midnight.
    package func instant(dayNumber: Int, hour: Int, minute: Int = 0) -> Instant {
        instant(dayNumber: dayNumber, minutes: hour * 60 + minute)
    }

    /// The same, so many minutes of the wall clock after midnight; may reach into other days.
    package func instant(dayNumber: Int, minutes: Int) -> Instant {
        Instant(milliseconds: rules.seconds(ofLocal: Int64(dayNumber) * 86_400 + Int64(minutes) * 60) * 1000)
    }

    /// How many seconds local time is ahead of UTC at `moment`.
    package func offset(at moment: Instant) -> Int {
        rules.era(at: moment.milliseconds.flooredQuotient(by: 1000)).offset
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.name == right.name && left.rules.fingerprint == right.rules.fingerprint
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }
}
