/// What the first bytes of a file say that it is, whatever its name and its sender say.
package enum FileSignature: String, Sendable, CaseIterable {
    case png
    case jpeg
    case gif
    case webp
    case bmp
    case tiff
    case pdf
    case rtf
    case html
    case svg
    /// A packed folder; documents of newer office programs are one too.
    case zip
    /// A document of older office programs.
    case office
    /// Packed in another way.
    case packed
    /// Something that a computer runs.
    case program
    /// Sound or film.
    case media

    /// How many bytes it takes to see.
    package static let length = 512

    /// Nil where the bytes say nothing of it, as in plain text.
    package init?(_ start: some Collection<UInt8>) {
        let bytes = Array(start.prefix(Self.length))
        let marked = Self.marks.first { bytes.starts(with: $0.bytes) }?.is
        guard let found = marked ?? Self.behind(bytes) ?? Self.markup(bytes) else { return nil }
        self = found
    }

    /// The type under which a browser shows it as a picture of points; nil for everything else.
    package var pictureType: String? {
        switch self {
        case .png, .jpeg, .gif, .webp, .bmp: "image/\(rawValue)"
        default: nil
        }
    }

    /// What begins with a length or a container's name, and says what it is behind it.
    private static func behind(_ bytes: [UInt8]) -> FileSignature? {
        guard bytes.count >= 12 else { return nil }
        let (first, third) = (Array(bytes[0..<4]), Array(bytes[8..<12]))
        if first == Array("RIFF".utf8) { return third == Array("WEBP".utf8) ? .webp : .media }
        return bytes[4..<8].elementsEqual("ftyp".utf8) ? .media : nil
    }

    private static func markup(_ bytes: [UInt8]) -> FileSignature? {
        let start = String(decoding: bytes, as: UTF8.self).lowercased().drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<script") { return .html }
        return start.hasPrefix("<") && start.contains("<svg") ? .svg : nil
    }

    /// As each format's own description has them; the longer ones first where two begin alike.
    private static let marks: [(bytes: [UInt8], is: FileSignature)] = [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png), ([0xFF, 0xD8, 0xFF], .jpeg),
        (Array("GIF87a".utf8), .gif), (Array("GIF89a".utf8), .gif),
        ([0x49, 0x49, 0x2A, 0x00], .tiff), ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
        (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .rtf),
        ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .office),
        (Array("Rar!".utf8), .packed), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .packed), ([0x1F, 0x8B, 0x08], .packed),
        (Array("BZh".utf8), .packed), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .packed), (Array("MSCF".utf8), .packed),
        (Array("MZ".utf8), .program), ([0x7F, 0x45, 0x4C, 0x46], .program), (Array("#!".utf8), .program),
        ([0xFE, 0xED, 0xFA, 0xCE], .program), ([0xFE, 0xED, 0xFA, 0xCF], .program),
        ([0xCE, 0xFA, 0xED, 0xFE], .program), ([0xCF, 0xFA, 0xED, 0xFE], .program),
        ([0xCA, 0xFE, 0xBA, 0xBE], .program), ([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], .program),
        (Array("BM".utf8), .bmp), (Array("ID3".utf8), .media), (Array("OggS".utf8), .media),
        (Array("fLaC".utf8), .media),
    ]
}
