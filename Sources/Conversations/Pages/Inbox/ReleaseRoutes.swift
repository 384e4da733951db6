import ChannelsPages
import ChannelsRules
import ConversationsRules
package import Hummingbird
import Kernel
import PeoplePages
import Store
package import Web

/// Lets something out of quarantine, a moment after somebody said so: it becomes a touchpoint like any other.
package struct ReleaseRoutes: Sendable {
    let house: House

    package init(_ house: House) {
        self.house = house
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.post("quarantine/:id/release", use: release)
    }

    /// Has a quarantined message treated as a person's words, and those of its sender always when the form says so. Answers 303
    /// to the quarantine, which names the sender and offers the way back.
    @Sendable func release(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: IntakeItem.self)
        let (always, member) = (context.form["always"] != nil, context.signedIn.memberID)
        let (release, sender) = try await house.database.write { tx in
            let sender = try Quarantine.item(id, in: tx).sender
            return (try Releases.planOne(id, allowingAs: always ? member : nil, in: tx), sender)
        }
        let code = sender.isEmpty ? "releasing" : always ? "releasing-always" : "releasing-one"
        return Toasts.see(Path.quarantine, code: code, name: sender, undo: .takeBack(release))
    }
}

extension QuarantinedItem {
    /// Who sent it, by name where it has one: "Ann" of "Ann <ann@example.org>".
    fileprivate var sender: String {
        let name = from.prefix { $0 != "<" }.trimmingPrefix { $0.isWhitespace }
        return name.isEmpty ? from : name.split(separator: " ").joined(separator: " ")
    }
}
