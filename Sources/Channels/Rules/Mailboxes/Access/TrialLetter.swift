import Kernel
import Mail
import Store

/// The letter with which a mailbox writes to itself, to see whether what leaves also comes in.
struct TrialLetter {
    private let mailbox: Mailbox
    private let access: MailboxAccess
    private let name = "trial-\(Token.random().text)"

    init(_ mailbox: Mailbox, _ access: MailboxAccess) {
        self.mailbox = mailbox
        self.access = access
    }

    /// Sends it and waits for it, unless the mailbox cannot be read anyway.
    func send(_ reading: MailboxTrial.Result) async -> MailboxTrial.Result {
        await MailboxTrial.told {
            guard let server = try await access.server(for: mailbox.address) else { return .notAsked }
            guard case .reads = reading else {
                _ = try await SMTPSender(atOnce: 1).send(
                    try MailComposer.compose(letter), from: mailbox.address, to: [mailbox.address], server)
                return .sends(arrived: false)
            }
            let session = IMAPSession(try await access.incoming(mailbox))
            try await session.open()
            let first = try await session.select(mailbox.folder).next ?? 1
            _ = try await SMTPSender(atOnce: 1).send(
                try MailComposer.compose(letter), from: mailbox.address, to: [mailbox.address], server)
            let arrived = try await arrives(in: session, from: first)
            await session.close()
            return .sends(arrived: arrived)
        }
    }

    private var letter: OutgoingMail {
        let us = MailAddress(name: "Regard", address: mailbox.address)
        return OutgoingMail(
            from: us, to: [us], subject: "Regard tests this mailbox",
            textBody: "This letter was sent by the test of both directions. Nothing has to be done about it.",
            messageID: "\(name)@\(mailbox.address.split(separator: "@").last ?? "localhost")",
            date: access.clock.now.milliseconds / 1_000,
            headers: [ExtraHeader(.autoSubmitted, "auto-generated"), ExtraHeader(.autoResponseSuppress, "All")])
    }

    /// Whether it lies in the folder, or was taken from there by whoever fetches, before our patience ends.
    private func arrives(in session: IMAPSession, from first: UInt32) async throws -> Bool {
        let deadline = ContinuousClock.now + access.patience
        while ContinuousClock.now < deadline {
            _ = try await session.select(mailbox.folder)
            let uids = try await session.uids(from: first)
            let mails = try await session.mails(Array(uids.suffix(50)), firstBytes: 16_384)
            if let ours = mails.first(where: { holds($0.bytes) }) {
                // It has done its work. What the server will not take away does no harm.
                try? await session.delete([ours.uid])
                return true
            }
            if try await isTaken() { return true }
            try await Task.sleep(for: .milliseconds(300))
        }
        return false
    }

    private func isTaken() async throws -> Bool {
        let latest = try await access.database.read { tx in
            try tx.rows(
                """
                SELECT substr(b.bytes, 1, 16384) FROM intake i JOIN blob b ON b.id = i.blob_id
                ORDER BY i.id DESC LIMIT 20
                """
            ) { $0.blob(0) }
        }
        return latest.contains(where: holds)
    }

    private func holds(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains(name)
    }
}
