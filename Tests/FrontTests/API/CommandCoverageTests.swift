import Foundation
import Testing

@testable import Front

@Suite("Whatever the pages can do, a program can do")
struct CommandCoverageTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardizedFileURL
    private let graph: CommandGraph

    init() throws {
        graph = CommandGraph(try Command.all(in: Self.project))
    }

    /// What no program does through the API, with the reason.
    private static let exceptions = [
        "Answers.give": "whoever was asked answers on the survey's page, by a link of their own",
        "ApiTokens.see": "the API does it itself",
        "Asking.askWhenDone": "a job does it",
        "Asking.notForMe": "whoever got the link says so on the survey's page",
        "Asking.stop": "whoever was asked says so on the survey's page",
        "Business.finishSetup": "the setup is walked through in a browser",
        "Clocks.rebuild": "the command line counts again",
        "ClockMinute.begin": "the program does it when it starts",
        "Guarantees.recount": "the sample business is made by the command line",
        "HandedOver.keep": "a mail server of this machine hands it over",
        "Intake.keep": "the command line imports mail",
        "PromiseMinute.begin": "the program does it when it starts",
        "NeverEvents.alerted": "a job does it",
        "KeepCalendars.begin": "the program does it when it starts",
        "Outbox.dropSecrets": "a job does it",
        "OwnerDraft.make": "the setup is walked through in a browser",
        "RepeatedRequests.begin": "the API does it itself",
        "RepeatedRequests.finish": "the API does it itself",
        "RepeatedRequests.forget": "the API does it itself",
        "RepeatedRequests.sweep": "a job does it",
        "Sessions.see": "pages do it themselves",
        "Sessions.start": "a browser signs in",
        "Sessions.sweep": "a job does it",
        "SettleMail.queue": "the program does it when it starts",
        "SetupKey.renew": "the command line does it",
        "SignIn.setPassword": "a password is typed in a browser, never sent by a program",
        "SignIn.withLink": "a browser signs in",
        "SignIn.withPassword": "a browser signs in",
        "UnnamedAnswers.change": "only the page takes the code that whoever answered was shown",
        "Warnings.claim": "a job does it",
        "VoiceHistory.load": "the sample business is made by the command line",
        "VoiceHistory.loadBeliefs": "the sample business is made by the command line",
    ]

    @Test("Every command of every room is reached by an operation")
    func covered() {
        let reached = graph.closure(of: API.operations.flatMap(\.reaches))
        let missing = graph.changing.subtracting(reached).subtracting(Self.exceptions.keys).sorted()
        #expect(missing == [], "Give each an operation, or explain in exceptions why no program needs it.")
    }

    @Test("An exception names a command that nothing else reaches")
    func exceptions() {
        let reached = graph.closure(of: API.operations.flatMap(\.reaches))
        let idle = Self.exceptions.keys.filter { reached.contains($0) || !graph.changing.contains($0) }.sorted()
        #expect(idle == [], "These are reached, or are gone.")
    }

    @Test("An operation names commands that there are, and calls them")
    func named() throws {
        let folder = Self.project.appending(path: "Sources/Front/API/Operations")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let text = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        for name in Set(API.operations.flatMap(\.reaches)) {
            #expect(graph.changing.contains(name), "No command is called \(name)")
            #expect(text.contains("\(name)("), "No operation calls \(name)")
        }
    }

    @Test("The reading of sources tells what writes from what reads")
    func reading() {
        let source = """
            package enum Boxes {
                package static func open(_ id: Int, in tx: Transaction) throws {
                    try shut(id, in: tx)
                }

                package static func look(in tx: Transaction) throws -> Int {
                    try tx.row("SELECT 1") { $0.int(0) } ?? 0
                }

                static func shut(_ id: Int, in tx: Transaction) throws {
                    try tx.run("DELETE FROM box")
                }
            }
            """
        let graph = CommandGraph(Command.read(source))
        #expect(graph.changing == ["Boxes.open"])
        #expect(graph.closure(of: ["Boxes.open"]) == ["Boxes.open", "Boxes.shut"])
    }
}
