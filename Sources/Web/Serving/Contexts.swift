package import Hummingbird
import NIOCore

/// A request by anybody: what the middleware has learnt about it on the way.
package struct VisitorContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Where the request came from, as a proxy of this machine says if there is one; nil in tests of the router alone.
    package var address: String?
    /// The network that it came from, for counting tries: the address, or of an IPv6 address the 64 bits that one host has to
    /// itself as a rule (RFC 6177).
    package var network: String { address.map(TrustedProxies.network) ?? "" }
    /// Whether it came by TLS.
    package var isSecure = false
    /// The colleague who is signed in; nil for customers and before signing in.
    package var signedIn: SignedIn?
    /// The cookie that forms are bound to: the session's, or a visitor's own.
    package var cookie = ""
    /// Goes into every form of the answer.
    package var token = FormToken("")
    /// What a form sent; empty for GET.
    package var form = FormData()
    /// The files that it brought, those that are too much among them.
    package var files: [UploadedFile] = []

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress
    }
}

/// A request by a colleague who is signed in. Without a session the group answers with the way to sign in.
package struct MemberContext: ChildRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let signedIn: SignedIn
    package let token: FormToken
    package let form: FormData
    package let files: [UploadedFile]
    package let isSecure: Bool

    package init(context: VisitorContext) throws {
        guard let signedIn = context.signedIn else { throw SignInFirst() }
        coreContext = context.coreContext
        self.signedIn = signedIn
        token = context.token
        form = context.form
        files = context.files
        isSecure = context.isSecure
    }

    /// Lets only an owner through.
    package func requireOwner() throws(OwnerOnly) {
        guard signedIn.isOwner else { throw OwnerOnly() }
    }
}

/// Nobody is signed in; answered with the sign-in page, or 401 to the API.
package struct SignInFirst: Error {}

/// Only an owner may do this.
package struct OwnerOnly: Error {
    package init() {}
}
