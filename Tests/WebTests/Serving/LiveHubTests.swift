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
        .timeLimit(.minutes(15)))
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

    @Test("Who is too far behind to hear everything is told to look at everything", .timeLimit(.minutes(15)))
    func behind() async {
        let hub = LiveHub()
        let page = hub.listen(session: 1)
        for number in 1...200 { hub.tell("conversation:\(number)") }
        hub.tell("last")
        var told: [String] = []
        for await message in page {
            told.append(message)
            if message == "last" || told.count > 200 { break }
        }
        #expect(told.contains("resync") && told.count < 200)
    }

    @Test("A stream ends when its session no longer opens, and goes on while it does", .timeLimit(.minutes(15)))
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
            // Whoever reads may see the end before the hub has heard of it.
            while hub.count > 0 { await Task.yield() }
        }
    }
}
