import Foundation
import Testing

@testable import Mail

@Suite("Files of mail")
struct MailFilesTests {
    @Test(
        "Folders, Maildirs, mailbox files and single messages come in one stable order, and what is no mail comes too")
    func order() throws {
        try withFolder { folder in
            try write("From: a\n\nA\n", folder, "a.eml")
            try write(
                "From x Mon Jan  1 10:00:00 2024\nFrom: b\n\nB\n\nFrom y Mon Jan  1 10:00:00 2024\nFrom: c\n\nC\n\n",
                folder, "b.mbox")
            try write("From: d\n\nD\n", folder, "c/new/1")
            try write("From: e\n\nE\n", folder, "c/cur/2:2,S")
            try write("half", folder, "c/tmp/3")
            try write("index", folder, "c/dovecot.index")
            try write("not mail", folder, "d.jpg")
            let found = MailFiles([folder.path]).map(Self.text)
            #expect(
                found == [
                    "From: a\n\nA\n", "From: b\n\nB\n", "From: c\n\nC\n", "From: e\n\nE\n", "From: d\n\nD\n",
                    "not mail",
                ])
        }
    }

    @Test("What lies in a folder of our own data is no mail, and is passed over")
    func ownData() throws {
        try withFolder { folder in
            try write("From: a\n\nA\n", folder, "a.eml")
            for name in ["mail.key", "secret", "regard.db"] { try write("key", folder, "regard-data/\(name)") }
            try write("From: z\n\nZ\n", folder, "z/secret")
            #expect(MailFiles([folder.path]).map(Self.text) == ["From: a\n\nA\n", "From: z\n\nZ\n"])
            guard case .problem(_, let sentence, _)? = Array(MailFiles([folder.path + "/regard-data"])).first else {
                Issue.record("no problem is told")
                return
            }
            #expect(sentence.contains("holds the data of Regard"))
        }
    }

    @Test("Going on from any place gives exactly the rest")
    func resume() throws {
        try withFolder { folder in
            for name in ["a.eml", "b/x.eml", "b/y/z.eml", "c.eml"] { try write("From: \(name)\n\n", folder, name) }
            let boxes = (0..<20).map {
                "From x Mon Jan  1 10:00:00 2024\nFrom: \($0)\n\n\(String(repeating: "line\n", count: $0 * 600))\n"
            }
            try write(boxes.joined(), folder, "b/box")
            let paths = [folder.path, folder.path + "/c.eml"]
            let all = Array(MailFiles(paths))
            #expect(all.count == 25)
            for (index, found) in all.enumerated() {
                guard case .message(_, _, _, _, let next) = found else { continue }
                #expect(Array(MailFiles(paths, from: next)) == Array(all[(index + 1)...]))
            }
        }
    }

    @Test("A mailbox file is divided where messages begin, not where a sentence begins with From")
    func mailboxes() throws {
        guard let mail = try SharedData.corpus("mail") else { return }
        let counts = ["unmunged": 2, "simple": 3, "issue1189": 4]
        for (name, count) in counts {
            let found = Array(MailFiles([mail.appendingPathComponent("mimekit/mbox/\(name).mbox.txt").path]))
            #expect(found.count == count, "\(name)")
        }
    }

    @Test("Blank lines before the first message hide no mailbox, from its beginning or from where it goes on")
    func blankLines() throws {
        try withFolder { folder in
            let box = "From x Mon Jan  1 10:00:00 2024\nFrom: b\n\nB\n\nFrom y Mon Jan  1 10:00:00 2024\nFrom: c\n\nC\n"
            try write("\n\r\n\n" + box, folder, "box")
            let found = Array(MailFiles([folder.path]))
            #expect(found.map(Self.text) == ["From: b\n\nB\n", "From: c\n\nC\n"])
            guard case .message(_, _, _, _, let next)? = found.first else { return #expect(Bool(false)) }
            #expect(Array(MailFiles([folder.path], from: next)) == [found[1]])
        }
    }

    @Test("A draft in a Maildir was sent by nobody and is passed over, and a pipe is named")
    func draftsAndPipes() throws {
        try withFolder { folder in
            for (name, flags) in [("1.M1.host", "S"), ("2.M2.host", "D"), ("3.M3.host", "DS"), ("4.M4.D", "")] {
                try write("From: \(name)\n\n", folder, "box/cur/\(name):2,\(flags)")
            }
            try write("From: 5\n\n", folder, "box/new/5")
            try write("From: 6\n\n", folder, "a:2,D")
            #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
            let found = Array(MailFiles([folder.path]))
            let texts = found.compactMap { if case .message = $0 { Self.text($0) } else { nil } }
            #expect(texts == ["From: 6\n\n", "From: 1.M1.host\n\n", "From: 4.M4.D\n\n", "From: 5\n\n"])
            guard case .problem(_, let sentence, _)? = found.last else { return #expect(Bool(false)) }
            #expect(sentence.contains("pipe” is neither a file nor a folder"))
        }
    }

    @Test("A declared length keeps a line that looks like a separator inside its message")
    func contentLength() throws {
        try withFolder { folder in
            let body = "x\n\nFrom joe Mon Jan  1 10:00:00 2024\nSubject: quoted\n\ny\n"
            let box =
                "From a Mon Jan  1 10:00:00 2024\nSubject: 1\nContent-Length: \(body.utf8.count)\n\n\(body)\nFrom b Mon Jan  1 10:00:00 2024\nSubject: 2\n\nz\n"
            try write(box, folder, "box")
            #expect(MailFiles([folder.path]).map(Self.text).count == 2)
        }
    }

    @Test("A path that is not there is a sentence, and the rest goes on")
    func missing() throws {
        try withFolder { folder in
            try write("From: a\n\n", folder, "a.eml")
            let found = Array(MailFiles([folder.path + "/nowhere", folder.path]))
            guard case .problem(_, let sentence, _) = found.first else { return #expect(Bool(false)) }
            #expect(sentence.contains("nowhere” is not there"))
            #expect(found.count == 2)
        }
    }

    @Test("A file that is too large for a mail is a sentence, and the rest goes on")
    func tooLarge() throws {
        try withFolder { folder in
            try write("", folder, "a.bin")
            let large = try FileHandle(forWritingTo: folder.appending(path: "a.bin"))
            try large.truncate(atOffset: 65 << 20)
            try large.close()
            try write("From: b\n\nB\n", folder, "b.eml")
            let found = Array(MailFiles([folder.path]))
            #expect(found.count == 2 && found.last.map(Self.text) == "From: b\n\nB\n")
            guard case .problem(_, let sentence, _) = found.first else {
                Issue.record("it was taken")
                return
            }
            #expect(sentence.hasSuffix("a.bin” is larger than 64 MB and no mailbox file: it was left out."))
        }
    }

    @Test("Names that are no UTF-8 are names all the same, of files, of folders and as they are given")
    func foreignNames() throws {
        try withFolder { folder in
            let maildir = PathText.text(
                Array(folder.path.utf8) + [0x2F] + Array("Entw".utf8) + [0xFC] + Array("rfe".utf8))
            for name in ["", "/cur", "/new"] { #expect(mkdir(PathText.bytes(maildir + name), 0o700) == 0) }
            let file = maildir + "/cur/" + PathText.text([0x31, 0x2E, 0xE4])
            let stream = try #require(fopen(PathText.bytes(file), "w"))
            fputs("From: d\n\nD\n", stream)
            fclose(stream)
            for path in [folder.path, maildir, file] {
                let found = Array(MailFiles([path]))
                #expect(found.map(Self.text) == ["From: d\n\nD\n"])
                guard case .message(let source, _, _, _, _)? = found.first else { continue }
                #expect(source.hasSuffix("/Entw\u{FFFD}rfe/cur/1.\u{FFFD}"))
            }
        }
    }

    @Test(
        "Text leads back to the bytes of a name, whatever they are",
        arguments: [[0xC3, 0xBC], [0xFC, 0x61], [0xEF, 0x9E, 0x80], [0xFF]] as [[UInt8]])
    func names(bytes: [UInt8]) {
        #expect(PathText.bytes(PathText.text(bytes)).map(UInt8.init(bitPattern:)) == bytes + [0])
    }

    @Test("When a message came is told by the line before it, its name in a Maildir, or its file")
    func dated() throws {
        try withFolder { folder in
            let day = 1_420_452_000
            try write(
                "From p@c.example Mon Jan  5 10:00:00 2015\nFrom: a\n\nFrom x Mon Jan  5 11:00:00 2015 +0100\nFrom: b\n\n"
                    + "From x Mon Jan  5 02:00:00 -0800 2015\nFrom: c\n\nFrom -\nFrom: d\n\n", folder, "a.mbox")
            try write("From: e\n\n", folder, "m/cur/1420452000.M1P2.host:2,S")
            try write("", folder, "m/new/none")
            try write("From: f\n\n", folder, "z.eml")
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: Double(day))], ofItemAtPath: folder.path + "/z.eml")
            let found = MailFiles([folder.path]).map { found -> Int64? in
                guard case .message(_, _, _, let dated, _) = found else { return nil }
                return dated
            }
            #expect(found.prefix(5) == [1_420_452_000, 1_420_452_000, 1_420_452_000, nil, 1_420_452_000])
            #expect(found.last == 1_420_452_000)
        }
    }

    @Test("Every file of the shared data gives its own bytes")
    func bytes() throws {
        guard let bounces = try SharedData.corpus("bounces") else { return }
        var files = try SharedData.files(bounces)
        for case .message(let source, _, let bytes, _, _) in MailFiles([bounces.path]) {
            #expect(bytes == (try SharedData.bytes(URL(fileURLWithPath: source))))
            files.removeAll { $0.standardizedFileURL.path == URL(fileURLWithPath: source).standardizedFileURL.path }
        }
        #expect(files == [])
    }

    static func text(_ found: FoundMail) -> String {
        switch found {
        case .message(_, _, let bytes, _, _): String(decoding: bytes, as: UTF8.self)
        case .problem(_, let sentence, _): sentence
        }
    }
}

private func withFolder(_ use: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("regard-mail-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try use(folder)
}

private func write(_ text: String, _ folder: URL, _ name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
}
