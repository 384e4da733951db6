import ArgumentParser
import Calendars
import Foundation
import Kernel
import Language

/// `regard bench words`: how long finding promises and checking a standard's words take.
struct BenchWordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words", abstract: "Measure finding promises in messages, and checking the words of standards.")

    @Option(help: "How many messages are read.")
    var messages = 2_000

    func run() throws {
        let at = SystemClock().now
        let texts = BenchText.messages(max(1, messages))
        let found = texts.map { text in
            BenchText.milliseconds { _ = PromiseFinder.find(in: text, at: at, zone: .utc) }
        }
        Output.line("promises in a message: \(BenchText.spread(found))")
        for size in [50_000, 100_000] {
            let long = BenchText.message(of: size)
            let taken = BenchText.milliseconds { _ = PromiseFinder.find(in: long, at: at, zone: .utc) }
            Output.line("promises in a message of \(size / 1000) KB: \(BenchText.figure(taken)) ms")
        }
        let checked = texts.map { text in BenchText.milliseconds { _ = VagueWords.english.refusals(in: text) } }
        Output.line("vague words in a text: \(BenchText.spread(checked))")
    }
}

/// `regard bench clock`: how long many cases of working time take.
struct BenchClockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock", abstract: "Measure cases of working time, as `regard clock` computes them.")

    @Option(help: "How many cases are computed.")
    var cases = 100_000

    func run() throws {
        let zones = ["Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Sydney"]
        let lines = (0..<max(1, cases)).map { number in
            let day = 1 + number % 28
            let from = "2026-\(1 + number / 28 % 12)-\(day)".split(separator: "-").map { BenchText.two(String($0)) }
            return """
                {"id":"\(number)","op":"due","time_zone":"\(zones[number % 4])","hours":\(Self.hours),"holidays":\
                ["2026-12-25"],"from":"\(from.joined(separator: "-"))T10:00:00Z","seconds":\(3600 + number % 100_000)}
                """
        }
        let document = Array("[\(lines.joined(separator: ","))]".utf8)
        var answers: [UInt8] = []
        let taken = try BenchText.milliseconds { answers = try ClockCases.answers(document) }
        guard answers.count > lines.count * 20 else { throw BenchFailure("the cases were not answered") }
        Output.line("\(lines.count) cases of working time: \(BenchText.figure(taken)) ms")
    }

    private static let hours = """
        {"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]],"wed":[["09:00","17:00"]],"thu":[["09:00","17:00"]],\
        "fri":[["09:00","12:00"],["13:00","16:30"]]}
        """
}

/// Messages as staff write them, and the figures of what was measured with them.
enum BenchText {
    private static let sentences = [
        "Thank you for your patience with this.", "I'll call you tomorrow before noon.",
        "The part is on its way from the wholesaler.", "We'll refund you within 5 working days.",
        "If you send us the photos, we will look at them.", "Your bike will be ready by half past four on Friday.",
        "Our shop is open from nine to five.", "Sorry that you had to ask twice.",
        "I hope that we can do that by Monday.", "You'll have it with you no later than the 3rd.",
        "Could you tell me whether Thursday suits you?", "The courier says that it left the depot this morning.",
    ]

    /// Some messages of two to nine sentences.
    static func messages(_ count: Int) -> [String] {
        (0..<count).map { number in
            (0..<2 + number % 8).map { sentences[(number * 7 + $0 * 5) % sentences.count] }.joined(separator: " ")
        }
    }

    static func message(of size: Int) -> String {
        var text = ""
        var number = 0
        while text.utf8.count < size {
            text += sentences[number % sentences.count] + (number % 6 == 5 ? "\n\n" : " ")
            number += 1
        }
        return text
    }

    static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return (ContinuousClock.now - start).milliseconds
    }

    static func spread(_ taken: [Double]) -> String {
        let sorted = taken.sorted()
        let figures = [0.5, 0.95, 1].map { figure(sorted[Int((Double(sorted.count - 1) * $0).rounded())]) }
        return "p50 \(figures[0]) ms, p95 \(figures[1]) ms, max \(figures[2]) ms"
    }

    static func figure(_ milliseconds: Double) -> String {
        String(format: milliseconds < 10 ? "%.2f" : "%.0f", milliseconds)
    }

    static func two(_ number: String) -> String { number.count == 1 ? "0\(number)" : number }
}
