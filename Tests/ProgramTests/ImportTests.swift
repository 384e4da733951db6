import ChannelsRules
import Crypto
import Foundation
import Kernel
import Mail
import RegardTesting
import Testing

@Suite("A real mailbox is imported whole")
struct ImportTests {
    private static let ours = ["--ours", "hello@bramble.example", "--json"]

    @Test(
        "Every message is in a conversation or in quarantine, its bytes as they were; a second import adds nothing",
        arguments: Engine.allCases)
    func corpora(engine: Engine) async throws {
        guard let mail = try SharedData.corpus("mail"), let bounces = try SharedData.corpus("bounces") else { return }
        let paths = [mail.path, bounces.path]
        try await withPlace(engine) { place in
            let first = try await Program.run(["import", "mail"] + paths + Self.ours + place.options)
            #expect(first.status == 0, "\(first.errors)")
            let kept = try await place.kept()
            var missing: [String] = []
            for case .message(let source, _, let bytes, _, _) in MailFiles(paths) where kept[Self.hash(bytes)] != bytes
            {
                missing.append(source)
            }
            #expect(missing == [])
            let end = try await place.contents()
            #expect(!end.states.contains("waiting"))
            #expect(end.states.count == kept.count)
            #expect(end.touchpoints >= 50)

            let second = try Summary(try await Program.run(["import", "mail"] + paths + Self.ours + place.options))
            #expect(second.known == second.messages)
            #expect(second.placed + second.quarantined + second.people + second.conversations == 0)
            #expect(try await place.contents() == end)
        }
    }

    @Test(
        "An import says when it made a store that was not there, and a second one does not", arguments: Engine.allCases)
    func newStore(engine: Engine) async throws {
        let folder = try Folder()
        let letter = try folder.write("a.eml", "From: ann@x.example\nTo: hello@bramble.example\nSubject: A\n\nHello.\n")
        try await withPlace(engine) { place in
            let first = try await Program.run(["import", "mail", letter] + Self.ours + place.options)
            #expect(first.status == 0 && first.errors.contains("Made a new, empty store in "), "\(first.errors)")
            #expect(engine == .postgres || first.errors.contains("\(place.folder.fullPath)/regard.db"))
            let second = try await Program.run(["import", "mail", letter] + Self.ours + place.options)
            #expect(second.status == 0 && !second.errors.contains("new, empty store"))
        }
    }

    @Test("A message in a file of its own is kept byte by byte")
    func bytes() async throws {
        guard let mail = try SharedData.corpus("bounces") else { return }
        let files = try SharedData.files(mail).filter { $0.pathExtension == "eml" }
        try await withPlace(.sqlite) { place in
            _ = try await Program.run(["import", "mail", mail.path] + Self.ours + place.options)
            let kept = try await place.kept()
            let lost = try files.filter { kept[Self.hash(try SharedData.bytes($0))] == nil }
            #expect(lost.map(\.lastPathComponent) == [])
            #expect(!files.isEmpty)
        }
    }

    @Test("Killed in the middle and run again, the import ends as if nothing had happened", arguments: Engine.allCases)
    func killed(engine: Engine) async throws {
        let folder = try Folder()
        let mailbox = try folder.write("mailbox.mbox", LongMailbox.text(messages: 4000))
        let calm = try await withPlace(engine) { place in
            _ = try await Program.run(["import", "mail", mailbox] + Self.ours + place.options)
            return try await place.contents()
        }
        try await withPlace(engine) { place in
            _ = try await Program.run(["migrate"] + place.options)
            let running = try Running(["import", "mail", mailbox] + Self.ours + place.options)
            try await place.step(running, untilKept: 300)
            running.send(SIGKILL)
            #expect(try await running.outcome().status == 128 + SIGKILL)
            #expect(try await place.contents() != calm)
            let again = try Summary(try await Program.run(["import", "mail", mailbox] + Self.ours + place.options))
            #expect(again.known >= 300)
            #expect(try await place.contents() == calm)
        }
    }

