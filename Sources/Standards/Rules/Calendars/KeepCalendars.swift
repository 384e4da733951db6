package import Jobs
import Kernel
package import Store

/// Every hour: zones whose rules have changed, holidays that shall reach as far ahead as ever, and feeds to be fetched again
/// once a day. Safe to run twice: what was done once is not to be done again. The next hour is planned first.
package struct KeepCalendars: Job {
    package static let name = "standards.calendars"

    package init() {}

    /// Queues it for now: every node does when it starts.
    package static func begin(in tx: Transaction) throws {
        try Jobs.enqueue(KeepCalendars(), key: name, in: tx)
    }

    /// Runs it.
    package func run(_ database: any Database) async throws {
        try await database.write { tx in
            let hour = tx.now.milliseconds.flooredQuotient(by: 3_600_000) + 1
            try Jobs.enqueue(KeepCalendars(), at: Instant(milliseconds: hour * 3_600_000), key: Self.name, in: tx)
        }
        try await database.write { tx in
            try DeskCalendars.followZones(in: tx)
            try DeskCalendars.renewYears(in: tx)
            for id in try tx.rows(
                CalendarFeedStore.toFetch(before: tx.now - .hours(24)),
                {
                    $0.id(0, of: DeskCalendar.self)
                })
            {
                try Jobs.enqueue(FetchFeed(calendar: id), key: "\(FetchFeed.name) \(id)", in: tx)
            }
        }
    }
}

/// Fetches the closed dates of a calendar from where they are published. Safe to run twice: the same dates change nothing.
package struct FetchFeed: Job {
    package static let name = "standards.feed"
    package let calendar: CalendarID

    /// What `fetch` throws when there is no text, in a sentence.
    package struct Failure: Error {
        package let sentence: String

        package init(_ sentence: String) {
            self.sentence = sentence
        }
    }

    /// Runs it; `fetch` gives the text behind an address. What cannot be fetched is shown, and tried again the next day.
    package func run(
        _ database: any Database, fetch: @Sendable (String) async throws(Failure) -> [UInt8]
    ) async throws {
        let feed = try await database.read { try DeskCalendars.feed(of: calendar, in: $0) }
        guard let address = feed?.address else { return }
        let got: Result<[UInt8], Failure>
        do throws(Failure) { got = .success(try await fetch(address)) } catch { got = .failure(error) }
        try await database.write { tx in
            guard try DeskCalendars.feed(of: calendar, in: tx)?.address == address else { return }
            switch got {
            case .success(let text): try DeskCalendars.take(text, of: calendar, in: tx)
            case .failure(let failure): try DeskCalendars.refuse(failure.sentence, of: calendar, in: tx)
            }
        }
    }
}
