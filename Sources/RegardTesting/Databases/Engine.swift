import Foundation

/// The databases that a test runs on: `@Test(arguments: Engine.allCases)`.
package enum Engine: String, CaseIterable, Sendable {
    case sqlite
    case postgres

    /// Both engines. PostgreSQL is left out, with a notice, where no server is named, but never in CI: its tests fail there.
    package static let allCases: [Engine] = {
        if server != nil || ProcessInfo.processInfo.environment["CI"] == "true" { return [.sqlite, .postgres] }
        print("notice: the tests on PostgreSQL are skipped; REGARD_TEST_POSTGRES names no server")
        return [.sqlite]
    }()

    /// The address of a database on a PostgreSQL server where databases may be made and dropped, as
    /// "postgres://regard@127.0.0.1:5432/postgres".
    static let server = ProcessInfo.processInfo.environment["REGARD_TEST_POSTGRES"]
}
