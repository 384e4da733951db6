import Testing

@testable import Mail

@Suite("Encoded words in header fields")
struct EncodedWordTests {
    @Test("A word after one whose base64 ends with = is not lost")
    func afterPadding() {
        #expect(subject("=?UTF-8?B?5bGxIA==?= =?UTF-8?B?5Lq6?=") == "山 人")
        #expect(subject("=?UTF-8?B?SGVsbG8=?=\r\n =?UTF-8?B?IHdvcmxk?= and =?UTF-8?B?IQ==?=") == "Hello world and !")
        #expect(
            read("To: =?UTF-8?B?5bGxIA==?= =?UTF-8?B?5Lq6?= <a@b.c>").to == [MailAddress(name: "山 人", address: "a@b.c")]
        )
        #expect(read("X-Note: =?UTF-8?B?5bGxIA==?= =?UTF-8?B?5Lq6?=").headers["x-note"] == "山 人")
    }

    @Test(
        "Words are read as mail programs write them",
        arguments: [
            ("=?iso-8859-1?q?Caf=E9_=5F?=", "Café _"),
            ("=?ISO-8859-1*en?Q?Caf=e9?=", "Café"),
            ("=?utf-8?Q?=E5=B1?= =?UTF-8?q?=B1?=", "山"),
            ("=?utf-8?B?5bE=?= =?utf-8?B?sQ==?=", "山"),
            ("=?utf-8?B?5Lit5?= =?utf-8?B?paH?=", "中文"),
            ("=?utf-8?B?5bGx?==?utf-8?B?5Lq6?=", "山人"),
            ("=?utf-8?B?QUI?= =?utf-8?B?Qw?=", "ABC"),
            ("=?utf-8?Q?Hello there?=", "Hello there"),
            ("=?utf-8?Q?Really??= yes", "Really? yes"),
            ("=?utf-8?Q?50=?=", "50="),
            ("=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c"),
            ("Re:=?utf-8?Q?a?=b", "Re:ab"),
            ("=?utf-8?Q?a?= =?iso-8859-1?Q?=E9?=", "aé"),
            ("=?klingon?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
            ("=??Q?Gr=FC=DFe?=", "Grüße"),
            ("=?utf-8?Q?=FF=E5=B1=B1?=", "\u{FFFD}山"),
            ("=?ISO-2022-JP?B?GyRCOzNFRBsoQg==?= =?ISO-2022-JP?B?GyRCOzNFRBsoQg==?=", "山田山田"),
            ("=?utf-8?Q?a=00=0D=0AFrom:_b?=", "a From: b"),
            ("Gr\u{FC}\u{DF}e =?utf-8?Q?!?=", "Grüße !"),
        ] as [(String, String)])
    func forms(written: String, shown: String) {
        #expect(subject(written) == shown)
    }

    @Test(
        "What only looks like an encoded word stays as it is",
        arguments: [
            "=?utf-8?Q?never ends", "=?utf-8?X?a?=", "=?utf-8?Q", "=?", "a =? b ?= c", "?==?",
        ])
    func lookalikes(written: String) {
        #expect(subject(written) == written)
    }

    @Test("Bytes that are in no charset in a field with encoded words are read as windows-1252")
    func rawBytes() {
        let bytes = Array("Subject: Gr".utf8) + [0xFC, 0xDF] + Array("e =?utf-8?Q?=E5=B1=B1?=\n\nHi".utf8)
        #expect(MailReader.read(bytes).subject == "Grüße 山")
    }

    @Test(
        "What an encoded name says adds no mailbox and changes no address",
        arguments: [
            ("=?utf-8?q?a=40evil.com=2C?= <b@c.d>", "a@evil.com,"),
            ("=?utf-8?q?a=40evil.com=2C?= =?utf-8?q?x?= <b@c.d>", "a@evil.com,x"),
            ("=?utf-8?q?=22=3Ca=40evil.com=3E=2C?= <b@c.d>", "\"<a@evil.com>,"),
            ("=?utf-8?b?PGFAZXZpbC5jb20+LCA=?= =?utf-8?b?eA==?= <b@c.d>", "<a@evil.com>, x"),
            ("\"=?utf-8?q?=22_=3Ca=40evil.com=3E?=\" <b@c.d>", "\" <a@evil.com>"),
            ("=?utf-8?q?Ann_=5C=22Lee?= <b@c.d>", "Ann \\\"Lee"),
            ("=?utf-8?q?evil:a@evil.com,?= <b@c.d>", "evil:a@evil.com,"),
            ("b@c.d (=?utf-8?b?QW5uIA==?= =?utf-8?q?=29Lee?=)", "Ann )Lee"),
            ("Group: =?utf-8?q?=3B?= <b@c.d>;", ";"),
            ("=?utf-8?q?a=0D=0ABcc:_x=40y.z=00?= <b@c.d>", "a Bcc: x@y.z"),
            ("w0x0z =?utf-8?q?a?= w0x1z <b@c.d>", "w0x0z a w0x1z"),
            ("\"Lee, Ann\" =?utf-8?q?=28shop=29?= <b@c.d>", "Lee, Ann (shop)"),
        ])
    func structure(written: String, name: String) {
        #expect(read("From: \(written)").from == [MailAddress(name: name, address: "b@c.d")])
    }

    @Test("Encoded words in an address stay as they are written, and other mailboxes keep their names")
    func addresses() {
        let mail = read(
            "To: =?utf-8?q?a?=@b.c, <=?utf-8?q?d=40e.f?=>\nTo: =?utf-8?q?=C3=89mile?= <g@h.i>, \"Lee, Ann\" <j@k.l>")
        #expect(mail.to.map(\.address) == ["=?utf-8?q?a?=@b.c", "=?utf-8?q?d=40e.f?=", "g@h.i", "j@k.l"])
        #expect(mail.to.map(\.name) == ["", "", "Émile", "Lee, Ann"])
    }

    @Test(
        "A file name is read whole, in quotes or not, as Outlook or as the standard has it",
        arguments: [
            ("filename=\"=?UTF-8?B?5bGxIA==?=\r\n =?UTF-8?B?5Lq6LnBuZw==?=\"", "山 人.png"),
            ("filename==?UTF-8?B?5bGxIA==?= =?UTF-8?B?5Lq6LnBuZw==?=; size=3", "山 人.png"),
            ("filename=\"=?UTF-8?Q?a=22=3B_filename=3Db.png?=\"", "a\"; filename=b.png"),
            ("filename*0*=UTF-8''%E5%B1; filename*1*=%B1.png", "山.png"),
            ("filename*0=\"=?UTF-8?B?5bGxIA==?=\"; filename*1=\"=?UTF-8?B?5Lq6?=.png\"", "山 人.png"),
            ("filename=\"=?UTF-8?Q?a=22;=3B_b=5C.png?=\"; size=3", "a\";; b\\.png"),
            ("filename=\"../a=?x.png\"", "../a=?x.png"),
            ("filename=\"=?UTF-8?Q?a\"b.pdf?=\"; size=3", "a\"b.pdf"), ("filename==?UTF-8?Q?a\";b.pdf?=", "a\";b.pdf"),
        ])
    func fileNames(written: String, name: String) {
        let type = "From: a@b.c\nContent-Type: application/pdf; name=\"=?utf-8?q?other?=\"\n"
        #expect(read("\(type)Content-Disposition: attachment; \(written)").attachments.map(\.fileName) == [name])
    }

    @Test("Without a disposition the name that the content type gives is read whole")
    func typeName() {
        let mail = read("From: a@b.c\nContent-Type: image/png; name=\"=?UTF-8?B?5bGxIA==?= =?UTF-8?B?5Lq6?=\"")
        #expect(mail.attachments.map(\.fileName) == ["山 人"])
    }

    @Test("Fields of nothing but encoded words, or of what only begins like them, are read to their limits")
    func endless() {
        let words = (0..<20_000).map { "=?utf-8?B?5bGxIA==?= =?\($0 % 2 == 0 ? "koi8-r" : "big5")?Q?=C3=A9?=" }
        let starts = String(repeating: "=?utf-8?Q?", count: 30_000)
        let marks = (0..<100).map { "w\($0)x" }.joined(separator: " ")
        let people = (0..<5000).map {
            "=?utf-8?B?5bGxIA==?= =?utf-8?B?\(["MA==", "MQ=="][$0 % 2])?= <p\($0)@example.org>"
        }
        let mail = read(
            "Subject: \(words.joined(separator: " "))\nFrom: \(starts) <a@b.c>\nCc: \(marks) =?utf-8?q?a?= <b@c.d>\nTo: \(people.joined(separator: ",\n "))"
        )
        #expect(mail.subject.hasPrefix("山 "))
        #expect(mail.subject.utf8.count < 200_000)
        #expect(mail.from.count <= 1)
        #expect(mail.cc.map(\.name) == ["\(marks) a"])
        #expect(mail.to.count == 5000)
        #expect(mail.to.last == MailAddress(name: "山 1", address: "p4999@example.org"))
    }

    private func subject(_ written: String) -> String { read("Subject: \(written)").subject }

    private func read(_ header: String) -> ReadMail { MailReader.read(Array("\(header)\n\nHi".utf8)) }
}
