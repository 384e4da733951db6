import ChannelsRules
import Crypto
import Kernel
import Mail
package import PeopleRules
package import Store
import Synchronization

/// Takes mail from files: raw bytes are kept first, then each message is put where it belongs.
///
/// It may be stopped at any moment. The next run skips by their hashes the messages that are here, and settles those that
/// were kept and not understood. Batches are hashed and read side by side, and kept and settled in the order of the files: in
/// which thread a message ends up must not depend on which reader was quicker, nor on where an earlier run was killed.
package struct MailImport: Sendable {
    package struct Progress: Sendable {
        /// Messages found so far.
        package var found = 0
        /// Messages that were here before.
        package var known = 0
        package var tally = MailTally()
        /// What could not be read, each with a sentence.
        package var problems: [String] = []

        package init() {}
    }

    let database: any Database
    let desk: MailDesk

    package init(_ database: any Database, ours: OurAddresses) {
        self.database = database
        desk = MailDesk(ours: ours)
    }

    /// Imports everything at `paths`. `report` hears of the progress after each batch; once `isStopped`, no other batch is
    /// begun. Throws what the database throws; what was kept until then stays.
    package func run(
        _ paths: [String], isStopped: @escaping @Sendable () -> Bool = { false },
        report: @escaping @Sendable (Progress) -> Void
    ) async throws -> Progress {
        let source = BatchSource(paths)
        let progress = SharedProgress()
        try await settleWaiting { tally in progress.change { $0.tally += tally } }
        let (keeping, settling) = (Procession(), Procession())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    while !isStopped(), let batch = source.next() {
                        let kept = try await keeping.pass(batch.number) { try await keep(batch.messages) }
                        let read = kept.map {
                            KeptMail(
                                id: $0.id, received: $0.at, dated: $0.raw.dated, mail: MailDesk.read($0.raw.bytes),
                                isHistory: true)
                        }
                        let tally = try await settling.pass(batch.number) {
                            try await MailSettling(database, desk: desk).settle(read)
                        }
                        report(
                            progress.change { progress in
                                progress.found += batch.messages.count
                                progress.known += batch.messages.count - kept.count
                                progress.tally += tally
                                progress.problems += batch.problems
                            })
                    }
                }
            }
            // Whoever fails stops both lines, else the other reader would wait for ever.
            while let ended = await group.nextResult() {
                guard case .failure(let error) = ended else { continue }
                await keeping.disperse(error)
                await settling.disperse(error)
                throw error
            }
        }
        return progress.change { _ in }
    }

    /// Settles what is kept and not understood: what an earlier run left, as history, and what came by other ways, as news.
    package func settleWaiting(_ count: @Sendable (MailTally) -> Void = { _ in }) async throws {
        count(try await MailSettling(database, desk: desk).settleWaiting().tally)
    }

    /// Keeps what is not here yet.
    private func keep(_ messages: [RawInput]) async throws -> [(id: ID<IntakeItem>, raw: RawInput, at: Instant)] {
        try await database.write { tx in
            try Intake.keep(messages, in: tx).map { ($0.id, $0.raw, tx.now) }
        }
    }
}

/// What several readers count together.
private final class SharedProgress: Sendable {
    private let progress = Mutex(MailImport.Progress())

    /// Changes it; how it is then.
    @discardableResult
    func change(_ body: @Sendable (inout MailImport.Progress) -> Void) -> MailImport.Progress {
        progress.withLock { progress in
            body(&progress)
            return progress
        }
    }
}

/// Gives the messages of files in batches to several readers; holds one batch each.
private final class BatchSource: Sendable {
    struct Batch {
        /// Counts from 0, in the order of the files.
        var number = 0
        var messages: [RawInput] = []
        var problems: [String] = []
    }

    private let files: Mutex<(found: MailFiles, batches: Int)>

    init(_ paths: [String]) {
        files = Mutex((MailFiles(paths), 0))
    }

    /// The next messages, at most 200 and about 8 MB; nil at the end.
    func next() -> Batch? {
        var batch = Batch()
        files.withLock { files in
            var size = 0
            while batch.messages.count < 200, size < 8_000_000, let found = files.found.next() {
                switch found {
                case .message(let source, _, let bytes, let dated, _):
                    size += bytes.count
                    batch.messages.append(
                        RawInput(
                            bytes: bytes, hash: [], source: source,
                            dated: dated.map { Instant(milliseconds: $0 * 1000) }))
                case .problem(_, let sentence, _): batch.problems.append(sentence)
                }
            }
            batch.number = files.batches
            if !batch.messages.isEmpty || !batch.problems.isEmpty { files.batches += 1 }
        }
        guard !batch.messages.isEmpty || !batch.problems.isEmpty else { return nil }
        batch.messages = batch.messages.map {
            RawInput(
                bytes: $0.bytes, hash: Array(SHA256.hash(data: $0.bytes)), source: $0.source, isHistory: true,
                dated: $0.dated)
        }
        return batch
    }
}
