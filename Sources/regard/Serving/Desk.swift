import ChannelsRules
import Foundation
import Front
import Hummingbird
import HummingbirdCore
import Jobs
import Kernel
import Logging
import Mail
import NIOCore
import NIOPosix
import PeopleRules
import ServiceLifecycle
import Store
import UnixSignals
import Web

/// The running desk: pages, jobs and live events, until somebody stops it.
struct Desk {
    let open: OpenHouse
    let log: Logger

    private var configuration: Configuration { open.configuration }

    /// How long a connection may be silent, and a request be on its way without a further part. What is being answered may
    /// take as long as it takes: live events and long downloads.
    private static let patience = TimeAmount.seconds(30)

    /// Serves pages and runs jobs until SIGTERM or SIGINT. `greet` is called once, with the address at which the desk answers.
    func serve(_ greet: @escaping @Sendable (_ address: String) async -> Void) async throws {
        let (host, port) = (configuration[.host], try configuration.port)
        let house = try await house(listensAt: Self.address(host, port))
        let sendsMail = try SMTPSettings.read(configuration) != nil
        let lock = try DeskLock(open.place)
        defer { lock?.release() }
        let app = Application(
            router: Front.router(
                house, passwords: Passwords(), sendsMail: sendsMail, mailboxes: try await open.mailboxes()),
            server: .http1(
                configuration: HTTP1Channel.Configuration(
                    additionalChannelHandlers: [TricklingBodies()], idleTimeout: Self.patience)),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
            onServerRunning: { channel in
                let address = Self.address(host, channel.localAddress?.port ?? port)
                house.address.listens(at: address)
                await greet(address)
            },
            logger: log)
        do {
            // Whoever reads that the desk answers can also hand mail over.
            try await withMail { mail in
                try await run([LiveEvents(house: house), try await jobs(), app] + mail)
            }
        } catch {
            throw Self.told(error, host, port)
        }
    }

    /// Refuses a host and port on which nobody can listen now.
    static func checkPlace(_ configuration: Configuration) async throws {
        let (host, port) = (configuration[.host], try configuration.port)
        do {
            let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1).bind(host: host, port: port).get()
            try await channel.close()
        } catch {
            throw told(error, host, port)
        }
    }

    /// Runs jobs until SIGTERM or SIGINT. Without a server for sending it leaves letters to a desk that has one.
    func work() async throws {
        let sendsMail = try SMTPSettings.read(configuration) != nil
        try await run([try await jobs(of: sendsMail ? JobLane.allCases : [.quick])])
    }

    private func run(_ services: [any Service]) async throws {
        let sendsMail = try SMTPSettings.read(configuration) != nil
        try await open.database.write { try Front.begin(sendsMail: sendsMail, in: $0) }
        var group = ServiceGroupConfiguration(
            services: services + [LastResort(log: log)], gracefulShutdownSignals: [.sigterm, .sigint], logger: log)
        // A letter that is being handed to a server may take its time; what hangs longer is cut off.
        group.maximumGracefulShutdownDuration = .seconds(20)
        try await ServiceGroup(configuration: group).run()
    }

    private func house(listensAt address: String) async throws -> House {
        try await Front.house(
            open.database, clock: SystemClock(), secret: try await open.secret(),
            publicAddress: try PublicAddress.setting(configuration), listensAt: address,
            proxies: try TrustedProxies.read(configuration), storeOptions: try configuration.storeOptions, log: log)
    }

    private func jobs(of lanes: [JobLane] = JobLane.allCases) async throws -> JobService {
        let server = try SMTPSettings.read(configuration)
        let postman = Postman(try await open.mailboxes())
        let jobs = Front.jobs(
            postman: postman, sendsMail: server != nil,
            at: DeskAddress(setting: try PublicAddress.setting(configuration)))
        return JobService(
            runner: JobRunner(
                open.database, handlers: jobs, clock: SystemClock(), lanes: lanes,
                report: { [log] job, problem in
                    guard let job else { return log.error("jobs-stalled", metadata: ["problem": "\(problem)"]) }
                    // What went wrong may hold what servers said, and with it addresses: it stands with the job.
                    log.error("job-failed", metadata: ["job": "\(job.name)", "id": "\(job.id)"])
                }))
    }

    /// Runs `body` with what brings mail in: from mailboxes, and from a mail server of this machine where the settings name a place.
    private func withMail(_ body: ([any Service]) async throws -> Void) async throws {
        let fetch = FetchService(try await open.mailboxes(), log: log)
        guard let place = try LMTPPlace(configuration) else { return try await body([fetch]) }
        defer { place.clear() }
        try await place.listen(LMTPService.accept).executeThenClose { connections in
            try place.share()
            let talks = LMTPService(connections: connections, name: place.name, database: open.database, log: log)
            try await body([fetch, talks])
        }
    }

    /// Where pages are reached when the program listens at `host` and `port`.
    static func address(_ host: String, _ port: Int) -> String {
        let name = ["0.0.0.0", "::", ""].contains(host) ? "127.0.0.1" : host
        return "http://\(name.contains(":") ? "[\(name)]" : name):\(port)"
    }

    private static func told(_ error: any Error, _ host: String, _ port: Int) -> any Error {
        switch error {
        case let error as IOError: problem(error, host, port)
        case is SocketAddressError.UnknownHost:
            Problem("\(host) is no address of this machine: give one that is with --host")
        default: error
        }
    }

    private static func problem(_ error: IOError, _ host: String, _ port: Int) -> Problem {
        switch error.errnoCode {
        case EADDRINUSE:
            Problem(
                "port \(port) on \(host) is taken by another program: end that one, or choose another port with --port")
        case EACCES:
            Problem("port \(port) may not be used by this account: choose one above 1023 with --port")
        case EADDRNOTAVAIL:
            Problem("\(host) is no address of this machine: give one that is with --host")
        default: Problem("the desk cannot listen on \(host), port \(port): \(error)")
        }
    }
}

/// Runs jobs until it is told to stop.
struct JobService: Service {
    let runner: JobRunner

    func run() async {
        await cancelWhenGracefulShutdown { await runner.run() }
    }
}

/// Passes on to open pages what changed, until it is told to stop.
struct LiveEvents: Service {
    let house: House

    func run() async {
        await cancelWhenGracefulShutdown {
            await house.live.pass(on: house.database) { await Front.hear($0, house) }
        }
    }
}
