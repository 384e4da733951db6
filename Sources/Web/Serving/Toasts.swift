import HTTPTypes
package import Hummingbird
import Words

/// What just happened, told on the next page with a way back. It travels in a cookie that lives for ten seconds,
/// so that the address bar and the history stay clean; only words of the catalogue's own codes are shown.
package enum Toasts {
    private static let cookie = "toast"

    /// The answer "go and look at `place`" with a toast: `code` is one of `Words.Toasts`, `name` fills it,
    /// `undo` is where the Undo button posts.
    package static func see(
        _ place: any Linkable, code: String, name: String = "", undo: Path? = nil
    ) -> Response {
        var response = Response.see(place)
        let value = [code, name, undo?.href ?? ""].map(\.percentEncoded).joined(separator: "|")
        response.setCookie(Cookie(name: cookie, value: value, maxAge: 10, path: "/", httpOnly: true, sameSite: .lax))
        return response
    }

    /// The toast that the last answer left for this page; nil when there is none.
    static func read(_ request: Request, _ token: FormToken) -> HTML? {
        guard let value = request.cookie(cookie) else { return nil }
        let parts = value.split(separator: "|", omittingEmptySubsequences: false).map {
            FormData(urlEncoded: "v=\($0)")["v"] ?? ""
        }
        guard parts.count == 3, let says = Words.Toasts.sentence(parts[0], name: parts[1]) else { return nil }
        return toast(says, undo: Path.ours(parts[2]).map { ($0, token) }, back: request.uri.string)
    }
}
