import Glibc

/// One kept-alive connection to the desk on this machine, blocking and bare, so that the client costs little beside it.
final class HTTPLine {
    private let socket: Int32
    private var buffer: [UInt8] = []

    /// Connects; nil when nobody answers.
    init?(port: Int) {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            close(socket)
            return nil
        }
        var on: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close(socket) }

    /// Asks for a page, or for one part of it, as a browser that is signed in does; nil when the connection broke.
    func get(_ path: String, cookie: String, part: String? = nil) -> (status: Int, body: ArraySlice<UInt8>)? {
        send(
            """
            GET \(path) HTTP/1.1\r
            Host: 127.0.0.1\r
            Accept-Encoding: gzip\r
            Cookie: \(cookie)\r
            \(part.map { "Regard-Part: \($0)\r\n" } ?? "")\r

            """)
    }

    /// Asks the API under a personal token; nil when the connection broke.
    func get(_ path: String, token: String) -> (status: Int, body: ArraySlice<UInt8>)? {
        send("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer \(token)\r\n\r\n")
    }

    /// Sends JSON to the API under a personal token; nil when the connection broke.
    func post(_ path: String, token: String, json: String) -> (status: Int, body: ArraySlice<UInt8>)? {
        send(
            """
            POST \(path) HTTP/1.1\r
            Host: 127.0.0.1\r
            Authorization: Bearer \(token)\r
            Content-Type: application/json\r
            Content-Length: \(json.utf8.count)\r
            \r
            \(json)
            """)
    }

    private func send(_ request: String) -> (status: Int, body: ArraySlice<UInt8>)? {
        let bytes = Array(request.utf8)
        guard Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { return nil }
        buffer.removeAll(keepingCapacity: true)
        while true {
            if let answer = complete { return answer }
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let count = recv(socket, &chunk, chunk.count, 0)
            guard count > 0 else { return nil }
            buffer.append(contentsOf: chunk[..<count])
        }
    }

    /// The answer once all of it is here: head, blank line, and as many bytes as it said.
    private var complete: (status: Int, body: ArraySlice<UInt8>)? {
        guard let end = headEnd else { return nil }
        let head = String(decoding: buffer[..<end], as: UTF8.self).lowercased()
        let length =
            head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst(15).filter { $0 != " " }) } ?? 0
        guard buffer.count >= end + 4 + length, let status = Int(head.dropFirst(9).prefix(3)) else { return nil }
        return (status, buffer[(end + 4)..<(end + 4 + length)])
    }

    private var headEnd: Int? {
        guard buffer.count >= 4 else { return nil }
        return (0...(buffer.count - 4)).first {
            buffer[$0] == 13 && buffer[$0 + 1] == 10 && buffer[$0 + 2] == 13 && buffer[$0 + 3] == 10
        }
    }
}
