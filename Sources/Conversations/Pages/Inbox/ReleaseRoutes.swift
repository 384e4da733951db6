import ChannelsPages
import ChannelsRules
import ConversationsRules
package import Hummingbird
import Kernel
import PeoplePages
import Store
package import Web

/// Lets something out of quarantine: it becomes a touchpoint like any other.
package struct ReleaseRoutes: Sendable {
    let house: House

    package init(_ house: House) {
        self.house = house
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.post("quarantine/:id/release", use: release)
    }

    /// Treats a quarantined message as a person's words, and those of its sender always when the form says so. Answers 303 to the quarantine.
    @Sendable func release(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: IntakeItem.self)
        let (always, member) = (context.form["always"] != nil, context.signedIn.memberID)
        try await house.database.write { tx in
            if always { _ = try SenderRules.say(.allow, ofSenderOf: id, by: member, in: tx) }
            try MailDesk.release(id, in: tx)
        }
        return Toasts.see(Path.quarantine, code: "released-mail")
    }
}
