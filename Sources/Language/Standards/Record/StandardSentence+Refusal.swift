extension StandardSentence {
    /// Why `limit` is none that a standard can have; empty where it is fine. Of several limits all but the first are named.
    func refusals(of limit: Found<StandardLimit>, share: Range<Int>?, opening: Int) -> [LimitRefusal] {
        if let quantity = limit.value.quantity, quantity.isTime, quantity.number <= 0 {
            return [LimitRefusal(phrase(limit.words), .nothing, grammar: reader.grammar)]
        }
        if limit.isOpen { return [LimitRefusal(phrase(limit.words), .open, grammar: reader.grammar)] }
        let others = others(beside: limit, share: share, opening: opening)
        guard !others.isEmpty else { return [] }
        return (others + [limit.words]).sorted { $0.lowerBound < $1.lowerBound }.dropFirst().map {
            LimitRefusal(plain($0), .second, grammar: reader.grammar)
        }
    }
}
