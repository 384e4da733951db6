package import Hummingbird
import Kernel

extension House {
    /// The stream of live events for a page of a colleague, as long as the session that asks is open.
    package func live(_ request: Request, _ context: MemberContext) -> Response {
        let token = SessionCookie.session.read(request, isSecure: context.isSecure).flatMap { Token($0) }
        return live.answer(to: request, session: context.signedIn.session) { [sessions] in
            guard let token else { return false }
            // A database that does not answer now ends the stream too: the page comes again by itself.
            return (try? await sessions.signedIn(by: token)) != nil
        }
    }
}
