import Foundation
import Testing

@testable import Mail

@Suite("A letter as it was laid out")
struct LaidOutTests {
    private static let dot: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

    private static func letter(_ html: String, pictures: [(id: String, bytes: [UInt8])] = []) -> [UInt8] {
        let parts = pictures.map { picture in
            """
            --b\r\nContent-Type: image/png\r\nContent-ID: <\(picture.id)>\r\nContent-Transfer-Encoding: base64\r\n\r\n\
            \(Data(picture.bytes).base64EncodedString())\r\n
            """
        }
        return Array(
            """
            From: a@b.example\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n\
            \(html)\r\n\(parts.joined())--b--\r\n
            """.utf8)
    }

    @Test("Pictures from elsewhere have no address that is fetched until they are asked for, and then one over TLS")
    func remote() throws {
        let mail = Self.letter("<img src='http://a.example/1.png'><img src=//b.example/2.gif><p background='x'>Hi")
        let shut = try #require(MailReader.laidOut(mail, showsRemote: false)).html
        #expect(!shut.contains(" src=") && shut.contains("data-src=\"http://a.example/1.png\""))
        let open = try #require(MailReader.laidOut(mail, showsRemote: true)).html
        #expect(open.contains("<img src=\"https://a.example/1.png\"><img src=\"https://b.example/2.gif\">"))
        #expect(MailReader.read(mail, html: .wordsOnly).remotePictures == 2)
    }

    @Test("A picture that came in the letter is in its own address; what is no picture of points is not")
    func attached() throws {
        let mail = Self.letter(
            "<img src='cid:dot%40x'><img src='cid:drawing'><img src='cid:gone'>",
            pictures: [("dot@x", Self.dot), ("drawing", Array("<svg onload='alert(1)'></svg>".utf8))])
        let html = try #require(MailReader.laidOut(mail, showsRemote: false)).html
        #expect(html.contains("src=\"data:image/png;base64,\(Data(Self.dot).base64EncodedString())\""))
        #expect(html.contains("data-cid=\"drawing\"") && html.contains("data-cid=\"gone\"") && !html.contains("svg"))
    }

    @Test("A picture that is shown a thousand times does not make the letter a thousand times as large")
    func bounded() throws {
        let picture = Self.dot + [UInt8](repeating: 7, count: 400_000)
        let html = String(repeating: "<img src='cid:p'>", count: 1000)
        let letter = try #require(MailReader.laidOut(Self.letter(html, pictures: [("p", picture)]), showsRemote: false))
        #expect(letter.html.utf8.count < 8 << 20 && letter.html.contains("base64") && letter.cutBecause == nil)
    }

    @Test(
        "Pictures from elsewhere are counted as the safe letter has them",
        arguments: [
            "<img src='https://a.example/x'>", "<IMG alt='a > b' SRC=https://a.example/x>",
            "<img\nsrc = \"//a.example\">",
            "<!-- <img src='https://a.example'> --><p>", "<img data-src='https://a.example'>", "<image src=x>",
            "<img src='cid:a'><img src='data:image/png;base64,AAAA'>", "<img", "<img src='https://a.example",
            "<img src=' https://a.example/x '/><img src=https://a.example/x/>", "<imgs src='https://a.example'>",
        ])
    func counted(html: String) {
        let safe = SafeHTML(html).html
        #expect(RemotePictures.count(in: html) == safe.ranges(of: "data-src=").count)
    }

    @Test("A file says by its first bytes what it is, and is named when its name says something else")
    func signatures() {
        #expect(FileSignature(Self.dot) == .png && FileSignature(Array("%PDF-1.7".utf8)) == .pdf)
        #expect(FileSignature(Array("MZ\u{90}".utf8)) == .program && FileSignature(Array("Hello".utf8)) == nil)
        #expect(FileSignature(Array("  <!DOCTYPE html><p>".utf8)) == .html && FileSignature([]) == nil)
        func disguised(_ found: FileSignature?, _ name: String) -> FileSignature? {
            FileSignature.disguised(found, name: name, type: "application/octet-stream")
        }
        #expect(disguised(.program, "invoice.pdf") == .program && disguised(nil, "invoice.pdf.exe") == .program)
        #expect(disguised(.html, "invoice.pdf") == .html && disguised(.pdf, "invoice.PDF") == nil)
        #expect(disguised(.jpeg, "photo.png") == nil && disguised(.zip, "offer.docx") == nil)
        #expect(disguised(nil, "setup.exe. ") == .program)
    }

    @Test("An attachment comes in pieces, which together are what it is")
    func pieces() async throws {
        let content = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let encoded = Data(content).base64EncodedString(options: [.lineLength76Characters])
        let mail = Array(
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n--b\nContent-Type: application/x-a\n"
                .appending("Content-Transfer-Encoding: base64\n\n\(encoded)\n--b--\n").utf8)
        let pieces = try #require(AttachmentPieces(0, of: mail))
        var (all, count): ([UInt8], Int) = ([], 0)
        while let piece = await pieces.next() {
            all += piece
            count += 1
            #expect(piece.count <= MailLimits.pieceBytes)
        }
        #expect(all == content && count == 3)
        #expect(AttachmentPieces(1, of: mail) == nil && AttachmentPieces(0, of: []) == nil)
    }
}
