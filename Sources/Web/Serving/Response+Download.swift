package import Hummingbird
import NIOCore

extension Response {
    /// Bytes that somebody sent: the browser saves them under a name and never runs them (RFC 6266 §4.1).
    package static func download(_ bytes: [UInt8], name: String) -> Response {
        download(name: name, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// The same, written piece by piece as `next` gives them, until it gives nil.
    package static func download(
        name: String, pieces next: @escaping @Sendable () async throws -> [UInt8]?
    ) -> Response {
        download(
            name: name,
            body: .init { writer in
                while let piece = try await next() { try await writer.write(ByteBuffer(bytes: piece)) }
                try await writer.finish(nil)
            })
    }

    private static func download(name: String, body: ResponseBody) -> Response {
        let plain = name.split(whereSeparator: { "/\\".contains($0) }).last.map(String.init) ?? "file"
        let safe = plain.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }
        let encoded = String(String.UnicodeScalarView(safe)).percentEncoded
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/octet-stream", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"file\"; filename*=UTF-8''\(encoded)",
                .contentSecurityPolicy: ContentPolicy.attachment,
            ], body: body)
    }
}
