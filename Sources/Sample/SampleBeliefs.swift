/// What the colleagues believe, in all and by contact point; nine of the eleven have answered.
enum SampleBeliefs {
    /// The members who have not answered yet.
    private static let absent: Set<Int> = [5, 10]

    /// For each scope the nine answers: m more, e as expected, l less. The first is belief in all.
    private static let marks: [String] = [
        "mmmmmmmee", "mmmmmeeel", "mmmmmmmme", "mmmmmmmee", "mmmmmmeee", "mmmmmmeel", "mmmmeeell", "mmmmmmmmm",
    ]

    /// One answer a member and scope; who doubts differs from scope to scope.
    static let all: [SampleBelief] = marks.enumerated().flatMap { scope, marks in
        let members = SampleCast.members.indices.filter { !absent.contains($0) }
        return zip(members.indices, marks).map { place, mark in
            let member = members[(place + scope * 4) % members.count]
            return SampleBelief(member: member, contactPoint: scope == 0 ? nil : scope - 1, answer: answer(mark))
        }
    }

    private static func answer(_ mark: Character) -> SampleExpectation {
        mark == "m" ? .more : mark == "l" ? .less : .asExpected
    }
}
