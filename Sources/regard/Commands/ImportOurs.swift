import ConversationsRules
import Mail
import PeopleRules
import Store

/// Finds out which addresses are ours before mail is imported: those named, else the settings, else a guess that somebody
/// confirms.
struct ImportOurs {
    let database: any Database
    let given: [String]
    let paths: [String]
    let takesGuess: Bool

    /// How many messages the guess looks at.
    private static let sample = 400

    /// All addresses that are ours now. What was named or confirmed is kept in the settings when these have none.
    func settle() async throws -> OurAddresses {
        let given = given.flatMap { $0.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init) }
        if let odd = given.first(where: { !$0.contains("@") }) {
            throw Problem(
                "“\(odd)” after --ours is no address: write hello@example.org, or @example.org for all of a domain")
        }
        let entries = try await database.read { try OurAddresses.entries(in: $0) }
        if given.isEmpty && entries.isEmpty { return try await guess() }
        return try await add(given)
    }

    /// The settings' addresses with these added to them.
    private func add(_ entries: [String]) async throws -> OurAddresses {
        try await database.write { tx in
            try OurAddresses.add(entries, in: tx)
            return try OurAddresses.all(in: tx)
        }
    }

    private func guess() async throws -> OurAddresses {
        var guess = OursGuess()
        var found = 0
        for case .message(_, _, let bytes, _, _) in MailFiles(paths) {
            guess.look(at: MailDesk.read(bytes))
            found += 1
            if found == Self.sample { break }
        }
        guard found > 0 else { return OurAddresses([]) }
        guard let best = guess.best else {
            throw Problem(
                "which addresses are ours cannot be told from this mail: name them with --ours, for example --ours hello@example.org"
            )
        }
        let members = try await database.read { try OurAddresses.all(in: $0) }
        guard !members.isOurs(best.address) else { return members }
        let entries = [best.address] + [guess.domain].compactMap(\.self)
        let others = guess.domain.map { ", and others of \($0) write too" } ?? ""
        let says = "\(best.address) takes part in \(best.count) of the first \(guess.messages) messages\(others)"
        guard takesGuess || (Output.canAsk && isConfirmed(says, entries)) else {
            throw Problem(
                Output.canAsk
                    ? "name the addresses that are ours with --ours"
                    : "which addresses are ours? \(says): if that is ours, say --yes or --ours \(entries.joined(separator: ",")), else name yours"
            )
        }
        Output.error("Ours: \(entries.joined(separator: ", "))")
        return try await add(entries)
    }

    private func isConfirmed(_ says: String, _ entries: [String]) -> Bool {
        let question = entries.count == 1 ? "Is this address ours?" : "Are this address and all of \(entries[1]) ours?"
        let answer = Output.ask("\(says).\n\(question) [y/n]").lowercased()
        return answer == "y" || answer == "yes"
    }
}
