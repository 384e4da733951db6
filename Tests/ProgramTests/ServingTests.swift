import Foundation
import FoundationNetworking
import Kernel
import RegardTesting
import Store
import StoreSQLite
import Testing

@Suite("The desk starts, answers and stops")
struct ServingTests {
    @Test("A first start prints the key to the setup, a second start does not, and owner link prints a new one")
    func key() async throws {
        let folder = try Folder()
        let first = try await Running.desk(["--data", folder.path])
        #expect(first.output.contains(/http:\/\/127\.0\.0\.1:\d+\/setup\/1\?key=[\w-]{27}\n/))
        try await Self.stop(first)
        let second = try await Running.desk(["--data", folder.path])
        #expect(!second.output.contains("/setup"))
        let link = try await Program.run(["owner", "link", "--data", folder.path])
        #expect(link.output.contains(/\/setup\/1\?key=/))
        try await Self.stop(second)
    }

    @Test(
        "An empty Today prints the import with the place that the desk keeps its data in, and no password",
        arguments: Engine.allCases)
    func importCommand(engine: Engine) async throws {
        try await withPlace(engine) { place in
            let options = place.options.map { $0.replacing(/:\/\/(\w+)@/) { "://\($0.output.1):hush@" } }
            let desk = try await Running.desk(options)
            let key = try #require(desk.output.firstMatch(of: /(http:\/\/[\d.:]+)(\/setup\/1\?key=([\w-]+))/)).output
            // Desks of one machine have one cookie between them, whatever their ports: each case has a browser of its own.
            let browser = URLSession(configuration: .ephemeral)
            let page = try await Self.text("\(key.1)\(key.2)", browser)
            let proof = try #require(page.firstMatch(of: /name="csrf" (?:value|content)="([0-9a-f]+)"/)).output.1
            let owner = "name=Maya&email=maya%40b.example&password=nine+quiet+bicycles+sing&key=\(key.3)&csrf=\(proof)"
            _ = try await Self.text("\(key.1)/setup/1", browser, form: owner)
            let today = try await Self.text("\(key.1)/", browser)
            #expect(today.contains("<code>regard import mail FOLDER --data \(place.folder.fullPath)"))
            #expect(!today.contains("hush") && (engine == .sqlite || today.contains("--database")))
            try await Self.stop(desk)
        }
    }

    private static func text(
        _ address: String, _ browser: URLSession, form: String? = nil
    ) async throws -> String {
        var request = URLRequest(url: try #require(URL(string: address)))
        if let form {
            request.httpMethod = "POST"
            request.httpBody = Data(form.utf8)
            request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        }
        return String(decoding: try await browser.data(for: request).0, as: UTF8.self)
    }

    @Test("It says that it is well, and keeps its secret to itself")
    func health() async throws {
        let folder = try Folder()
        let desk = try await Running.desk(["--data", folder.path])
        let address = try #require(desk.output.firstMatch(of: /http:\/\/[\d.:]+/)).output
        let (data, _) = try await URLSession.shared.data(from: #require(URL(string: address + "/health")))
        #expect(String(decoding: data, as: UTF8.self) == #"{"status":"ok"}"#)
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/secret")
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        try await Self.stop(desk)
    }

    @Test("Nobody else on the machine reads the database or a copy of it")
    func permissions() async throws {
        let folder = try Folder()
        _ = try await Program.run(["migrate", "--data", folder.path])
        _ = try await Program.run(["backup", "--data", folder.path, "\(folder.path)/copy.db"])
        for name in ["regard.db", "copy.db"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(name)")
        }
    }

    @Test("A second desk on the same folder is refused in a sentence; work beside it is not")
    func second() async throws {
        let folder = try Folder()
        let desk = try await Running.desk(["--data", folder.path])
        let other = try await Program.run(["serve", "--data", folder.path, "--port", "0"])
        #expect(other.status == 1 && other.sentence.contains("another desk serves"), "\(other.errors)")
        let link = try await Program.run(["owner", "link", "--data", folder.path])
        #expect(link.status == 0 && link.errors.contains("--port"))
        let named = try await Program.run(["owner", "link", "--data", folder.path, "--port", "9000"])
        #expect(named.output.contains("127.0.0.1:9000/") && named.errors == "")
        try await Self.stop(desk)
    }

    @Test("A request that never ends is given up", .timeLimit(.minutes(15)))
    func slow() async throws {
        let folder = try Folder()
        let desk = try await Running.desk(["--data", folder.path])
        let port = try #require(desk.output.firstMatch(of: /127\.0\.0\.1:(\d+)/)?.output.1)
        let half = "exec 3<>/dev/tcp/127.0.0.1/$0; printf 'GET / HTTP/1.1\\r\\nHost: x\\r\\n' >&3; cat <&3"
        let silence = try Running(["-c", half, String(port)], program: "/bin/bash")
        let closed = try await silence.outcome()
        #expect(closed.status == 0 && closed.output == "")
        try await Self.stop(desk)
    }

    @Test("A desk that cannot listen for mail opens no door, and the key to the setup is printed by the next")
    func mailFirst() async throws {
        let folder = try Folder()
        let refused = try await Program.run(
            ["serve", "--port", "0", "--data", folder.path, "--lmtp", "\(folder.path)/none/lmtp"])
        #expect(refused.status == 1 && refused.output == "")
        let socket = "\(folder.path)/lmtp"
        let desk = try await Running.desk(["--data", folder.path, "--lmtp", socket])
        #expect(desk.output.contains("/setup/1?key="))
        let elsewhere = try Folder()
        let second = try await Program.run(["serve", "--port", "0", "--data", elsewhere.path, "--lmtp", socket])
        #expect(second.status == 1 && second.output == "" && second.sentence.contains("something is there already"))
        #expect(FileManager.default.fileExists(atPath: socket))
        try await Self.stop(desk)
        #expect(!FileManager.default.fileExists(atPath: socket))
    }

    private static func stop(_ desk: Running) async throws {
        desk.send(SIGTERM)
        #expect(try await desk.outcome().status == 0)
    }
}
