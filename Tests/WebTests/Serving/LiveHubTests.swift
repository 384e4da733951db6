import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Web

@Suite("What is told to open pages")
struct LiveHubTests {
    @Test(
        "The eleventh page of a session takes the place of the first; other sessions keep theirs",
        .timeLimit(.minutes(1)))
    func most() async {
        let hub = LiveHub()
        let other = hub.listen(session: 2)
        let pages = (1...LiveHub.most).map { _ in hub.listen(session: 1) }
        #expect(hub.count == 11)
        let last = hub.listen(session: 1)
        #expect(hub.count == 11)
        hub.tell("nav")
        var first = pages[0].makeAsyncIterator()
        #expect(await first.next() == nil)
        for page in [pages[1], last, other] {
            var iterator = page.makeAsyncIterator()
            #expect(await iterator.next() == "nav")
        }
    }

    @Test("A stream ends when its session no longer opens, and goes on while it does", .timeLimit(.minutes(1)))
    func ends() async throws {
        let hub = LiveHub()
        let router = Router()
        router.get("live/:open") { request, context in
            let stays = context.parameters.get("open") == "yes"
            return hub.answer(to: request, session: stays ? 1 : 2) { stays }
        }
        try await Application(router: router).test(.live) { client in
            async let over = client.execute(uri: "/live/no", method: .get)
            while hub.count < 1 { await Task.yield() }
            hub.tell("conversation:7")
            hub.tell("sessions")
            hub.tell("conversation:8")
            let told = String(buffer: try await over.body)
            #expect(told.contains("conversation:7") && !told.contains("conversation:8"))
            #expect(hub.count == 0)
        }
    }
}

@Suite("Where a request comes from")
struct OriginTests {
    private func origin(_ address: String?, _ forwarded: String?) -> String? {
        var headers = HTTPFields()
        headers[.forwardedFor] = forwarded
        let head = HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/", headerFields: headers)
        return Request(head: head, body: RequestBody(buffer: .init())).origin(from: address)
    }

    @Test("A proxy of this machine is believed about the nearest address, and nobody else is")
    func proxies() {
        #expect(origin("127.0.0.1", "203.0.113.9, 198.51.100.4") == "198.51.100.4")
        #expect(origin("::1", "2001:db8::7") == "2001:db8::7")
        #expect(origin("127.0.0.1", nil) == "127.0.0.1" && origin("127.0.0.1", " ") == "127.0.0.1")
        #expect(origin("203.0.113.9", "198.51.100.4") == "203.0.113.9")
        #expect(origin(nil, "198.51.100.4") == nil)
    }
}
