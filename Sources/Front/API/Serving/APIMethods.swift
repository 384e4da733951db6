import HTTPTypes
import Hummingbird
import Web

/// Tells a program that asks a known address in a way that it does not answer which ways there are (RFC 9110 §15.5.6).
struct APIMethods: RouterMiddleware {
    typealias Context = VisitorContext

    func handle(
        _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            let methods = Self.methods(at: request.uri.path)
            guard !methods.isEmpty else { throw error }
            return APIProblem.wrongMethod(allowed: methods).response
        }
    }

    /// The methods of the operations at an address, in the order of the description; empty when none is there.
    static func methods(at path: String) -> [String] {
        guard path.hasPrefix("\(API.root)/") else { return [] }
        let steps = path.dropFirst(API.root.count).split(separator: "/")
        if steps == ["openapi.json"] { return ["GET", "HEAD"] }
        let here = API.operations.filter { $0.isAt(steps) }.map(\.method.rawValue)
        return here.contains("GET") ? here + ["HEAD"] : here
    }
}

extension Operation {
    /// Whether these steps below `/api/v1` are an address of this operation.
    fileprivate func isAt(_ steps: [Substring]) -> Bool {
        let own = path.split(separator: "/")
        return own.count == steps.count && zip(own, steps).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
}
