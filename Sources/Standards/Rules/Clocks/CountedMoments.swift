import ConversationsRules
import Kernel

/// When each word of a conversation counts: when it was said. One of theirs that was under way while we answered an earlier one
/// counts from when it came, since nobody had read it.
struct CountedMoments {
    /// Moments of our answers that were recorded so far, and of the acts that gave the turn away, each in order.
    private var answers: [Instant] = []
    private let acts: [Instant]

    /// The moments in the order of the record's words. One sweep over the words by when they were recorded, so that a
    /// conversation of many words costs little more than one of few.
    static func of(_ record: ConversationRecord) -> [Instant] {
        var moments = record.words.map { min($0.at, $0.recorded) }
        let delayed = record.words.indices.filter { index in
            let word = record.words[index]
            let delay = word.recorded - moments[index]
            return word.isTheirs && delay > .seconds(0) && delay <= underWay
        }
        guard !delayed.isEmpty else { return moments }
        var sweep = CountedMoments(
            acts: record.moves.filter { [.done, .withThem].contains($0.to) }.map(\.at).sorted())
        let ours = record.words.filter { !$0.isTheirs }.sorted { $0.recorded < $1.recorded }
        var next = 0
        for index in delayed.sorted(by: { record.words[$0].recorded < record.words[$1].recorded }) {
            let recorded = record.words[index].recorded
            while next < ours.count, ours[next].recorded < recorded {
                sweep.note(ours[next].at)
                next += 1
            }
            if sweep.crossed(from: moments[index], to: recorded) { moments[index] = recorded }
        }
        return moments
    }

    /// Mail may be under way for so long (RFC 5321 §4.5.4.1 asks servers to try for four to five days).
    private static let underWay = Span.days(7)

    private init(acts: [Instant]) {
        self.acts = acts
    }

    private mutating func note(_ answer: Instant) {
        answers.insert(answer, at: Self.place(of: answer, in: answers))
    }

    private func crossed(from: Instant, to: Instant) -> Bool {
        [answers, acts].contains { moments in
            let place = Self.place(of: from, in: moments)
            return place < moments.count && moments[place] < to
        }
    }

    /// The first place whose moment is not before `moment`.
    private static func place(of moment: Instant, in moments: [Instant]) -> Int {
        var (low, high) = (0, moments.count)
        while low < high {
            let middle = (low + high) / 2
            (low, high) = moments[middle] < moment ? (middle + 1, high) : (low, middle)
        }
        return low
    }
}
