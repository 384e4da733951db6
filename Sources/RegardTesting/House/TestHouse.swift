import ChannelsRules
import ConversationsRules
import Jobs
package import Kernel
import PeopleRules
package import Store
package import Timeline

/// A house for a test: a database that has had the migrations of all rooms, a clock that is set, and the known cast.
package struct TestHouse: Sendable {
    package let database: any Database
    package let clock: SetClock
    package let cast: Cast
    /// The mail server, which keeps what it is given.
    package let server: TestMailServer

    /// Thursday 19 November 2026, 09:00 in UTC: when every house opens.
    package static let morning = Instant(milliseconds: 1_795_078_800_000)

    /// The tables of the rooms up to Conversations; a room further down adds its own.
    package static let migrations: [Migration] =
        Jobs.migrations + Timeline.migrations + PeopleMigrations.all + HouseSecret.migrations + ChannelsMigrations.all
        + ConversationsMigrations.all
}

/// Gives `body` a house on `engine` that is nobody else's. `rooms` are the migrations of rooms further down.
package func withHouse<T>(
    _ engine: Engine, rooms: [Migration] = [], followers: Followers = Followers(),
    _ body: (TestHouse) async throws -> T
) async throws -> T {
    let clock = SetClock(TestHouse.morning)
    return try await withDatabase(
        engine, migrations: TestHouse.migrations + rooms, clock: clock, carried: followers
    ) { database in
        let cast = try await database.write { try Cast(in: $0) }
        return try await body(TestHouse(database: database, clock: clock, cast: cast, server: TestMailServer()))
    }
}
