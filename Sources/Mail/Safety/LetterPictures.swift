import Foundation

/// Which pictures of a letter its frame shows. Nothing is ever fetched by us: what a browser may fetch has its address in `src`.
struct LetterPictures {
    /// Whether those from elsewhere are shown.
    let showsRemote: Bool
    private let attached: (String) -> [UInt8]?
    private var known: [String: String] = [:]
    private var room = most

    /// Pictures that came in a letter take at most so many bytes as addresses; one that is shown twice counts twice.
    private static let most = 7 << 20

    /// Shows none at all.
    static var none: LetterPictures { LetterPictures(showsRemote: false) { _ in nil } }

    /// `attached` gives the bytes of the part with this Content-ID.
    init(showsRemote: Bool, attached: @escaping (String) -> [UInt8]?) {
        self.showsRemote = showsRemote
        self.attached = attached
    }

    /// How many bytes of addresses have been given out.
    var used: Int { Self.most - room }

    /// The part with this Content-ID as an address that holds it: the frame has an origin of its own and can ask us for nothing.
    /// Nil when it is no picture of points, or too much with the others.
    mutating func address(of id: String) -> String? {
        if known[id] == nil { known[id] = Self.address(holding: attached(id) ?? []) }
        guard let address = known[id], !address.isEmpty, address.utf8.count <= room else { return nil }
        room -= address.utf8.count
        return address
    }

    /// Empty for what is no picture.
    private static func address(holding bytes: [UInt8]) -> String {
        guard bytes.count <= most, let type = FileSignature(bytes)?.pictureType else { return "" }
        return "data:\(type);base64,\(Data(bytes).base64EncodedString())"
    }
}
