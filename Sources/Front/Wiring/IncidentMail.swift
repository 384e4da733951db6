import ConversationsRules
import Jobs
import Kernel
import PeopleRules
import StandardsPages
import StandardsRules
import Store
import Web
import Words

/// Tells every owner by mail that something of the never-list happened, at once. Queued in the transaction that found it, so
/// that it is told also when the program ends there. Safe to run twice: once a letter was queued, none is again. Without an
/// address to send from, pages alone tell of it, and the letter is queued once there is one.
struct TellOfIncident: Job {
    static let name = "standards.incident"
    let incident: IncidentID

    /// Queues the letters of incidents that nobody has reviewed and no letter tells of: at the start there may be an address
    /// to send from.
    static func queueUntold(in tx: Transaction) throws {
        for incident in try NeverEvents.open(limit: 100, in: tx) where !incident.isAlerted {
            try Jobs.enqueue(TellOfIncident(incident: incident.id), key: "\(name) \(incident.id)", in: tx)
        }
    }

    /// Runs it. The incident counts as told when a letter to at least one owner was queued; without an address to send from,
    /// pages alone tell of it.
    func run(_ database: any Database, at address: DeskAddress = DeskAddress()) async throws {
        try await database.write { tx in
            let incident = try NeverEvents.incident(incident, in: tx)
            guard incident.alerted == nil, let sender = try OurSender.usual(in: tx) else { return }
            let owners = try Members.owners(in: tx)
            let letter = try letter(about: incident, at: address, in: tx)
            for owner in owners { try letter.put(to: owner, from: sender, about: incident.id.value, in: tx) }
            if !owners.isEmpty { try NeverEvents.alerted(incident.id, in: tx) }
        }
    }

    private func letter(
        about incident: Incident, at address: DeskAddress, in tx: Transaction
    ) throws -> HouseLetter {
        let event = try NeverEvents.event(incident.event, in: tx)
        return HouseLetter(
            subject: Words.Never.letterSubject(event.sentence),
            text: Words.Never.letterText(
                event.sentence, words: incident.words,
                link: try address.current(in: tx) + Path.incident(incident.id).href))
    }
}
