import CPQ
import Store

/// Statements that were sent without waiting for their answers, which come back together: one way to the server and
/// back for all of them. Used by one thread.
///
/// The first that fails ends the rest of its pipeline, as the server does it: none after it is run.
final class PostgresPipeline {
    private let handle: PostgresHandle
    private var texts: [String] = []
    /// Whether the server was already told that this is all.
    private var isEnded = false

    init(_ handle: PostgresHandle) {
        self.handle = handle
    }

    /// How many were sent and not yet answered.
    var count: Int { texts.count }

    /// Sends a statement, by the name under which it was prepared when it has one.
    func send(_ text: String, name: String?, _ parameters: PostgresParameters) throws {
        if texts.isEmpty, cpq_enter_pipeline(handle.pointer) == 0 { throw broken(text) }
        texts.append(text)
        let isSent = parameters.with { count, values, lengths, formats in
            if let name {
                cpq_send_prepared(handle.pointer, name, count, values, lengths, formats)
            } else {
                cpq_send_params(handle.pointer, text, count, parameters.types, values, lengths, formats)
            }
        }
        if isSent == 0 { throw broken(text) }
    }

    /// Sends all there is, and leaves the answers for `finish`.
    func end() throws {
        guard !texts.isEmpty, !isEnded else { return }
        guard cpq_pipeline_sync(handle.pointer) != 0 else { throw broken(texts.last ?? "") }
        isEnded = true
    }

    /// Waits for all answers; throws what the first that failed says.
    func finish() throws {
        if !texts.isEmpty { _ = try results() }
    }

    /// Waits for all answers; the last of them. Throws what the first that failed says.
    func finishLast() throws -> PostgresResult {
        guard let last = try results() else { throw broken("") }
        return last
    }

    private func results() throws -> PostgresResult? {
        let sent = texts
        defer {
            (texts, isEnded) = ([], false)
            _ = cpq_exit_pipeline(handle.pointer)
        }
        try end()
        var last: PostgresResult?
        var failure: PostgresError?
        for text in sent where handle.isOK {
            do {
                last = try PostgresResult(cpq_get_result(handle.pointer), on: handle, text, quoting: false)
            } catch let error as PostgresError where failure == nil {
                failure = error
            } catch {}
            clearNext()
        }
        clearNext()
        if let failure { throw failure }
        guard handle.isOK else { throw broken(sent.last ?? "") }
        return last
    }

    /// Takes the NULL after a statement's result, or the result of the sync.
    private func clearNext() {
        if let result = cpq_get_result(handle.pointer) { cpq_clear(result) }
    }

    private func broken(_ text: String) -> PostgresError {
        handle.fault(state: nil, message: nil, text: text)
    }
}
