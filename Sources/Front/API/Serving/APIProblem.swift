import HTTPTypes
import Hummingbird

/// Why a request is not taken before any room has seen it: it is not written as the description says.
/// Refusals of the rooms are told as they stand.
enum APIProblem: Error, Equatable {
    case tokenMissing
    case tokenUnknown
    case notJSON
    case wrongType(accepts: String)
    case tooLarge
    /// A member, or the whole when it is empty, is not what it should be.
    case wrongShape(String, String)
    case unknownMember(String, of: String, known: [String])
    case missingMember(String, of: String)
    case unknownParameter(String, known: [String])
    case parameterUnreadable(String, String)
    /// `If-Match` names another version than the one that stands; the sentence says what changed.
    case changed(String)
    case matchUnreadable
    case wrongMethod(allowed: [String])
    case keyUnreadable
    /// The Idempotency-Key was used for another request.
    case keyTaken
    case keyRunning
    case keyUnknown
    case keyShownOnce

    private var status: HTTPResponse.Status {
        switch self {
        case .tokenMissing, .tokenUnknown: .unauthorized
        case .wrongType: .unsupportedMediaType
        case .tooLarge: .contentTooLarge
        case .changed: .preconditionFailed
        case .wrongMethod: .methodNotAllowed
        case .keyTaken, .keyRunning, .keyUnknown, .keyShownOnce: .conflict
        case .notJSON, .wrongShape, .unknownMember, .missingMember, .unknownParameter, .parameterUnreadable,
            .matchUnreadable, .keyUnreadable:
            .badRequest
        }
    }

    private var code: String {
        switch self {
        case .tokenMissing: "api.token-missing"
        case .tokenUnknown: "api.token-unknown"
        case .notJSON: "api.not-json"
        case .wrongType: "api.wrong-type"
        case .tooLarge: "api.too-large"
        case .wrongShape: "api.wrong-shape"
        case .unknownMember: "api.unknown-member"
        case .missingMember: "api.missing-member"
        case .unknownParameter: "api.unknown-parameter"
        case .parameterUnreadable: "api.parameter-unreadable"
        case .changed: "api.changed"
        case .matchUnreadable: "api.match-unreadable"
        case .wrongMethod: "api.wrong-method"
        case .keyUnreadable: "api.key-unreadable"
        case .keyTaken: "api.key-taken"
        case .keyRunning: "api.key-running"
        case .keyUnknown: "api.key-unknown"
        case .keyShownOnce: "api.key-shown-once"
        }
    }

    /// What is wrong and what to do.
    var sentence: String {
        switch self {
        case .tokenMissing:
            "Send a personal token: Authorization: Bearer TOKEN. Make one under Settings, Personal tokens."
        case .tokenUnknown: "This token opens nothing. Make another one under Settings, Personal tokens."
        case .notJSON: "This is not JSON. Send one object, as UTF-8."
        case .wrongType(let accepts): "Send the body as \(accepts)."
        case .tooLarge: "This is larger than 2 MB. Send less at a time."
        case .wrongShape("", let shape): "The body must be \(shape)."
        case .wrongShape(let name, let shape): "“\(name)” must be \(shape)."
        case .unknownMember(let name, let of, let known):
            "Nothing here is called “\(name)”. \(of.isEmpty ? "The body" : "“\(of)”") takes \(known.joined(separator: ", "))."
        case .missingMember(let name, let of): "Send “\(name)”\(of.isEmpty ? "" : " in “\(of)”") too."
        case .unknownParameter(let name, let known) where known.isEmpty:
            "“\(name)” means nothing here. Leave out what stands behind the question mark."
        case .unknownParameter(let name, let known):
            "“\(name)” means nothing here. Behind the question mark may stand \(known.joined(separator: ", "))."
        case .parameterUnreadable(let name, let shape): "“\(name)” must be \(shape)."
        case .changed(let sentence): sentence
        case .wrongMethod(let allowed): "This address takes \(allowed.joined(separator: ", "))."
        case .matchUnreadable: "Send the version in If-Match as the ETag of an answer says it, in quotation marks."
        case .keyUnreadable: "Send an Idempotency-Key of 1 to 200 bytes, a new one for each thing that you want done."
        case .keyTaken:
            "This Idempotency-Key stood for another request. Use a new one for each thing that you want done."
        case .keyRunning: "The request with this Idempotency-Key is being answered. Send it again in a minute."
        case .keyUnknown:
            "The request with this Idempotency-Key was begun, and nobody knows whether it was done. Look first, then use a new one."
        case .keyShownOnce: "This was done under this Idempotency-Key, and its answer is shown only once."
        }
    }

    private var field: String? {
        switch self {
        case .wrongShape(let name, _): name.isEmpty ? nil : name
        case .unknownMember(let name, _, _), .missingMember(let name, _), .unknownParameter(let name, _),
            .parameterUnreadable(let name, _):
            name
        default: nil
        }
    }

    /// The problem document of RFC 9457.
    var response: Response {
        let about: JSON = field.map { #","field":\#($0)"# } ?? ""
        let body: JSON = """
            {"status":\(Int(status.code)),"type":\("urn:regard:problem:\(code)"),"title":\(sentence),"code":\(code)\
            \(about)}
            """
        var headers: HTTPFields = [.contentType: "application/problem+json", .cacheControl: "no-store"]
        if self == .tokenMissing { headers[.wwwAuthenticate] = "Bearer realm=\"Regard\"" }
        if self == .tokenUnknown { headers[.wwwAuthenticate] = "Bearer realm=\"Regard\", error=\"invalid_token\"" }
        if case .wrongMethod(let allowed) = self { headers[.allow] = allowed.joined(separator: ", ") }
        return Response(status: status, headers: headers, body: .init(byteBuffer: .init(bytes: body.bytes)))
    }
}
