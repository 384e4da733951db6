import ConversationsRules
import Kernel
import Store
import VoiceRules

/// What a colleague believes.
struct BeliefBody: RequestBody {
    let inAll: Expectation
    let at: [Point]?

    /// What they believe about one contact point.
    struct Point: Decodable, Sendable {
        let contactPoint: ContactPointID
        let expectation: Expectation
    }

    static let members: [Schema.Member] = [
        .init("inAll", .choice(of: Expectation.self)),
        .optional(
            "at",
            .list(
                .object(
                    "BeliefAtPoint",
                    [.init("contactPoint", .id), .init("expectation", .choice(of: Expectation.self))]),
                limit: 100), "Where you meet customers."),
    ]
    static let schema = Schema.object("NewBelief", members)

    var sheet: BeliefSheet {
        BeliefSheet(
            inAll: inAll, at: Dictionary((at ?? []).map { ($0.contactPoint, $0.expectation) }) { _, last in last })
    }

    /// Absent when a contact point that is named is not in use.
    func refuseUnknownPoints(in tx: Transaction) throws {
        guard let at, !at.isEmpty else { return }
        let known = Set(try ContactPoints.all(in: tx).map(\.id))
        guard at.allSatisfy({ known.contains($0.contactPoint) }) else { throw Absent("contact point") }
    }
}

/// What the author of a code believes now.
struct BeliefChangeBody: RequestBody {
    let code: String
    let belief: BeliefBody

    static let schema = Schema.object("BeliefChange", [.init("code", .text())] + BeliefBody.members)

    init(from decoder: any Decoder) throws {
        code = try decoder.container(keyedBy: AnyKey.self).decode(String.self, forKey: AnyKey("code"))
        belief = try BeliefBody(from: decoder)
    }

    /// The code as a token; refused when it cannot be one.
    var token: Token {
        get throws {
            guard let token = Token(code) else { throw VoiceRefusal.codeUnknown }
            return token
        }
    }
}
