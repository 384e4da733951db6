import Foundation
package import Hummingbird

extension Request {
    /// What stands behind the question mark.
    package var query: FormData {
        FormData(urlEncoded: uri.query ?? "")
    }

    /// The ids of the elements that the script wants of a page, the one that it cannot do without first; empty when a whole page
    /// is asked for.
    package var parts: [String] {
        (headers[.regardPart] ?? "").split(separator: " ").prefix(8).map(String.init)
    }

    /// The page of ours that a form was on, when the browser says so.
    package var cameFrom: Path? {
        guard let referer = headers[.referer], let host = head.authority,
            let start = referer.range(of: "://\(host)")?.upperBound
        else { return nil }
        return Path.ours(String(referer[start...]))
    }

    /// What a browser sent as the cookie of this name (RFC 6265 §4.2.1); nil when nothing. The first of two counts. Each page asks
    /// for several, so they are found by bytes.
    package func cookie(_ name: String) -> String? {
        headers[values: .cookie].lazy.compactMap { $0.cookie(name) }.first
    }

    /// All of the body. Whoever breaks off sent no good request, which is no fault of ours.
    package mutating func wholeBody(upTo limit: Int) async throws -> ByteBuffer {
        do {
            return try await collectBody(upTo: limit)
        } catch {
            throw Self.brokenOff(error)
        }
    }

    /// What is to be told when a body could not be read because of `error`: a refusal as it is, else that it was no good request.
    static func brokenOff(_ error: any Error) -> any Error {
        error is any HTTPResponseError || error is CancellationError ? error : HTTPError(.badRequest)
    }

    /// Whether the browser takes gzip.
    var takesGzip: Bool {
        headers[values: .acceptEncoding].contains { $0.split(separator: ",").contains(where: \.allowsGzip) }
    }

    /// Whether it is a program that asks, by the API's addresses.
    var isForAPI: Bool {
        uri.path.hasPrefix("/api/")
    }
}

extension String {
    /// The value after `name=` among pairs with semicolons between them, as they stand in the header `Cookie`.
    func cookie(_ name: String) -> String? {
        var (pairs, wanted) = (self, name + "=")
        return pairs.withUTF8 { pairs in
            wanted.withUTF8 { wanted in
                var start = 0
                while start < pairs.count {
                    let end = pairs[start...].firstIndex(of: UInt8(ascii: ";")) ?? pairs.count
                    let pair = pairs[start..<end].drop { $0 == 0x20 || $0 == 0x09 }
                    if pair.starts(with: wanted) {
                        return String(decoding: pair.dropFirst(wanted.count), as: UTF8.self)
                    }
                    start = end + 1
                }
                return nil
            }
        }
    }
}

extension Substring {
    /// Whether this coding of an `Accept-Encoding` is gzip, and its weight not zero (RFC 9110 §12.4.2).
    var allowsGzip: Bool {
        let parts = lowercased().split(separator: ";").map { $0.filter { !$0.isWhitespace } }
        guard let name = parts.first, name == "gzip" || name == "x-gzip" else { return false }
        return parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 > 0 } ?? true
    }
}
