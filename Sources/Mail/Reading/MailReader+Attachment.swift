import CGMime

extension MailReader {
    /// The decoded content of the attachment that `read` lists at this place; nil when there is none.
    package static func attachment(_ index: Int, of bytes: [UInt8]) -> [UInt8]? {
        withParts(of: bytes) { others in
            if others.indices.contains(index) { return PartContent.bytes(of: others[index].leaf) }
            return contained(index - others.count, in: others)
        }
    }

    /// The decoded contents of all attachments, in the order in which `read` lists them.
    package static func attachments(of bytes: [UInt8]) -> [[UInt8]] {
        withParts(of: bytes) { others in
            others.map { PartContent.bytes(of: $0.leaf) ?? [] }
                + Container.opened(among: others).flatMap(\.content.files).map(\.bytes)
        } ?? []
    }

    /// A file inside of winmail.dat or a signed message in one piece.
    static func contained(_ index: Int, in others: [MessagePart]) -> [UInt8]? {
        let inside = Container.opened(among: others).flatMap(\.content.files)
        return inside.indices.contains(index) ? inside[index].bytes : nil
    }

    private static func withParts<Result>(of bytes: [UInt8], _ use: ([MessagePart]) -> Result?) -> Result? {
        withParsed(bytes) { use(MessageBody(MessageParts(of: $0).leaves).others) }
    }

    /// Gives `use` the parsed message; nil where it is not parsed. Nothing of the message may leave `use`.
    static func withParsed<Result>(
        _ bytes: [UInt8], _ use: (UnsafeMutablePointer<GMimeMessage>) -> Result?
    ) -> Result? {
        bytes.withUnsafeBytes { bytes in
            MessageStart.withReadable(bytes) { bytes in
                guard MessageStart.whyNotToParse(bytes) == nil else { return nil }
                return GMimeLibrary.withMessage(bytes) { message, _ in use(message) } ?? nil
            }
        }
    }
}
