extension HTML {
    /// What the compiler calls, piece by piece, for an `HTML` literal.
    package struct Interpolation: StringInterpolationProtocol {
        private(set) var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 24 * interpolationCount)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }

        /// Nested markup, unchanged.
        package mutating func appendInterpolation(_ markup: HTML) {
            bytes.append(contentsOf: markup.bytes)
        }

        /// Nested markup, or nothing.
        package mutating func appendInterpolation(_ markup: HTML?) {
            if let markup { appendInterpolation(markup) }
        }

        /// Text, escaped for content and for quoted attributes alike. An address of a link must be a `Linkable`, which
        /// a debug build checks.
        package mutating func appendInterpolation(_ text: String) {
            assert(!endsInAddress, "an address in href, src or action is a Linkable, not a String: \(text)")
            appendEscaped(text)
        }

        /// Escaped text, or nothing.
        package mutating func appendInterpolation(_ text: String?) {
            if let text { appendInterpolation(text) }
        }

        /// A whole number in plain digits.
        package mutating func appendInterpolation(_ number: some BinaryInteger) {
            bytes.append(contentsOf: String(number).utf8)
        }

        /// The address of a place; `#` when it could run a script instead of leading somewhere.
        package mutating func appendInterpolation(_ place: any Linkable) {
            appendEscaped(place.href.leadsSomewhere ? place.href : "#")
        }

        /// One piece for each row, in order.
        package mutating func appendInterpolation<Rows: Sequence>(each rows: Rows, _ piece: (Rows.Element) -> HTML) {
            for row in rows { appendInterpolation(piece(row)) }
        }

        /// The markup when `condition` holds, else nothing; it is not even made then.
        package mutating func appendInterpolation(when condition: Bool, _ markup: @autoclosure () -> HTML) {
            if condition { appendInterpolation(markup()) }
        }

        /// ` name="value"` with a space before it, or nothing when the value is absent.
        package mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            guard let value else { return }
            open(attribute: name)
            appendEscaped(value)
            bytes.append(UInt8(ascii: "\""))
        }

        /// ` name="address"` with a space before it, or nothing when there is no address.
        package mutating func appendInterpolation(attribute name: StaticString, _ place: (any Linkable)?) {
            guard let place else { return }
            open(attribute: name)
            appendInterpolation(place)
            bytes.append(UInt8(ascii: "\""))
        }

        /// ` name` with a space before it when the attribute is on, such as ` checked`.
        package mutating func appendInterpolation(flag name: StaticString, _ isOn: Bool) {
            guard isOn else { return }
            bytes.append(UInt8(ascii: " "))
            appendLiteral(name)
        }

        private mutating func open(attribute name: StaticString) {
            bytes.append(UInt8(ascii: " "))
            appendLiteral(name)
            bytes.append(contentsOf: "=\"".utf8)
        }

        private mutating func appendEscaped(_ text: String) {
            var text = text
            text.withUTF8 { bytes.append(escaping: $0) }
        }

        /// True when the last characters open an attribute that holds an address.
        private var endsInAddress: Bool {
            ["href=\"", "src=\"", "action=\""].contains { bytes.ends(with: $0.utf8) }
        }
    }
}
