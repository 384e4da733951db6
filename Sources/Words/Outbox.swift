extension Words {
    /// What did not leave?
    package enum Outbox {
        package static let title = "Outbox"
        package static let stuckCount = "stuck"
        package static let empty = "Every letter has left."
        package static let emptyNext = "A letter that cannot leave stands here, with what the mail server said."
        package static let opening = "Each of these letters waits for one of us."
        package static let waiting = "Tried again by themselves"
        package static let settled = "Decided this week"

        // Where one is.
        package static let refused = "refused"
        package static let givenUp = "tried for two days"
        package static let unknown = "may have arrived"
        package static let unsent = "no mail server"
        package static let delayed = "put off"
        package static let dropped = "set aside"
        package static let heldBack = "held"

        // What to do about it.
        package static let refusedNext = "The mail server will not take it. Check the address, then send it again."
        package static let givenUpNext = "No mail server took it. Check the server, then send it again."
        package static let unknownNext =
            "The connection broke while it was being sent. Ask whether it arrived before you send it again."
        package static let heldToNext =
            "It is the third answer within an hour that we gave there by ourselves: two machines may be talking. Look first."
        package static let heldFromNext =
            "More than 300 letters left this address by themselves within an hour. Look why before you send it."
        package static let unsentNext = "It leaves as soon as its mailbox or the program names a server for sending."

        package static let again = "Send it again"
        package static let send = "Send it"
        package static let arrived = "It arrived"
        package static let drop = "Set it aside"

        // What is held.
        package static func held(_ number: Int, from sender: String) -> String {
            "\(count(number, "letter", "letters")) from \(sender) \(number == 1 ? "is" : "are") held."
        }
        package static let heldWhy =
            "They were to leave by themselves, and there were too many. Two machines may be answering each other."
        package static let letGo = "Let all of them go"
        package static let dropAll = "Set all of them aside"
        package static func letterSubject(_ sender: String) -> String {
            "Letters from \(sender) are held: are two machines talking?"
        }
        package static func letterText(_ sender: String, _ recipient: String, link: String) -> String {
            """
            Too many letters were to leave \(sender) by themselves. The latest was to go to \(recipient).

            None is lost: they are held until somebody has looked. Let them go, or set them aside:
            \(link)
            """
        }

        package static func to(_ addresses: [String]) -> String { "to \(list(addresses))" }
        package static func reached(_ addresses: [String]) -> String { "already with \(list(addresses))" }
        package static func nextTry(_ moment: String) -> String { "again at \(moment)" }

        private static func list(_ addresses: [String]) -> String {
            let shown = addresses.prefix(3).joined(separator: ", ")
            return addresses.count > 3 ? "\(shown) and \(grouped(addresses.count - 3)) more" : shown
        }
    }
}
