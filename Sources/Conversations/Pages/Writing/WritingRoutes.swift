import ConversationsRules
package import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import Store
package import Web
import Words

/// The page on which somebody writes to a person first.
package struct WritingRoutes: Sendable {
    let house: House

    package init(_ house: House) {
        self.house = house
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("people/:person/write", use: show)
        group.post("people/:person/write", use: open)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Page {
        try await page(request, context, subject: "", refusal: nil)
    }

    private func page(
        _ request: Request, _ context: MemberContext, subject: String, refusal: ConversationRefusal?
    ) async throws -> Page {
        let id = try context.id("person", of: Person.self)
        let seen = try await house.see(context) { try WritingView(id, in: $0) }
        let frame = house.frame(request, context, current: "people", counts: seen.counts)
        let setting = WritingSetting(
            frame: frame, place: house.place.now, moments: house.moments(at: seen.now), token: context.token)
        return Page(
            writingPage(seen.model, setting, subject: subject, refusal),
            status: refusal == nil ? .ok : .unprocessableContent)
    }

    /// Opens a conversation about what was typed. Answers 303 to its composer.
    @Sendable func open(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id("person", of: Person.self)
        let subject = context.form["subject"] ?? ""
        do {
            let opened = try await house.database.write { [member = context.signedIn.memberID] tx in
                try Conversations.open(with: id, about: subject, by: member, in: tx)
            }
            return .see(Path.composer(of: opened))
        } catch let refusal as ConversationRefusal {
            return try await page(request, context, subject: subject, refusal: refusal)
                .response(from: request, context: context)
        }
    }
}

/// Whom somebody writes to, and what we talk about with them already.
struct WritingView: Sendable {
    let person: Person
    let hasAddress: Bool
    /// The latest first.
    let conversations: [Conversation]

    init(_ id: PersonID, in tx: Transaction) throws {
        person = try People.person(id, in: tx)
        hasAddress = try People.identities(of: id, in: tx).contains { $0.kind == .email }
        conversations = try Conversations.of(id, limit: 5, in: tx)
    }
}
