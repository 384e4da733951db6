import Testing

@testable import Sample

@Suite struct SampleCountsTests {
    let sample = SampleMoments.sample()

    @Test("The sample has 450 people of whom 60 have a story, and 900 conversations over three months")
    func size() {
        #expect(sample.people.count == 450)
        #expect(sample.people.count { $0.hasStory } == 60)
        #expect(sample.people.prefix(60).allSatisfy { $0.hasStory && $0.opening != nil && !$0.facts.isEmpty })
        #expect(sample.conversations.count == 900)
        #expect(sample.members.count == 11)
        #expect(sample.members.count { $0.role == .owner } == 1)
        #expect(sample.members.first?.name == "Maya Okafor")
        #expect(sample.quarantine.count == 5)
    }

    @Test("Nine conversations wait on us, 14 are with them, 4 with a colleague and 6 are put off")
    func states() {
        #expect(count(of: .waitingOnUs) == 9)
        #expect(count(of: .withThem) == 14)
        #expect(count(of: .withAColleague) == 4)
        let later = sample.conversations.count { if case .later = $0.state { true } else { false } }
        #expect(later == 6)
    }

    @Test("The people who wait are those of the first day on the desk")
    func waiting() {
        let names = sample.conversations.filter { $0.state == .waitingOnUs }.map { sample.people[$0.person].name }
        let known: Set<String> = [
            "Winifred Macleod", "Shareef Haddad", "Susan Abara", "Dr Lena Braun", "Ingrid Solheim", "Marcus Bell",
            "Amélie Roux", "Nordlys Nursery", "Peter Lund",
        ]
        #expect(Set(names) == known)
    }

    @Test("About half of some 700 people asked have answered, and about 90 of them wrote a few words")
    func answers() {
        #expect((640...760).contains(sample.invitations.count))
        #expect((310...380).contains(sample.answers.count))
        #expect((75...110).contains(sample.answers.count { $0.words != nil }))
    }

    @Test("Customers say more than expected far less often than the staff believe")
    func gap() {
        let customers = share(of: sample.answers.map(\.answer))
        let staff = share(of: sample.beliefs.filter { $0.contactPoint == nil }.map(\.answer))
        #expect(staff - customers > 25)
    }

    @Test("One contact point has too few answers to say, and at enquiries the two sides agree")
    func contactPoints() {
        #expect((1...4).contains(answers(at: "Bike fitting").count))
        #expect(abs(belief(at: "Enquiry") - share(of: answers(at: "Enquiry"))) < 8)
        #expect(belief(at: "Collection") - share(of: answers(at: "Collection")) > 30)
    }

    @Test("Nine of eleven colleagues have answered in all and about each contact point")
    func beliefs() {
        let scopes = Dictionary(grouping: sample.beliefs, by: \.contactPoint)
        #expect(scopes.count == sample.contactPoints.count + 1)
        #expect(scopes.values.allSatisfy { Set($0.map(\.member)).count == 9 && $0.count == 9 })
        #expect(Set(sample.beliefs.map(\.member)).count == 9)
    }

    private func count(of state: SampleConversationState) -> Int {
        sample.conversations.count { $0.state == state }
    }

    private func answers(at name: String) -> [SampleExpectation] {
        sample.answers.filter { sample.contactPoints[sample.conversations[$0.conversation].contactPoint] == name }
            .map(\.answer)
    }

    private func belief(at name: String) -> Int {
        let point = sample.contactPoints.firstIndex(of: name)
        return share(of: sample.beliefs.filter { $0.contactPoint == point }.map(\.answer))
    }

    /// Percent that are more than expected.
    private func share(of answers: [SampleExpectation]) -> Int {
        answers.isEmpty ? 0 : answers.count { $0 == .more } * 100 / answers.count
    }
}
