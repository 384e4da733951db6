import HTTPTypes
import Hummingbird
import Store
import Web

/// Says to whoever watches over the machine whether this node can read its database.
struct Health: Sendable {
    let house: House

    func add(to router: some RouterMethods<VisitorContext>) {
        router.get("health", use: look)
    }

    /// 200 with `{"status":"ok"}`; 503 with `{"status":"unreachable"}` when the database does not answer.
    @Sendable func look(_ request: Request, context: VisitorContext) async throws -> Response {
        do {
            _ = try await house.database.read { try Migrations.applied(in: $0).count }
            return answer(.ok, "ok")
        } catch let fault as DatabaseFault where fault.kind == .unreachable {
            return answer(.serviceUnavailable, "unreachable")
        }
    }

    private func answer(_ status: HTTPResponse.Status, _ word: String) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: .init(byteBuffer: .init(string: #"{"status":"\#(word)"}"#)))
    }
}
