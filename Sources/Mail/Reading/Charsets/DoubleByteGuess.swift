/// Whether bytes are Japanese, Chinese or Korean in a charset that has two bytes for a character.
struct DoubleByteGuess {
    /// The charset as iconv calls it; nil for what is none of these.
    let name: String?

    init(_ bytes: UnsafeRawBufferPointer) {
        let japanese = Pairs(bytes, Self.isShiftJIS, alone: 0xA1...0xDF)
        if japanese.isSound, japanese.share({ Self.isKana($0, 0x82, 0x83) }) >= 0.2 {
            name = "CP932"
            return
        }
        let high = Pairs(bytes) { $0 >= 0xA1 && $0 <= 0xFE && $1 >= 0xA1 && $1 <= 0xFE }
        if high.isSound, let found = Self.ofHighPairs(high) {
            name = found
            return
        }
        let big = Pairs(bytes) { $0 >= 0xA1 && $0 <= 0xF9 && ($1 >= 0x40 && $1 <= 0x7E || $1 >= 0xA1 && $1 <= 0xFE) }
        if big.isSound, big.share(Self.traditional.contains) >= Self.enough(big) {
            name = "BIG5-HKSCS"
            return
        }
        let wide = Pairs(bytes) { $0 >= 0x81 && $0 <= 0xFE && $1 >= 0x40 && $1 <= 0xFE && $1 != 0x7F }
        name = wide.isSound && wide.share(Self.simplified.contains) >= Self.enough(wide) ? "GB18030" : nil
    }

    /// Which of the charsets in which both bytes are high.
    private static func ofHighPairs(_ pairs: Pairs) -> String? {
        if pairs.share({ isKana($0, 0xA4, 0xA5) }) >= 0.2 { return "EUC-JP" }
        let candidates = [
            ("GB18030", pairs.share(simplified.contains)), ("CP949", pairs.share(korean.contains)),
            ("BIG5-HKSCS", pairs.share(traditional.contains)),
        ]
        guard let best = candidates.max(by: { $0.1 < $1.1 }), best.1 >= enough(pairs) else { return nil }
        return best.0
    }

    /// Which share of the characters has to be common ones: in a long text it is a third, in three words it may be one.
    private static func enough(_ pairs: Pairs) -> Double { pairs.count < 12 ? 0.2 : 0.12 }

    private static func isKana(_ pair: UInt16, _ hiragana: UInt8, _ katakana: UInt8) -> Bool {
        let lead = UInt8(pair >> 8)
        return lead == hiragana && pair & 0xFF >= 0x9F || lead == katakana
    }

    private static func isShiftJIS(_ lead: UInt8, _ trail: UInt8) -> Bool {
        (lead >= 0x81 && lead <= 0x9F || lead >= 0xE0 && lead <= 0xFC) && trail >= 0x40 && trail <= 0xFC
            && trail != 0x7F
    }

    /// The commonest characters of running text, punctuation among them, as these charsets have them.
    private static let simplified = common(
        "的一是不了我有在人这他来个上们到大说为你要和地出也时年得就那下以生会自着去之过家学对可里后么多发好您请谢知道件订单货，。、：！？“”；（）", in: "GB18030")
    private static let traditional = common(
        "的一是不了我有在人這他來個上們到大說為你要和地出也時年得就那下以生會自著去之過家學對可裡後麼多發好您請謝知道件訂單貨，。、：！？「」；（）", in: "BIG5")
    private static let korean = common(
        "이다는가을에하니의고지를도한로요은습안녕세기시자사리어아나해서라인대일그있스수것제주부전정보만면문내마무들없게원합", in: "CP949")

    private static func common(_ characters: String, in charset: String) -> Set<UInt16> {
        Set(
            characters.compactMap { character in
                let bytes = Iconv.encode(String(character), to: charset)
                return bytes?.count == 2 ? bytes.map { UInt16($0[0]) << 8 | UInt16($0[1]) } : nil
            })
    }
}

/// A text taken apart into ASCII and characters of two bytes.
private struct Pairs {
    private(set) var count = 0
    private var counts: [UInt16: Int] = [:]
    private var broken = 0

    /// `alone` are high bytes that are a character of their own.
    init(
        _ bytes: UnsafeRawBufferPointer, _ isPair: (UInt8, UInt8) -> Bool, alone: ClosedRange<UInt8>? = nil
    ) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte >= 0x80, alone?.contains(byte) != true else { continue }
            // What is cut off at the end says nothing.
            guard index < bytes.count else { return }
            if isPair(byte, bytes[index]) {
                counts[UInt16(byte) << 8 | UInt16(bytes[index]), default: 0] += 1
                count += 1
                index += 1
            } else {
                broken += 1
            }
        }
    }

    /// Whether there are pairs, and next to nothing that is none.
    var isSound: Bool { count >= 2 && broken * 50 <= count }

    func share(_ isOne: (UInt16) -> Bool) -> Double {
        guard count > 0 else { return 0 }
        return Double(counts.reduce(0) { isOne($1.key) ? $0 + $1.value : $0 }) / Double(count)
    }
}
