/// A file that a form brought. Its name is for showing, never a path, and its type is what the browser says.
package struct UploadedFile: Sendable, Equatable {
    package let name: String
    package let type: String
    /// Empty for one that is not taken.
    package var bytes: [UInt8] = []
    /// Why it is not taken; nil for one that is.
    package var refused: Refused?

    package enum Refused: Sendable {
        case tooLarge
        /// There is no room for it beside the others.
        case tooMuch
        case tooMany
    }
}

/// How much a form may bring.
package struct UploadLimits: Sendable {
    package var file = 15 << 20
    package var all = 20 << 20
    package var count = 20
    /// The fields that are no files, together.
    package var fields = 2 << 20
    /// The whole body: what is larger is not read to its end.
    package var body = 128 << 20

    package init() {}
}
