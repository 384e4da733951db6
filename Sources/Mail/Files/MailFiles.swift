/// Goes through .eml files, mbox files, Maildirs and folders of them, one message at a time, always in the same order: the
/// paths as given, the names in a folder by their bytes. Links to folders are not followed. Holds one message at a time.
package struct MailFiles: Sequence, IteratorProtocol {
    private let paths: [String]
    private var root: Int
    private var walk: FolderWalk?
    private var resume: MailFilePosition?
    private var open: OpenMailFile?

    /// - `position` is the `next` of the last message that was done with; nil to begin at the start.
    package init(_ paths: [String], from position: MailFilePosition? = nil) {
        self.paths = paths
        root = position?.root ?? 0
        resume = position
    }

    /// The next message or problem; nil at the end.
    package mutating func next() -> FoundMail? {
        while true {
            if let found = open?.next() { return found }
            open = nil
            guard let file = nextFile() else { return nil }
            switch file {
            case .file(let path, let names):
                open = OpenMailFile(path, MailFilePosition(root: root, names: names, offset: offset(names)))
            case .problem(let path, let names, let sentence):
                return .problem(
                    source: PathText.shown(path), sentence: PathText.shown(sentence),
                    next: MailFilePosition(root: root, names: names, offset: nil))
            }
        }
    }

    private mutating func nextFile() -> FolderWalk.Step? {
        while root < paths.count {
            if walk == nil { walk = FolderWalk(paths[root], after: resume) }
            if let step = walk?.next() { return step }
            walk = nil
            resume = nil
            root += 1
        }
        return nil
    }

    /// Where to begin in this file: the start, unless it is the one that was left in the middle.
    private mutating func offset(_ names: [String]) -> Int {
        guard let resume, resume.names == names else { return 0 }
        self.resume = nil
        return resume.offset ?? 0
    }
}
