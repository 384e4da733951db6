import Kernel

/// One conversation to replay, read and checked.
struct ReplayCase {
    let history: ConversationHistory
    let targets: [String: Span]
    /// When the clocks are read.
    let at: Instant

    /// What a target can be for, as `targets_min` names it.
    private static let measures = ["first_response", "response", "solution"]

    private struct Event: Decodable {
        let at: String
        let type: String
        let to: String?
    }

    init(_ text: CaseText) throws(CaseRefusal) {
        let created = try text.moment("created")
        targets = try Self.targets(text)
        var messages: [ConversationHistory.Message] = []
        var records: [BallRecord] = []
        if text.has("initial_state") {
            records.append(BallRecord(from: created, try Self.ball(try text.text("initial_state"), "initial_state")))
        }
        var read: [(at: Instant, event: Event)] = []
        for event in try Self.events(text) {
            guard let at = Instant(written: event.at) else {
                throw CaseRefusal("an event is at \"\(event.at.prefix(40))\": write a moment as 2026-11-19T08:31:00Z.")
            }
            guard at >= created else {
                throw CaseRefusal("the event at \(event.at) is before created: nothing happens before that.")
            }
            read.append((at, event))
        }
        let last = read.map(\.at).max() ?? created
        at = text.has("at") ? try text.moment("at") : last
        for (moment, event) in read where moment <= at {
            switch event.type {
            case "customer_message": messages.append(.init(at: moment, isTheirs: true))
            case "staff_message": messages.append(.init(at: moment, isTheirs: false))
            case "state": records.append(BallRecord(from: moment, try Self.ball(event.to ?? "", "to")))
            default:
                throw CaseRefusal(
                    "\"\(event.type.prefix(40))\" is no event: write customer_message, staff_message or state.")
            }
        }
        history = ConversationHistory(created: created, messages: messages, records: records)
    }

    private static func events(_ text: CaseText) throws(CaseRefusal) -> [Event] {
        guard let raw = text.raw("events") else { return [] }
        guard let events = try? CaseJSON.read([Event].self, from: raw) else {
            throw CaseRefusal("events must be a list of {\"at\", \"type\"}, with \"to\" for a state.")
        }
        return events
    }

    private static func targets(_ text: CaseText) throws(CaseRefusal) -> [String: Span] {
        guard let raw = text.raw("targets_min") else { return [:] }
        guard let minutes = try? CaseJSON.read([String: Double?].self, from: raw) else {
            throw CaseRefusal("targets_min must hold minutes by measure, as {\"first_response\": 60}.")
        }
        var targets: [String: Span] = [:]
        for (name, value) in minutes {
            guard Self.measures.contains(name) else {
                throw CaseRefusal(
                    "targets_min names \"\(name.prefix(40))\": write \(Self.measures.joined(separator: ", ")).")
            }
            guard let value else { continue }
            guard (0...10_000_000).contains(value) else {
                throw CaseRefusal("the target \(name.prefix(40)) is \(value) minutes: give a number from 0 up.")
            }
            targets[name] = Span(milliseconds: Int64((value * 60_000).rounded()))
        }
        return targets
    }

    private static func ball(_ state: String, _ name: String) throws(CaseRefusal) -> Ball {
        switch state {
        case "open": return .waitingOnUs
        case "waiting": return .withThem
        case "done": return .done
        default: throw CaseRefusal("\(name) is \"\(state.prefix(40))\": write open, waiting or done.")
        }
    }
}
