import Foundation
import PeopleRules

/// The folder that everything is kept in.
struct DataFolder: Sendable {
    let path: String

    /// Makes the folder when it is not there; refuses one that cannot be written.
    func make() throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750])
        } catch {
            throw Problem("the data folder \(path) cannot be made: name one that can be written with --data")
        }
        guard access(path, W_OK | X_OK) == 0 else {
            throw Problem(
                "the data folder \(path) cannot be written (\(String(cString: strerror(errno)))): change who owns it, or name another one with --data"
            )
        }
    }

    /// The secret in the folder, which only its owner can read; nil when there is none.
    func secret() -> [UInt8]? { bytes(of: secretPath, atLeast: HouseSecret.length) }

    /// The secret in the folder, made when there is none.
    func makeSecret() throws -> [UInt8] {
        try secret() ?? make(HouseSecret.random(), at: secretPath)
    }

    /// The bytes of a file of the folder or elsewhere; nil when there is none, or it is shorter than `length`.
    func bytes(of path: String, atLeast length: Int) -> [UInt8]? {
        guard let data = FileManager.default.contents(atPath: path), data.count >= length else { return nil }
        return Array(data)
    }

    /// Writes a file that only its owner can read; what is in it then, since another program may make it at the same moment.
    func make(_ bytes: [UInt8], at path: String) throws -> [UInt8] {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if let kept = self.bytes(of: path, atLeast: bytes.count) { return kept }
            throw Problem(
                "the file \(path) cannot be made (\(String(cString: strerror(errno)))): check that the folder can be written"
            )
        }
        defer { close(descriptor) }
        guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            unlink(path)
            throw Problem("the file \(path) cannot be written: make room on the disk and start again")
        }
        return bytes
    }

    private var secretPath: String { "\(path)/secret" }
}
