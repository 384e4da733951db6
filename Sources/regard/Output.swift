import Foundation
import Glibc

/// What a command says: results on standard output, everything else on standard error. Written at once, so that a script
/// that reads along sees each line when it is said.
enum Output {
    /// One line of the result.
    static func line(_ text: String = "") {
        write(text + "\n", to: .standardOutput)
    }

    /// A whole document, as it is. A reader who goes away early has what they wanted; a disk that is full is told.
    static func document(_ bytes: some DataProtocol) throws {
        var rest = Data(bytes)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            if written < 0, errno == EPIPE { return }
            guard written > 0 else {
                throw Problem("the result cannot be written: \(String(cString: strerror(errno)))")
            }
            rest = rest.dropFirst(written)
        }
    }

    /// One line for whoever watches.
    static func error(_ text: String) {
        write(text + "\n", to: .standardError)
    }

    /// The last line of a terminal anew, for progress.
    static func progress(_ text: String) {
        write("\r\(text)\u{1B}[K", to: .standardError)
    }

    /// Whether somebody reads standard error on a terminal.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether somebody can be asked.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isWatched }

    /// Asks on the terminal; what was typed, empty at its end.
    static func ask(_ question: String) -> String {
        write(question + " ", to: .standardError)
        return readLine() ?? ""
    }

    /// Nobody reads what a closed pipe was to get, so a failure is no matter.
    private static func write(_ text: String, to handle: FileHandle) {
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
