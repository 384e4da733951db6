import CGMime

/// An attachment's decoded content, piece by piece, so that no more than one piece of it is decoded at a time.
package actor AttachmentPieces {
    private let opened: OpenedAttachment

    /// The attachment that `read` lists at this place; nil when there is none.
    package init?(_ index: Int, of bytes: [UInt8]) {
        guard let opened = OpenedAttachment(index, of: bytes) else { return nil }
        self.opened = opened
    }

    /// The next piece, at most 256 KB; nil at the end.
    package func next() -> [UInt8]? { opened.next() }
}

/// The attachment with the message that it lies in, of which it holds a copy until it goes.
private final class OpenedAttachment {
    private let bytes: UnsafeMutablePointer<GByteArray>
    private var message: UnsafeMutablePointer<GMimeMessage>?
    private var stream: UnsafeMutablePointer<GMimeStream>?
    /// A file inside of another attachment comes in one piece.
    private var whole: [UInt8]?

    init?(_ index: Int, of source: [UInt8]) {
        let copied = source.withUnsafeBytes { MessageStart.withReadable($0, Self.copied) }
        guard GMimeLibrary.isReady, let bytes = copied else { return nil }
        self.bytes = bytes
        guard open(index) else { return nil }
    }

    /// Nil when the bytes are better not parsed.
    private static func copied(_ bytes: UnsafeRawBufferPointer) -> UnsafeMutablePointer<GByteArray>? {
        guard !bytes.isEmpty, MessageStart.whyNotToParse(bytes) == nil else { return nil }
        let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        return g_byte_array_append(g_byte_array_sized_new(guint(bytes.count)), start, guint(bytes.count))
    }

    deinit {
        if let stream { g_object_unref(stream) }
        if let message { g_object_unref(message) }
        g_byte_array_unref(bytes)
    }

    func next() -> [UInt8]? {
        if let whole {
            self.whole = nil
            return whole
        }
        let piece = stream.map { PartContent.piece(of: $0, atMost: MailLimits.pieceBytes) } ?? []
        return piece.isEmpty ? nil : piece
    }

    private func open(_ index: Int) -> Bool {
        let parsed = GMimeLibrary.withOptions { options, _ in rg_mime_parse(bytes, options) }
        guard let message = parsed else { return false }
        self.message = message
        let others = MessageBody(MessageParts(of: message).leaves).others
        if others.indices.contains(index) {
            stream = rg_mime_content_stream(others[index].leaf)
            return true
        }
        whole = MailReader.contained(index - others.count, in: others)
        return whole != nil
    }
}
