import CGMime

/// One leaf of a message's tree of parts. The pointer lives as long as the message.
struct MessagePart {
    let leaf: UnsafeMutablePointer<GMimeObject>
    /// Lower case, `type/subtype`.
    let contentType: String
    let disposition: String
    let fileName: String?
    /// Whether it belongs to a message inside the message.
    let isNested: Bool
    /// Lower case subtype of the multipart it lies in, empty at the top.
    let parent: String

    /// Whether it can be what the sender wrote, rather than something put beside it.
    var canBeBody: Bool { disposition != "attachment" && fileName == nil }
}

/// The leaves of a message in its order.
struct MessageParts {
    private(set) var leaves: [MessagePart] = []
    /// The content type of the whole, and of every part that holds parts, in order.
    private(set) var containers: [String] = []
    /// Whether limits kept parts from being looked at.
    private(set) var isCut = false
    /// The header of the first message inside the message, as it stands there; nil when there is none.
    private(set) var innerHeader: String?
    private var seen = 0

    init(of message: UnsafeMutablePointer<GMimeMessage>) {
        if let body = rg_mime_body(message) { walk(body, depth: 0, isNested: false, parent: "") }
    }

    private mutating func walk(
        _ object: UnsafeMutablePointer<GMimeObject>, depth: Int, isNested: Bool, parent: String
    ) {
        seen += 1
        guard depth <= MailLimits.depth, seen <= MailLimits.parts else {
            isCut = true
            return
        }
        InvalidType.mend(object)
        let type = Self.contentType(of: object)
        switch rg_mime_kind(object) {
        case Int32(RG_MIME_MULTIPART):
            containers.append(type)
            let subtype = String(type.drop { $0 != "/" }.dropFirst())
            for index in 0..<rg_mime_child_count(object) where seen <= MailLimits.parts {
                guard let child = rg_mime_child(object, index) else { continue }
                walk(child, depth: depth + 1, isNested: isNested, parent: subtype)
            }
        case Int32(RG_MIME_MESSAGE):
            containers.append(type)
            guard let inner = rg_mime_inner_message(object) else { return }
            if innerHeader == nil { innerHeader = HeaderReading.text(of: inner) }
            guard let body = rg_mime_body(inner) else { return }
            walk(body, depth: depth + 1, isNested: true, parent: "")
        default:
            leaves.append(Self.part(object, type: type, isNested: isNested, parent: parent))
        }
    }

    private static func part(
        _ object: UnsafeMutablePointer<GMimeObject>, type: String, isNested: Bool, parent: String
    ) -> MessagePart {
        MessagePart(
            leaf: object, contentType: type,
            disposition: GMimeLibrary.string(g_mime_object_get_disposition(object))?.lowercased() ?? "",
            fileName: FileName.of(object), isNested: isNested, parent: parent)
    }

    private static func contentType(of object: UnsafeMutablePointer<GMimeObject>) -> String {
        guard let type = g_mime_object_get_content_type(object) else { return "application/octet-stream" }
        let media = GMimeLibrary.string(g_mime_content_type_get_media_type(type)) ?? "application"
        let subtype = GMimeLibrary.string(g_mime_content_type_get_media_subtype(type)) ?? "octet-stream"
        return MailText.clean("\(media)/\(subtype)".lowercased())
    }
}
