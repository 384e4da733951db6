extension ServiceRecords {
    /// What became of what was brought.
    package struct Tally: Equatable, Sendable {
        package var added = 0
        package var changed = 0
        /// Were here already, just so.
        package var same = 0
        /// Addresses of members that nobody on the team has: their records are kept without a colleague.
        package var strangers: Set<String> = []

        package init() {}

        init(_ changes: some Sequence<Change>) {
            for change in changes {
                switch change.kind {
                case .added: added += 1
                case .changed: changed += 1
                case .same: same += 1
                }
                if let stranger = change.stranger { strangers.insert(stranger) }
            }
        }

        static func += (tally: inout Self, more: Self) {
            tally.added += more.added
            tally.changed += more.changed
            tally.same += more.same
            tally.strangers.formUnion(more.strangers)
        }

        /// Counts a line of a file once, whatever it holds: an order with its invoice is one order.
        mutating func addLine(_ line: Tally) {
            strangers.formUnion(line.strangers)
            if line.changed > 0 || line.added > 0 && line.same > 0 {
                changed += 1
            } else if line.added > 0 {
                added += 1
            } else {
                same += 1
            }
        }
    }

    /// What became of one record.
    struct Change {
        enum Kind {
            case added
            case changed
            case same
        }

        let kind: Kind
        /// The address of its member, where nobody on the team has it.
        let stranger: String?
    }
}
