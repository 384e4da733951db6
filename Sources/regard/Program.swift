import ArgumentParser
import Foundation
import Kernel
import Mail
import Store

/// Where the program begins and ends: 0, or 1 with one sentence on standard error.
@main
enum Program {
    static func main() async {
        // What this program writes holds what people said: only its own account reads it.
        umask(0o077)
        // A reader who goes away ends a write with an error, not the program.
        signal(SIGPIPE, SIG_IGN)
        // A file that has reached the system's limit fails a write, not the program.
        signal(SIGXFSZ, SIG_IGN)
        // A parent that blocks signals hands that on, and then nobody could stop us.
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_UNBLOCK, &all, nil)
        do {
            var command = try await Regard.asyncParseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    /// What stands after the program's name, names of files among it that are no UTF-8.
    private static var arguments: [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { index in
            CommandLine.unsafeArgv[index].map {
                PathText.text(UnsafeBufferPointer(start: $0, count: strlen($0)).map(UInt8.init(bitPattern:)))
            }
        }
    }

    /// Says what went wrong and ends.
    private static func end(with error: any Error) -> Never {
        switch error {
        case let code as ExitCode: exit(code.rawValue)
        case is CancellationError: exit(130)
        default:
            let isWellMeant = !isOurs(error) && Regard.exitCode(for: error) == .success
            if isWellMeant { Regard.exit(withError: error) }
            say(sentence(of: error))
        }
        exit(MailDeliver.isMeant && !isOurs(error) ? EX_USAGE : 1)
    }

    /// What went wrong, in one sentence for whoever runs the program.
    static func sentence(of error: any Error) -> String {
        switch error {
        case let problem as Problem: problem.sentence
        case let refusal as any Refusal: refusal.sentence
        case let fault as DatabaseFault: fault.description
        default: Regard.message(for: error)
        }
    }

    /// Whether it is one of our own sentences, and not what is said of a command that is written wrongly.
    private static func isOurs(_ error: any Error) -> Bool {
        error is Problem || error is any Refusal || error is DatabaseFault
    }

    private static func say(_ sentence: String) {
        Output.error("regard: \(sentence)")
    }
}

/// Why a command ends early: one sentence that says what is wrong and what to do.
struct Problem: Error {
    let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }
}
