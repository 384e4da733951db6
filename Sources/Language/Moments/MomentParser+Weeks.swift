extension MomentParser {
    /// "week 42", "week commencing 5 January", "the first week of May", "the weekend".
    func week(_ place: Place) -> (Piece, Int)? {
        let index = place.index
        let next = text(index + 1, place.end)
        switch text(index, place.end) {
        case "weekend":
            return (.day(.weekend(weeks: 0)), index + 1)
        case "week", "kw":
            if matches(["week", "after", "next"], at: index) { return (.day(.endOfWeek(weeks: 2)), index + 3) }
            if let number = number(index + 1, place.end), (1...53).contains(number) {
                return (.day(.isoWeek(number)), index + 2)
            }
            guard ["commencing", "beginning", "of", "starting", "ending"].contains(next) else { return nil }
            return datedWeek(index + 2, place, isEnd: next == "ending")
        case "w" where next == "/" && ["c", "e", "b"].contains(text(index + 2, place.end)),
            "with" where next == "/" && ["c", "e", "b"].contains(text(index + 2, place.end)):
            return datedWeek(index + 3, place, isEnd: text(index + 2, place.end) == "e")
        default:
            guard let ordinal = ordinal(index, place.end), text(ordinal.next, place.end) == "week" else { return nil }
            var after = ordinal.next + 1
            while ["of", "in"].contains(text(after, place.end)) { after += 1 }
            guard let month = words.months[text(after, place.end)] else { return nil }
            return (.day(.weekOfMonth(ordinal.value, month: month)), after + 1)
        }
    }

    private func datedWeek(_ start: Int, _ place: Place, isEnd: Bool) -> (Piece, Int)? {
        var index = start
        while ["the", "monday", "mon", "on"].contains(text(index, place.end)) { index += 1 }
        guard let (piece, next) = date(Place(index: index, end: place.end, preposition: "on")),
            case .day(let base) = piece
        else { return nil }
        return (.day(isEnd ? base : .weekOf(base)), next)
    }

    func feast(_ place: Place) -> (Piece, Int)? {
        guard let named = words.feastsByWord[text(place.index, place.end)] else { return nil }
        for (sequence, holiday) in named where matches(sequence, at: place.index) {
            var next = place.index + sequence.count
            if text(next, place.end) == "day" { next += 1 }
            if [
                "card", "cards", "dinner", "party", "tree", "lunch", "present", "presents", "menu", "hours", "holidays",
                "holiday",
            ].contains(text(next, place.end)) {
                return nil
            }
            return (.day(.holiday(holiday)), next)
        }
        return nil
    }
}
