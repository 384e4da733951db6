/// One file with one message, or with many.
struct OpenMailFile {
    private let path: String
    private let position: MailFilePosition
    private var mailbox: MboxReader?
    private var single: FoundMail?

    /// A file is a mailbox when it begins with a separator of one, blank lines before it aside, unless its name says that it is one
    /// message.
    init(_ path: String, _ position: MailFilePosition) {
        self.path = path
        self.position = position
        guard let file = FileBytes(path) else {
            single = problem("“\(path)” could not be opened: \(SystemError.last).")
            return
        }
        guard !Self.isCompressed(file.peek(8)) else {
            single = problem("“\(path)” is compressed: unpack it first, then import what was in it.")
            return
        }
        let start = file.peek(4096)
        let blank = start.prefix { $0 == 0x0A || $0 == 0x0D }.count
        if !Self.isNamedAsOneMessage(path), MboxSeparator.begins(Array(start.dropFirst(blank))) {
            mailbox = MboxReader(file, from: max(position.offset ?? 0, blank))
        } else {
            single = readAll(file)
        }
    }

    mutating func next() -> FoundMail? {
        if let found = single {
            single = nil
            return found
        }
        guard let found = mailbox?.next() else { return nil }
        switch found {
        case .message(let offset, let bytes, let dated):
            return .message(
                source: PathText.shown(path), offset: offset, bytes: bytes, dated: dated,
                next: place(mailbox?.nextOffset))
        case .tooLarge(let offset):
            let sentence = "The message at byte \(offset) of “\(path)” is larger than 64 MB and was left out."
            return problem(sentence, next: place(mailbox?.nextOffset))
        case .failed(let offset):
            return problem("“\(path)” could not be read beyond byte \(offset): \(SystemError.last).")
        }
    }

    private func readAll(_ file: FileBytes) -> FoundMail {
        guard file.size <= MailLimits.messageBytes else {
            return problem("“\(path)” is larger than 64 MB and no mailbox file: it was left out.")
        }
        guard let bytes = file.all() else { return problem("“\(path)” could not be read: \(SystemError.last).") }
        return .message(
            source: PathText.shown(path), offset: 0, bytes: bytes, dated: nameDate ?? file.changed, next: place(nil))
    }

    /// When a message of a Maildir came: its name begins with that.
    private var nameDate: Int64? {
        guard Self.isInMaildir(path), let name = path.split(separator: "/").last else { return nil }
        let digits = name.prefix { $0 != "." }
        return (9...10).contains(digits.count) ? Int64(digits) : nil
    }

    private func problem(_ sentence: String, next: MailFilePosition? = nil) -> FoundMail {
        .problem(source: PathText.shown(path), sentence: PathText.shown(sentence), next: next ?? place(nil))
    }

    private func place(_ offset: Int?) -> MailFilePosition {
        MailFilePosition(root: position.root, names: position.names, offset: offset)
    }

    private static func isNamedAsOneMessage(_ path: String) -> Bool {
        let path = path.lowercased()
        return path.hasSuffix(".eml") || path.hasSuffix(".msg") || isInMaildir(path)
    }

    /// Whether a file begins as gzip, bzip2, zip, xz, 7-Zip and Zstandard do.
    private static func isCompressed(_ start: some Collection<UInt8>) -> Bool {
        let marks: [[UInt8]] = [
            [0x1F, 0x8B], [0x42, 0x5A, 0x68], [0x50, 0x4B, 3, 4], [0xFD, 0x37, 0x7A, 0x58, 0x5A],
            [0x37, 0x7A, 0xBC, 0xAF],
            [0x28, 0xB5, 0x2F, 0xFD],
        ]
        return marks.contains { start.starts(with: $0) }
    }

    private static func isInMaildir(_ path: String) -> Bool { path.contains("/cur/") || path.contains("/new/") }
}
