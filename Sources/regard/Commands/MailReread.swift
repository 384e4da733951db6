import ArgumentParser
import ChannelsRules
import ConversationsRules
import Kernel
import Store

/// `regard mail reread`: interprets again what is kept.
struct MailReread: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reread",
        abstract: "Interpret again the mail that is kept, after an upgrade or for one message.",
        discussion: "Nothing is doubled, and what people moved by hand stays. It may be stopped and run again.")

    @Option(help: ArgumentHelp("Only the message of this id; all without it.", valueName: "id"))
    var message: String?

    @Flag(help: "Print the summary as JSON.")
    var json = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let id = try message.map { text in
            guard let id = ID<IntakeItem>(text) else {
                throw Problem("“\(text)” is no id of a message: copy the number from its address in the quarantine")
            }
            return id
        }
        StopSignal.listen()
        try await OpenHouse.with(store.configuration()) { house in
            let reread = ConversationsRules.MailReread(house.database)
            let tally = try await rereading(reread, id)
            Output.line(json ? Self.json(tally) : Self.text(tally))
            if StopSignal.isGiven { throw ExitCode(130) }
        }
    }

    private func rereading(
        _ reread: ConversationsRules.MailReread, _ id: ID<IntakeItem>?
    ) async throws -> ConversationsRules.MailReread.Tally {
        guard let id else { return try await reread.all(isStopped: { StopSignal.isGiven }) }
        do {
            return try await reread.one(id)
        } catch is Absent {
            throw Problem("no message with the id \(id) is kept")
        }
    }

    private static func text(_ tally: ConversationsRules.MailReread.Tally) -> String {
        """
        \(tally.read) messages read again
        \(tally.changed) of them told better now
        \(tally.placed) placed in conversations
        \(tally.notices) put beside letters of ours
        \(tally.reasons) aside for another reason
        """
    }

    private static func json(_ tally: ConversationsRules.MailReread.Tally) -> String {
        """
        {"messages":\(tally.read),"changed":\(tally.changed),"placed":\(tally.placed),"notices":\(tally.notices),"reasons":\(tally.reasons)}
        """
    }
}
