import HTTPTypes
import Hummingbird

/// One thing that the API can do: from this one value come its route and its description.
struct Operation: Sendable {
    /// A stable name for programs that are made from the description, as "listConversations".
    let id: String
    let method: HTTPRequest.Method
    /// Below `/api/v1`, as "conversations/{id}/notes".
    let path: String
    let tag: Tag
    let summary: String
    var parameters: [Parameter] = []
    /// What the body is; nil when there is none.
    var body: (any RequestBody.Type)?
    /// Whether the body is bytes as they are.
    var takesBytes = false
    let answer: Answer
    /// The commands of the rooms that it can run, as "Conversations.note".
    var reaches: [String] = []
    /// Whether only an owner may do it.
    var isOwners = false
    /// Whether it is for members themselves and for owners.
    var isOwnersForOthers = false
    /// Whether it goes on only when `If-Match` names the version that stands.
    var takesIfMatch = false
    /// Whether what stands behind the question mark may break a rule, or name what is not there.
    var judgesParameters = false
    /// Whether anybody may ask, without a token.
    var isOpen = false
    /// Whether the answer holds a secret, and so is kept nowhere.
    var isShownOnce = false
    /// Whether nothing may be kept of who sent it, not even that it was sent twice.
    var isUnnamed = false
    let run: @Sendable (Call) async throws -> Response

    /// The chapter of the description that it stands in.
    enum Tag: String, CaseIterable {
        case conversations = "Conversations"
        case touchpoints = "Touchpoints"
        case people = "People"
        case search = "Search"
        case answers = "Answers"
        case quarantine = "Quarantine"
        case outbox = "Outbox"
        case team = "Team"
        case business = "Business"
        case mailboxes = "Mailboxes"
        case promises = "Promises"
        case standards = "Standards"
        case access = "Access"
    }
}

/// A body that a program sends: its shape, and the value that is read from it.
protocol RequestBody: Decodable, Sendable {
    static var schema: Schema { get }
}

/// Something that may stand behind the question mark.
struct Parameter: Sendable {
    let name: String
    let schema: Schema
    let note: String
    var isRequired = false

    static let after = Parameter(name: "after", schema: .text(), note: "The `next` of the page before.")
    static let limit = Parameter(
        name: "limit", schema: .number(from: 1, through: Paging.most),
        note: "How many items, from 1 to \(Paging.most); \(Paging.usual) when it is left out.")
}

/// How an operation answers when nothing went wrong.
struct Answer: Sendable {
    let status: HTTPResponse.Status
    let says: String
    var schema: Schema?
    var mediaType = "application/json"
    var hasLocation = false
    var hasVersion = false

    /// 200 with a value.
    static func ok(_ schema: Schema, _ says: String, hasVersion: Bool = false) -> Answer {
        Answer(status: .ok, says: says, schema: schema, hasVersion: hasVersion)
    }

    /// 201 with what was made, and where it is.
    static func created(_ schema: Schema, _ says: String, hasVersion: Bool = false) -> Answer {
        Answer(status: .created, says: says, schema: schema, hasLocation: true, hasVersion: hasVersion)
    }

    /// 204 without a body.
    static func done(_ says: String) -> Answer {
        Answer(status: .noContent, says: says)
    }

    /// 200 with bytes of another type.
    static func bytes(_ mediaType: String, _ says: String) -> Answer {
        Answer(status: .ok, says: says, mediaType: mediaType)
    }
}
