import Testing

@testable import Mail

@Suite("Messages inside attachments")
struct ContainerTests {
    @Test("winmail.dat is opened into its words and its files, which can be had like any other attachment")
    func winmail() throws {
        let file = TNEFFile.message(body: "Grüße aus Outlook", files: [("plan.pdf", [1, 2, 3])])
        let bytes = message("application/ms-tnef; name=winmail.dat", file)
        let mail = MailReader.read(bytes)
        #expect(mail.words == "Grüße aus Outlook")
        #expect(mail.attachments.map(\.fileName) == ["winmail.dat", "plan.pdf"])
        #expect(mail.attachments.map(\.container) == [nil, 0])
        #expect(mail.attachments.last?.contentType == "application/pdf")
        #expect(MailReader.attachment(0, of: bytes) == file)
        #expect(MailReader.attachment(1, of: bytes) == [1, 2, 3])
        #expect(MailReader.attachment(2, of: bytes) == nil)
    }

    @Test("Words in Outlook's rich format are unpacked")
    func rich() {
        // The example of [MS-OXRTFCP] §4.1.1: {\rtf1\ansi\ansicpg1252\pard hello world}
        let packed: [UInt8] = [
            0x2D, 0, 0, 0, 0x2B, 0, 0, 0, 0x4C, 0x5A, 0x46, 0x75, 0xF1, 0xC5, 0xC7, 0xA7, 0x03, 0, 0x0A, 0, 0x72, 0x63,
            0x70, 0x67, 0x31, 0x32, 0x35, 0x42, 0x32, 0x0A, 0xF3, 0x20, 0x68, 0x65, 0x6C, 0x09, 0, 0x20, 0x62, 0x77,
            0x05, 0xB0, 0x6C, 0x64, 0x7D, 0x0A, 0x80, 0x0F, 0xA0,
        ]
        #expect(RichText.words(packed[...]) == "hello world")
        var reader = RichTextReader(
            Array(#"{\rtf1{\fonttbl x}\ansicpg1252 Gr\'fc\'dfe\par {\*\gen y}\u26085? \{a\}}"#.utf8))
        #expect(reader.words() == "Grüße\n日 {a}")
    }

    @Test("A file that is cut anywhere or says wrong lengths gives what there is")
    func broken() {
        let file = TNEFFile.message(body: "Hello", files: [("a.txt", [1]), ("b.txt", [2])])
        for end in file.indices {
            _ = TNEFReading.content(of: Array(file[..<end]))
            for value: UInt8 in [0, 0x7F, 0xFF] {
                var changed = file
                changed[end] = value
                _ = TNEFReading.content(of: changed)
            }
        }
        #expect(TNEFReading.content(of: Array(file.prefix(80)))?.text != "Hello")
        #expect(TNEFReading.content(of: [1, 2, 3]) == nil)
    }

    @Test("A signed message in one piece is read through its envelope, in definite and in open lengths")
    func signed() {
        let inner = Array("Content-Type: text/plain; charset=utf-8\r\n\r\nDear Bramble, the bell is fine.\r\n".utf8)
        for envelope in [CMS.signed(inner, isOpen: false), CMS.signed(inner, isOpen: true)] {
            let mail = MailReader.read(message("application/pkcs7-mime; name=smime.p7m", envelope))
            #expect(mail.words.contains("the bell is fine"))
            #expect(mail.text == nil)
            #expect(mail.protection == .signedSMIME)
            #expect(mail.problems == [])
        }
    }

    @Test("An encrypted message is kept, and says that it cannot be read")
    func encrypted() {
        let smime = MailReader.read(message("application/pkcs7-mime; smime-type=enveloped-data", [0x30, 0x80, 1, 2]))
        #expect(smime.protection == .encryptedSMIME)
        #expect(smime.problems == ["The message is encrypted (S/MIME): it is kept as it came and cannot be read here."])
        #expect(smime.attachments.count == 1)
        let inline = read("Content-Type: text/plain", "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----")
        #expect(inline.protection == .encryptedPGP)
        let parts = "--X\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--X\n\nhQEMA\n--X--"
        #expect(read("Content-Type: multipart/encrypted; boundary=X", parts).protection == .encryptedPGP)
    }

    @Test("A message signed beside its text is read as usual")
    func signedBeside() {
        let parts = "--X\n\nHello\n--X\nContent-Type: application/pgp-signature\n\n-----BEGIN PGP SIGNATURE-----\n--X--"
        let mail = read("Content-Type: multipart/signed; boundary=X", parts)
        #expect(mail.protection == .signedPGP)
        #expect(mail.text == "Hello")
        let quoted = read("Content-Type: text/plain", "See below.\n\nWhat is it?\n\nWell:\n-----BEGIN PGP MESSAGE-----")
        #expect(quoted.protection == nil)
    }

    private func read(_ field: String, _ body: String) -> ReadMail {
        MailReader.read(Array("From: ann@example.org\n\(field)\n\n\(body)\n".utf8))
    }

    private func message(_ type: String, _ content: [UInt8]) -> [UInt8] {
        Array("From: ann@example.org\nContent-Type: \(type)\nContent-Transfer-Encoding: 8bit\n\n".utf8) + content
    }
}

/// Writes small winmail.dat files.
private enum TNEFFile {
    static func message(body: String, files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var out = little(0x223E_9F78, 4) + little(1, 2) + attribute(1, 0x0006_9007, little(1252, 4) + little(0, 4))
        let text = Array(body.utf16).flatMap { little(Int($0), 2) }
        out += attribute(1, 0x0006_9003, properties([(0x1000, 0x001F, text), (0x8001, 0x0003, little(7, 4))]))
        for file in files {
            out += attribute(2, 0x0006_9002, little(0, 14))
            out += attribute(2, 0x0001_8010, Array("PLAN~1.PDF".utf8))
            out += attribute(2, 0x0006_800F, file.bytes)
            let name = Array(file.name.utf8) + [0]
            let type = Array("application/pdf".utf8) + [0]
            out += attribute(2, 0x0006_9005, properties([(0x3707, 0x001E, name), (0x370E, 0x001E, type)]))
        }
        return out
    }

    private static func properties(_ all: [(id: Int, type: Int, data: [UInt8])]) -> [UInt8] {
        all.reduce(little(all.count, 4)) { out, property in
            var out = out + little(property.type, 2) + little(property.id, 2)
            if property.id >= 0x8000 { out += little(0, 16) + little(0, 4) + little(9, 4) }
            guard property.type != 0x0003 else { return out + property.data }
            let pad = little(0, (4 - property.data.count % 4) % 4)
            return out + little(1, 4) + little(property.data.count, 4) + property.data + pad
        }
    }

    private static func attribute(_ level: Int, _ id: Int, _ data: [UInt8]) -> [UInt8] {
        little(level, 1) + little(id, 4) + little(data.count, 4) + data
            + little(data.reduce(0) { $0 + Int($1) } & 0xFFFF, 2)
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
    }
}

/// Writes envelopes of signed messages without signers.
private enum CMS {
    static func signed(_ content: [UInt8], isOpen: Bool) -> [UInt8] {
        let data: [UInt8] = [0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1]
        let signedData: [UInt8] = [0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2]
        let octets = isOpen ? halves(content) : element(0x04, content, false)
        let inner = element(0x30, data + element(0xA0, octets, isOpen), isOpen)
        let body = element(0x30, [2, 1, 1] + element(0x31, [], false) + inner + element(0x31, [], false), isOpen)
        return element(0x30, signedData + element(0xA0, body, isOpen), isOpen)
    }

    private static func halves(_ content: [UInt8]) -> [UInt8] {
        let middle = content.count / 2
        let pieces = element(0x04, Array(content[..<middle]), false) + element(0x04, Array(content[middle...]), false)
        return element(0x24, pieces, true)
    }

    private static func element(_ tag: UInt8, _ content: [UInt8], _ isOpen: Bool) -> [UInt8] {
        if isOpen { return [tag, 0x80] + content + [0, 0] }
        let size = content.count
        if size < 0x80 { return [tag, UInt8(size)] + content }
        return [tag, 0x82, UInt8(size >> 8), UInt8(size & 0xFF)] + content
    }
}
