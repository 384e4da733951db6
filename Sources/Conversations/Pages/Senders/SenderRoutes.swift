import ChannelsPages
import ChannelsRules
import ConversationsRules
package import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import Store
package import Web
import Words

/// Whose letters are put aside, and whose are always taken.
package struct SenderRoutes: Sendable {
    /// The sections of the settings that a colleague sees; `current` is the address of the one shown.
    package typealias Sections = @Sendable (_ current: Path, SignedIn) -> [ViewLink]

    let house: House
    let sections: Sections

    package init(_ house: House, sections: @escaping Sections) {
        (self.house, self.sections) = (house, sections)
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("settings/senders", use: list)
        group.post("settings/senders", use: make)
        group.post("settings/senders/:id/removal", use: remove)
        group.post("quarantine/:id/block", use: blockQuarantined)
        group.post("conversations/:id/block", use: blockPerson)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        try await answer(nil, request, context)
    }

    /// Answers 303 to the list; a refusal shows it again with what was typed.
    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        let (form, member) = (context.form, context.signedIn.memberID)
        do {
            try await house.database.write { tx in
                _ = try SenderRules.say(
                    form["verdict"] == "allow" ? .allow : .block, of: form["sender"] ?? "", by: member, in: tx)
            }
            return Toasts.see(Path.senders, code: "saved")
        } catch let refusal as ConversationRefusal {
            return try await answer(refusal, request, context)
        }
    }

    /// Takes a rule back. Answers 303 to where the colleague was.
    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        let (id, member) = (try context.id(of: SenderRule.self), context.signedIn.memberID)
        try await house.database.write { try SenderRules.remove(id, by: member, in: $0) }
        return Toasts.see(Path.ours(context.form["to"]) ?? .senders, code: "sender-forgotten")
    }

    /// Blocks who sent a message that was put aside. Answers 303 to the quarantine.
    @Sendable func blockQuarantined(_ request: Request, context: MemberContext) async throws -> Response {
        let (id, member) = (try context.id(of: IntakeItem.self), context.signedIn.memberID)
        return try await blocked(Path.quarantine) { try SenderRules.say(.block, ofSenderOf: id, by: member, in: $0) }
    }

    /// Blocks the address from which a conversation's person wrote last. Answers 303 to the conversation.
    @Sendable func blockPerson(_ request: Request, context: MemberContext) async throws -> Response {
        let (id, member) = (try context.id(of: Conversation.self), context.signedIn.memberID)
        return try await blocked(Path.conversation(id)) { tx in
            let conversation = try Conversations.conversation(id, in: tx)
            let address = try Conversations.address(for: conversation, in: tx)
            return try SenderRules.say(.block, of: address ?? "", by: member, in: tx)
        }
    }

    private func blocked(
        _ back: Path, _ say: @escaping @Sendable (Transaction) throws -> SenderRuleID
    ) async throws -> Response {
        let (id, pattern) = try await house.database.write { tx in
            let id = try say(tx)
            return (id, try SenderRules.all(in: tx).first { $0.id == id }?.pattern ?? "")
        }
        return Toasts.see(back, code: "sender-blocked", name: pattern, undo: Path.removal(of: id))
    }

    private func answer(
        _ refusal: ConversationRefusal?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { try SenderRules.all(in: $0) }
        let frame = house.frame(request, context, current: "settings", counts: seen.counts)
        let problems = refusal.map { [Problem("sender", $0.sentence)] } ?? []
        let content = sendersContent(
            seen.model, typed: context.form, problems, house.place.now, house.moments(at: seen.now), context.token)
        let page = staffPage(
            frame, title: Words.Senders.title, hasProblem: refusal != nil,
            content: settings(
                label: Words.Settings.sections, sections: sections(Path.senders, context.signedIn),
                "\(pageTitle(Words.Senders.title))\(errorSummary(problems))\(content)"))
        return Page(page, status: refusal == nil ? .ok : .unprocessableContent).response(
            from: request, context: context)
    }
}
