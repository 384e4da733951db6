import Crypto
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore
import PeopleRules
import Store
import Web

extension HTTPField.Name {
    /// The key under which a program sends a request that it may send again.
    static let idempotencyKey = HTTPField.Name("Idempotency-Key") ?? .location
}

extension Call {
    /// Runs an operation that makes something, once for each key of the program's token: who sends the same request again
    /// gets the same answer. Without a key it runs.
    func once(_ operation: Operation) async throws -> Response {
        guard operation.method == .post, !operation.isUnnamed, let key = request.headers[.idempotencyKey] else {
            return try await operation.run(self)
        }
        guard (1...200).contains(key.utf8.count) else { throw APIProblem.keyUnreadable }
        var request = request
        let body = try await request.wholeBody(upTo: Request.apiLimit)
        // An answer that is kept is kept as it is, for whoever asks.
        var head = request.head
        head.headerFields[.acceptEncoding] = nil
        request = Request(head: head, body: .init(buffer: body))
        let call = Call(
            request: request, context: context, house: house, voice: voice, mailboxes: mailboxes, caller: caller)
        let fingerprint = Array(
            SHA256.hash(data: Array("\(operation.id) \(request.uri.string)\n".utf8) + Array(body.readableBytesView)))
        let token = caller.token
        let standing = try await write {
            try RepeatedRequests.begin(key, of: token, fingerprint: fingerprint, in: $0)
        }
        switch standing {
        case .new: return try await call.run(operation, under: key)
        case .answered(let answer): return try answer.response
        case .unknown(let isRunning): throw isRunning ? APIProblem.keyRunning : .keyUnknown
        case .other: throw APIProblem.keyTaken
        }
    }

    private func run(_ operation: Operation, under key: String) async throws -> Response {
        let token = caller.token
        let response: Response
        do {
            response = try await operation.run(self)
        } catch let fault as DatabaseFault where [.unreachable, .unknownFate].contains(fault.kind) {
            // A server that went away during the commit may have done it: the key stays, and says that nobody knows.
            throw fault
        } catch {
            try await write { try RepeatedRequests.forget(key, of: token, in: $0) }
            throw error
        }
        let bytes = try await response.body.bytes()
        let headers = response.headers.map { "\($0.name.rawName): \($0.value)" }.joined(separator: "\n")
        let answer = RepeatedRequests.Answered(
            status: Int(response.status.code), headers: headers, body: operation.isShownOnce ? nil : bytes)
        try await write { try RepeatedRequests.finish(key, of: token, answer, in: $0) }
        return Response(
            status: response.status, headers: response.headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

extension RepeatedRequests.Answered {
    /// The answer as it was given; refused when it was shown only once.
    fileprivate var response: Response {
        get throws {
            guard let body else { throw APIProblem.keyShownOnce }
            var fields: HTTPFields = [:]
            for line in headers.split(separator: "\n") {
                let parts = line.split(separator: ":", maxSplits: 1)
                guard parts.count == 2, let name = HTTPField.Name(String(parts[0])) else { continue }
                fields.append(HTTPField(name: name, value: String(parts[1]).trimmed))
            }
            return Response(
                status: HTTPResponse.Status(code: status), headers: fields,
                body: .init(byteBuffer: ByteBuffer(bytes: body)))
        }
    }
}

extension ResponseBody {
    /// All of it.
    fileprivate func bytes() async throws -> [UInt8] {
        let gathered = Gathered()
        try await write(GatheringWriter(gathered: gathered))
        return gathered.bytes
    }
}

/// Holds what is written until it is read.
private final class Gathered {
    var bytes: [UInt8] = []
}

private struct GatheringWriter: ResponseBodyWriter {
    let gathered: Gathered

    mutating func write(_ buffer: ByteBuffer) async throws {
        gathered.bytes += Array(buffer.readableBytesView)
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
