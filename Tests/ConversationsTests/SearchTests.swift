import Kernel
import RegardTesting
import Store
import Testing

@testable import ConversationsRules

@Suite("Search over what was said, on both engines")
struct SearchTests {
    private static let said = [
        "The Bremsklötze are worn, like in Łódź.",
        "Write to ann.smith@example.org or see https://www.example.org/a_b?x=1.",
        "It costs 2.50 or -5, version 1.2.3, and/or 10% off.", "Don't worry: it's Zoë's well-known bike.",
        "自転車が壊れました。", "Мой велосипед сломан", "دراجتي مكسورة", "🚲 is my bike", "Straße STRASSE",
        "OR AND NOT NEAR words", "पानी की बोतल", "İstanbul ısrar",
        "我的自行车刹车坏了，谢谢。", "제 자전거가 고장났어요", "จักรยานของฉันเสีย", "iPhoneの修理をお願いします",
    ]

    private func withWords(_ engine: Engine, _ body: (TestHouse) async throws -> Void) async throws {
        try await withHouse(engine) { house in
            for words in Self.said { _ = try await house.begin(words) }
            try await body(house)
        }
    }

    private func found(_ house: TestHouse, _ typed: String) async throws -> [Int] {
        let all = try await house.database.read { tx in
            try Conversations.search(typed, in: tx).map { try Conversations.touchpoint($0.touchpoint, in: tx).words }
        }
        return all.compactMap { Self.said.firstIndex(of: $0) }.sorted()
    }

    @Test(
        "Words are found without their accents, in any order, inside addresses and numbers, and by their beginning",
        arguments: Engine.allCases,
        [
            ("bremsklotze", [0]), ("BREMSKLÖTZE", [0]), ("lodz", [0]), ("worn bremsklotze", [0]), ("are worn", [0]),
            ("ann", [1]),
            ("smith", [1]), ("ann.smith@example.org", [1]), ("example.org", [1]), ("www", [1]), ("2.50", [2]),
            ("50", [2]),
            ("1.2.3", [2]), ("-5", [2]), ("and/or", [2, 9]), ("dont", []), ("don't", [3]), ("zoe", [3]),
            ("well-known", [3]),
            ("known", [3]), ("bike", [3, 7]), ("自転車が壊れました", [4]), ("自転車", [4]), ("велосипед", [5]), ("ВЕЛОС", [5]),
            ("دراجتي", [6]), ("strasse", [8]), ("straße", [8]), ("bremsk", [0]), ("br", []), ("पानी", [10]),
            ("istanbul", [11]),
            ("Israr", [11]), ("壊れ", [4]), ("転車", [4]), ("車が", [4]), ("自", [4, 12]), ("了", [12]), ("自行车", [12]),
            ("刹车坏", [12]), ("车自", []), ("자전거", [13]), ("고장", [13]), ("전거", [13]), ("จักรยาน", [14]),
            ("ฉัน", [14]), ("修理", [15]), ("iphone", [15]), ("iphone 修理", [15]), ("お願い iphone", [15]),
        ] as [(String, [Int])])
    func words(engine: Engine, typed: (String, [Int])) async throws {
        try await withWords(engine) { house in
            let found = try await found(house, typed.0)
            #expect(found == typed.1)
        }
    }

