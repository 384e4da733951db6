package import ConversationsRules

/// What a standard's clock measures: which event starts it, and which stops it.
package enum Measure: String, Sendable, CaseIterable, Codable {
    /// Their first word until our first one.
    case firstReply = "first_reply"
    /// Each word of theirs that waits, until our next one.
    case everyReply = "every_reply"
    /// Their first word until the conversation is done.
    case resolution
    /// As the first reply, at the contact points where people complain.
    case acknowledgement
    /// Done until our next word, unless they wrote first.
    case followUp = "follow_up"
    case phoneWait = "phone_wait"
    case counterWait = "counter_wait"
    case orderProcessed = "order_processed"
    case orderDelivered = "order_delivered"
    case invoiceCorrected = "invoice_corrected"
    case recoveryContact = "recovery_contact"

    /// Whether it is computed from conversations; else from what is brought by import or the API.
    package var isOfConversations: Bool {
        switch self {
        case .firstReply, .everyReply, .resolution, .acknowledgement, .followUp: true
        case .phoneWait, .counterWait, .orderProcessed, .orderDelivered, .invoiceCorrected, .recoveryContact: false
        }
    }

    /// Whether it measures how long somebody waits until a colleague is free.
    package var isWait: Bool { self == .phoneWait || self == .counterWait }

    /// The event that starts its clock, as the API names it.
    package var start: String {
        switch self {
        case .firstReply, .everyReply, .resolution, .acknowledgement: "touchpoint.received"
        case .followUp: "conversation.done"
        case .phoneWait: "call.began"
        case .counterWait: "visit.began"
        case .orderProcessed, .orderDelivered: "order.placed"
        case .invoiceCorrected: "invoice.questioned"
        case .recoveryContact: "failure.found"
        }
    }

    /// The event that stops it.
    package var stop: String {
        switch self {
        case .firstReply, .everyReply, .acknowledgement, .followUp: "touchpoint.sent"
        case .resolution: "conversation.done"
        case .phoneWait: "call.answered"
        case .counterWait: "visit.served"
        case .orderProcessed: "order.processed"
        case .orderDelivered: "order.delivered"
        case .invoiceCorrected: "invoice.corrected"
        case .recoveryContact: "recovery.contacted"
        }
    }
}

extension Conversation.State {
    /// The states in which a clock can be told to pause; Done stops it.
    package static let thatMayPause: [Self] = [.withThem, .later, .withColleague]
}
