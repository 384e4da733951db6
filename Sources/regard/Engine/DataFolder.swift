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
    func secret() -> [UInt8]? {
        guard let data = FileManager.default.contents(atPath: secretPath), data.count >= HouseSecret.length else {
            return nil
        }
        return Array(data)
    }

    /// The secret in the folder, made when there is none.
    func makeSecret() throws -> [UInt8] {
        if let kept = secret() { return kept }
        let made = HouseSecret.random()
        let descriptor = open(secretPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            // Another program made it at the same moment.
            if let kept = secret() { return kept }
            throw Problem(
                "the file \(secretPath) cannot be made (\(String(cString: strerror(errno)))): check that the folder can be written"
            )
        }
        defer { close(descriptor) }
        guard write(descriptor, made, made.count) == made.count, fsync(descriptor) == 0 else {
            unlink(secretPath)
            throw Problem("the file \(secretPath) cannot be written: make room on the disk and start again")
        }
        return made
    }

    private var secretPath: String { "\(path)/secret" }
}
