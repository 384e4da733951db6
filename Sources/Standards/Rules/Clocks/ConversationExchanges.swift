package import ConversationsRules
package import Kernel
import PeopleRules

extension ConversationRecord {
    /// What a clock of this measure has to measure here, in the order in which it began; nothing for what is not measured from
    /// conversations. What was put off comes back at its moment, when that has passed by `end`.
    package func exchanges(of measure: Measure, until end: Instant) -> [Exchange] {
        let steps = ConversationStep.steps(of: self, until: end)
        let turns = steps.map { Exchange.Turn(from: $0.at, state: $0.state) }
        switch measure {
        case .firstReply, .acknowledgement: return Array(Self.replies(steps, turns).prefix(1))
        case .everyReply: return Self.replies(steps, turns)
        case .resolution: return Self.resolution(steps, turns)
        case .followUp: return Self.followUps(steps)
        default: return []
        }
    }

    /// Each word of theirs that has no answer, until our next one. Done ends it, until the conversation comes back.
    private static func replies(_ steps: [ConversationStep], _ turns: [Exchange.Turn]) -> [Exchange] {
        var all: [Exchange] = []
        var isAnswered = true
        for step in steps {
            switch step.kind {
            case .theirs(let channel) where isAnswered:
                all.append(Exchange(number: all.count + 1, began: step.at, channel: channel, turns: turns))
                isAnswered = false
            case .ours where !isAnswered:
                all[all.count - 1].stop = step.stop
                isAnswered = true
            default: break
            }
        }
        if !isAnswered { all[all.count - 1].stop = steps.doneLast }
        return all
    }

    /// From their first word until the conversation is done.
    private static func resolution(_ steps: [ConversationStep], _ turns: [Exchange.Turn]) -> [Exchange] {
        for step in steps {
            guard case .theirs(let channel) = step.kind else { continue }
            return [Exchange(number: 1, began: step.at, channel: channel, turns: turns, stop: steps.doneLast)]
        }
        return []
    }

    /// Each time it was done, until our next word; nothing where it came back before.
    private static func followUps(_ steps: [ConversationStep]) -> [Exchange] {
        var all: [Exchange] = []
        var (open, count, state): (Exchange?, Int, Conversation.State) = (nil, 0, .withThem)
        for step in steps {
            if case .ours = step.kind, var followed = open {
                followed.stop = step.stop
                all.append(followed)
                open = nil
            } else if step.state != .done {
                open = nil
            }
            if step.state == .done, state != .done {
                count += 1
                open = Exchange(number: count, began: step.at, channel: nil)
            }
            state = step.state
        }
        return all + (open.map { [$0] } ?? [])
    }
}

extension ConversationStep {
    fileprivate var stop: Exchange.Stop {
        switch kind {
        case .theirs: .init(at: at, recorded: at, member: nil)
        case .ours(let recorded, let member): .init(at: at, recorded: recorded, member: member)
        case .act(let member): .init(at: at, recorded: at, member: member)
        }
    }
}

extension [ConversationStep] {
    /// What made the conversation done that is done now; nil while it is not.
    fileprivate var doneLast: Exchange.Stop? {
        guard last?.state == .done else { return nil }
        let first = lastIndex { $0.state != .done }.map { $0 + 1 } ?? startIndex
        return self[first].stop
    }
}