    @Test(
        "Both engines find the same for whatever is typed, and nothing typed is taken for a command",
        arguments: [
            "\" OR *", "'; DROP TABLE touchpoint; --", "NEAR(bike, 2)", "bike NEAR worn", "words: bike", "bike*",
            "^bike", "-bike",
            "bike AND NOT bike", "(bike", "bike)", "{bike}", "bike:*", "bike & !worn", "bike | worn", "<->", "\\", "'",
            "''", "\"",
            "🚲", "👩‍👩‍👧", "", "   ", "\0", "bike\0worn", "%", "_", "\u{FFFD}", "e\u{301}", "½", "①", "１０", "10%",
            "\u{202E}bike",
            "or", "OR AND NOT", "a_b", "bike\u{200B}", "ﬁ", "x=1", "٣", "壊",
        ])
    func hostile(typed: String) async throws {
        var results: [[Int]] = []
        for engine in Engine.allCases {
            try await withWords(engine) { results.append(try await found($0, typed)) }
        }
        #expect(results.allSatisfy { $0 == results[0] }, "\(results)")
        if ["🚲", "'", "\"", "", "%", "<->"].contains(typed) { #expect(results[0].isEmpty) }
    }

    @Test("A very long query, a very long word and a very long text are cut and do no harm", arguments: Engine.allCases)
    func long(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let word = String(repeating: "x", count: 5000)
            _ = try await house.begin(word + " tail")
            _ = try await house.begin(String(repeating: "word ", count: 19_000) + "end")
            _ = try await house.begin((0..<9000).map { "w\($0)" }.joined(separator: " "))
            let hits = try await house.database.read { tx in
                try ["tail", word, "word", "w17", String(repeating: "x ", count: 500)].map {
                    try Conversations.search($0, in: tx).count
                }
            }
            #expect(hits == [1, 1, 1, 1, 0])
        }
    }

    @Test("The latest comes first, page by page, each once", arguments: Engine.allCases)
    func paging(engine: Engine) async throws {
        try await withHouse(engine) { house in
            for number in 0..<7 { _ = try await house.begin("bike \(number)") }
            var all: [FoundWords] = []
            while true {
                let page = try await house.database.read { [all] tx in
                    try Conversations.search("bike", before: all.last?.touchpoint, limit: 3, in: tx)
                }
                all += page
                if page.isEmpty { break }
            }
            #expect(all.map(\.excerpt) == (0..<7).reversed().map { "bike \($0)" })
            #expect(all.allSatisfy { $0.person == house.cast.mrsMiggins && $0.subject == "My bike" })
        }
    }

    @Test(
        "Many writes leave many pieces of SQLite's index; merging leaves one, and finds the same",
        arguments: Engine.allCases)
    func merging(engine: Engine) async throws {
        try await withWords(engine) { house in
            for number in 0..<5 { _ = try await house.begin("bike \(number)") }
            let found = try await house.database.read { try Conversations.search("bike", in: $0).map(\.touchpoint) }
            if engine == .sqlite {
                #expect(try await house.database.read { try Conversations.wordIndex.pieces(in: $0) } > 4)
            }
            try await Conversations.wordIndex.merge(house.database)
            if engine == .sqlite {
                #expect(try await house.database.read { try Conversations.wordIndex.pieces(in: $0) } == 1)
            }
            #expect(found.count == 7)
            #expect(
                try await house.database.read { try Conversations.search("bike", in: $0).map(\.touchpoint) } == found)
        }
    }

    @Test("The excerpt is around the first match")
    func excerpt() {
        let text =
            (0..<50).map { "w\($0)" }.joined(separator: " ") + " Bremsklötze " + String(repeating: "tail ", count: 50)
        let excerpt = Conversations.excerpt(of: text, around: "bremsklotze")
        #expect(excerpt.hasPrefix("…w42 w43") && excerpt.contains("Bremsklötze") && excerpt.count <= 162)
        #expect(Conversations.excerpt(of: "", around: "x").isEmpty)
        let long = String(repeating: "слово ", count: 2_200) + "там"
        #expect(Conversations.excerpt(of: long, around: "там").hasPrefix("слово слово"))
        let late = String(repeating: "слово ", count: 1_700) + "тАм" + String(repeating: " слово", count: 500)
        #expect(Conversations.excerpt(of: late, around: "там").contains("тАм"))
        for length in 19_990...20_010 {
            _ = Conversations.excerpt(of: String(repeating: "x", count: length) + " слово тАм", around: "там")
        }
        #expect(Conversations.excerpt(of: "short text", around: "nowhere") == "short text")
    }
}
