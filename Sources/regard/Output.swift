import Foundation

/// What a command says: results on standard output, everything else on standard error. Written at once, so that a script
/// that reads along sees each line when it is said.
enum Output {
    /// One line of the result.
    static func line(_ text: String = "") {
        write(text + "\n", to: .standardOutput)
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
