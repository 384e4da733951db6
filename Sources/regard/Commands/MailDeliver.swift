import ArgumentParser
import ChannelsRules
import Foundation
import Store

/// `regard mail deliver`: takes one message from standard input, as a mail server's pipe gives it.
///
/// Exit codes are those of sysexits.h, by which a mail server knows what to do: 0 when the message is kept; 75 when it cannot be
/// kept now, whatever the reason on our side, so that the server keeps it and tries again; 65 when there is no message, and 69
/// when it is too large, so that the sender hears of it; 64 when the command was written wrongly.
struct MailDeliver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliver", abstract: "Take a message from standard input, as a mail server's pipe gives it.",
        discussion: """
            Exit codes, as in sysexits.h: 0 it is kept; 75 it cannot be kept now, try again; 65 there was no message; \
            69 it is too large; 64 the command is written wrongly.
            """)

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let bytes = try readMessage()
        do {
            let configuration = try store.configuration()
            try refuseWithoutDesk(configuration)
            try await OpenHouse.with(configuration) { house in
                let raw = RawInput(bytes, source: "mail deliver")
                try await house.database.write { try HandedOver.keep(raw, in: $0) }
            }
        } catch {
            // All that can be wrong here is on our side, and no reason to lose a message.
            end(.tryAgain, Program.sentence(of: error))
        }
    }

    private func readMessage() throws -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            while let piece = try FileHandle.standardInput.read(upToCount: 1 << 20), !piece.isEmpty {
                bytes += piece
                if bytes.count > HandedOver.limit {
                    end(.tooLarge, "the message has more than \(HandedOver.limit >> 20) MB, which is too large")
                }
            }
        } catch {
            end(.tryAgain, "the message cannot be read: \(error.localizedDescription)")
        }
        if bytes.isEmpty { end(.noMessage, "there is no message: give one on standard input") }
        return bytes
    }

    /// A desk that was never set up here must not come to be by a message in a wrong folder.
    private func refuseWithoutDesk(_ configuration: Configuration) throws {
        guard case .sqlite(let path) = try DatabasePlace(configuration) else { return }
        guard access(path, F_OK) == 0 else {
            throw Problem("there is no desk at \(path): name its folder with --data")
        }
    }

    /// Whether the command line asks for this command, also when it is written wrongly: a mail server learns so by 64.
    static var isMeant: Bool { CommandLine.arguments.dropFirst().starts(with: ["mail", "deliver"]) }

    private enum Exit: Int32 {
        case noMessage = 65
        case tooLarge = 69
        case tryAgain = 75
    }

    private func end(_ code: Exit, _ sentence: String) -> Never {
        Output.error("regard: \(sentence)")
        Foundation.exit(code.rawValue)
    }
}
