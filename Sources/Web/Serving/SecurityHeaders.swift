import HTTPTypes
package import Hummingbird

/// Says to every browser what a page of ours may do: nothing but what we serve ourselves.
package struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    package init() {}

    package func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        if response.headers[.contentSecurityPolicy] == nil {
            response.headers[.contentSecurityPolicy] = ContentPolicy.page
        }
        response.headers[.xContentTypeOptions] = "nosniff"
        if response.headers[.referrerPolicy] == nil { response.headers[.referrerPolicy] = "no-referrer" }
        response.headers[.openerPolicy] = "same-origin"
        response.headers[.resourcePolicy] = "same-origin"
        response.headers[.permissionsPolicy] = "camera=(), microphone=(), geolocation=(), payment=()"
        response.headers[.robots] = "noindex, nofollow"
        return response
    }
}

/// The content policies of design.md 7.1.
package enum ContentPolicy {
    /// For every page: no inline script or style, no other host, no frame around it.
    package static let page = """
        default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
        form-action 'self'; frame-ancestors 'none'; base-uri 'none'
        """

    /// For a page that shows a letter in a frame.
    package static let pageWithLetter = page + "; frame-src 'self'"

    /// For the letter itself: it can do nothing but be read, and its links open elsewhere. Pictures are those that it carries.
    package static let letter = letter(pictures: "data:")

    /// For the letter with pictures from elsewhere, which the reader asked for: the browser fetches them, over TLS only.
    package static let letterWithPictures = letter(pictures: "data: https:")

    private static func letter(pictures: String) -> String {
        """
        sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; \
        img-src \(pictures); frame-ancestors 'self'
        """
    }

    /// For a file that somebody sent: nothing of it runs in our origin.
    package static let attachment = "sandbox; default-src 'none'"
}
