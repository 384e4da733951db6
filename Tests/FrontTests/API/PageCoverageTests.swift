import Foundation
import Testing

@Suite("Whatever a program can do, a person can do on a page")
struct PageCoverageTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardizedFileURL

    /// What no page does, with the reason.
    private static let exceptions = [
        "ApiTokens.see": "the API does it itself",
        "Asking.askWhenDone": "a job does it",
        "Clocks.rebuild": "the command line checks and rebuilds them",
        "Conversations.record": "calls and visits are brought by the programs that know of them",
        "Conversations.start": "people begin by mail, and programs by the API",
        "Guarantees.recount": "a job does it",
        "GreetSender.run": "a job does it",
        "HandedOver.keep": "a mail server of this machine hands it over",
        "Intake.keep": "the command line imports mail",
        "OwnerDraft.make": "the first step of the setup does it, by a draft",
        "People.contacted": "it goes with what is recorded",
        "RepeatedRequests.begin": "the API does it itself",
        "RepeatedRequests.finish": "the API does it itself",
        "RepeatedRequests.forget": "the API does it itself",
        "SetupKey.renew": "the command line does it",
        "VoiceHistory.load": "the sample business is made by the command line",
        "VoiceHistory.loadBeliefs": "the sample business is made by the command line",
    ]

    @Test("Every command of every room is reached by a page")
    func covered() throws {
        let graph = CommandGraph(try Command.all(in: Self.project))
        let reached = graph.closure(of: try Self.named(graph))
        let missing = graph.changing.subtracting(reached).subtracting(Self.exceptions.keys).sorted()
        #expect(missing == [], "Give each a page, or explain in exceptions why nobody needs one.")
        let gone = Self.exceptions.keys.filter { !graph.changing.contains($0) }.sorted()
        #expect(gone == [], "These are gone.")
    }

    /// The commands that the sources of pages name.
    private static func named(_ graph: CommandGraph) throws -> [String] {
        let sources = project.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        let paths = (files?.allObjects as? [URL] ?? []).filter {
            $0.pathExtension == "swift" && $0.path.contains(/\/Sources\/\w+\/(?:Pages|Wiring)\//)
        }
        let text = try paths.map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
        let names = text.matches(of: /\b([A-Z]\w*\.[a-z]\w*)/.wordBoundaryKind(.simple)).map { String($0.1) }
        return Set(names).filter { name in graph.commands.contains { $0.name == name } }.sorted()
    }
}
