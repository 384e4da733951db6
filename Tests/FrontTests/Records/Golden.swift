import Foundation
import Testing

/// What was recorded, to be compared with what is: the difference of a golden file is the review of a change.
enum Golden {
    /// Compares `text` with what was recorded at `path`, below the folder of goldens; records it when that was asked for.
    static func check(_ text: String, at path: String, _ place: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: path)
        if ProcessInfo.processInfo.environment["REGARD_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        guard text != recorded else { return }
        let (now, then) = (text.split(separator: "\n"), recorded.split(separator: "\n"))
        let first = zip(now, then).first { $0 != $1 }
        Issue.record(
            """
            \(path) is not as it was recorded: “\(first?.0 ?? now.last ?? "")” was “\(first?.1 ?? "not there")”. When the \
            change is meant, record it: bin/golden
            """, sourceLocation: place)
    }

    /// Whether anything was recorded in this folder, or shall be now. Until then its test is left out.
    static func isKept(_ name: String) -> Bool {
        ProcessInfo.processInfo.environment["REGARD_RECORD"] == "1"
            || FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Golden")
        .standardizedFileURL

    /// A page or a letter with what differs from run to run named by its kind: ids in the order in which they come, tokens,
    /// proofs, names of assets. Each element stands on a line of its own.
    static func plain(_ text: String) -> String {
        var ids: [String: Int] = [:]
        var text = text
        text.replace(/name="csrf" (value|content)="[0-9a-f]+"/) { "name=\"csrf\" \($0.output.1)=\"…\"" }
        text.replace(/\/assets\/(\w+)-[0-9a-f]{12}\./) { "/assets/\($0.output.1)-{content}." }
        text.replace(/\b(once|sure|code|key)" value="[\w-]{16,}"/) { "\($0.output.1)\" value=\"…\"" }
        text.replace(/(\/(?:s|r|sign-in\/links)\/)[\w-]{27}/) { "\($0.output.1){token}" }
        text.replace(/\b[0-9]{15,20}\b/) { found -> String in
            let number = ids[String(found.output)] ?? ids.count + 1
            ids[String(found.output)] = number
            return "#\(number)"
        }
        return text.replacing("><", with: ">\n<")
    }
}
