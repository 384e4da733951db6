import HTTPTypes
package import Hummingbird
import Kernel

/// Finds out who asks, reads what a form sent, and lets nothing through that changes something without coming from a page of ours.
///
/// Every router of pages passes through this one place. The API has its own tokens and takes no cookie.
package struct Visitors: RouterMiddleware {
    package typealias Context = VisitorContext

    /// Whether a mail program may post to this path by itself, without a page of ours: to say that somebody does not want
    /// such mail any more (RFC 8058).
    package typealias OneClick = @Sendable (_ path: String) -> Bool

    let house: House
    let oneClick: OneClick

    package init(_ house: House, oneClick: @escaping OneClick = { _ in false }) {
        self.house = house
        self.oneClick = oneClick
    }

    package func handle(
        _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.isSecure = house.isSecure(request, from: context.address)
        context.address = house.proxies.origin(
            from: context.address, forwarded: request.headers[values: .forwardedFor])
        guard !request.isForAPI else { return try await next(request, context) }
        var request = request
        let session = SessionCookie.session.read(request, isSecure: context.isSecure)
        if let token = session.flatMap({ Token($0) }) {
            context.signedIn = try await house.sessions.signedIn(by: token)
        }
        let visitor = SessionCookie.visitor.read(request, isSecure: context.isSecure)
        let fresh = context.signedIn == nil && visitor.flatMap { Token($0) } == nil
        context.cookie = (context.signedIn == nil ? visitor : session) ?? ""
        if fresh { context.cookie = Token.random().text }
        context.token = house.forms.token(for: context.cookie)
        if request.method == .post {
            try await read(&request, into: &context, mayHaveParts: session != nil)
            if oneClick(request.uri.path), try await Self.isOneClick(&request, context) {
                return try await next(request, context)
            }
            guard house.forms.accepts(context.form[FormToken.fieldName], for: context.cookie), request.isSameSite
            else {
                throw ForeignForm(
                    kept: request.isSameSite ? context.form.longTexts : [],
                    isSignedOut: session != nil && context.signedIn == nil, cameFrom: request.cameFrom)
            }
        }
        var response = try await Self.answer(request, context, next)
        if fresh, request.method == .get, !request.uri.path.hasPrefix("/assets/"), !request.uri.path.hasPrefix("/live")
        {
            response.setCookie(SessionCookie.visitor.make(context.cookie, isSecure: context.isSecure, days: 1))
        }
        // A colleague's form says from which of our pages it came; addresses that hold a secret are never told.
        if context.signedIn != nil, response.headers[.referrerPolicy] == nil {
            response.headers[.referrerPolicy] = "same-origin"
        }
        if context.isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        return response
    }

    /// The answer of whoever is asked; what somebody typed travels with a failure, so that it is not lost.
    private static func answer(
        _ request: Request, _ context: VisitorContext, _ next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch  where request.method == .post {
            throw FailedForm(cause: error, kept: context.form.longTexts)
        }
    }

    /// Whether it is exactly what RFC 8058 §3.2 has mail programs send: it may come as either kind of form.
    private static func isOneClick(_ request: inout Request, _ context: VisitorContext) async throws -> Bool {
        if context.form["List-Unsubscribe"] == "One-Click" { return true }
        let type = request.headers[.contentType] ?? ""
        // What a colleague who is signed in sent in parts has been read already.
        guard type.hasPrefix("multipart/form-data"), context.signedIn == nil else { return false }
        let text = String(buffer: try await request.wholeBody(upTo: 4_096))
        return text.contains("name=\"List-Unsubscribe\"") && text.contains("\r\n\r\nOne-Click\r\n")
    }

    /// A form in parts is read of whoever is signed in, or was until a moment ago: what they typed is shown to them again.
    private func read(_ request: inout Request, into context: inout VisitorContext, mayHaveParts: Bool) async throws {
        let type = request.headers[.contentType] ?? ""
        if type.hasPrefix("application/x-www-form-urlencoded") {
            context.form = FormData(urlEncoded: String(buffer: try await request.wholeBody(upTo: 2 * 1024 * 1024)))
        } else if type.hasPrefix("multipart/form-data"), mayHaveParts {
            try await readParts(of: request, type, into: &context)
        }
    }

    /// Reads a form with files. Its proof stands before them: without it not one of them is read, and the form is as far as it
    /// was.
    private func readParts(of request: Request, _ type: String, into context: inout VisitorContext) async throws {
        do {
            var reader = try MultipartReader(contentType: type)
            for try await piece in request.body {
                try reader.take(piece.readableBytesView)
                context.form = reader.form
                guard reader.files.isEmpty || house.forms.accepts(reader.form[FormToken.fieldName], for: context.cookie)
                else { return }
            }
            try reader.finish()
            (context.form, context.files) = (reader.form, reader.files)
        } catch let broken as MultipartReader.Broken {
            throw HTTPError(broken == .tooLarge ? .contentTooLarge : .badRequest)
        } catch {
            throw Request.brokenOff(error)
        }
    }
}

