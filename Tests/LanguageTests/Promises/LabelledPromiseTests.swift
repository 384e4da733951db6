import Foundation
import Kernel
import Testing

@testable import Language

/// A labelled message: what a careful reader finds in it.
struct LabelledMessage: Decodable {
    struct Promise: Decodable {
        let words: String
        let due: String?
        let accept: [String]?
        let who: String?
    }

    let id: String
    let text: String
    let at: String
    let zone: String
    let promises: [Promise]
    /// The kind of message; "unsure" is left out of the count, since good readers disagree on it.
    let kind: String

    /// The messages of a file beside the tests; nil when it is not there.
    static func file(_ name: String) throws -> [LabelledMessage]? {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        guard let data = FileManager.default.contents(atPath: folder.appending(path: "Labelled/\(name)").path) else {
            return nil
        }
        return try data.split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(LabelledMessage.self, from: $0)
        }
    }
}

/// Counts hits and misses. A found promise is the labelled one when they share at least half of the shorter one's scalars;
/// each is matched once. A moment is right when it is the labelled one or among those accepted.
struct PromiseScore {
    private(set) var hits = 0
    private(set) var extra = 0
    private(set) var missed = 0
    private(set) var moments = 0

    var precision: Double { Double(hits) / Double(max(1, hits + extra)) }
    var recall: Double { Double(hits) / Double(max(1, hits + missed)) }
    var rightMoments: Double { Double(moments) / Double(max(1, hits)) }

    mutating func count(_ message: LabelledMessage) throws {
        guard message.kind != "unsure" else { return }
        let zone = try #require(Zone(message.zone))
        let at = try #require(WrittenMoment.instant(message.at, in: zone))
        var found = PromiseFinder.find(in: message.text, at: at, zone: zone)
        for (promise, range) in zip(message.promises, try ranges(message)) {
            guard let index = found.firstIndex(where: { isSame($0.range, range) }) else {
                missed += 1
                continue
            }
            hits += 1
            if try isRight(found.remove(at: index).due, promise, zone) { moments += 1 }
        }
        extra += found.count { !$0.isUnsure }
    }

    private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        2 * one.clamped(to: other).count >= min(one.count, other.count)
    }

    private func isRight(_ due: Instant?, _ promise: LabelledMessage.Promise, _ zone: Zone) throws -> Bool {
        guard let due else { return promise.due == nil }
        return ([promise.due].compactMap(\.self) + (promise.accept ?? [])).contains {
            WrittenMoment.instant($0, in: zone) == due
        }
    }

    /// Where the labelled words stand, each after the one before.
    private func ranges(_ message: LabelledMessage) throws -> [Range<Int>] {
        let text = Array(message.text.unicodeScalars)
        var start = 0
        return try message.promises.map { promise in
            let words = Array(promise.words.unicodeScalars)
            let place = (start...max(start, text.count - words.count)).first { text[$0...].starts(with: words) }
            start = try #require(place, "\(message.id): the words stand in the text")
            return start..<start + words.count
        }
    }
}

@Suite("Labelled messages")
struct LabelledPromiseTests {
    @Test(
        "Promises are found as a careful reader finds them", arguments: ["promises-dev.jsonl", "promises-held.jsonl"])
    func score(file: String) throws {
        guard let messages = try LabelledMessage.file(file) else {
            #expect(ProcessInfo.processInfo.environment["CI"] != "true", "\(file) is missing.")
            print("Left out: \(file) is not there.")
            return
        }
        var score = PromiseScore()
        for message in messages { try score.count(message) }
        print(
            "\(file): \(messages.count) messages, precision \(score.precision), recall \(score.recall), moments \(score.rightMoments)"
        )
        #expect(score.precision >= 0.95)
        #expect(score.recall >= 0.9)
        #expect(score.rightMoments >= 0.95)
    }
}
