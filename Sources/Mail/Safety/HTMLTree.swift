import CGumbo

/// A parsed page, walked once.
enum HTMLTree {
    /// The safe HTML of the page's body, or why it could not be made.
    static func write(_ source: String, _ pictures: LetterPictures) -> Result<SafeWriter, SafeHTML.Cut> {
        var source = source
        return source.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { write($0, pictures) }
        }
    }

    private static func write(
        _ bytes: UnsafeBufferPointer<CChar>, _ pictures: LetterPictures
    ) -> Result<SafeWriter, SafeHTML.Cut> {
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return .success(SafeWriter(pictures)) }
        var arena: UnsafeMutablePointer<rg_gumbo_arena>?
        let root = rg_gumbo_parse(start, bytes.count, 128 << 20, 300, &arena)
        defer { rg_gumbo_free(arena) }
        guard let root else { return .failure(.tooSlow) }
        var writer = SafeWriter(pictures)
        guard writer.write(root, depth: 0) else { return .failure(.tooDeep) }
        return .success(writer)
    }
}
