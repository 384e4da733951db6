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

    /// 200 with `{"status":"ok"}`; a fault when the database does not answer.
    @Sendable func look(_ request: Request, context: VisitorContext) async throws -> Response {
        _ = try await house.database.read { try Migrations.applied(in: $0).count }
        return Response(
            status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: .init(byteBuffer: .init(string: #"{"status":"ok"}"#)))
    }
}
