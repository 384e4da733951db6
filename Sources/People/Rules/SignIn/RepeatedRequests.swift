package import Kernel
package import Store

/// What programs asked for under a key of their own, and what they were answered: a request that is sent again does nothing
/// again. Kept for a day.
package enum RepeatedRequests {
    /// How long a key stands for the same request.
    package static let patience = Span.days(1)
    /// After so long a request that was begun does not come to its end any more.
    private static let longest = Span.minutes(2)

    /// An answer as it was given.
    package struct Answered: Equatable, Sendable {
        package let status: Int
        /// Header fields, one a line.
        package let headers: String
        /// Nil when it is shown once only and not kept.
        package let body: [UInt8]?

        package init(status: Int, headers: String, body: [UInt8]?) {
            self.status = status
            self.headers = headers
            self.body = body
        }
    }

    /// How it stands with a key.
    package enum Standing: Equatable, Sendable {
        /// It was not used in this day: the request may be run now.
        case new
        /// It was used, and this was the answer.
        case answered(Answered)
        /// The same request is being run, or the program ended in the middle of it: nobody knows.
        case unknown(isRunning: Bool)
        /// It was used for another request.
        case other
    }

    /// Takes a key of a token for the request with this fingerprint; how it stood before. Served by the primary key.
    package static func begin(
        _ key: String, of token: ApiTokenID, fingerprint: [UInt8], in tx: Transaction
    ) throws -> Standing {
        try tx.run(
            """
            DELETE FROM api_request
            WHERE token_id = \(token) AND request_key = \(key) AND at_ms <= \(tx.now - patience)
            """)
        let kept = try tx.row(
            """
            SELECT fingerprint, status, headers, body, at_ms FROM api_request
            WHERE token_id = \(token) AND request_key = \(key)
            """
        ) { row in
            let answer = row.intOrNil(1).map {
                Answered(status: $0, headers: row.text(2), body: row.blobOrNil(3))
            }
            return (fingerprint: row.blob(0), answer: answer, at: row.instant(4))
        }
        if let kept {
            guard kept.fingerprint == fingerprint else { return .other }
            return kept.answer.map { .answered($0) } ?? .unknown(isRunning: tx.now - kept.at < longest)
        }
        try tx.run(
            """
            INSERT INTO api_request (token_id, request_key, fingerprint, at_ms)
            VALUES (\(token), \(key), \(fingerprint), \(tx.now))
            """)
        return .new
    }

    /// Keeps the answer to what was begun.
    package static func finish(
        _ key: String, of token: ApiTokenID, _ answer: Answered, in tx: Transaction
    ) throws {
        try tx.run(
            """
            UPDATE api_request SET status = \(answer.status), headers = \(answer.headers), body = \(answer.body)
            WHERE token_id = \(token) AND request_key = \(key)
            """)
    }

    /// Forgets what was begun and changed nothing, so that it may be sent again under the same key.
    package static func forget(_ key: String, of token: ApiTokenID, in tx: Transaction) throws {
        try tx.run("DELETE FROM api_request WHERE token_id = \(token) AND request_key = \(key)")
    }

    /// Forgets all whose day is over; how many. Served by `api_request_at`.
    @discardableResult
    package static func sweep(in tx: Transaction) throws -> Int {
        try tx.changed(by: "DELETE FROM api_request WHERE at_ms <= \(tx.now - patience)")
    }
}
