import Foundation
import Glibc
import Synchronization

/// A provider of OAuth 2 tokens on this machine: gives access for codes and refresh tokens that it knows, and tells servers
/// whose a token is.
package final class FakeProvider: Sendable {
    package let port: Int
    private let listener: Int32
    private let state = Mutex(State())

    private struct State {
        var requests: [[String: String]] = []
        var given = 0
        var refuses = false
    }

    /// The code that is taken, and the refresh token that is given for it.
    package static let (code, refresh) = ("good-code", "good-refresh")

    package var token: String { "http://127.0.0.1:\(port)/token" }
    package var introspection: String { "http://127.0.0.1:\(port)/introspect" }
    /// What was asked for at `token`, each request by its fields.
    package var requests: [[String: String]] { state.withLock { $0.requests } }

    package init() throws {
        (listener, port) = try Daemon.listen()
        let listener = listener
        Thread.detachNewThread { [weak self] in
            while case let connection = accept(listener, nil, nil), connection >= 0 {
                self?.serve(connection)
                shutdown(connection, Int32(SHUT_RDWR))
                close(connection)
            }
        }
    }

    /// From now on it says no.
    package func refuse() {
        state.withLock { $0.refuses = true }
    }

    package func end() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func serve(_ connection: Int32) {
        var heard: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let text = String(decoding: heard, as: UTF8.self)
            if let end = text.range(of: "\r\n\r\n") {
                let head = text[..<end.lowerBound].lowercased()
                let length = head.firstMatch(of: /content-length: *(\d+)/).flatMap { Int($0.1) } ?? 0
                let body = text[end.upperBound...]
                if body.utf8.count >= length { return answer(connection, head, String(body)) }
            }
            let count = read(connection, &piece, piece.count)
            guard count > 0 else { return }
            heard += piece.prefix(count)
        }
    }

    private func answer(_ connection: Int32, _ head: String, _ body: String) {
        let fields = Dictionary(
            body.split(separator: "&").map { pair in
                let parts = pair.split(separator: "=", maxSplits: 1).map { String($0).removingPercentEncoding ?? "" }
                return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
            }
        ) { first, _ in first }
        let (status, json) = head.contains("/introspect") ? introspected(fields) : given(fields)
        let text =
            "HTTP/1.1 \(status)\r\nContent-Type: application/json\r\nContent-Length: \(json.utf8.count)\r\nConnection: close\r\n\r\n\(json)"
        let bytes = Array(text.utf8)
        _ = write(connection, bytes, bytes.count)
    }

    private func introspected(_ fields: [String: String]) -> (String, String) {
        let isGood = fields["token"]?.hasPrefix("access-") == true
        return ("200 OK", "{\"active\":\(isGood ? "\"true\"" : "\"false\""),\"username\":\"ann\"}")
    }

    private func given(_ fields: [String: String]) -> (String, String) {
        state.withLock { state in
            state.requests.append(fields)
            let isKnown = fields["code"] == Self.code || fields["refresh_token"] == Self.refresh
            guard isKnown, !state.refuses else {
                return (
                    "400 Bad Request", "{\"error\":\"invalid_grant\",\"error_description\":\"The grant has ended.\"}"
                )
            }
            state.given += 1
            let refresh = fields["code"] == nil ? "" : ",\"refresh_token\":\"\(Self.refresh)\""
            return ("200 OK", "{\"access_token\":\"access-\(state.given)\",\"expires_in\":3600\(refresh)}")
        }
    }
}
