/// An address in the program. Each room extends it with its own places, so a link cannot point where nothing is.
package struct Path: Linkable, Equatable, CustomStringConvertible {
    package let href: String

    private init(checked href: String) {
        self.href = href
    }

    /// The place made of these steps, each percent-encoded: `Path("people", id)`.
    package init(_ steps: any CustomStringConvertible...) {
        var href = steps.isEmpty ? "/" : ""
        for step in steps {
            href += "/"
            href += step.description.percentEncoded
        }
        self.init(checked: href)
    }

    /// One thing of a kind, as most addresses are: `Path("people", id)`; with `part`, something of it or to do with it. Both words
    /// are written as they stand in the address.
    package init(_ kind: StaticString, _ thing: some CustomStringConvertible, _ part: StaticString = "") {
        assert(kind.isPlain && part.isPlain, "these stand in an address as they are written: \(kind), \(part)")
        var thing = thing.description.percentEncoded
        let href = thing.withUTF8 { thing in
            let parts = [kind.bytes, thing, part.bytes].prefix(part.bytes.isEmpty ? 2 : 3)
            return String(unsafeUninitializedCapacity: parts.reduce(0) { $0 + $1.count + 1 }) { signs in
                var end = signs.startIndex
                for part in parts {
                    signs[end] = UInt8(ascii: "/")
                    end = signs[(end + 1)...].update(fromContentsOf: part)
                }
                return end
            }
        }
        self.init(checked: href)
    }

    package var description: String { href }

    /// Today, the first page.
    package static let home = Path()
    package static let live = Path("live")

    /// A place of ours that a form or a link named, such as where to go on; nil when it could lead anywhere else.
    package static func ours(_ text: String?) -> Path? {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 1000,
            text.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") })
        else { return nil }
        return Path(checked: text)
    }
}

extension StaticString {
    /// As it lies in the program, which it never leaves.
    fileprivate var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
    fileprivate var isPlain: Bool { "\(self)".percentEncoded == "\(self)" }
}
