import ChannelsPages
import ChannelsRules
import ConversationsRules
package import Hummingbird
import Kernel
import PeoplePages
import Store
package import Web
import Words

extension Path {
    static func takeBack(_ release: ReleaseID) -> Path { Path("quarantine", "releases", release, "undo") }
}

/// Lets many out of quarantine at once, after asking once; for ten seconds it can be taken back.
package struct ManyReleases: Sendable {
    let house: House

    package init(_ house: House) {
        self.house = house
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("quarantine/release", use: ask)
        group.post("quarantine/release", use: plan)
        group.post("quarantine/releases/:id/undo", use: takeBack)
    }

    /// Asks once more, and says how many there are.
    @Sendable func ask(_ request: Request, context: MemberContext) async throws -> Page {
        let asked = Asked(request.query)
        let seen = try await house.see(context) { try asked.count(in: $0) }
        let frame = house.frame(request, context, current: "quarantine", counts: seen.counts)
        return Page(asked.page(seen.model, frame: frame, token: context.token))
    }

    /// Answers 303 to the quarantine, which says so and offers the way back.
    @Sendable func plan(_ request: Request, context: MemberContext) async throws -> Response {
        let asked = Asked(context.form)
        let id = try await house.database.write { try asked.plan(in: $0) }
        return Toasts.see(Path.quarantine, code: "releasing", undo: .takeBack(id))
    }

    /// Answers 303 to the quarantine.
    @Sendable func takeBack(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: Release.self)
        let isBack = try await house.database.write { try Releases.takeBack(id, in: $0) }
        return Toasts.see(Path.quarantine, code: isBack ? "release-taken-back" : "too-late")
    }
}

/// Those that were chosen, or all of a reason.
private struct Asked: Sendable {
    let ids: [ID<IntakeItem>]
    let reason: QuarantineReason?

    init(_ form: FormData) {
        ids = form.all("id").prefix(Releases.mostChosen).compactMap { ID<IntakeItem>($0) }
        reason = form["reason"].flatMap(QuarantineReason.init)
    }

    func count(in tx: Transaction) throws -> Int {
        try reason.map { try Quarantine.counts(in: tx)[$0] ?? 0 } ?? Quarantine.count(of: ids, in: tx)
    }

    func plan(in tx: Transaction) throws -> ReleaseID {
        try reason.map { try Releases.planAll(of: $0, in: tx) } ?? Releases.plan(ids, in: tx)
    }

    func page(_ count: Int, frame: Frame, token: FormToken) -> HTML {
        let title = Words.Quarantine.takeMany(count)
        let chosen: [HTML] =
            reason.map { [hidden("reason", $0.rawValue)] }
            ?? ids.map { hidden("id", "\($0)") }
        let act = form(
            to: Path.releases, .post(token), "\(HTML.joined(chosen))\(button(title, .primary))")
        let nothing = empty(ConversationRefusal.noLetterChosen.sentence)
        return staffPage(
            frame, title: title,
            content: """
                \(pageTitle(title))\(when: count == 0, nothing)\
                \(when: count > 0, "<p>\(Words.Quarantine.takeManyMeans)</p>")\
                <div class="btns">\(when: count > 0, act)\
                \(linkButton(Words.Quarantine.back, to: Link.to(Path.quarantine, query: ["reason": reason?.rawValue])))</div>
                """)
    }
}
