import ConversationsRules
import Kernel
import Store
package import Timeline

/// What the room does when others' events happen.
package enum StandardsFollowers {
    /// Counts a conversation's clocks with every commit that changes what they are computed from.
    package static func add(to followers: inout Followers) {
        followers.withCommit(TouchpointReceived.self) { _, event, tx in
            try follow(event.conversation, event.touchpoint, imported: event.imported, in: tx)
        }
        followers.withCommit(TouchpointSent.self) { _, event, tx in
            try follow(event.conversation, event.touchpoint, imported: event.imported, in: tx)
        }
        followers.withCommit(TouchpointTakenBack.self) { _, event, tx in
            try Clocks.recount([event.conversation], in: tx)
        }
        followers.withCommit(TouchpointMoved.self) { _, event, tx in
            try Clocks.recount([event.from, event.to], in: tx)
        }
        followers.withCommit(ConversationChanged.self) { _, event, tx in
            try Clocks.recount([event.conversation], in: tx)
        }
        followers.withCommit(ClockLate.self) { _, event, tx in try NeverEvents.follow(event, in: tx) }
        followers.withCommit(TouchpointReceived.self) { _, event, tx in try NeverEvents.follow(event, in: tx) }
        followers.withEvery { event, tx in try NeverEvents.follow(event, in: tx) }
        followers.withCommit(ContactPointSet.self) { _, event, tx in
            try Clocks.recount([event.conversation], in: tx)
        }
    }

    /// History that an import brings is mostly older than every standard: then there is nothing to count.
    private static func follow(
        _ conversation: ConversationID, _ touchpoint: TouchpointID, imported: Bool, in tx: Transaction
    ) throws {
        let judges = try Judges.known(in: tx)
        guard let earliest = judges.earliest else { return }
        if imported, try Conversations.touchpoint(touchpoint, in: tx).at < earliest { return }
        try Clocks.recount([conversation], by: judges, in: tx)
    }
}
