/// The writes that share one commit.
struct WriteGroup {
    struct Member {
        let work: Work
        /// How often it runs, this time included; runs that only another write has spoilt are not counted.
        var times = 1

        var oneMore: Member { Member(work: work, times: times + 1) }
    }

    private(set) var announced: [String] = []
    private var members: [(member: Member, done: () -> Void)] = []

    var count: Int { members.count }

    mutating func add(_ member: Member, _ done: @escaping () -> Void, _ messages: [String]) {
        members.append((member, done))
        announced += messages
    }

    /// Takes all out, to run again.
    mutating func takeMembers() -> [Member] {
        defer { self = WriteGroup() }
        return members.map(\.member)
    }

    func succeed() {
        for one in members { one.done() }
    }

    func fail(_ error: any Error) {
        for one in members { one.member.work.fail(error) }
    }
}
