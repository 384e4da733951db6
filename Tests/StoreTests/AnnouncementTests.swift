import RegardTesting
import Store
import Testing

@Suite("Commits are announced")
struct AnnouncementTests {
    @Test(
        "What a write announced is heard by all who listen, in order, once it can be read", arguments: Engine.allCases)
    func heard(engine: Engine) async throws {
        try await withShelf(engine) { database in
            var streams = [database.announcements().makeAsyncIterator(), database.announcements().makeAsyncIterator()]
            try await database.write { tx in
                try tx.announce("thing 1")
                try tx.announce("thing 2")
                try tx.put("told")
            }
            for index in streams.indices {
                #expect(await streams[index].next() == "thing 1")
                #expect(try await database.words() == ["told"])
                #expect(await streams[index].next() == "thing 2")
            }
        }
    }

    @Test("What a write announced that was not saved is never heard", arguments: Engine.allCases)
    func unheard(engine: Engine) async throws {
        try await withShelf(engine) { database in
            var messages = database.announcements().makeAsyncIterator()
            try? await database.write { tx in
                try tx.announce("gone")
                throw Mishap()
            }
            try? await database.write { tx in
                try tx.announce("gone too")
                try tx.put("same")
                try tx.put("same")
            }
            try await database.write { try $0.announce("stays") }
            #expect(await messages.next() == "stays")
        }
    }

    @Test("A read can announce nothing", arguments: Engine.allCases)
    func read(engine: Engine) async throws {
        try await withShelf(engine) { database in
            var messages = database.announcements().makeAsyncIterator()
            try? await database.read { try $0.announce("whisper") }
            try await database.write { try $0.announce("loud") }
            #expect(await messages.next() == "loud")
        }
    }

    @Test("Many long messages of one write all arrive", arguments: Engine.allCases)
    func many(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let sent = (0..<300).map { "\($0) " + String(repeating: "x", count: 150) }
            var messages = database.announcements().makeAsyncIterator()
            try await database.write { tx in
                for message in sent { try tx.announce(message) }
            }
            for message in sent { #expect(await messages.next() == message) }
        }
    }

    @Test("An announcement that is long or has lines is refused", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withShelf(engine) { database in
            for message in [String(repeating: "x", count: 201), "two\nlines"] {
                await #expect(throws: DatabaseFault.self) { try await database.write { try $0.announce(message) } }
            }
        }
    }

    @Test("Who is too slow to hear everything is told to look at everything")
    func slow() async {
        let announcer = Announcer()
        let stream = announcer.stream()
        announcer.deliver((0..<3000).map(String.init))
        announcer.close()
        var last: String?
        for await message in stream { last = message }
        #expect(last == "resync")
    }
}
