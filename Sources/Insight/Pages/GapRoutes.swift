import ConversationsRules
import HTTPTypes
import Hummingbird
import InsightRules
import Kernel
import PeopleRules
import Store
import VoiceRules
import Web
import Words

/// Where do we believe better than we deliver? Whoever has not said what they believe is sent to say it first.
struct GapRoutes: Sendable {
    let house: House

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("gap", use: show)
        routes.get("gap.csv", use: numbers)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let (asked, zone) = (try GapQuestion(request.query), house.place.now.zone)
        let member = MemberID(context.signedIn.member)
        do {
            let seen = try await house.see(context) { try GapView.read(asked, for: member, zone: zone, in: $0) }
            let page = staffPage(
                house.frame(request, context, current: "gap", counts: seen.counts), title: Words.Gap.title,
                content: gapPage(seen.model, house.moments(at: seen.now)))
            return Page(page).response(from: request, context: context)
        } catch VoiceRefusal.believeFirst {
            return .see(Path.belief)
        }
    }

    /// The numbers of the page, as a file.
    @Sendable func numbers(_ request: Request, context: MemberContext) async throws -> Response {
        let (asked, zone) = (try GapQuestion(request.query), house.place.now.zone)
        let member = MemberID(context.signedIn.member)
        do {
            let (name, text) = try await house.database.read { try GapView.csv(asked, for: member, zone: zone, in: $0) }
            return .compressed(
                Array(text.utf8),
                headers: [
                    .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
                    .contentDisposition: "attachment; filename=\"\(name)\"",
                ], for: request)
        } catch VoiceRefusal.believeFirst {
            return .see(Path.belief)
        }
    }
}

extension Path {
    /// Where colleagues say what they believe.
    fileprivate static let belief = Path("gap", "belief")
}
