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
