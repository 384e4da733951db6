import Foundation
import Glibc

/// Which running program has a mailbox in its hands: the machine and its start, the process, and when that began. Two programs
/// never share a name, and on one machine anybody can see whether the program of a name still runs.
package struct LeaseHolder: Sendable, Equatable {
    package let text: String

    /// A holder of this name, for tests.
    package init(_ text: String) {
        self.text = text
    }

    /// This program.
    package static let current = LeaseHolder("\(machine) \(getpid()) \(began(getpid()) ?? "?")")

    /// Whether it is a program of this machine that runs no more: what it held is free.
    var isGone: Bool {
        let words = text.split(separator: " ")
        guard words.count == 3, words[0] == Self.machine, let process = pid_t(words[1]) else { return false }
        return Self.began(process) != String(words[2])
    }

    private static let machine: String = {
        var name = [CChar](repeating: 0, count: 256)
        gethostname(&name, name.count - 1)
        let text = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let host = String(decoding: text, as: UTF8.self).filter { !$0.isWhitespace }
        return "\(host)/\(start)/\(processes)"
    }()

    /// This start of the machine; machines of one name differ in it (random(4)).
    private static let start = String(
        decoding: FileManager.default.contents(atPath: "/proc/sys/kernel/random/boot_id") ?? Data(), as: UTF8.self
    ).prefix { $0.isHexDigit || $0 == "-" }

    /// The processes that can be seen from here: containers of one machine have each their own (namespaces(7)).
    private static let processes: UInt64 = {
        var status = stat()
        return stat("/proc/self/ns/pid", &status) == 0 ? UInt64(status.st_ino) : 0
    }()

    /// When a process began, in ticks since the machine did (proc(5), `stat` field 22); nil when there is none.
    private static func began(_ process: pid_t) -> String? {
        guard let file = fopen("/proc/\(process)/stat", "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = fread(&bytes, 1, bytes.count, file)
        // The name of the program stands in brackets and may hold anything.
        let fields = String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: ")").last?.split(
            separator: " ")
        guard let fields, fields.count > 19 else { return nil }
        return String(fields[19])
    }
}
