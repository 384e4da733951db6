extension FileSignature {
    /// What a file of this name and type calls itself; nil where that is nothing which its bytes could belie.
    package static func claimed(name: String, type: String) -> FileSignature? {
        let end = name.lowercased().trimmingSuffix.split(separator: ".").dropFirst().last.map(String.init) ?? ""
        return byEnding[end] ?? byType[type]
    }

    /// What the file is, where its bytes say something else than its name; nil where they agree or nothing is known.
    ///
    /// A program is named as one in any case: nobody means to open one out of a letter.
    package static func disguised(_ found: FileSignature?, name: String, type: String) -> FileSignature? {
        let claimed = claimed(name: name, type: type)
        if claimed == .program || found == .program { return .program }
        guard let claimed, let found, claimed != found, !isSame(claimed, found) else { return nil }
        return found
    }

    /// Pictures are shown by what they are, and office documents go by both ways of packing them.
    private static func isSame(_ claimed: FileSignature, _ found: FileSignature) -> Bool {
        if claimed.isPicture, found.isPicture { return true }
        let documents: Set<FileSignature> = [.office, .zip, .rtf, .html]
        return claimed == .office && documents.contains(found) || claimed == .packed && found == .zip
            || claimed == .zip && found == .packed
    }

    private var isPicture: Bool { pictureType != nil || self == .tiff }

    private static let byEnding: [String: FileSignature] = table([
        (.png, "png"), (.jpeg, "jpg jpeg jfif"), (.gif, "gif"), (.webp, "webp"), (.bmp, "bmp"), (.tiff, "tif tiff"),
        (.pdf, "pdf"), (.html, "htm html xhtml"), (.svg, "svg"), (.zip, "zip"), (.packed, "rar 7z gz tgz bz2 xz cab"),
        (.office, "doc docx docm xls xlsx xlsm ppt pptx pptm odt ods odp rtf pages numbers key msg"),
        (.media, "mp3 mp4 m4a mov avi wav ogg flac mkv"),
        (.program, "exe com scr pif bat cmd ps1 vbs vbe js jse wsf hta lnk msi msix jar apk app dll cpl reg sh"),
    ])

    private static let byType: [String: FileSignature] = table([
        (.png, "image/png"), (.jpeg, "image/jpeg image/jpg"), (.gif, "image/gif"), (.webp, "image/webp"),
        (.pdf, "application/pdf"), (.svg, "image/svg+xml"), (.zip, "application/zip"),
        (.program, "application/x-msdownload application/x-msdos-program application/x-executable"),
        (.office, "application/msword application/vnd.ms-excel application/vnd.ms-powerpoint"),
    ])

    private static func table(_ all: [(FileSignature, String)]) -> [String: FileSignature] {
        let each = all.flatMap { kind, names in names.split(separator: " ").map { (String($0), kind) } }
        return Dictionary(each) { first, _ in first }
    }
}

extension String {
    /// Without the blanks and dots that Windows passes over at the end of a name.
    fileprivate var trimmingSuffix: String {
        String(reversed().drop { $0 == " " || $0 == "." }.reversed())
    }
}
