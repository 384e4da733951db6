import Foundation
import Testing

@Suite("How much memory reading mail takes")
struct MailMemoryTests {
    /// Tells the most memory that the program had, in KB: the kernel keeps the mark, and the shell looks at it until the end.
    private static let watching = #"""
        "$0" "$@" > /dev/null & p=$!; m=0
        while h=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' /proc/$p/status 2> /dev/null) && [ -n "$h" ]; do
          m=$h; sleep 0.02
        done
        wait $p && echo $m
        """#

    private static func peak(reading files: [String]) async throws -> Int {
        let arguments = ["-c", watching, Program.path, "mail", "read"] + files + ["--json"]
        let outcome = try await Running(arguments, program: "/bin/sh").outcome()
        #expect(outcome.status == 0, "\(outcome.errors.prefix(500))")
        let peak = try #require(Int(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines))) / 1024
        #expect(peak > 8, "It ended before anybody looked.")
        return peak
    }

    @Test("Every real message, whole and cut, is read below 256 MB")
    func corpus() async throws {
        guard let mail = try SharedData.corpus("mail") else { return }
        let folder = try Folder()
        var files: [String] = []
        for file in try SharedData.files(mail) where !["json", "md"].contains(file.pathExtension) {
            let bytes = try SharedData.bytes(file)
            for end in [bytes.count, bytes.count * 7 / 8, bytes.count / 2, bytes.count / 5] {
                files.append("\(folder.path)/\(files.count).eml")
                try Data(bytes[..<end]).write(to: URL(fileURLWithPath: files[files.count - 1]))
            }
        }
        #expect(files.count > 200)
        #expect(try await Self.peak(reading: files) < 256)
    }

    @Test("A message of forty megabytes is read below 256 MB, be it a file or a text")
    func large() async throws {
        let folder = try Folder()
        let line = String(repeating: "QUJD", count: 18) + "\n"
        let content = String(repeating: line, count: (40 << 20) / line.utf8.count)
        let heads = [
            "Content-Type: application/x-a\nContent-Transfer-Encoding: base64\n", "Content-Type: text/plain\n",
            "Content-Type: text/html\n",
        ]
        for (number, head) in heads.enumerated() {
            let path = "\(folder.path)/\(number).eml"
            try Data("From: ann@example.org\n\(head)\n\(content)".utf8).write(to: URL(fileURLWithPath: path))
            #expect(try await Self.peak(reading: [path]) < 256, "\(head)")
        }
    }
}