    @Test("Ctrl-C finishes what is in work, says how to go on, and the next run goes on")
    func stopped() async throws {
        let folder = try Folder()
        let mailbox = try folder.write("mailbox.mbox", LongMailbox.text(messages: 4000))
        try await withPlace(.sqlite) { place in
            _ = try await Program.run(["migrate"] + place.options)
            let running = try Running(["import", "mail", mailbox] + Self.ours + place.options)
            try await place.step(running, untilKept: 1)
            running.send(SIGINT)
            running.send(SIGCONT)
            let outcome = try await running.outcome()
            #expect(outcome.status == 130)
            #expect(outcome.errors.contains("go on"))
            #expect(try await !place.contents().states.contains("waiting"))
            let again = try Summary(try await Program.run(["import", "mail", mailbox] + Self.ours + place.options))
            #expect(again.messages == 4000)
            #expect(again.known > 0)
        }
    }

    @Test("A disk that is full while importing is told in a sentence, and nothing that was kept is lost")
    func full() async throws {
        let folder = try Folder()
        let mailbox = try folder.write("mailbox.mbox", LongMailbox.text(messages: 4000))
        let calm = try await withPlace(.sqlite) { place in
            _ = try await Program.run(["import", "mail", mailbox] + Self.ours + place.options)
            return try await place.contents()
        }
        try await withPlace(.sqlite) { place in
            _ = try await Program.run(["migrate"] + place.options)
            let outcome = try await Program.run(
                ["import", "mail", mailbox] + Self.ours + place.options, filesUpTo: 3000)
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("full"), "\(outcome.errors)")
            #expect(
                outcome.errors.contains("run the same command again") && outcome.output.contains("\"stopped\":true"))
            let kept = try await place.kept().count
            let again = try Summary(try await Program.run(["import", "mail", mailbox] + Self.ours + place.options))
            #expect(again.known == kept)
            #expect(try await place.contents() == calm)
        }
    }

    @Test("Whose mailbox it is, is guessed and said, and taken only when somebody says so")
    func guess() async throws {
        let folder = try Folder()
        let mailbox = try folder.write("mailbox.mbox", LongMailbox.text(messages: 40))
        try await withPlace(.sqlite) { place in
            let asked = try await Program.run(["import", "mail", mailbox] + place.options)
            #expect(asked.status == 1)
            #expect(asked.errors.contains("--ours hello@bramble.example"), "\(asked.errors)")
            #expect(asked.errors.contains("--yes"))
            let taken = try await Program.run(["import", "mail", mailbox, "--yes"] + place.options)
            #expect(taken.status == 0)
            #expect(taken.output.contains("40 messages found"))
            let later = try await Program.run(["import", "mail", mailbox] + place.options)
            #expect(later.status == 0, "The address is in the settings now: \(later.errors)")
        }
    }

    private static func hash(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}

/// What the program says of an import in JSON.
struct Summary: Decodable {
    let messages: Int
    let known: Int
    let placed: Int
    let people: Int
    let conversations: Int
    let quarantined: Int

    init(_ outcome: Program.Outcome) throws {
        self = try JSONDecoder().decode(Summary.self, from: Data(outcome.output.utf8))
    }
}

/// A mailbox of letters that people might write, as long as one likes. They are years old: what came lately is waiting for us,
/// and a fortnight later it is not.
enum LongMailbox {
    static func text(messages: Int) -> String {
        (0..<messages).map { number in
            """
            From - Thu Nov 19 09:00:00 2020
            From: Person \(number % 700) <person\(number % 700)@quaymail.example>
            To: hello@bramble.example
            Subject: About my bike, letter \(number)
            Date: Thu, 19 Nov 2020 \(10 + number / 3600 % 10):\(10 + number / 60 % 50):\(10 + number % 50) +0000
            Message-ID: <letter-\(number)@quaymail.example>
            \(number % 3 == 0 ? "" : "In-Reply-To: <letter-\(number - number % 3)@quaymail.example>\n")\

            Dear all, this is letter \(number). The chain makes a noise on the hill.


            """
        }.joined()
    }
}
