/// Attachments that hold what the person wrote and attached, and that few programs can open.
enum Container {
    /// At most so many are opened in one message, none larger than this.
    private static let most = 10
    private static let largest = 64 << 20

    /// Whether an attachment of this type and name is one.
    static func mayBe(_ part: MessagePart) -> Bool {
        switch part.contentType {
        case "application/ms-tnef", "application/vnd.ms-tnef", "application/pkcs7-mime", "application/x-pkcs7-mime":
            true
        default: part.fileName?.lowercased() == "winmail.dat"
        }
    }

    /// The first few of them with what is inside; those that hold nothing readable are left out.
    static func opened(among parts: [MessagePart]) -> [(part: MessagePart, content: ContainerContent)] {
        parts.filter { !$0.isNested && mayBe($0) }.prefix(most).compactMap { part in
            guard let bytes = PartContent.bytes(of: part.leaf), bytes.count <= largest,
                let content = content(of: bytes, isSigned: part.contentType.hasSuffix("pkcs7-mime"))
            else { return nil }
            return (part, content)
        }
    }

    private static func content(of bytes: [UInt8], isSigned: Bool) -> ContainerContent? {
        guard isSigned else { return TNEFReading.content(of: bytes) }
        return SignedContent.inside(bytes).map { inner in
            let mail = MailReader.read(inner, html: .wordsOnly)
            let files = mail.attachments.indices.compactMap { index -> ContainedFile? in
                let file = mail.attachments[index]
                return MailReader.attachment(index, of: inner).map {
                    ContainedFile(
                        name: file.fileName, contentType: file.contentType, contentID: file.contentID, bytes: $0)
                }
            }
            return ContainerContent(text: mail.words, files: files)
        }
    }
}
