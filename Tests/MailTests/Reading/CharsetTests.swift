import Testing

@testable import Mail

@Suite("Charsets that are not declared, or wrongly")
struct CharsetTests {
    private static let russian =
        "Здравствуйте! Мой велосипед опять скрипит, когда я торможу. Можно ли завтра его привезти?"
    private static let japanese = "こんにちは。自転車のブレーキがまだ鳴ります。明日、見ていただけますか。"
    private static let simplified = "您好，我的自行车刹车还在响。请问明天可以送过来修一下吗？谢谢！"
    private static let traditional = "您好，我的腳踏車煞車還在響。請問明天可以送過來修理嗎？謝謝！"
    private static let korean = "안녕하세요. 제 자전거 브레이크에서 아직도 소리가 납니다. 내일 가져가도 될까요?"
    private static let greek = "Καλημέρα, το ποδήλατό μου κάνει ακόμα θόρυβο όταν φρενάρω. Μπορώ να το φέρω αύριο;"
    private static let polish =
        "Dzień dobry, mój rower wciąż skrzypi, gdy hamuję. Czy mogę go jutro przywieźć? Będę około ósmej, dziękuję."

    static let written: [(charset: String, text: String)] = [
        ("WINDOWS-1251", russian), ("KOI8-R", russian), ("ISO-8859-5", russian), ("CP866", russian),
        ("WINDOWS-1251", russian.uppercased()), ("KOI8-R", russian.uppercased()), ("WINDOWS-1251", "Привет, Анна"),
        ("KOI8-R", "Добрый день"), ("CP932", japanese), ("EUC-JP", japanese), ("CP932", "ブレーキ修理"),
        ("EUC-JP", "ありがとう"), ("GB18030", simplified), ("BIG5", traditional), ("CP949", korean),
        ("WINDOWS-1253", greek), ("WINDOWS-1250", polish), ("ISO-8859-2", polish),
    ]

    @Test("A text that says nothing of its charset is read by how it looks", arguments: written)
    func undeclared(charset: String, text: String) throws {
        let bytes = try #require(Iconv.encode(text, to: charset))
        #expect(read("From: a@b.c", bytes).text == text)
        #expect(read("From: a@b.c\nContent-Type: text/plain; charset=us-ascii", bytes).text == text)
    }

    @Test("A text that says UTF-8 or Latin-1 and is neither is read by how it looks, and that is said")
    func wrong() throws {
        for (charset, text) in Self.written where text.count > 20 {
            let bytes = try #require(Iconv.encode(text, to: charset))
            let mail = read("From: a@b.c\nContent-Type: text/plain; charset=utf-8", bytes)
            #expect(mail.text == text && !mail.problems.isEmpty, "\(charset)")
            guard !charset.hasSuffix("1250") && !charset.hasSuffix("-2") else { continue }
            let western = read("From: a@b.c\nContent-Type: text/plain; charset=iso-8859-1", bytes)
            #expect(western.text == text && !western.problems.isEmpty, "\(charset)")
        }
        let few = read("From: a@b.c\nContent-Type: text/plain; charset=iso-8859-1", Array("© Ann".utf8))
        #expect(few.text == "Â© Ann" && few.problems.isEmpty)
        let mail = read("From: a@b.c\nContent-Type: text/plain; charset=windows-1252", Array("Grüße 你好".utf8))
        #expect(mail.text == "Grüße 你好" && mail.problems == ["The text says it is windows-1252 and is UTF-8."])
    }

    @Test(
        "Western text stays Western",
        arguments: [
            "Grüße aus Köln, es ist schön hier über den Dächern.", "Ça va très bien, merci à tous — où êtes-vous ?",
            "¿Qué tal? Mañana por la mañana.", "Não há informação; amanhã às três.", "Å, så många öar på sjön!",
            "Þetta er íslenska, ég er að læra það.", "Price: £5, 20 °C, m³ and ½.", "“Quoted” – dashed…", "é",
            "Ääkkösiä: hyvää päivää, äiti ja isä.", "ÀÉÈÙ", "MÜNCHEN, GRÖSSE, STRASSE",
        ])
    func western(text: String) throws {
        let bytes = try #require(Iconv.encode(text, to: "WINDOWS-1252"))
        #expect(read("From: a@b.c", bytes).text == text)
    }

    @Test("A subject in bare bytes is read by how it looks", arguments: ["KOI8-R", "WINDOWS-1251"])
    func subject(charset: String) throws {
        let bytes = try #require(Iconv.encode("Заказ велосипеда", to: charset))
        let mail = MailReader.read(Array("From: a@b.c\nSubject: ".utf8) + bytes + Array("\n\nHi".utf8))
        #expect(mail.subject == "Заказ велосипеда")
    }

    @Test("UTF-16 with its mark, and what is cut in the middle of a character, are read")
    func odd() throws {
        #expect(read("From: a@b.c", [0xFF, 0xFE, 0x48, 0, 0x69, 0]).text == "Hi")
        let bytes = try #require(Iconv.encode(Self.simplified, to: "GB18030"))
        #expect(read("From: a@b.c", Array(bytes.dropLast())).text?.hasPrefix("您好，我的自行车") == true)
        #expect(CharsetGuess.name(of: UnsafeRawBufferPointer(start: nil, count: 0)) == nil)
    }

    private func read(_ header: String, _ body: [UInt8]) -> ReadMail {
        MailReader.read(Array("\(header)\nContent-Transfer-Encoding: 8bit\n\n".utf8) + body)
    }

    @Test("Chinese in seven bits is decoded")
    func sevenBits() {
        let decoded = Array("Bell ~{<:Ky2;S{~} ~~ 5~\nx ~{VPND\nend".utf8).withUnsafeBytes {
            Charset.decode($0, declared: "HZ-GB-2312")
        }
        #expect(decoded.text == "Bell 己所不欲 ~ 5x 中文\nend")
        #expect(decoded.problem == nil)
    }
}
