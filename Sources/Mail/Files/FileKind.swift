import Glibc

/// What lies at a path.
enum FileKind {
    case file
    case folder
    case absent
    case other

    /// - `followingFolders`: whether a link to a folder counts as that folder, or as something else.
    init(_ path: String, followingFolders: Bool = true) {
        var info = stat()
        guard stat(PathText.bytes(path), &info) == 0 else {
            self = .absent
            return
        }
        switch info.st_mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = followingFolders || !Self.isLink(path) ? .folder : .other
        default: self = .other
        }
    }

    private static func isLink(_ path: String) -> Bool {
        var info = stat()
        return lstat(PathText.bytes(path), &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
    }

    /// Whether the folder is a Maildir: it holds `cur` and `new`.
    static func isMaildir(_ path: String) -> Bool {
        if case .folder = FileKind(path + "/cur"), case .folder = FileKind(path + "/new") { return true }
        return false
    }

    /// Whether the folder is one in which this program keeps its own data: it holds `secret`, and the database or the key of
    /// mailboxes beside it.
    static func isHouse(_ path: String) -> Bool {
        func isFile(_ name: String) -> Bool { if case .file = FileKind("\(path)/\(name)") { true } else { false } }
        return isFile("secret") && (isFile("regard.db") || isFile("mail.key"))
    }

    /// The names in a folder without `.`, `..` and a Maildir's `tmp`; nil when it cannot be listed (see `SystemError`).
    static func names(in path: String) -> [String]? {
        guard let folder = opendir(PathText.bytes(path)) else { return nil }
        defer { closedir(folder) }
        let skipsTmp = isMaildir(path)
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { PathText.text($0.prefix { $0 != 0 }) }
            if name == "." || name == ".." || (skipsTmp && name == "tmp") { continue }
            names.append(name)
        }
        return names
    }
}

/// What the system said about the last call that failed on this thread.
enum SystemError {
    static var last: String { String(cString: strerror(errno)) }
}
