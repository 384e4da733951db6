extension Words {
    /// What did not leave?
    package enum Outbox {
        package static let title = "Outbox"
        package static let stuckCount = "stuck"
        package static let empty = "Every letter has left."
        package static let emptyNext = "A letter that cannot leave stands here, with what the mail server said."
        package static let opening = "These letters do not leave by themselves."
        package static let waiting = "Tried again by themselves"
        package static let settled = "Decided this week"

        // Where one is.
        package static let refused = "refused"
        package static let givenUp = "tried for two days"
        package static let unknown = "may have arrived"
        package static let unsent = "no mail server"
        package static let delayed = "put off"
        package static let dropped = "set aside"

        // What to do about it.
        package static let refusedNext = "The mail server will not take it. Check the address, then send it again."
        package static let givenUpNext = "No mail server took it. Check the server, then send it again."
        package static let unknownNext =
            "The connection broke while it was being sent. Ask whether it arrived before you send it again."
        package static let unsentNext = "It leaves as soon as its mailbox or the program names a server for sending."

        package static let again = "Send it again"
        package static let arrived = "It arrived"
        package static let drop = "Set it aside"

        package static func to(_ addresses: [String]) -> String { "to \(list(addresses))" }
        package static func reached(_ addresses: [String]) -> String { "already with \(list(addresses))" }
        package static func nextTry(_ moment: String) -> String { "again at \(moment)" }

        private static func list(_ addresses: [String]) -> String {
            let shown = addresses.prefix(3).joined(separator: ", ")
            return addresses.count > 3 ? "\(shown) and \(grouped(addresses.count - 3)) more" : shown
        }
    }
}
