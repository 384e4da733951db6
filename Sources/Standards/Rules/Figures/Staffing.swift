package import Kernel
package import Statistics
package import Store

/// How many people each hour of the week needs for the wait that a standard promises, with the sampling error of what was
/// observed.
package struct Staffing: Equatable, Sendable {
    /// The hours in which anybody came, Monday first.
    package let hours: [Hour]
    /// How many weeks were observed, and how many came in them.
    package let weeks: Double
    package let n: Int
    /// The mean time after which somebody gives up, in seconds; nil when nobody did.
    package let patience: Double?

    /// One hour of the week.
    package struct Hour: Equatable, Sendable {
        /// 1 is Monday.
        package let weekday: Int
        package let hour: Int
        /// How many came in it altogether.
        package let n: Int
        /// Arrivals in an hour, with the exact Poisson limits at 95 % (Garwood 1936).
        package let arrivals: Double
        package let range: Interval
        /// The mean handling time in seconds.
        package let handling: Double
        /// The fewest people by Erlang C, at the observed arrivals and at the limits of arrivals and handling.
        package let people: Int
        package let fewest: Int
        package let most: Int
        /// The fewest people by Erlang A, which knows that people give up: those that answer the share within the wait, of all
        /// who come; nil when nobody gave up so far.
        package let peopleWithPatience: Int?
        /// What share would give up with so many people, by Erlang A; nil when nobody gave up so far.
        package let givingUp: Double?
    }

    private static let looksBack = Span.days(84)
    private static let mostRecords = 50_000
    /// An hour's own handling time counts from so many on; before, that of all hours does.
    private static let ownHandling = 10

    /// From what came in the last twelve weeks. Nil unless the standard is about a wait and somebody was served.
    package static func read(_ standard: StandardVersion, zone: Zone, in tx: Transaction) throws -> Staffing? {
        guard standard.measure.isWait else { return nil }
        let records = try ServiceRecords.began(
            standard.measure, from: tx.now - looksBack, to: tx.now, limit: mostRecords, in: tx)
        let seconds = Double(standard.target.amount) * standard.target.unit.seconds
        return Staffing(
            records, within: seconds, share: min(Double(standard.targetPercent) / 100, 0.999), at: tx.now, in: zone)
    }

    init?(_ records: [ServiceRecord], within wait: Double, share: Double, at now: Instant, in zone: Zone) {
        guard let first = records.map(\.began).min(), let all = MeanSummary(of: records.compactMap(\.handled)) else {
            return nil
        }
        let weeks = max(Double((now - first).milliseconds) / Double(Span.days(7).milliseconds), 1)
        let patience = Self.patience(records)
        let cells = Dictionary(grouping: records) { record in
            let local = LocalTime(record.began, in: zone)
            return local.weekday * 24 + local.hour
        }
        hours = cells.sorted { $0.key < $1.key }.compactMap { key, came in
            let own = MeanSummary(of: came.compactMap(\.handled)).flatMap { $0.n >= Self.ownHandling ? $0 : nil }
            return Hour(
                weekday: key / 24, hour: key % 24, n: came.count, weeks: weeks,
                handling: own ?? all, wait: wait, share: share, patience: patience)
        }
        (self.weeks, n, self.patience) = (weeks, records.count, patience)
    }

    /// Everybody's waiting time over how many gave up: the maximum-likelihood mean of an exponential time that is cut off when
    /// somebody answers.
    private static func patience(_ records: [ServiceRecord]) -> Double? {
        let gaveUp = records.count { $0.gaveUp != nil }
        guard gaveUp > 0 else { return nil }
        let waited = records.reduce(0.0) { sum, record in
            sum + ((record.gaveUp ?? record.stopped).map { Double(($0 - record.began).milliseconds) / 1000 } ?? 0)
        }
        return waited > 0 ? waited / Double(gaveUp) : nil
    }
}

extension TargetTime.Unit {
    /// How many seconds of waiting one of it is; a day lasts at least 24 hours, since it counts to its end.
    fileprivate var seconds: Double {
        switch self {
        case .seconds: 1
        case .minutes: 60
        case .hours: 3600
        case .days, .workingDays: 86_400
        }
    }
}

extension Staffing.Hour {
    fileprivate init?(
        weekday: Int, hour: Int, n: Int, weeks: Double, handling: MeanSummary, wait: Double, share: Double,
        patience: Double?
    ) {
        func people(_ perHour: Double, _ seconds: Double) -> Int? {
            ErlangC.fewest(load: perHour * seconds / 3600, handling: seconds, answering: share, within: wait)?.servers
        }
        let limits = Interval(
            ChiSquare(degreesOfFreedom: 2 * Double(n)).quantile(0.025) / 2 / weeks,
            ChiSquare(degreesOfFreedom: 2 * Double(n) + 2).quantile(0.975) / 2 / weeks)
        let time = handling.tInterval() ?? Interval(handling.mean, handling.mean)
        guard handling.mean > 0, let now = people(Double(n) / weeks, handling.mean),
            let least = people(limits.lower, max(time.lower, 1)), let most = people(limits.upper, time.upper)
        else { return nil }
        (self.weekday, self.hour, self.n) = (weekday, hour, n)
        (arrivals, range, self.handling) = (Double(n) / weeks, limits, handling.mean)
        (self.people, fewest, self.most) = (now, least, most)
        peopleWithPatience = patience.flatMap {
            ErlangA.fewest(
                load: Double(n) / weeks * handling.mean / 3600, handling: handling.mean, patience: $0, answering: share,
                within: wait)?.servers
        }
        givingUp = patience.flatMap {
            ErlangA(
                load: Double(n) / weeks * handling.mean / 3600, servers: now, handling: handling.mean, patience: $0
            )?.abandonProbability
        }
    }
}

extension ServiceRecord {
    /// How long the handling took, in seconds; nil when nobody knows.
    fileprivate var handled: Double? {
        guard let stopped, let over, over > stopped else { return nil }
        return Double((over - stopped).milliseconds) / 1000
    }
}
