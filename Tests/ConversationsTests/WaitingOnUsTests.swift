import ConversationsRules
import Kernel
import RegardTesting
import Store
import Testing

@Suite("Who waits on us, on both engines")
struct WaitingOnUsTests {
    @Test("The longest wait is found among more than a hundred whom colleagues have", arguments: Engine.allCases)
    func longest(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let told = try await house.database.write { [cast = house.cast] tx in
                for number in 0..<120 {
                    let new = NewConversation(person: cast.walter, subject: "Bell \(number)", words: "It is loud.")
                    let id = try Conversations.start(new, by: nil, in: tx).conversation
                    let (since, last) = (TestHouse.morning - .minutes(number), TestHouse.morning + .minutes(number))
                    try tx.run(
                        """
                        UPDATE conversation SET state = 'with_colleague', assignee_id = \(cast.luca),
                          waiting_since_ms = \(since), last_ms = \(last)
                        WHERE id = \(id)
                        """)
                }
                return try tx.numbers([WaitingOnUs.longestWithColleagues, WaitingOnUs.countingPeople])
            }
            #expect(told == [Int((TestHouse.morning - .minutes(119)).milliseconds), 1])
        }
    }
}
