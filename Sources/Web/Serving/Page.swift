import CGzip
import HTTPTypes
package import Hummingbird
import NIOCore

/// A page of HTML as an answer: never stored by a browser or a proxy, since it shows people; compressed when that helps. The
/// script gets only the parts that it asks for.
package struct Page: ResponseGenerator {
    package let html: HTML
    package var status: HTTPResponse.Status
    package var headers: HTTPFields

    package init(_ html: HTML, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) {
        self.html = html
        self.status = status
        self.headers = headers
    }

    package func response(from request: Request, context: some RequestContext) -> Response {
        var headers = headers
        headers[.contentType] = "text/html; charset=utf-8"
        headers[.cacheControl] = "no-store"
        return .compressed((html.parts(request.parts) ?? html).bytes, status: status, headers: headers, for: request)
    }
}

extension Response {
    /// An answer of `bytes`, compressed by gzip when the browser takes it and they are more than a packet.
    package static func compressed(
        _ bytes: [UInt8], status: HTTPResponse.Status = .ok, headers: HTTPFields, for request: Request
    ) -> Response {
        var headers = headers
        headers[.vary] = "Accept-Encoding, Regard-Part"
        guard bytes.count > 1000, request.takesGzip, let small = bytes.gzippedQuickly() else {
            return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        }
        headers[.contentEncoding] = "gzip"
        return Response(status: status, headers: headers, body: .init(byteBuffer: small))
    }

    /// After something was done: go and look at `place` (303, so that reloading does not do it again).
    package static func see(_ place: any Linkable) -> Response {
        Response(status: .seeOther, headers: [.location: place.href, .cacheControl: "no-store"])
    }
}

extension [UInt8] {
    /// Compressed by gzip, quickly, to about a sixth of a page; nil when that fails.
    func gzippedQuickly() -> ByteBuffer? { gzipped(by: rg_gzip_quick) }

    /// Compressed by gzip as small as it goes, for what is compressed once; nil when that fails.
    func gzippedSmall() -> ByteBuffer? { gzipped(by: rg_gzip_small) }

    private func gzipped(
        by write: (UnsafePointer<UInt8>?, Int, UnsafeMutablePointer<UInt8>?, Int) -> Int
    ) -> ByteBuffer? {
        var buffer = ByteBuffer()
        let room = rg_gzip_bound(count)
        let written = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: room) { output in
            withUnsafeBufferPointer { input in
                write(input.baseAddress, count, output.baseAddress?.assumingMemoryBound(to: UInt8.self), room)
            }
        }
        return written > 0 ? buffer : nil
    }
}

extension HTTPField.Name {
    package static let regardPart = HTTPField.Name("Regard-Part") ?? .accept
    package static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .accept
    package static let permissionsPolicy = HTTPField.Name("Permissions-Policy") ?? .accept
    package static let openerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy") ?? .accept
    package static let resourcePolicy = HTTPField.Name("Cross-Origin-Resource-Policy") ?? .accept
    package static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .accept
    package static let accelBuffering = HTTPField.Name("X-Accel-Buffering") ?? .accept
    package static let robots = HTTPField.Name("X-Robots-Tag") ?? .accept
}
