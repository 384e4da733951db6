/// The attributes of one tag, in lower case without blanks and with one kind of quotation marks: what they say of its content.
struct HTMLMarkWords {
    private let text: String

    /// So much of the attributes is looked at.
    private static let most = 2000

    init(_ attributes: UnsafeRawBufferPointer) {
        var bytes: [UInt8] = []
        for byte in attributes.prefix(Self.most) where byte > 0x20 {
            bytes.append(
                byte == UInt8(ascii: "'") ? UInt8(ascii: "\"") : byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// Whether what the element holds is quoted from another message, as mail programs mark it.
    func isQuote(_ name: UInt64) -> Bool {
        name == Self.blockquote
            ? Self.quotes.occur(in: text) : name == Self.division && Self.quotedDivisions.occur(in: text)
    }

    /// Whether the element does not show: the line for the list of messages with which newsletters begin.
    var isHidden: Bool {
        Self.hidden.occur(in: text) || (Self.withoutHeight.occur(in: text) && Self.clipped.occur(in: text))
    }

    var isWithoutSize: Bool { Self.withoutSize.occur(in: text) }

    var setsSize: Bool { Self.size.occur(in: text) && !isWithoutSize }

    /// The elements that are looked at, each as a number.
    static let names = Set(
        "blockquote div span p td tr table font center section".split(separator: " ").map(HTMLTagEffect.key))
    /// Those whose end may be left out before another of them, so that nobody knows how far one reaches.
    static let endedByTheirLike = Set("p td tr".split(separator: " ").map(HTMLTagEffect.key))
    private static let blockquote = HTMLTagEffect.key("blockquote")
    private static let division = HTMLTagEffect.key("div")

    private static let quotes = Phrases(["cite", "quote", "border-left"])
    private static let quotedDivisions = Phrases(["yahoo_quoted", "yahoo-quoted", "name=quote", "name=\"quote\""])
    private static let hidden = Phrases(["display:none", "mso-hide:all"])
    private static let withoutHeight = Phrases(["max-height:0;", "max-height:0\"", "max-height:0px", "max-height:0!"])
    private static let clipped = Phrases(["overflow:hidden"])
    private static let size = Phrases(["font-size:"])
    private static let withoutSize = Phrases([
        "font-size:0;", "font-size:0\"", "font-size:0px", "font-size:0pt", "font-size:0!",
    ])
}
