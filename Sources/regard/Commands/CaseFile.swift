import ArgumentParser
import Foundation

/// The JSON file of cases that a command computes, and how it says that it cannot.
struct CaseFile: ParsableArguments {
    @Argument(help: "A JSON file of cases, or - for standard input.")
    var file: String

    /// How the file is called in a sentence.
    var name: String { file == "-" ? "standard input" : file }

    /// All of it, read to its end, so that a pipe can stand for a file; refused with a sentence when there is no such file.
    func contents(for command: String) throws -> Data {
        if file == "-" { return try FileHandle.standardInput.readToEnd() ?? Data() }
        guard let handle = FileHandle(forReadingAtPath: file), let contents = try? handle.readToEnd() ?? Data() else {
            try Self.fail(command, "\(file): there is no file that can be read; give the path of a JSON file, or -")
        }
        return contents
    }

    /// Says on standard error what is wrong, and exits 1.
    static func fail(_ command: String, _ sentence: String) throws -> Never {
        Output.error("regard \(command): \(sentence)")
        throw ExitCode.failure
    }
}
