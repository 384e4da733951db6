extension HTML {
    /// The elements with these ids, as they stand in the page, one after the other; ids that are not there are passed over.
    /// Nil when the first is not there: then there is no part to give, and the whole page serves.
    ///
    /// It relies on what `HTML` makes sure of: all tags are balanced, and "<" within text or values is escaped.
    package func parts(_ ids: [String]) -> HTML? {
        guard !ids.isEmpty else { return nil }
        return bytes.withUnsafeBufferPointer { page in
            let ranges = ids.map(page.element(withID:))
            guard ranges[0] != nil else { return nil }
            var all = HTML()
            for case let range? in ranges { all.append(UnsafeBufferPointer(rebasing: page[range])) }
            return all
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the element with this id begins and ends.
    fileprivate func element(withID id: String) -> Range<Int>? {
        guard let place = first(of: Array(" id=\"\(id)\"".utf8)),
            let start = self[..<place].lastIndex(of: UInt8(ascii: "<"))
        else { return nil }
        let name = Array(self[(start + 1)...].prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") })
        return end(ofElement: name, from: start).map { start..<$0 }
    }

    /// Where these bytes stand for the first time.
    private func first(of wanted: [UInt8]) -> Int? {
        var place = 0
        while place <= count - wanted.count {
            if self[place] == wanted[0], self[place + 1] == wanted[1], isAt(place, wanted) { return place }
            place += 1
        }
        return nil
    }

    private func isAt(_ place: Int, _ wanted: [UInt8]) -> Bool {
        wanted.indices.allSatisfy { self[place + $0] == wanted[$0] }
    }

    /// Where the element of this name that begins at `start` ends: behind the closing tag that balances it.
    private func end(ofElement name: [UInt8], from start: Int) -> Int? {
        let (opening, closing) = ([UInt8(ascii: "<")] + name, Array("</".utf8) + name)
        var (depth, place) = (0, start)
        while let tag = self[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = tag + 1
            if isTag(closing, at: tag) {
                depth -= 1
                if depth == 0 { return tag + closing.count + 1 }
            } else if isTag(opening, at: tag) {
                depth += 1
            }
        }
        return nil
    }

    /// Whether the tag that begins like this, and is not the beginning of a longer name, stands at `place`.
    private func isTag(_ start: [UInt8], at place: Int) -> Bool {
        guard place + start.count < count, isAt(place, start) else { return false }
        let next = self[place + start.count]
        return next == UInt8(ascii: ">") || next == UInt8(ascii: " ") || next == UInt8(ascii: "\n")
    }
}
