import Testing

@testable import Web

@Suite("A form with files")
struct MultipartTests {
    private static let type = "multipart/form-data; boundary=----x1"

    private static func part(
        _ name: String, _ content: String, file: String? = nil, type: String = "text/plain"
    ) -> String {
        let head = file.map { "; filename=\"\($0)\"\r\nContent-Type: \(type)" } ?? ""
        return "------x1\r\nContent-Disposition: form-data; name=\"\(name)\"\(head)\r\n\r\n\(content)\r\n"
    }

    private static func read(
        _ body: String, inPieces size: Int = .max, _ limits: UploadLimits = UploadLimits()
    ) throws -> MultipartReader {
        var reader = try MultipartReader(contentType: type, limits: limits)
        var rest = Array(body.utf8)[...]
        while !rest.isEmpty {
            try reader.take(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        try reader.finish()
        return reader
    }

    @Test("Fields and files are read however the body is cut into pieces", arguments: [1, 2, 3, 7, 64, 10_000])
    func pieces(size: Int) throws {
        let content = "a\r\n--\r\n------x\r\n\u{0}é"
        let body =
            Self.part("reply", "Hello\r\nyou") + Self.part("none", "")
            + Self.part("file", content, file: "C:\\dir\\räp%22ort.txt", type: "Text/Plain; charset=x")
            + Self.part("file", "", file: "empty.bin") + Self.part("file", "", file: "") + "------x1--\r\nepilogue"
        let read = try Self.read(body, inPieces: size)
        #expect(read.form["reply"] == "Hello\r\nyou" && read.form["none"] == "")
        #expect(read.files.map(\.name) == ["räp\"ort.txt", "empty.bin"])
        #expect(read.files.first?.bytes == Array(content.utf8) && read.files.first?.type == "text/plain")
    }

    @Test("A file that is too much is passed over, and nothing else is lost")
    func limits() throws {
        var limits = UploadLimits()
        (limits.file, limits.all, limits.count) = (10, 25, 5)
        let body =
            Self.part("f", "0123456789", file: "fits") + Self.part("f", "0123456789x", file: "large")
            + Self.part("f", "9876543210", file: "fits as well") + Self.part("f", "01234567", file: "beyond")
            + Self.part("f", "01234", file: "fits too")
            + Self.part("f", "", file: "sixth") + Self.part("reply", "Still here") + "------x1--"
        let read = try Self.read(body, inPieces: 4, limits)
        #expect(read.files.map(\.refused) == [nil, .tooLarge, nil, .tooMuch, nil, .tooMany])
        #expect(read.files.map(\.bytes.count) == [10, 0, 10, 0, 5, 0] && read.form["reply"] == "Still here")
    }

    @Test("What is no form, ends early or never ends is refused")
    func broken() throws {
        #expect(throws: MultipartReader.Broken.noBoundary) { try MultipartReader(contentType: "multipart/form-data") }
        #expect(throws: MultipartReader.Broken.endsEarly) { try Self.read(Self.part("a", "b")) }
        #expect(throws: MultipartReader.Broken.notAForm) { try Self.read("------x1\r\nX: y\r\n\r\nz\r\n------x1--") }
        #expect(throws: MultipartReader.Broken.notAForm) {
            try Self.read("------x1\r\n" + String(repeating: "a", count: 20_000))
        }
        var limits = UploadLimits()
        limits.body = 100
        #expect(throws: MultipartReader.Broken.tooLarge) {
            try Self.read(String(repeating: "a", count: 101), inPieces: 10, limits)
        }
    }

    @Test("A file's name is never a path and holds nothing that is not seen")
    func names() {
        func name(_ value: String) -> String? {
            PartHead("Content-Disposition: form-data; name=\"f\"; filename=\(value)".utf8)?.fileName
        }
        #expect(name("\"../../etc/passwd\"") == "passwd" && name("\"a\\\\b\\\"c\"") == "b\"c")
        #expect(name("\"x\u{202E}gpj.exe\"") == "xgpj.exe" && name("plain.txt") == "plain.txt" && name("\"\"") == "")
        #expect(PartHead("Content-Disposition: form-data; filename=\"a\"".utf8) == nil)
    }
}
