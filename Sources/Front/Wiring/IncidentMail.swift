import ChannelsRules
import Crypto
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
/// that it is told also when the program ends there. Safe to run twice: who was told is told once.
struct TellOfIncident: Job {
    static let name = "standards.incident"
    let incident: IncidentID

    /// Runs it. Without an address to send from, pages alone tell of it.
    func run(_ database: any Database, at address: DeskAddress) async throws {
        try await database.write { tx in
            let incident = try NeverEvents.incident(incident, in: tx)
            guard incident.alerted == nil else { return }
            let event = try NeverEvents.event(incident.event, in: tx)
            if let sender = try OurAddresses.entries(in: tx).first(where: { !$0.hasPrefix("@") }) {
                for owner in try Members.all(in: tx) where owner.isOwner && owner.isActive {
                    try tell(owner, of: event, incident, from: sender, at: address, in: tx)
                }
            }
            try NeverEvents.alerted(incident.id, in: tx)
        }
    }

    private func tell(
        _ owner: Member, of event: NeverEvent, _ incident: Incident, from sender: String, at address: DeskAddress,
        in tx: Transaction
    ) throws {
        let business = try PeopleRules.Business.current(in: tx)
        let domain = sender.split(separator: "@").last ?? "localhost"
        let mail = OutgoingMail(
            from: MailAddress(name: business.name, address: sender),
            to: [MailAddress(name: owner.name, address: owner.email)],
            subject: Words.Never.letterSubject(event.sentence),
            textBody: Words.Never.letterText(
                event.sentence, words: incident.words,
                link: try address.current(in: tx) + Path.incident(incident.id).href),
            messageID: "\(Token.random().text)@\(domain)", date: tx.now.milliseconds / 1000,
            headers: [ExtraHeader(.autoSubmitted, "auto-generated")])
        let bytes = try MailComposer.compose(mail)
        let raw = RawInput(bytes: bytes, hash: Array(SHA256.hash(data: bytes)), source: "outbox")
        _ = try Outbox.put(
            raw, from: sender, recipients: [owner.email], subject: incident.id.value, held: .seconds(0), in: tx)
    }
}
