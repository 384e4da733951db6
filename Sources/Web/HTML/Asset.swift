import CAssets

/// A file that is part of the program: the stylesheet or the staff script.
package struct Asset: Sendable {
    /// The file's plain name, such as `regard.css`.
    package let name: String
    /// What it is, as the header says it.
    package let contentType: String
    /// What is in it. The bytes live as long as the program.
    package let bytes: [UInt8]
    /// Where it is served. The name changes with the content, so it may be kept for a year.
    package let path: String

    /// The one stylesheet.
    package static let stylesheet = Asset(rg_asset_regard_css())
    /// The staff script. Every task can be done without it.
    package static let script = Asset(rg_asset_regard_js())
    /// All files that the program serves.
    package static let all = [stylesheet, script]

    private init(_ file: rg_asset) {
        let content = Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
        let parts = String(cString: file.name).split(separator: ".")
        name = String(cString: file.name)
        contentType = String(cString: file.type)
        bytes = content
        path = "/assets/\(parts[0])-\(content.fingerprint).\(parts[1])"
    }
}

extension [UInt8] {
    /// Twelve hexadecimal digits that change when the bytes do (FNV-1a, 64 bits). Names a file, protects nothing.
    fileprivate var fingerprint: String {
        let hash = reduce(into: 0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return String(hash | 1 << 63, radix: 16).suffix(12).lowercased()
    }
}
