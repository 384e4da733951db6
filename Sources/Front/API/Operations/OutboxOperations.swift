import ChannelsRules
import HTTPTypes
import Hummingbird

/// What did not leave. An answer is taken back by its touchpoint.
enum OutboxOperations {
    static let all: [Operation] = [
        Operation(
            id: "listStuck", method: .get, path: "outbox", tag: .outbox,
            summary: "What did not leave and will not by itself: refused, unknown, or no server; newest first.",
            parameters: [.limit], answer: .ok(.all(of: OutboxItem.schema, named: "Outbox"), "What is stuck."),
            run: list)
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let limit = try call.limit
        let stuck = try await call.read { try Outbox.stuck(limit: limit, in: $0) }
        return call.ok(#"{"items":\#(each: stuck, \.json)}"#)
    }
}
