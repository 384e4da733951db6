import ChannelsRules
import Jobs
import Kernel
import Mail
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

    /// Runs it. The incident counts as told when a letter to at least one owner was queued.
    func run(_ database: any Database) async throws {
        try await database.write { tx in
            let incident = try NeverEvents.incident(incident, in: tx)
            guard incident.alerted == nil else { return }
            let event = try NeverEvents.event(incident.event, in: tx)
            guard let sender = try OurAddresses.entries(in: tx).first(where: { !$0.hasPrefix("@") }) else { return }
            let owners = try Members.all(in: tx).filter { $0.isOwner && $0.isActive }
            for owner in owners { try tell(owner, of: event, incident, from: sender, in: tx) }
            if !owners.isEmpty { try NeverEvents.alerted(incident.id, in: tx) }
        }
    }

    private func tell(
        _ owner: Member, of event: NeverEvent, _ incident: Incident, from sender: String, in tx: Transaction
    ) throws {
        let business = try PeopleRules.Business.current(in: tx)
        let mail = OutgoingMail(
            from: MailAddress(name: business.name, address: sender),
            to: [MailAddress(name: owner.name, address: owner.email)],
            subject: Words.Never.letterSubject(event.sentence),
            textBody: Words.Never.letterText(
                event.sentence, words: incident.words, link: business.publicAddress + Path.incident(incident.id).href),
            messageID: OutgoingLetter.messageID(from: sender), date: tx.now.milliseconds / 1000,
            headers: [ExtraHeader(.autoSubmitted, "auto-generated")])
        try OutgoingLetter(mail, secret: HouseSecret.shared(in: tx)).put(for: incident.id.value, in: tx)
    }
}
