/// One kind of matter people write about, with several wordings of each part.
///
/// In the text `## CONTACT POINT | KIND | WARMTH` begins a topic; then each line is a letter and a pattern: `s`
/// subject, `o` opening, `p` what a colleague notes of a call, `n` note, `a` answer, `t` what they write back.
/// Digits after the letter say which openings go with which answers; without digits a wording goes with all.
struct SampleTopic: Sendable {
    let contactPoint: Int
    let kind: SampleConversationKind
    /// How good the matter is for the person, from −2 to 2.
    let warmth: Int
    private(set) var wordings: [SampleWording] = []

    /// True when people also ring or come in about it.
    var isSpoken: Bool { wordings.contains { $0.part == "p" } }

    /// One wording of the part that begins a conversation.
    func first(_ part: Character, _ chance: inout SampleRandom) -> SampleWording? {
        chance.pick(wordings.filter { $0.part == part })
    }

    /// One pattern of a part that goes with how the conversation began; nil when there is none.
    func pattern(_ part: Character, after first: SampleWording, _ chance: inout SampleRandom) -> String? {
        chance.pick(wordings.filter { $0.part == part && $0.goesWith(first) })?.words
    }

    /// All topics of the sample.
    static let all: [SampleTopic] = texts.flatMap { read($0) }

    private static let texts: [String] = [
        SampleTopicsEnquiry.text, SampleTopicsRepair.text, SampleTopicsCollection.text, SampleTopicsOrder.text,
        SampleTopicsDelivery.text, SampleTopicsInvoice.text,
    ]

    private static func read(_ text: String) -> [SampleTopic] {
        sampleLines(text).reduce(into: [SampleTopic]()) { topics, line in
            if line.hasPrefix("## ") {
                if let topic = SampleTopic(heading: line.dropFirst(3)) { topics.append(topic) }
            } else if let wording = SampleWording(line), let last = topics.indices.last {
                topics[last].wordings.append(wording)
            }
        }
    }

    private init?(heading: Substring) {
        let fields = heading.split(separator: "|").map { trimmed($0) }
        guard fields.count == 3, let point = SampleCast.contactPoints.firstIndex(of: fields[0]),
            let kind = SampleConversationKind(rawValue: fields[1]), let warmth = Int(fields[2])
        else { return nil }
        contactPoint = point
        self.kind = kind
        self.warmth = warmth
    }
}

/// One pattern of a topic, with its part and the openings it goes with.
struct SampleWording: Sendable {
    let part: Character
    /// Digits; empty for a wording that goes with all.
    let groups: Set<Character>
    let words: String

    init?(_ line: String) {
        let halves = line.split(separator: " ", maxSplits: 1)
        guard halves.count == 2, let part = halves[0].first else { return nil }
        self.part = part
        groups = Set(halves[0].dropFirst())
        words = String(halves[1])
    }

    /// Whether this can follow an opening; an opening without a group takes wordings without one.
    func goesWith(_ first: SampleWording) -> Bool {
        groups.isEmpty || !groups.isDisjoint(with: first.groups)
    }
}
