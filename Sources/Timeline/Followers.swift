package import Jobs
package import Store

/// Who follows which events. Assembled once by Front and carried by the database into each transaction.
package struct Followers: Sendable {
    typealias Follower = @Sendable (Event, any EventPayload, Transaction) throws -> Void
    private var followers: [String: [Follower]] = [:]
    private var everyone: [@Sendable (Event, Transaction) throws -> Void] = []

    package init() {}

    /// Runs `body` in the transaction that appends the event: database only, and quick.
    package mutating func withCommit<P: EventPayload>(
        _: P.Type, _ body: @escaping @Sendable (Event, P, Transaction) throws -> Void
    ) {
        followers[P.kind, default: []].append { event, payload, tx in
            if let payload = payload as? P { try body(event, payload, tx) }
        }
    }

    /// Runs `body` in the transaction of every event, of whatever kind: one quick look, and nothing where it concerns nobody.
    package mutating func withEvery(_ body: @escaping @Sendable (Event, Transaction) throws -> Void) {
        everyone.append(body)
    }

    /// Queues the job that `make` gives, in the same transaction; it runs after the commit, at least once. Nil queues nothing.
    package mutating func afterCommit<P: EventPayload, J: Job>(
        _ type: P.Type, _ make: @escaping @Sendable (Event, P) -> J?
    ) {
        withCommit(type) { event, payload, tx in
            if let job = make(event, payload) {
                try Jobs.enqueue(job, key: "\(J.name) \(event.id)", in: tx)
            }
        }
    }

    func follow(_ event: Event, _ payload: some EventPayload, in tx: Transaction) throws {
        for follower in followers[event.kind] ?? [] {
            try follower(event, payload, tx)
        }
        for follower in everyone { try follower(event, tx) }
    }
}
