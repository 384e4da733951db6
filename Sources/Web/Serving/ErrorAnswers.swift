import HTTPTypes
package import Hummingbird
import Kernel
package import Logging
import Store
import Words

/// Turns what went wrong into an answer, once, for all pages: refusal, absent, conflict, fault.
///
/// A fault is logged once under a reference; the person sees the reference and nothing else of it.
package struct ErrorAnswers<Context: RequestContext>: RouterMiddleware {
    let log: Logger
    /// Knows who the owners are, whom a refusal then names; nil where nobody is named.
    let place: CurrentPlace?

    package init(log: Logger, place: CurrentPlace? = nil) {
        (self.log, self.place) = (log, place)
    }

    package func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let failure = Failure(
                error, saves: request.method != .get && request.method != .head, owners: place?.now.owners ?? [])
            if failure.isFault {
                log.error(
                    "fault",
                    metadata: [
                        "reference": "\(failure.reference)", "method": "\(request.method)",
                        "route": "\(context.endpointPath ?? "")", "problem": "\(failure.forTheLog)",
                    ])
            }
            let answer =
                request.isForAPI
                ? failure.problem
                : failure.page(for: request).response(from: request, context: context)
            return request.method == .head ? answer.createHeadResponse() : answer
        }
    }
}

/// One failure, as people and programs are told of it.
struct Failure {
    let status: HTTPResponse.Status
    let code: String
    let sentence: String
    let field: String?
    let reference: String
    let forTheLog: String
    var headers: HTTPFields = [:]
    /// What somebody typed, when it could not be taken.
    var kept: [String] = []
    /// The way to sign in, when that is what is missing.
    var signIn: Link?

    /// Whether something was being saved.
    let saves: Bool

    var isFault: Bool { status.code >= 500 }

    /// `saves` says whether something was being saved, which a fault then tells of; `owners` are who may do what others may not.
    init(_ error: any Error, saves: Bool = true, owners: [String] = []) {
        let form = error as? FailedForm
        let error = form?.cause ?? error
        kept = form?.kept ?? []
        self.saves = saves
        let reference = Self.newReference()
        self.reference = reference
        field = (error as? any Refusal)?.field
        forTheLog = error is any Refusal ? "" : "\(error)"
        switch error {
        case let refusal as any Refusal:
            (status, code, sentence) = (.unprocessableContent, refusal.code, refusal.sentence)
        case is Absent:
            (status, code, sentence) = (.notFound, "absent", Words.Problems.absent)
        case let conflict as Conflict:
            (status, code, sentence) = (.conflict, "conflict", conflict.sentence)
        case is SignInFirst:
            (status, code, sentence) = (.unauthorized, "sign-in", Words.Problems.signInFirst)
        case is OwnerOnly:
            (status, code, sentence) = (.forbidden, "owner-only", Words.Problems.ownerOnly(owners))
        case let form as ForeignForm:
            (status, code) = (.forbidden, "form")
            sentence = form.isSignedOut ? Words.Problems.signedOut : Words.Problems.staleForm
            kept = form.kept
            signIn = form.isSignedOut ? Link.to(Path("sign-in"), query: ["to": form.cameFrom?.href]) : nil
        case let tooOften as TooOften:
            let seconds = Int(tooOften.wait.milliseconds / 1000) + 1
            (status, code) = (.tooManyRequests, "too-often")
            sentence = Words.Problems.tooOften(seconds: seconds)
            headers[.retryAfter] = "\(seconds)"
        case let error as any HTTPResponseError where error.status.code < 500:
            (status, code) = (error.status, "request")
            sentence =
                switch error.status {
                case .notFound: Words.Problems.absent
                case .contentTooLarge: Words.Problems.formTooLarge
                default: Words.Problems.badRequest
                }
        case let fault as DatabaseFault where fault.kind == .full:
            (status, code, sentence) = (HTTPResponse.Status(code: 507), "full", Words.Problems.storageFull)
        case let fault as DatabaseFault where fault.kind == .storage:
            (status, code, sentence) = (.serviceUnavailable, "storage", Words.Problems.storageBroken)
        case let fault as DatabaseFault where fault.kind == .unreachable:
            (status, code, sentence) = (.serviceUnavailable, "unreachable", Words.Problems.databaseAway)
            headers[.retryAfter] = "30"
        case let fault as DatabaseFault where fault.kind == .unknownFate:
            (status, code, sentence) = (.serviceUnavailable, "unknown-fate", Words.Problems.unknownFate)
        default:
            (status, code, sentence) = (
                .internalServerError, "fault", Self.fault(reference, saves: saves, keeps: !kept.isEmpty)
            )
        }
    }

    private static func fault(_ reference: String, saves: Bool, keeps: Bool) -> String {
        if !saves { return Words.Problems.faultShow(reference: reference) }
        return keeps ? Words.Problems.fault(reference: reference) : Words.Problems.faultAgain(reference: reference)
    }

    /// Four signs that a person can read out, drawn anew for each failure.
    private static func newReference() -> String {
        let signs = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
        return String((0..<4).compactMap { _ in signs.randomElement() })
    }

    /// The page: what is wrong and the way on. Whoever is not signed in is sent to the door.
    func page(for request: Request) -> Page {
        if status == .unauthorized {
            let place = Link.to(Path("sign-in"), query: ["to": request.method == .get ? request.uri.string : nil])
            return Page("", status: .seeOther, headers: [.location: place.href])
        }
        return Page(
            failurePage(
                status: Int(status.code), says: sentence, kept: kept, saves: saves,
                isStale: code == "form" && !kept.isEmpty, signIn: signIn, again: request.guestPage),
            status: status,
            headers: headers)
    }

    /// The problem document of RFC 9457.
    var problem: Response {
        var members: [(String, String)] = [
            ("type", "urn:regard:problem:\(code)"), ("title", sentence), ("code", code),
        ]
        if let field { members.append(("field", field)) }
        if isFault { members.append(("reference", reference)) }
        let body = members.map { "\"\($0)\":\(jsonText($1))" }.joined(separator: ",")
        var headers = headers
        headers[.contentType] = "application/problem+json"
        headers[.cacheControl] = "no-store"
        return Response(
            status: status, headers: headers,
            body: .init(byteBuffer: .init(string: "{\"status\":\(status.code),\(body)}")))
    }
}

extension Request {
    /// The page that a guest was on, who has no other way on: what a letter led to, or the door; nil on pages of colleagues.
    fileprivate var guestPage: Path? {
        ["/s/", "/r/", "/sign-in", "/setup"].contains { uri.path.hasPrefix($0) } ? Path.ours(uri.path) : nil
    }
}

/// Text as a JSON string with its quotation marks (RFC 8259 §7).
package func jsonText(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": quoted += "\\\""
        case "\\": quoted += "\\\\"
        case "\n": quoted += "\\n"
        case "\r": quoted += "\\r"
        case "\t": quoted += "\\t"
        case let control where control.value < 32:
            quoted += "\\u00" + (control.value < 16 ? "0" : "") + String(control.value, radix: 16)
        default: quoted.unicodeScalars.append(scalar)
        }
    }
    return quoted + "\""
}
