/// The open elements of a page that mark what is in them: as quoted from another message, or as hidden from its readers.
struct HTMLMarks {
    /// How many quotes are open.
    private(set) var quotes = 0
    private var open: [Element] = []

    /// Where in the words something began that does not show.
    struct Hidden {
        let length: Int
        let breaks: Int
        let space: Bool
        /// Whether its letters have no size, so that an element inside of it may show.
        let isSized: Bool
    }

    private struct Element {
        let name: UInt64
        /// Nil for a quote.
        var hidden: Hidden?
        /// How many elements of its name are open from it on.
        var depth = 1
        /// Whether something inside of it shows all the same.
        var isUndone = false
    }

    /// More than anybody nests; what is deeper marks nothing.
    private static let most = 64

    /// Takes a start tag. `place` is where the words are.
    mutating func start(_ name: UInt64, _ attributes: UnsafeRawBufferPointer, at place: (Int, breaks: Int, space: Bool))
    {
        let outer = open.lastIndex { $0.name == name }
        if let outer, HTMLMarkWords.endedByTheirLike.contains(name) { open[outer].isUndone = true }
        if let element = element(name, attributes, at: place) {
            if element.hidden == nil { quotes += 1 }
            open.append(element)
        } else if let outer {
            open[outer].depth += 1
        }
    }

    /// The element where it marks its content.
    private mutating func element(
        _ name: UInt64, _ attributes: UnsafeRawBufferPointer, at place: (Int, breaks: Int, space: Bool)
    ) -> Element? {
        guard attributes.count > 6, HTMLMarkWords.names.contains(name) else { return nil }
        let words = HTMLMarkWords(attributes)
        if words.setsSize {
            for index in open.indices where open[index].hidden?.isSized == true { open[index].isUndone = true }
        }
        guard open.count < Self.most else { return nil }
        if words.isQuote(name) { return Element(name: name, hidden: nil) }
        guard words.isHidden || words.isWithoutSize else { return nil }
        let hidden = Hidden(length: place.0, breaks: place.breaks, space: place.space, isSized: !words.isHidden)
        return Element(name: name, hidden: hidden)
    }

    /// Takes an end tag. What it gives back is the end of something hidden; nil for most.
    mutating func end(_ name: UInt64) -> Hidden? {
        guard let index = open.lastIndex(where: { $0.name == name }) else { return nil }
        open[index].depth -= 1
        guard open[index].depth == 0 else { return nil }
        let ended = open[index]
        quotes -= open[index...].count { $0.hidden == nil }
        open.removeSubrange(index...)
        return ended.isUndone ? nil : ended.hidden
    }
}
