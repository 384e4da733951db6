import HTTPTypes
import Testing

@testable import Front

/// Holds an answer to what the description says of the operation.
func expectDescribed(_ reply: Reply, _ method: HTTPRequest.Method, _ path: String) {
    let steps = path.prefix { $0 != "?" }.split(separator: "/")
    guard reply.status < 300, let operation = API.operations.first(where: { $0.method == method && $0.isAt(steps) })
    else { return }
    #expect(reply.status == Int(operation.answer.status.code), "\(operation.id)")
    #expect(operation.answer.hasVersion == (reply.headers[.eTag] != nil), "\(operation.id): ETag")
    #expect(operation.answer.hasLocation == (reply.headers[.location] != nil), "\(operation.id): Location")
    guard let schema = operation.answer.schema, reply.headers[.contentEncoding] == nil else { return }
    #expect(schema.faults(in: reply.json, at: operation.id) == [])
}

extension Operation {
    /// Whether these steps are an address of this operation.
    fileprivate func isAt(_ steps: [Substring]) -> Bool {
        let own = path.split(separator: "/")
        return own.count == steps.count && zip(own, steps).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
}
