package import Kernel

/// An address in the program. Each room extends it with its own places, so a link cannot point where nothing is.
package struct Path: Linkable, Equatable, CustomStringConvertible {
    package let href: String

    private init(checked href: String) {
        self.href = href
    }

    /// The place made of these steps, each percent-encoded: `Path("settings", "team", id)`.
    package init(_ steps: any CustomStringConvertible...) {
        var href = steps.isEmpty ? "/" : ""
        for step in steps {
            href += "/"
            href += step.description.percentEncoded
        }
        self.init(checked: href)
    }

    /// One thing of a kind, as most addresses are: `Path("people", id: id)`; with `part`, something of it or to do with it. Both words
    /// are written as they stand in the address.
    package init<Thing>(_ kind: String, id: ID<Thing>, _ part: String = "") {
        assert([kind, part].allSatisfy { $0 == $0.percentEncoded }, "these stand as they are: \(kind), \(part)")
        let room = kind.utf8.count + part.utf8.count + 23
        self.init(
            checked: String(unsafeUninitializedCapacity: room) { signs in
                var end = signs.step(kind, at: 0)
                signs[end] = UInt8(ascii: "/")
                end = id.value.withDigits { signs[(end + 1)...].update(fromContentsOf: $0) }
                return part.isEmpty ? end : signs.step(part, at: end)
            })
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

extension UnsafeMutableBufferPointer<UInt8> {
    /// Writes "/" and a word; where it ends.
    fileprivate func step(_ word: String, at start: Int) -> Int {
        self[start] = UInt8(ascii: "/")
        var word = word
        return word.withUTF8 { self[(start + 1)...].update(fromContentsOf: $0) }
    }
}
