import Foundation
import Synchronization

/// Asks the desk for its pages, as one client and as eight, signed in and compressed.
struct BenchPages {
    let desk: BenchDesk
    let keys: BenchKeys
    let seconds: Double

    func run(_ report: inout BenchReport) async throws {
        let (process, coldStart) = try await desk.start(cookie: keys.cookie)
        defer { process.terminate() }
        let pid = process.processIdentifier
        report.add("cold start to the first page", "\(Int(coldStart)) ms")
        try await Task.sleep(for: .seconds(2))
        report.add("memory idle (anonymous, resident)", megabytes(pid))
        for (what, part, path) in pages {
            let one = await load(path, part, clients: 1).run(against: pid)
            let eight = await load(path, part, clients: 8).run(against: pid)
            report.add(what, one, eight)
        }
        report.add("memory under load (anonymous, resident)", megabytes(pid))
        try await creating(pid, &report)
        report.add("memory after creating", megabytes(pid))
    }

    private var pages: [(String, part: String?, @Sendable (Int) -> String)] {
        let keys = keys
        @Sendable func any(_ ids: [Int64], _ n: Int) -> Int64 {
            ids[Int(UInt64(bitPattern: Int64(n)) &* 2_654_435_761 % UInt64(ids.count))]
        }
        return [
            ("Today", nil, { _ in "/" }),
            ("Inbox, first page", nil, { _ in "/inbox" }),
            ("Inbox, deep page", nil, { _ in "/inbox?view=waiting&after=\(keys.deep)" }),
            ("one conversation", nil, { "/conversations/\(any(keys.conversations, $0))" }),
            ("the entries of a conversation, a part", "entries", { "/conversations/\(any(keys.conversations, $0))" }),
            ("one person", nil, { "/people/\(any(keys.people, $0))" }),
            ("search, rare word", nil, { _ in "/search?q=\(keys.rareWord)" }),
            ("search, common word", nil, { _ in "/search?q=\(keys.commonWord)" }),
        ]
    }

    private func load(_ path: @escaping @Sendable (Int) -> String, _ part: String?, clients: Int) -> Load {
        let cookie = keys.cookie
        return Load(port: desk.port, clients: clients, seconds: seconds) { line, n in
            line.get(path(n), cookie: cookie, part: part)?.status == 200
        }
    }

    /// Conversations made through the API by 32 clients, and how long until the last one can be found by its words.
    private func creating(_ pid: Int32, _ report: inout BenchReport) async throws {
        let token = keys.token
        let made = Latest()
        let make = Load(port: desk.port, clients: 32, seconds: seconds) { line, n in
            let json = """
                {"person":{"email":"new\(n)@people.example","name":"New \(n)"},"subject":"A question",\
                "words":"Will the unicorn\(n) fit my bicycle before the weekend, and what would it cost me?"}
                """
            guard line.post("/api/v1/conversations", token: token, json: json)?.status == 201 else { return false }
            made.last = n
            return true
        }
        let result = await make.run(against: pid)
        report.add(
            "conversations made through the API, 32 clients",
            "\(result.rate)/s, p99 \(String(format: "%.1f", result.percentile(0.99))) ms")
        report.add("searchable after", searchable(made.last))
    }

    /// How long until the words of the conversation that was made last are found.
    private func searchable(_ last: Int) -> String {
        let clock = ContinuousClock()
        let start = clock.now
        guard let line = HTTPLine(port: desk.port) else { return "nobody answers" }
        while clock.now - start < .seconds(10) {
            let answer = line.get("/api/v1/search/words?q=unicorn\(last)", token: keys.token)
            if let answer, String(decoding: answer.body, as: UTF8.self).contains("unicorn\(last) fit") {
                return "\(Int((clock.now - start).milliseconds)) ms"
            }
        }
        return "not within 10 s"
    }

    private func megabytes(_ pid: Int32) -> String {
        "\(Int(ProcessUse(pid: pid).memory)) MB"
    }
}

/// Which request was answered last.
private final class Latest: Sendable {
    private let number = Atomic(0)

    var last: Int {
        get { number.load(ordering: .relaxed) }
        set { number.store(newValue, ordering: .relaxed) }
    }
}
