import HTTPTypes
package import Hummingbird
import Kernel
import NIOCore
import ServiceLifecycle
package import Store
import Synchronization

/// Passes on what transactions announced to every open page of this node.
package final class LiveHub: Sendable {
    /// An open page, and the session that it was opened in.
    private struct Listener {
        let session: Int64
        let continuation: AsyncStream<String>.Continuation
    }

    /// How many pages of one session are told; the one that was opened first gives way to one more.
    package static let most = 10

    private let listeners = Mutex<[Int: Listener]>([:])
    private let numbers = Atomic<Int>(0)

    package init() {}

    /// How many pages listen.
    package var count: Int { listeners.withLock { $0.count } }

    /// Tells every listener.
    package func tell(_ message: String) {
        let all = listeners.withLock { Array($0.values) }
        for listener in all {
            // Who lost a message looks at everything again.
            if case .dropped = listener.continuation.yield(message) { listener.continuation.yield("resync") }
        }
    }

    /// Passes on what `database` announces until it closes, and a heartbeat each 15 s. `also` hears each message first.
    package func pass(on database: any Database, also: @escaping @Sendable (String) async -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                while (try? await Task.sleep(for: .seconds(15))) != nil { self.tell(Self.heartbeat) }
            }
            group.addTask {
                for await message in database.announcements() {
                    await also(message)
                    self.tell(message)
                }
            }
            await group.next()
            group.cancelAll()
        }
    }

    private static let heartbeat = ""

    /// What the script is told: "conversation:7" changes that conversation, every list of conversations, and the navigation.
    private static func event(_ message: String) -> String {
        switch message {
        case heartbeat: return "event: beat\ndata:\n\n"
        case "resync": return "event: resync\ndata:\n\n"
        default:
            let kind = message.prefix { $0 != ":" }.description
            let parts = [message, kind, "nav"].map(jsonText).joined(separator: ",")
            return "event: changed\ndata: {\"parts\":[\(parts)]}\n\n"
        }
    }

    /// What is announced from now on, to a page of this session. A listener that is 64 messages behind loses the oldest and
    /// reloads by itself; the oldest of more than `most` pages of a session is told no more.
    package func listen(session: Int64) -> AsyncStream<String> {
        let number = numbers.add(1, ordering: .relaxed).newValue
        let (stream, continuation) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(64))
        continuation.onTermination = { [weak self] _ in
            self?.listeners.withLock { _ = $0.removeValue(forKey: number) }
        }
        let oldest = listeners.withLock { listeners -> Listener? in
            let others = listeners.filter { $0.value.session == session }.keys
            listeners[number] = Listener(session: session, continuation: continuation)
            guard others.count >= Self.most, let oldest = others.min() else { return nil }
            return listeners.removeValue(forKey: oldest)
        }
        oldest?.continuation.finish()
        return stream
    }

    /// Whether a session may be another one's after this message, or over.
    private static func touchesSessions(_ message: String) -> Bool {
        message == "sessions" || message == "resync"
    }

    /// The stream that the staff script holds open: events named by what changed, and a heartbeat each 15 s. It ends with the
    /// session: `isOpen` is asked whenever sessions changed.
    package func answer(
        to request: Request, session: Int64, isOpen: @escaping @Sendable () async -> Bool
    ) -> Response {
        let events = listen(session: session)
        // A proxy that gathers an answer before it passes it on would pass nothing on.
        let headers: HTTPFields = [
            .contentType: "text/event-stream", .cacheControl: "no-store", .accelBuffering: "no",
        ]
        return Response(
            status: .ok, headers: headers,
            body: .init { writer in
                let held = writer
                // Without reading the request's end the handler would not see the browser leave, nor a graceful stop.
                try? await request.body.consumeWithCancellationOnInboundClose { _ in
                    var writer = held
                    try await writer.write(ByteBuffer(string: "retry: 3000\n\nevent: resync\ndata: \n\n"))
                    for await message in events.cancelOnGracefulShutdown() {
                        if Self.touchesSessions(message), await !isOpen() { return }
                        try await writer.write(ByteBuffer(string: Self.event(message)))
                    }
                }
                try await writer.finish(nil)
            })
    }
}
