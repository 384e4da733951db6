import Glibc

/// The files below one path, depth first, the names of each folder by their bytes. What lies in a folder of this program's own
/// data is passed over: it is no mail, and its keys are nobody's to read.
struct FolderWalk {
    enum Step {
        case file(path: String, names: [String])
        case problem(path: String, names: [String], sentence: String)
    }

    private let root: String
    /// The folders that are open, from the outside in, each with the names still to come, the next one last.
    private var open: [(name: String, names: [String])] = []
    private var first: Step?

    /// - `position`: everything before it, and its file when that is done, is passed over.
    init(_ root: String, after position: MailFilePosition?) {
        self.root = root
        switch FileKind(root) {
        case .folder: first = enter(nil, after: position?.names)
        case .file: first = position.map { $0.offset == nil } == true ? nil : .file(path: root, names: [])
        case .absent: first = .problem(path: root, names: [], sentence: "“\(root)” is not there: check the path.")
        case .other: first = .problem(path: root, names: [], sentence: "“\(root)” is neither a file nor a folder.")
        }
        if let position, !open.isEmpty { pass(to: position) }
    }

    mutating func next() -> Step? {
        if let step = first {
            first = nil
            return step
        }
        while !open.isEmpty {
            guard let name = open[open.count - 1].names.popLast() else {
                open.removeLast()
                continue
            }
            if let step = visit(name) { return step }
        }
        return nil
    }

    private mutating func visit(_ name: String) -> Step? {
        let names = open.dropFirst().map(\.name) + [name]
        let path = ([root] + names).joined(separator: "/")
        switch FileKind(path, followingFolders: false) {
        case .folder: return enter(name, after: nil)
        case .file: return isOurs(name) ? .file(path: path, names: names) : nil
        case .absent: return .problem(path: path, names: names, sentence: "“\(path)” could not be opened.")
        case .other: return .problem(path: path, names: names, sentence: "“\(path)” is neither a file nor a folder.")
        }
    }

    /// Opens a folder below the open ones; the problem when that does not work.
    private mutating func enter(_ name: String?, after names: [String]?) -> Step? {
        let below = name.map { open.dropFirst().map(\.name) + [$0] } ?? []
        let path = ([root] + below).joined(separator: "/")
        guard below.count < 64 else { return .problem(path: path, names: below, sentence: "“\(path)” lies too deep.") }
        if FileKind.isHouse(path) {
            guard below.isEmpty else { return nil }
            let sentence = "“\(path)” holds the data of Regard, and no mail: give the folder in which the mail lies."
            return .problem(path: path, names: below, sentence: sentence)
        }
        guard let listed = FileKind.names(in: path) else {
            return .problem(
                path: path, names: below, sentence: "The folder “\(path)” could not be opened: \(SystemError.last).")
        }
        open.append((name ?? "", listed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.reversed()))
        return nil
    }

    /// Leaves out what comes before the position, folder by folder.
    private mutating func pass(to position: MailFilePosition) {
        for (level, name) in position.names.enumerated() {
            while let next = open[level].names.last, next.utf8.lexicographicallyPrecedes(name.utf8) {
                open[level].names.removeLast()
            }
            guard open[level].names.last == name else { return }
            if level == position.names.count - 1 {
                if position.offset == nil { open[level].names.removeLast() }
                return
            }
            open[level].names.removeLast()
            guard enter(name, after: nil) == nil, open.count > level + 1 else { return }
        }
    }

    /// Whether a Maildir says of a message that it is a draft, which nobody sent: "…:2,DS".
    private func isDraft(_ name: String, in folder: String) -> Bool {
        guard folder.hasSuffix("/cur"), let flags = name.firstRange(of: ":2,") else { return false }
        return name[flags.upperBound...].prefix { $0 != "," }.contains("D")
    }

    /// In a Maildir only what lies in `cur` and `new` is mail, without drafts; hidden files are nobody's mail.
    private func isOurs(_ name: String) -> Bool {
        if name.hasPrefix(".") { return false }
        let folder = ([root] + open.dropFirst().map(\.name)).joined(separator: "/")
        return !FileKind.isMaildir(folder) && !isDraft(name, in: folder)
    }
}
