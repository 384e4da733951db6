/// A place between two messages in the files that are gone through, from which reading can go on in a later run.
package struct MailFilePosition: Sendable, Equatable, Codable {
    /// Which of the given paths, counted from 0.
    package var root: Int
    /// The names from that path down to the file, none when the given path is itself a file.
    package var names: [String]
    /// The byte in the file at which the next message begins; nil when the file is done.
    package var offset: Int?

    package init(root: Int, names: [String], offset: Int?) {
        self.root = root
        self.names = names
        self.offset = offset
    }
}
