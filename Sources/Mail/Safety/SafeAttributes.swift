/// The attributes with which one element is written.
struct SafeAttributes {
    let tag: String
    /// Each with a space before it, values quoted and escaped.
    private(set) var text = ""
    /// How many of them would have fetched something from elsewhere.
    private(set) var remoteImages = 0

    private(set) var pictures: LetterPictures
    private var hasLink = false
    private var hasImage = false

    init(tag: String, pictures: LetterPictures) {
        self.tag = tag
        self.pictures = pictures
    }

    /// Adds the attribute as far as it is allowed; otherwise nothing.
    mutating func add(_ name: String, _ value: String) {
        switch (tag, name.lowercased()) {
        case ("a", "href"): addLink(value)
        case ("img", "src"): addImage(value)
        case (_, "style"): addStyle(value)
        case (_, "background"): remoteImages += 1
        case (_, let name) where Self.allowed(name, on: tag) && value.utf8.count <= 2000:
            put(name, value)
        default: break
        }
    }

    private mutating func addLink(_ value: String) {
        guard !hasLink, let link = SafeLink.target(value) else { return }
        hasLink = true
        put("href", link)
        put("rel", "noopener noreferrer nofollow")
        put("target", "_blank")
    }

    private mutating func addImage(_ value: String) {
        guard !hasImage, let image = SafeLink.image(value) else { return }
        hasImage = true
        switch image {
        case .attached(let id):
            if let address = pictures.address(of: id) { put("src", address) } else { put("data-cid", id) }
        case .embedded(let url): put("src", url)
        case .remote(let url):
            if pictures.showsRemote { put("src", Self.overTLS(url)) } else { put("data-src", url) }
            remoteImages += 1
        }
    }

    /// The frame's policy lets nothing else through.
    private static func overTLS(_ url: String) -> String {
        url.prefix(7).lowercased() == "http://" ? "https://" + url.dropFirst(7) : url
    }

    private mutating func addStyle(_ value: String) {
        let style = SafeStyle(value)
        remoteImages += style.remoteImages
        if !style.text.isEmpty { put("style", style.text) }
    }

    private mutating func put(_ name: String, _ value: String) {
        text += " \(name)=\"\(HTMLText.escaped(value))\""
    }

    private static let everywhere: Set<String> = [
        "align", "bgcolor", "color", "dir", "height", "lang", "title", "valign", "width",
    ]
    private static let perTag: [String: Set<String>] = [
        "img": ["alt", "border", "hspace", "vspace"], "font": ["face", "size"],
        "table": ["border", "cellpadding", "cellspacing", "rules", "frame"],
        "td": ["colspan", "rowspan", "nowrap", "scope"],
        "th": ["colspan", "rowspan", "nowrap", "scope"],
        "col": ["span"], "colgroup": ["span"], "ol": ["start", "type", "reversed"], "ul": ["type"],
        "li": ["type", "value"],
        "hr": ["size", "noshade"], "br": ["clear"], "time": ["datetime"],
    ]

    private static func allowed(_ name: String, on tag: String) -> Bool {
        everywhere.contains(name) || perTag[tag]?.contains(name) == true
    }
}
