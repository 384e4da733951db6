import Foundation

/// A file that somebody names to be read.
enum FileInput {
    /// Refuses what is no file, and one that cannot be read.
    static func check(_ path: String) throws {
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard !isFolder.boolValue else { throw Problem("\(path) is a folder: name a file that `regard backup` made") }
        guard isThere else { throw Problem("\(path) cannot be read: there is no such file, check the path") }
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw Problem("\(path) cannot be read: this account may not, change who may")
        }
    }
}
