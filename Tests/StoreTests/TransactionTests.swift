import Dispatch
import Kernel
import RegardTesting
import Store
import Testing

@Suite("All of a transaction happens or nothing")
struct TransactionTests {
    @Test("A write that throws leaves nothing", arguments: Engine.allCases)
    func rollback(engine: Engine) async throws {
        try await withShelf(engine) { database in
            await #expect(throws: Mishap.self) {
                try await database.write { tx in
                    try tx.put("gone")
                    throw Mishap()
                }
            }
            let words = try await database.words()
            #expect(words.isEmpty)
        }
    }

    @Test("A write whose statement failed cannot be saved, even when the error was caught", arguments: Engine.allCases)
    func caught(engine: Engine) async throws {
        try await withShelf(engine) { database in
            try await database.write { try $0.put("pie") }
            await #expect(throws: DatabaseFault.self) {
                try await database.write { tx in
                    try tx.put("cake")
                    try? tx.put("pie")
                }
            }
            #expect(try await database.words() == ["pie"])
        }
    }

    @Test("A read cannot change anything, and the next write can", arguments: Engine.allCases)
    func writeInRead(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let fault = await #expect(throws: DatabaseFault.self) {
                try await database.read { try $0.put("sly") }
            }
            #expect(fault?.description == DatabaseFault.writeInRead.description)
            try await database.write { try $0.put("open") }
            #expect(try await database.words() == ["open"])
        }
    }

    @Test("What a read sees stays as it was when it began", arguments: Engine.allCases)
    func snapshot(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let (seen, written) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            async let counts = database.read { tx in
                let before = try tx.count()
                seen.signal()
                written.wait()
                return [before, try tx.count()]
            }
            try await waiting(for: seen)
            try await database.write { try $0.put("new") }
            written.signal()
            #expect(try await counts == [0, 0])
            #expect(try await database.words() == ["new"])
        }
    }

    @Test("A read is answered while a write is at work, and does not see it", arguments: Engine.allCases)
    func readBesideWrite(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let (begun, read) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            async let write: Void = database.write { tx in
                try tx.put("slow")
                begun.signal()
                read.wait()
            }
            try await waiting(for: begun)
            #expect(try await database.words().isEmpty)
            read.signal()
            try await write
            #expect(try await database.words() == ["slow"])
        }
    }

    @Test("One moment holds for all of a transaction, and its ids follow it", arguments: Engine.allCases)
    func moment(engine: Engine) async throws {
        let clock = SetClock(Shelf.noon)
        try await withDatabase(engine, migrations: Shelf.migrations, clock: clock, carried: "a parcel") { database in
            let first = try await database.write { tx in
                clock.advance(.hours(1))
                return (tx.now, tx.nextID(of: Thing.self), tx.carried as? String)
            }
            let second = try await database.read { ($0.now, $0.nextID(of: Thing.self)) }
            #expect(first.0 == Shelf.noon && second.0 == Shelf.noon + .hours(1))
            #expect(first.1 < second.1)
            #expect(first.2 == "a parcel")
        }
    }

    @Test("A database that is closed says so", arguments: Engine.allCases)
    func closed(engine: Engine) async throws {
        try await withShelf(engine) { database in
            await database.close()
            await #expect(throws: DatabaseFault.self) { try await database.words() }
            var messages = database.announcements().makeAsyncIterator()
            #expect(await messages.next() == nil)
        }
    }

    @Test("A read whose task is cancelled before its turn is not run", arguments: Engine.allCases)
    func cancelled(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await database.words()
            }
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test("A write is done even when its task is cancelled", arguments: Engine.allCases)
    func cancelledWrite(engine: Engine) async throws {
        try await withShelf(engine) { database in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await database.write { try $0.put("kept") }
            }
            try await task.value
            #expect(try await database.words() == ["kept"])
        }
    }
}

/// Waits for a signal without holding one of the tasks' threads.
func waiting(for semaphore: DispatchSemaphore) async throws {
    await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
            semaphore.wait()
            continuation.resume()
        }
    }
}
