import Foundation
import RegardTesting
import Testing

@testable import Mail

@Suite("Damaged messages")
struct DamagedMailTests {
    /// A run takes every fourth cut of a file, other ones in the next file, at most 60; all with `REGARD_THOROUGH=1`.
    @Test(
        "Every real message, cut at every 97th byte, is still read, and shows nothing harmful",
        arguments: ["mail", "bounces"])
    func cut(corpus: String) async throws {
        let share = ProcessInfo.processInfo.environment["REGARD_THOROUGH"] == "1" ? 1 : 4
        try await overFiles(of: corpus) { bytes, seed in
            let cuts = stride(from: 97 * (Int(seed) % share), through: bytes.count, by: 97 * share)
            for end in cuts.prefix(share == 1 ? Int.max : 60) { check(Array(bytes[..<end])) }
        }
    }

    @Test(
        "Every real message with bytes changed is still read, and shows nothing harmful",
        arguments: ["mail", "bounces"])
    func flipped(corpus: String) async throws {
        try await overFiles(of: corpus) { bytes, seed in
            guard !bytes.isEmpty else { return }
            var random = SeededNumbers(seed: seed)
            for _ in 0..<4 {
                var bytes = bytes
                for _ in 0..<Int.random(in: 1...20, using: &random) {
                    bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                check(bytes)
            }
        }
    }

    @Test("Parts, fields, parameters and nesting without end are refused or cut, never followed to the end")
    func endless() {
        let start = "From: ann@example.org\nSubject: Bell\nContent-Type: multipart/mixed; boundary=X\n"
        let nested =
            start + (0..<3000).map { "Content-Type: multipart/mixed; boundary=B\($0)\n\n--B\($0)\n" }.joined() + "\nhi"
        let hostile = [
            nested, start + "\n" + String(repeating: "--X\n\nhi\n", count: 60_000),
            start + (0..<120_000).map { "X-\($0): v\n" }.joined() + "\nhi",
            start + "Content-Type: text/plain" + (0..<20_000).map { ";a\($0)=b" }.joined() + "\n\nhi",
            start + String(repeating: "Content-Type: message/rfc822\n\n", count: 5000),
        ]
        for message in hostile {
            let mail = MailReader.read(Array(message.utf8))
            #expect(!mail.problems.isEmpty)
            #expect(mail.attachments.count <= 1000)
        }
    }

    @Test("A message to five thousand people, or with a field of two megabytes, is read in full")
    func large() {
        let people = (0..<5000).map { "\"Person \($0)\" <p\($0)@example.org>" }.joined(separator: ",\n ")
        let mail = MailReader.read(
            Array("From: ann@example.org\nTo: \(people)\nX-Big: \(String(repeating: "a", count: 2_000_000))\n\nHi".utf8)
        )
        #expect(mail.to.count == 5000)
        #expect(mail.to.last == MailAddress(name: "Person 4999", address: "p4999@example.org"))
        #expect(mail.text == "Hi")
    }

    @Test("A NUL in a header field is told")
    func nul() {
        let mail = MailReader.read(Array("From: ann@example.org\nSubject: Bell\u{0} broken\n\nHello\n".utf8))
        #expect(mail.subject == "Bell")
        #expect(mail.problems == ["A NUL stands in a header field, which is read up to there."])
        let body = MailReader.read(Array("From: ann@example.org\nSubject: Bell\n\nHel\u{0}lo\n".utf8))
        #expect(body.problems == [])
    }

    private func overFiles(of corpus: String, _ use: @escaping @Sendable ([UInt8], UInt64) -> Void) async throws {
        guard let folder = try SharedData.corpus(corpus) else { return }
        let files = try SharedData.files(folder).filter { $0.pathExtension != "json" && $0.pathExtension != "md" }
        #expect(files.count > 60)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, file) in files.enumerated() {
                group.addTask { use(try SharedData.bytes(file), UInt64(index + 1)) }
            }
            try await group.waitForAll()
        }
    }
}

/// Reads the bytes and holds what must be true of every reading. The time is that of the thread alone, whatever else runs.
private func check(_ bytes: [UInt8]) {
    let start = ProcessorTime.seconds
    let mail = MailReader.read(bytes)
    let took = ProcessorTime.seconds - start
    if took > 2 { Issue.record("It took \(took) s.") }
    if mail.words.utf8.contains(0) || mail.subject.contains(where: \.isNewline) {
        Issue.record("A control character got through.")
    }
    if let html = mail.html?.html, !Harm.found(in: html).isEmpty {
        Issue.record("Harmful: \(Harm.found(in: html))")
    }
    if bytes.isEmpty, !mail.isUnreadable {
        Issue.record("An empty file is no mail.")
    }
}

/// Numbers that are the same in every run (SplitMix64, Steele, Lea and Flood 2014).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
