import Glibc
import Synchronization

/// The system's tzdata: `/usr/share/zoneinfo`, or where `TZDIR` says, as for every program of the system.
enum ZoneFiles {
    private static let folder = getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo"

    /// Which file was read; another after an upgrade of tzdata.
    private struct Stamp: Equatable {
        let file: UInt
        let size: Int
        let changed: Int
    }

    private static let known = Mutex<[String: (stamp: Stamp, rules: ZoneRules)]>([:])

    /// The rules of a zone as the file says now; nil when there is no such zone.
    static func rules(_ name: String) -> ZoneRules? {
        guard isName(name) else { return nil }
        let path = "\(folder)/\(name)"
        guard let stamp = stamp(path) else { return nil }
        if let found = known.withLock({ $0[name] }), found.stamp == stamp { return found.rules }
        guard let rules = ZoneRules(file: contents(path)) else { return nil }
        known.withLock { $0[name] = (stamp, rules) }
        return rules
    }

    /// The file of a zone as it is now; nil when there is no such zone.
    static func file(_ name: String) -> [UInt8]? {
        guard isName(name) else { return nil }
        let bytes = contents("\(folder)/\(name)")
        return bytes.isEmpty ? nil : bytes
    }

    /// The places of `zone.tab`, third column, and "UTC".
    static var names: [String] {
        let lines = contents("\(folder)/zone.tab").split(separator: UInt8(ascii: "\n"))
        let places = lines.filter { $0.first != UInt8(ascii: "#") }.compactMap { line in
            line.split(separator: UInt8(ascii: "\t")).dropFirst(2).first.map { String(decoding: $0, as: UTF8.self) }
        }
        return (places + ["UTC"]).sorted()
    }

    /// An area and a place, or one of the names without an area ("GB", "CET"), in the letters that tzdata uses, so that no
    /// name leads out of the folder. `posix` and `right` hold copies of all zones, the latter with leap seconds; `localtime`
    /// and `posixrules` are what this machine chose.
    private static func isName(_ name: String) -> Bool {
        let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), name.utf8.count <= 64,
            !["posix", "right", "localtime", "posixrules"].contains(String(parts[0]))
        else { return false }
        return parts.allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy { byte in
                    (65...90).contains(byte & 0xDF) || (48...57).contains(byte) || [43, 45, 95].contains(byte)
                }
        }
    }

    private static func stamp(_ path: String) -> Stamp? {
        var found = stat()
        guard stat(path, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { return nil }
        return Stamp(file: UInt(found.st_ino), size: Int(found.st_size), changed: found.st_mtim.tv_sec)
    }

    /// The file's bytes, at most a megabyte; empty when it cannot be read.
    private static func contents(_ path: String) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return [] }
        defer { close(file) }
        return [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
            while count < buffer.count {
                let got = read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                guard got > 0 else { break }
                count += got
            }
        }
    }
}
