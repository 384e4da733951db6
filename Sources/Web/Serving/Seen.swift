import HTTPTypes
package import Hummingbird
package import Kernel
package import Store
import Words

/// What a page shows, and the counts in its navigation: read in one transaction, so that they agree.
package struct Seen<Model: Sendable>: Sendable {
    package let model: Model
    package let counts: [String: Int]
    /// The moment of the reading, which "25 min late" counts from.
    package let now: Instant
}

extension House {
    /// Reads what a page of `context`'s colleague shows.
    package func see<Model: Sendable>(
        _ context: MemberContext, _ read: @escaping @Sendable (Transaction) throws -> Model
    ) async throws -> Seen<Model> {
        let (signedIn, counts) = (context.signedIn, counts)
        return try await database.read { tx in
            Seen(model: try read(tx), counts: try counts(signedIn, tx), now: tx.now)
        }
    }

    /// What stands around a page of `context`'s colleague. `current` is the navigation's key of the page.
    package func frame(
        _ request: Request, _ context: MemberContext, current: String, counts: [String: Int]
    ) -> Frame {
        Frame(
            groups: navigation(current, counts, context.signedIn), colleague: context.signedIn.name, me: Path("me"),
            search: Path("search"), settings: Path("settings"), menu: Path("menu"), live: Path.live,
            token: context.token,
            look: Look(
                theme: request.cookie("theme").flatMap { Look.Theme(rawValue: $0) },
                isCompact: request.cookie("density") == "compact"),
            hasSingleKeys: request.cookie("keys") != "off", toast: Toasts.read(request, context.token),
            calls: (name: "member:\(context.signedIn.member)", from: Path("live", "toast")))
    }

    /// Moments as this business's clocks show them, counted from `now`.
    package func moments(at now: Instant) -> Moments {
        Moments(now: now, zone: place.now.zone)
    }
}
