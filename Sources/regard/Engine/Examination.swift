import ChannelsRules
import Foundation
import Front
import Jobs
import Kernel
import Store
import StoreSQLite

/// Looks at everything that can go wrong with an installation, and changes none of it.
struct Examination {
    let configuration: Configuration
    let place: DatabasePlace

    init(_ configuration: Configuration, _ place: DatabasePlace) {
        self.configuration = configuration
        self.place = place
    }

    /// What was found: the settings in any case, and why the database cannot be opened or read when that is so.
    func findings() async -> Findings {
        var findings = Findings()
        settings(&findings)
        do {
            let database = try await place.openToLook()
            do {
                try await look(into: database, &findings)
            } catch {
                findings.unread = Program.sentence(of: error)
            }
            await database.close()
        } catch {
            findings.unread = Program.sentence(of: error)
        }
        disk(&findings)
        return findings
    }

    private func settings(_ findings: inout Findings) {
        for setting in Setting.all {
            guard let value = configuration.value(setting) else {
                findings.note("settings", setting.variable, "not set")
                continue
            }
            let shown = setting.isSecret ? value.text.hidingPassword : value.text
            findings.note("settings", setting.variable, "\(shown) (\(value.source.inWords))")
        }
        for problem in configuration.problems { findings.fail(problem) }
    }

    private func look(into database: any Database, _ findings: inout Findings) async throws {
        findings.note("program", "version", Regard.version)
        findings.note("database", "place", place.shown)
        let seen = try await database.read { try Look(in: $0) }
        findings.note("database", "engine", seen.engine)
        findings.note("database", "steps", "\(seen.applied) done, \(seen.pending.count) to come")
        if !seen.pending.isEmpty {
            findings.warn("the next start brings \(seen.pending.count) steps: a copy is made first")
            if case .postgres = place, !PostgresTool.isInstalled("pg_dump") {
                findings.fail(
                    "pg_dump, which makes the copy before an upgrade, is not installed: on Debian `apt install postgresql-client`"
                )
            }
        }
        guard seen.pending.isEmpty else { return await integrity(of: database, &findings) }
        let work = try await database.read { try Waiting(in: $0) }
        findings.note("work", "parked jobs", "\(work.parked)")
        findings.note("work", "mail that is stuck", "\(work.stuck)")
        findings.note("work", "in quarantine", "\(work.quarantined)")
        if work.parked > 0 { findings.warn("\(work.parked) jobs failed for good: look for job-failed in the log") }
        if work.stuck > 0 {
            findings.warn(
                "\(work.stuck) letters did not leave: set up REGARD_SMTP, or read the server's words on the page Outbox"
            )
        }
        await integrity(of: database, &findings)
    }

    private func integrity(of database: any Database, _ findings: inout Findings) async {
        guard let file = database as? SQLiteDatabase else { return }
        let faults = await file.check()
        findings.note("database", "size", "\(file.size / 1_000_000) MB")
        findings.note("database", "integrity", faults.isEmpty ? "sound" : "\(faults.count) faults")
        for fault in faults.prefix(10) { findings.fail("the database is damaged: \(fault)") }
    }

    private func disk(_ findings: inout Findings) {
        guard case .sqlite(let path) = place,
            let attributes = try? FileManager.default.attributesOfFileSystem(forPath: path),
            let free = (attributes[.systemFreeSize] as? NSNumber)?.int64Value
        else { return }
        findings.note("database", "room on the disk", "\(free / 1_000_000) MB")
        if free < 500_000_000 { findings.warn("less than 500 MB are free on the disk: make room before it is full") }
    }
}

/// What the database says of itself.
private struct Look: Sendable {
    let engine: String
    let applied: Int
    let pending: [String]

    init(in tx: Transaction) throws {
        let version = try tx.row(
            Query(sqlite: "SELECT sqlite_version()", postgres: "SELECT current_setting('server_version')")
        ) { $0.text(0) }
        engine = (tx.dialect == .sqlite ? "SQLite " : "PostgreSQL ") + (version ?? "")
        applied = try Migrations.applied(in: tx).count
        pending = try Migrations.pending(of: Front.migrations, in: tx).map(\.id)
    }
}

/// What waits for somebody.
private struct Waiting: Sendable {
    let parked: Int
    let stuck: Int
    let quarantined: Int

    init(in tx: Transaction) throws {
        parked = try Jobs.parked(in: tx)
        stuck = try Outbox.stuck(limit: 1000, in: tx).count
        quarantined = try Quarantine.counts(in: tx).values.reduce(0, +)
    }
}

extension Configuration.Source {
    /// Who said so.
    fileprivate var inWords: String {
        switch self {
        case .flag: "flag"
        case .environment: "environment"
        case .file(let path): "file \(path)"
        case .standard: "default"
        }
    }
}
