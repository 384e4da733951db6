package import ChannelsRules
import ConversationsRules
package import Jobs
import Kernel
import Mail
package import PeopleRules
import PromisesRules
import StandardsRules
package import Store
import VoiceRules

extension Front {
    /// What runs each kind of job. `postman` takes mail to the servers; `sendsMail` says whether the program's settings name
    /// one for mail of addresses that have no server of their own. Links in what is sent begin with `address`.
    package static func jobs(
        postman: Postman, sendsMail: Bool, at address: DeskAddress = DeskAddress()
    ) -> JobHandlers {
        var handlers = JobHandlers()
        handlers.add(SendMail.self) { try await postman.run($0, $1) }
        handlers.add(SettleMail.self) { try await $0.run($1) }
        handlers.add(GreetSender.self) { try await $0.run($1) }
        handlers.add(Release.self) { try await $0.run($1) }
        handlers.add(TellOfHeld.self) { try await $0.run($1, at: address) }
        handlers.add(WakeConversation.self) { try await $0.run($1) }
        handlers.add(SweepSessions.self) { try await $0.run($1) }
        handlers.add(MergeWords.self) { try await $0.run($1) }
        StandardsJobs.add(to: &handlers)
        handlers.add(TellOfIncident.self) { try await $0.run($1, at: address) }
        handlers.add(FetchFeed.self) { try await $0.run($1, fetch: fetchFeed) }
        PromiseJobs.add(to: &handlers)
        handlers.add(TellOfWarning.self) { try await $0.run($1, at: address) }
        VoiceJobs.add(to: &handlers, settings: voice(sendsMail: sendsMail, at: address))
        return handlers
    }

    /// Sees to what every node sees to when it starts: the daily sweep, the indexes of words, the minute of the clocks and of the
    /// promises, zones with new rules, and mail that waited for a server to be set up. Letters of incidents that no letter
    /// tells of are queued.
    package static func begin(sendsMail: Bool, in tx: Transaction) throws {
        try SweepSessions.plan(in: tx)
        try MergeWords.begin(in: tx)
        try SettleMail.queue(in: tx)
        try KeepCalendars.begin(in: tx)
        try TellOfIncident.queueUntold(in: tx)
        try ClockMinute.begin(in: tx)
        try PromiseMinute.begin(in: tx)
        if try sendsMail || Outbox.hasOwnWay(in: tx) { _ = try Outbox.sendUnsent(in: tx) }
    }
}

/// The text behind the address of a feed, at most a megabyte.
@Sendable private func fetchFeed(_ address: String) async throws(FetchFeed.Failure) -> [UInt8] {
    do throws(WebGet.Failure) {
        return try await WebGet.bytes(address, limit: 1 << 20)
    } catch {
        throw FetchFeed.Failure(error.sentence)
    }
}

/// Takes sessions and links away that open nothing any more, and the letters that they were sent in, once a day. Safe to run twice: there is nothing left to take.
struct SweepSessions: Job {
    static let name = "sessions.sweep"

    /// Queues the sweep of the day that begins within 24 hours, unless it is.
    static func plan(in tx: Transaction) throws {
        let day = LocalTime(tx.now, in: .utc).dayNumber + 1
        let start = Instant(milliseconds: Int64(day) * Span.days(1).milliseconds)
        try Jobs.enqueue(SweepSessions(), at: start, key: "\(name) \(day)", in: tx)
    }

    /// Runs it, and plans the next.
    func run(_ database: any Database) async throws {
        try await database.write { tx in
            try Sessions.sweep(in: tx)
            try Outbox.dropSecrets(in: tx)
            try RepeatedRequests.sweep(in: tx)
            try Self.plan(in: tx)
        }
    }
}
