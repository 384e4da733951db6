import Mail
import PeopleRules
package import Store

/// To whom a letter goes, or went.
package struct Recipients: Equatable, Sendable {
    package let to: [String]
    package let cc: [String]
    /// Those whom the letter does not name.
    package let bcc: [String]

    /// The most people that one letter goes to.
    package static let limit = 50

    /// Each address once, where it stands first. Refused when one cannot be written to, or there are too many.
    init(to: [String], cc: [String] = [], bcc: [String] = []) throws(ConversationRefusal) {
        var seen: Set<String> = []
        func checked(_ list: [String]) throws(ConversationRefusal) -> [String] {
            var kept: [String] = []
            for address in list {
                guard let key = Identity.emailKey(address), let usable = EnvelopeAddress(address.onOneLine) else {
                    throw .recipientUnusable(String(address.prefix(100)))
                }
                if seen.insert(key).inserted { kept.append(usable.text) }
            }
            return kept
        }
        self.to = try checked(to)
        self.cc = try checked(cc)
        self.bcc = try checked(bcc)
        guard seen.count <= Self.limit else { throw .tooManyRecipients }
    }

    /// Whom a letter that came by mail names: each once, where it stands first, `limit` at most; what is no address is left out. Nil
    /// when it names no more than one.
    init?(named to: [String], cc: [String]) {
        guard to.count + cc.count > 1 else { return nil }
        var seen: Set<String> = []
        func kept(_ list: [String]) -> [String] {
            list.compactMap { address in
                guard seen.count < Self.limit, let key = Identity.emailKey(address),
                    let usable = EnvelopeAddress(address.onOneLine), seen.insert(key).inserted
                else { return nil }
                return usable.text
            }
        }
        (self.to, self.cc, bcc) = (kept(to), kept(cc), [])
        guard seen.count > 1 else { return nil }
    }

    init(stored: [(kind: String, address: String)]) {
        func of(_ kind: String) -> [String] { stored.filter { $0.kind == kind }.map(\.address) }
        (to, cc, bcc) = (of("to"), of("cc"), of("bcc"))
    }

    /// The addresses in what a colleague typed: "Ann <ann@example.org>, bob@example.org; …".
    package static func typed(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0.isNewline }.map { one in
            let inner = one.firstIndex(of: "<").map { one[one.index(after: $0)...].prefix { $0 != ">" } } ?? one
            return inner.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        .filter { !$0.isEmpty }
    }
}

extension Conversations {
    /// To whom each of these letters went, where it was written down: those of ours, and those of others that name more than one.
    /// Served by the primary key.
    package static func recipients(
        of touchpoints: [TouchpointID], in tx: Transaction
    ) throws -> [TouchpointID: Recipients] {
        guard !touchpoints.isEmpty else { return [:] }
        let rows = try tx.rows(Recipients.stored(of: touchpoints)) {
            ($0.id(0, of: Touchpoint.self), (kind: $0.text(1), address: $0.text(2)))
        }
        return Dictionary(grouping: rows, by: \.0).mapValues { Recipients(stored: $0.map(\.1)) }
    }
}

extension Recipients {
    static func stored(of touchpoints: [TouchpointID]) -> Query {
        """
        SELECT touchpoint_id, kind, address FROM touchpoint_recipient
        WHERE touchpoint_id IN (\(list: touchpoints)) ORDER BY touchpoint_id, place
        """
    }

    /// Writes down to whom a letter goes, and has answers of those whom it names lead here.
    func keep(of touchpoint: Touchpoint, in tx: Transaction) throws {
        try note(of: touchpoint.id, in: tx)
        try ConversationStore.addParticipants(
            (to + cc).compactMap(Identity.emailKey), to: touchpoint.conversation, in: tx)
    }

    /// Writes down whom a letter names.
    func note(of touchpoint: TouchpointID, in tx: Transaction) throws {
        let all = to.map { ("to", $0) } + cc.map { ("cc", $0) } + bcc.map { ("bcc", $0) }
        let values = Query.joined(
            all.enumerated().map { place, one in "(\(touchpoint), \(place), \(one.0), \(one.1))" }, by: ", ")
        try tx.run("INSERT INTO touchpoint_recipient (touchpoint_id, place, kind, address) VALUES \(values)")
    }
}
