import Kernel
import Mail

/// Fetches letters, and has something to say about each that is odd: none of them stops the others.
struct LetterFetch: Sendable {
    let mailbox: Mailbox
    let session: IMAPSession
    let stumbles: Stumbles
    /// Everything up to this UID is history.
    let oldUID: UInt32

    /// The letters of a batch; nothing of those that the server has no longer. Throws when the connection broke.
    func fetch(_ batch: FetchBatch) async throws -> [TakenMail] {
        if batch.isTooLarge { return try await beginning(of: batch.uids[0], bytes: batch.bytes) }
        if batch.uids.count == 1, stumbles.isHopeless(batch.uids[0]) {
            return [TakenMail(uid: batch.uids[0], note: LetterNote.breaks, stays: true)]
        }
        let mails: [FetchedMail]
        do throws(FetchFailure) {
            mails = try await session.mails(batch.uids)
        } catch {
            guard error.kind == .refused else { throw error }
            guard batch.uids.count > 1 else {
                return [TakenMail(uid: batch.uids[0], note: LetterNote.refused(error.sentence), stays: true)]
            }
            return try await oneByOne(batch)
        }
        return mails.map(taken)
    }

    private func oneByOne(_ batch: FetchBatch) async throws -> [TakenMail] {
        var all: [TakenMail] = []
        for uid in batch.uids {
            all += try await fetch(FetchBatch(uids: [uid], last: uid, bytes: 0))
        }
        return all
    }

    private func taken(_ mail: FetchedMail) -> TakenMail {
        TakenMail(
            uid: mail.uid, raw: raw(mail.uid, mail.bytes),
            note: MailPeculiarity(mail.bytes).map(LetterNote.peculiar))
    }

    /// What is kept of a letter that is too large: enough to see who wrote and about what. It stays at the server whole.
    private func beginning(of uid: UInt32, bytes: Int) async throws -> [TakenMail] {
        let note = LetterNote.tooLarge(bytes)
        guard let start = try await session.mails([uid], firstBytes: FetchBatch.beginning).first else { return [] }
        let read = MailReader.read(start.bytes, html: .wordsOnly)
        let from = read.from.first.map { $0.name.isEmpty ? $0.address : "\($0.name) <\($0.address)>" } ?? ""
        return [
            TakenMail(
                uid: uid, raw: raw(uid, start.bytes), note: note,
                aside: (.tooLarge, String(read.subject.prefix(300)), String(from.prefix(300))), stays: true)
        ]
    }

    private func raw(_ uid: UInt32, _ bytes: [UInt8]) -> RawInput {
        RawInput(bytes, source: "\(mailbox.address), \(mailbox.folder) \(uid)", isHistory: uid <= oldUID)
    }
}

/// What is told about a single letter on the page of its mailbox.
enum LetterNote {
    static let breaks = "The connection broke each time this letter was fetched. It lies at the server."

    static func refused(_ words: String) -> String { "The server would not hand this letter out: \(words)" }

    static func tooLarge(_ bytes: Int) -> String {
        "This letter has \(bytes >> 20) MB, more than the \(FetchBatch.letterLimit >> 20) MB that are taken. Its beginning is in the quarantine; all of it lies at the server."
    }

    static func peculiar(_ peculiarity: MailPeculiarity) -> String {
        switch peculiarity {
        case .longHeader(let bytes):
            "The head of this letter has \(bytes >> 10) KB, which no person writes. It was taken; not all of the head is read."
        case .manyRecipients(let count): "This letter names \(count) recipients. It was taken."
        }
    }
}
