import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules

/// Search over names, addresses and the words that were said.
enum SearchOperations {
    static let all: [Operation] = [
        Operation(
            id: "searchPeople", method: .get, path: "search/people", tag: .search,
            summary: "The newest people whose names and addresses have every word, the last as a beginning.",
            parameters: [words, .limit], answer: .ok(.all(of: Person.schema, named: "People"), "The people."),
            run: people),
        Operation(
            id: "searchWords", method: .get, path: "search/words", tag: .search,
            summary: "Where all of these words were said, the latest recorded first.",
            parameters: [words, .after, .limit],
            answer: .ok(.page(of: FoundWords.schema, named: "FoundWordsPage"), "The page."), run: said),
    ]

    private static let words = Parameter(
        name: "q", schema: .text(), note: "The words to look for; accents and capitals count for nothing.",
        isRequired: true)

    private static func typed(_ call: Call) throws -> String {
        guard let typed = try call.parameter("q", "words to look for", { $0 }) else {
            throw APIProblem.parameterUnreadable("q", "there, with the words to look for")
        }
        return typed
    }

    @Sendable static func people(_ call: Call) async throws -> Response {
        let (typed, limit) = (try typed(call), try call.limit)
        let found = try await call.read { try People.search(typed, limit: limit, in: $0) }
        return call.ok(#"{"items":\#(each: found, \.json)}"#)
    }

    @Sendable static func said(_ call: Call) async throws -> Response {
        let (typed, limit, after) = (try typed(call), try call.limit, try call.after(TouchpointID.self))
        let (found, names) = try await call.read { tx in
            let found = try Conversations.search(typed, before: after, limit: limit + 1, in: tx)
            return (found, try People.summary(ids: found.map(\.person), in: tx))
        }
        let (rows, next) = found.cut(to: limit, \.touchpoint)
        return call.page(rows, next: next) { $0.json(of: names[$0.person]?.name ?? "") }
    }
}