extension HTTPField.Name {
    /// What a proxy says of whom it asks for, the nearest last.
    static let forwardedFor = HTTPField.Name("X-Forwarded-For") ?? .via
    /// Whether a proxy was asked by TLS.
    static let forwardedProto = HTTPField.Name("X-Forwarded-Proto") ?? .via
}

extension House {
    /// Whether a request came by TLS: by the address at which people reach us, or as a proxy of ours says.
    func isSecure(_ request: Request, from address: String?) -> Bool {
        let reached = publicAddress
        guard reached.hasPrefix("https://") else { return false }
        if request.head.authority == String(reached.dropFirst(8)) { return true }
        guard let address, proxies.contains(address) else { return false }
        return request.headers[.forwardedProto] == "https"
    }
}

/// A form that came from a page of ours and could not be taken, for whatever cause.
struct FailedForm: Error {
    let cause: any Error
    /// What somebody typed at length.
    let kept: [String]
}

/// A form that did not come from a page of ours, or from one that was open for too long.
package struct ForeignForm: Error {
    /// What somebody typed at length, so that it is not lost; empty when the form came from elsewhere.
    let kept: [String]
    /// Whether a session was open once and is not any more.
    let isSignedOut: Bool
    /// The page that the form was on.
    let cameFrom: Path?

    package init(kept: [String] = [], isSignedOut: Bool = false, cameFrom: Path? = nil) {
        self.kept = kept
        self.isSignedOut = isSignedOut
        self.cameFrom = cameFrom
    }
}

extension Request {
    /// Whether the browser says that the request comes from our own pages; browsers that say nothing are believed.
    fileprivate var isSameSite: Bool {
        let site = headers[.fetchSite]
        return site == nil || site == "same-origin" || site == "none"
    }
}

/// The cookies of Regard: the session's, and one for visitors whose forms must be told apart.
package struct SessionCookie: Sendable {
    private let name: String

    package static let session = SessionCookie(name: "regard")
    package static let visitor = SessionCookie(name: "regard_visitor")

    /// By TLS under a name that no other host and no page without TLS can set (RFC 6265bis §4.1.3.2).
    private func name(isSecure: Bool) -> String { isSecure ? "__Host-\(name)" : name }

    /// What a browser sent of it; nil when nothing.
    func read(_ request: Request, isSecure: Bool) -> String? {
        request.cookie(name(isSecure: isSecure))
    }

    /// A cookie that no script reads and no other site sends.
    package func make(_ value: String, isSecure: Bool, days: Int) -> Cookie {
        Self.plain(name(isSecure: isSecure), value, isSecure: isSecure, days: days)
    }

    /// The same for what is no secret, such as how somebody likes to see Regard.
    package static func plain(_ name: String, _ value: String, isSecure: Bool, days: Int) -> Cookie {
        Cookie(
            name: name, value: value, maxAge: days * 86_400, path: "/", secure: isSecure, httpOnly: true,
            sameSite: .lax)
    }
}
