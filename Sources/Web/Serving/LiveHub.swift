import HTTPTypes
package import Hummingbird
import Kernel
import NIOCore
import ServiceLifecycle
package import Store
import Synchronization

/// Passes on what transactions announced to every open page of this node.
package final class LiveHub: Sendable {
    private let listeners = Mutex<[Int: AsyncStream<String>.Continuation]>([:])
    private let numbers = Atomic<Int>(0)

    package init() {}

    /// How many pages listen.
    package var count: Int { listeners.withLock { $0.count } }

    /// Tells every listener.
    package func tell(_ message: String) {
        let all = listeners.withLock { Array($0.values) }
        for listener in all { listener.yield(message) }
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

    /// What is announced from now on. A listener that is 64 messages behind loses the oldest and reloads by itself.
    package func listen() -> AsyncStream<String> {
        let number = numbers.add(1, ordering: .relaxed).newValue
        let (stream, continuation) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(64))
        listeners.withLock { $0[number] = continuation }
        continuation.onTermination = { [weak self] _ in
            self?.listeners.withLock { _ = $0.removeValue(forKey: number) }
        }
        return stream
    }

    /// The stream that the staff script holds open: events named by what changed, a comment each 15 s.
    package func answer(to request: Request) -> Response {
        let events = listen()
        let headers: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-store"]
        return Response(
            status: .ok, headers: headers,
            body: .init { writer in
                let held = writer
                // Without reading the request's end the handler would not see the browser leave, nor a graceful stop.
                try? await request.body.consumeWithCancellationOnInboundClose { _ in
                    var writer = held
                    try await writer.write(ByteBuffer(string: "retry: 3000\n\nevent: resync\ndata: \n\n"))
                    for await message in events.cancelOnGracefulShutdown() {
                        try await writer.write(ByteBuffer(string: Self.event(message)))
                    }
                }
                try await writer.finish(nil)
            })
    }
}
