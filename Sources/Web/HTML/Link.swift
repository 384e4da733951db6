/// Something with an address of its own. Only such a value may stand in `href`, `src` or `action`.
package protocol Linkable: Sendable {
    /// The address as it stands in the attribute, before escaping: `/people/4K2-81`, `#main`, `mailto:…`.
    var href: String { get }
}

/// An address that was made, not typed: every way to one checks or encodes what it is given.
package struct Link: Linkable, Equatable {
    package let href: String

    private init(href: String) { self.href = href }

    /// A part of the same page, by its `id`.
    package static func anchor(_ id: String) -> Link {
        Link(href: "#" + id.percentEncoded)
    }

    /// A letter to `address`, opened in the reader's own mail program.
    package static func mail(to address: String) -> Link {
        Link(href: "mailto:" + address.percentEncoded.replacing("%40", with: "@"))
    }

    /// A call to `number`; only its digits and a leading plus are kept.
    package static func call(_ number: String) -> Link {
        let digits = number.filter { ("0"..."9").contains($0) }
        return Link(href: "tel:" + (number.first == "+" ? "+" : "") + digits)
    }

    /// A page elsewhere; nil unless the address begins with `https://` or `http://`.
    package static func elsewhere(_ address: String) -> Link? {
        let scheme = address.prefix { $0 != "/" }.lowercased()
        guard ["https:", "http:"].contains(scheme), address.dropFirst(scheme.count).hasPrefix("//") else { return nil }
        return Link(href: address)
    }

    /// The same place with `query` added, in order; values that are absent are left out.
    package static func to(_ place: any Linkable, query: KeyValuePairs<String, String?>) -> Link {
        var href = place.href
        for case (let name, let value?) in query {
            href += href.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
            href += name.percentEncoded + "=" + value.percentEncoded
        }
        return Link(href: href)
    }

    /// The part `id` of another page.
    package static func to(_ place: any Linkable, anchor id: String) -> Link {
        Link(href: place.href + "#" + id.percentEncoded)
    }

    /// A file of the program itself.
    package static func to(_ asset: Asset) -> Link {
        Link(href: asset.path)
    }
}

extension String {
    /// True for a path of ours, a part of the page, a query, or one of the schemes that only lead somewhere.
    var leadsSomewhere: Bool {
        let first = utf8.prefix(2)
        if first.first == UInt8(ascii: "/") {
            return first.last == UInt8(ascii: "/") ? first.count == 1 : first.last != UInt8(ascii: "\\")
        }
        return ["#", "?", "https://", "http://", "mailto:", "tel:"].contains(where: hasPrefix)
    }

    /// Every byte but the unreserved characters of RFC 3986 §2.3 as `%` and two digits.
    package var percentEncoded: String {
        let isPlain = utf8.withContiguousStorageIfAvailable { $0.allSatisfy(\.isUnreserved) }
        guard isPlain != true else { return self }
        var encoded: [UInt8] = []
        for byte in utf8 {
            guard !byte.isUnreserved else {
                encoded.append(byte)
                continue
            }
            let digits = String(byte, radix: 16, uppercase: true)
            encoded += "%\(byte < 16 ? "0" : "")\(digits)".utf8
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
