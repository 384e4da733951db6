import Kernel
import Synchronization
import Testing

@testable import Web

@Suite("Who is signed in, as it is remembered")
struct SessionCacheTests {
    /// Knows one session as long as it is `isOpen`, and counts how often it was asked.
    private final class Reader: SessionReader {
        private let state = Mutex((isOpen: true, asked: 0))
        private let meanwhile = Mutex<(@Sendable () -> Void)?>(nil)

        var asked: Int { state.withLock { $0.asked } }

        func revoke() { state.withLock { $0.isOpen = false } }

        /// Has this happen while the next answer is on its way.
        func onTheWay(_ body: @escaping @Sendable () -> Void) { meanwhile.withLock { $0 = body } }

        func signedIn(by token: Token) async throws -> SignedIn? {
            let found = state.withLock { state in
                state.asked += 1
                return state.isOpen ? SignedIn(member: 1, name: "Maya", isOwner: true, session: 2) : nil
            }
            meanwhile.withLock { body in
                body?()
                body = nil
            }
            return found
        }
    }

    private let clock = SetClock(Instant(milliseconds: 1_795_078_800_000))
    private let token = Token.random()

    @Test("A session is asked for once in half a minute, and each session by itself")
    func remembered() async throws {
        let reader = Reader()
        let cache = SessionCache(reader, clock: clock)
        for _ in 0..<3 { #expect(try await cache.signedIn(by: token)?.name == "Maya") }
        #expect(reader.asked == 1)
        _ = try await cache.signedIn(by: Token.random())
        #expect(reader.asked == 2)
        clock.advance(.seconds(30))
        reader.revoke()
        #expect(try await cache.signedIn(by: token) == nil)
    }

    @Test("Once it is told to forget, a revoked session opens nothing")
    func forgets() async throws {
        let reader = Reader()
        let cache = SessionCache(reader, clock: clock)
        _ = try await cache.signedIn(by: token)
        reader.revoke()
        #expect(try await cache.signedIn(by: token) != nil)
        cache.forget()
        #expect(try await cache.signedIn(by: token) == nil)
    }

    @Test("A session that is revoked while the answer is on its way is not remembered")
    func race() async throws {
        let reader = Reader()
        let cache = SessionCache(reader, clock: clock)
        reader.onTheWay {
            reader.revoke()
            cache.forget()
        }
        _ = try await cache.signedIn(by: token)
        #expect(try await cache.signedIn(by: token) == nil)
    }

    @Test("A token that opens nothing is asked for each time, since it may be opened any moment")
    func unknown() async throws {
        let reader = Reader()
        reader.revoke()
        let cache = SessionCache(reader, clock: clock)
        for _ in 0..<3 { #expect(try await cache.signedIn(by: token) == nil) }
        #expect(reader.asked == 3)
    }
}
