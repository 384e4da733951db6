extension ClauseReader {
    /// "Scanning it over now", "Wrapping the gift tonight": a form in "-ing" that does something, without a subject.
    func isGerund(_ first: Int) -> Bool {
        let word = tokens[first].text
        guard word.hasSuffix("ing"), word.utf8.count > 4, word != "meeting" || text(first + 1) == "you" else {
            return false
        }
        if words.verbs.contains(String(word.dropLast(3))) || words.verbs.contains(word.dropLast(3) + "e") {
            return true
        }
        if Self.doubled.contains(word) { return true }
        return !Self.noGerunds.contains(word) && takesObject(first + 1)
    }

    private func takesObject(_ index: Int) -> Bool {
        ClauseSplitter.determiners.contains(text(index)) || Self.objects.contains(text(index))
    }

    private static let objects: Set<String> = [
        "it", "them", "him", "her", "you", "one", "another", "everything", "both", "all", "those", "these", "up",
        "over",
        "out", "off", "back", "round", "down", "through",
    ]
    private static let doubled: Set<String> = ["dropping", "popping", "shipping", "putting", "getting", "swapping"]
    /// Words in "-ing" that are none, or that tell how somebody is.
    private static let noGerunds: Set<String> = [
        "morning", "evening", "nothing", "something", "everything", "anything", "during", "regarding", "according",
        "including", "concerning", "excluding", "wedding", "building", "ceiling", "meeting", "clothing", "being",
        "having", "loving", "enjoying", "missing", "seeing", "knowing", "thinking", "wanting", "needing", "wishing",
        "hearing", "feeling", "considering", "assuming", "barring", "pending", "outstanding", "living", "dying",
        "wondering", "liking", "hating", "fearing", "believing", "remembering", "forgetting", "understanding",
        "learning", "going", "notwithstanding", "spring", "string", "bring", "thing", "king", "sling",
    ]
}
