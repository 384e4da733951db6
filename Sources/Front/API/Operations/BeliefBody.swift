import ConversationsRules
import Kernel
import Store
import VoiceRules

/// What a colleague believes.
struct BeliefBody: RequestBody {
    let inAll: Expectation
    let at: [Point]?

    /// What they believe about one contact point; nil where they meet nobody.
    struct Point: Decodable, Sendable {
        let contactPoint: ContactPointID
        let expectation: Expectation?
    }

    static let members: [Schema.Member] = [
        .init("inAll", .choice(of: Expectation.self)),
        .optional(
            "at",
            .list(
                .object(
                    "BeliefAtPoint",
                    [
                        .init("contactPoint", .id),
                        .init(
                            "expectation", .nullable(.choice(of: Expectation.self)),
                            "Null for “I don't meet customers there”."),
                    ]),
                limit: 100), "Each contact point in use, once; left out where there is none."),
    ]
    static let schema = Schema.object("NewBelief", members)

    /// What is believed. Absent when a contact point that is named is not in use; refused, as on the page, when one in use is
    /// not named.
    func sheet(in tx: Transaction) throws -> BeliefSheet {
        let points = try ContactPoints.all(in: tx)
        let answers = Dictionary((at ?? []).map { ($0.contactPoint, $0.expectation) }) { _, last in last }
        guard Set(answers.keys).isSubset(of: points.map(\.id)) else { throw Absent("contact point") }
        return try .checked(inAll: inAll, at: answers, of: points)
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
