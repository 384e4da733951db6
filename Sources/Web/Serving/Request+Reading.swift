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

    /// Whether the browser takes gzip.
    var takesGzip: Bool {
        headers[.acceptEncoding]?.contains("gzip") ?? false
    }

    /// Whether it is a program that asks, by the API's addresses.
    var isForAPI: Bool {
        uri.path.hasPrefix("/api/")
    }
}
