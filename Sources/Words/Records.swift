extension Words {
    /// What was ordered, called or asked at the counter, from another program?
    package enum Records {
        package static let title = "Orders and calls"
        package static let lead =
            "Bring a file of what another program counted. Bringing it again counts nothing twice; a broken line is told, the rest is kept."
        package static let kind = "What is in it"
        package static let orders = "Orders and invoices"
        package static let contacts = "Calls and visits to the counter"
        package static let file = "CSV file"
        package static let fileHint =
            "Orders: order, ordered, processed, delivered, promised, questioned, corrected, person, name, member. Calls: contact, channel, began, answered, gave_up, over, person, name, member."
        package static let text = "Or its lines"
        package static let textExample = "order,ordered,delivered,promised,person,name,member"
        package static let bring = "Bring them"
        package static let problems = "Lines that were not taken"
        package static func tally(_ added: Int, _ changed: Int, _ same: Int, _ refused: Int) -> String {
            "\(grouped(added)) added, \(grouped(changed)) changed, \(grouped(same)) were here, \(grouped(refused)) not taken."
        }
        package static func strangers(_ addresses: [String]) -> String {
            let some = addresses.prefix(5).joined(separator: ", ")
            let more = addresses.count > 5 ? " and \(grouped(addresses.count - 5)) more" : ""
            return "Nobody on the team has the address \(some)\(more): kept without a colleague."
        }
        package static func line(_ number: Int) -> String { "Line \(number)" }
    }
}
