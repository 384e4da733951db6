/// A conversation before its moments and message ids are fixed; moments are minutes of the wall clock.
struct SampleDraft: Sendable {
    var person: Int
    var subject: String
    var contactPoint: Int
    var kind: SampleConversationKind
    var state: SampleDraftState
    var assignee: Int?
    var steps: [SampleDraftStep] = []
    var warmth = 0
    var told: SampleToldAnswer?

    /// When the last contact was.
    var end: Int { steps.last?.minute ?? 0 }
}

/// One contact of a draft.
struct SampleDraftStep: Sendable {
    var direction: SampleDirection
    var channel: SampleChannel
    var member: Int?
    var minute: Int
    var text: String
}

/// Whose turn it is in a draft; done comes some minutes after the last contact.
enum SampleDraftState: Sendable, Equatable {
    case waitingOnUs
    case withThem
    case withAColleague
    case later(untilMinute: Int)
    case done
}

extension SampleDraft {
    /// The conversation as the rest of the program sees it.
    func finished(
        people: [SamplePerson], calendar: SampleCalendar, chance: inout SampleRandom
    ) -> SampleConversation {
        var last: Int64 = 0
        let touchpoints = steps.map { step in
            let moment = calendar.milliseconds(step.minute) + Int64(chance.below(60)) * 1000
            last = max(last, min(moment, calendar.nowMs))
            return SampleTouchpoint(
                direction: step.direction, channel: step.channel, member: step.member, atMs: last, text: step.text,
                messageID: messageID(of: step, people: people, bits: chance.next()))
        }
        let done = calendar.milliseconds(end + chance.within(2...50))
        return SampleConversation(
            person: person, subject: subject, contactPoint: contactPoint, kind: kind,
            state: state.finished(doneMs: max(done, last), calendar: calendar),
            assignee: assignee, touchpoints: touchpoints, warmth: warmth, told: told)
    }

    private func messageID(of step: SampleDraftStep, people: [SamplePerson], bits: UInt64) -> String? {
        guard step.channel == .email, step.direction != .note else { return nil }
        let address = step.direction == .ours ? nil : people[person].emails.first
        let domain = address?.split(separator: "@").last ?? "bramble.example"
        return "<" + String(bits, radix: 36) + "@" + domain + ">"
    }
}

extension SampleDraftState {
    fileprivate func finished(doneMs: Int64, calendar: SampleCalendar) -> SampleConversationState {
        switch self {
        case .waitingOnUs: .waitingOnUs
        case .withThem: .withThem
        case .withAColleague: .withAColleague
        case .later(let minute): .later(untilMs: calendar.zone.milliseconds(wallMinute: minute))
        case .done: .done(atMs: doneMs)
        }
    }
}
