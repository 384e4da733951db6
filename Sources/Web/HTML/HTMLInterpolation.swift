extension HTML {
    /// What the compiler calls, piece by piece, for an `HTML` literal.
    package struct Interpolation: StringInterpolationProtocol {
        private(set) var html: HTML

        package init(literalCapacity: Int, interpolationCount: Int) {
            html = HTML(capacity: literalCapacity + 64 * interpolationCount + 64)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { html.append($0) }
        }

        /// Nested markup, unchanged.
        package mutating func appendInterpolation(_ markup: HTML) {
            html.append(markup)
        }

        /// Nested markup, or nothing.
        package mutating func appendInterpolation(_ markup: HTML?) {
            if let markup { html.append(markup) }
        }

        /// Text, escaped for content and for quoted attributes alike. An address of a link must be a `Linkable`, which
        /// a debug build checks.
        package mutating func appendInterpolation(_ text: String) {
            assert(!endsInAddress, "an address in href, src or action is a Linkable, not a String: \(text)")
            html.append(escaping: text)
        }

        /// Escaped text, or nothing.
        package mutating func appendInterpolation(_ text: String?) {
            if let text { appendInterpolation(text) }
        }

        /// Escaped text between two pieces of markup, or nothing at all.
        package mutating func appendInterpolation(_ start: StaticString, around text: String?, _ end: StaticString) {
            guard let text else { return }
            appendLiteral(start)
            appendInterpolation(text)
            appendLiteral(end)
        }

        /// Markup between two pieces of markup, or nothing at all.
        package mutating func appendInterpolation(_ start: StaticString, around markup: HTML?, _ end: StaticString) {
            guard let markup else { return }
            appendLiteral(start)
            appendInterpolation(markup)
            appendLiteral(end)
        }

        /// A whole number in plain digits.
        package mutating func appendInterpolation(_ number: some BinaryInteger) {
            guard let number = Int64(exactly: number) else { return html.append(escaping: "\(number)") }
            number.withDigits { html.append($0) }
        }

        /// The address of a place; `#` when it could run a script instead of leading somewhere.
        package mutating func appendInterpolation(_ place: any Linkable) {
            let href = place.href
            html.append(escaping: href.leadsSomewhere ? href : "#")
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
            html.append(escaping: value)
            appendLiteral("\"")
        }

        /// ` name="address"` with a space before it, or nothing when there is no address.
        package mutating func appendInterpolation(attribute name: StaticString, _ place: (any Linkable)?) {
            guard let place else { return }
            open(attribute: name)
            appendInterpolation(place)
            appendLiteral("\"")
        }

        /// ` name` with a space before it when the attribute is on, such as ` checked`.
        package mutating func appendInterpolation(flag name: StaticString, _ isOn: Bool) {
            guard isOn else { return }
            appendLiteral(" ")
            appendLiteral(name)
        }

        private mutating func open(attribute name: StaticString) {
            appendLiteral(" ")
            appendLiteral(name)
            appendLiteral("=\"")
        }

        /// True when the last characters open an attribute that holds an address.
        private var endsInAddress: Bool {
            ["href=\"", "src=\"", "action=\""].contains(where: html.ends)
        }
    }
}
