/// What was found inside an attachment that holds a message of its own: winmail.dat, or a signed message in one piece.
struct ContainerContent: Sendable {
    var text: String?
    var html: String?
    var files: [ContainedFile] = []
}

/// One file out of such an attachment.
struct ContainedFile: Sendable {
    /// As sent; nil when it has none.
    var name: String?
    /// Lower case, without parameters.
    var contentType: String
    /// Without angle brackets; nil when there is none.
    var contentID: String?
    var bytes: [UInt8]
}
