import Foundation
import Glibc
import RegardTesting
import Synchronization

@testable import Mail

/// What a scripted mail server does when its moment comes.
enum Act: Sendable, Equatable {
    /// Says these lines.
    case say(String)
    /// Closes the connection without a word.
    case hangUp
    /// Waits until the other side gives up.
    case silence
}

/// How a scripted mail server behaves at each step.
struct Script: Sendable {
    var greeting = Act.say("220 mail.test ready")
    var hello = Act.say("250-mail.test\r\n250-SIZE 1000000\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME")
    var startTLS = Act.say("454 4.7.0 TLS is not available")
    var signIn = Act.say("235 2.7.0 signed in")
    var sender = Act.say("250 2.1.0 sender taken")
    /// By address; what is not named here is taken.
    var recipients: [String: Act] = [:]
    var data = Act.say("354 go on")
    /// After so many bytes of content, hang up.
    var cutAfter: Int?
    var verdict = Act.say("250 2.0.0 taken as 4711")
}

/// A mail server on this machine that follows a script, one connection after the other, and remembers what it
/// heard. It listens until the tests end.
final class ScriptedServer: Sendable {
    struct Memory {
        var commands: [String] = []
        var mails: [String] = []
    }

    let port: Int
    private let script: Script
    private let listener: Int32
    private let memory = Mutex(Memory())

    var commands: [String] { memory.withLock { $0.commands } }
    var mails: [String] { memory.withLock { $0.mails } }

    init(_ script: Script = Script()) throws {
        self.script = script
        (listener, port) = try Daemon.listen()
        Thread.detachNewThread {
            blockPipeSignal()
            while case let connection = accept(self.listener, nil, nil), connection >= 0 {
                self.serve(Connection(input: connection, output: connection))
                // Tells the other side even while a process started meanwhile has a copy of the connection.
                shutdown(connection, Int32(SHUT_RDWR))
                close(connection)
            }
        }
    }

    /// Answers one connection to its end.
    func serve(_ connection: Connection) {
        guard connection.does(script.greeting) else { return }
        while let line = connection.line() {
            memory.withLock { $0.commands.append(line) }
            guard answer(line, connection) else { return }
        }
    }

    private func answer(_ line: String, _ connection: Connection) -> Bool {
        switch line.prefix(4).uppercased() {
        case "EHLO", "HELO": connection.does(script.hello)
        case "STAR": connection.does(script.startTLS)
        case "AUTH": signIn(line, connection)
        case "MAIL": connection.does(script.sender)
        case "RCPT": connection.does(script.recipients[address(in: line)] ?? .say("250 2.1.5 recipient taken"))
        case "DATA": connection.does(script.data) && (script.data != .say("354 go on") || take(connection))
        case "QUIT": connection.does(.say("221 goodbye")) && false
        default: connection.does(.say("500 5.5.1 what?"))
        }
    }

    private func signIn(_ line: String, _ connection: Connection) -> Bool {
        if line == "AUTH PLAIN" {
            guard connection.does(.say("334 ")), let secret = connection.line() else { return false }
            memory.withLock { $0.commands.append(secret) }
        }
        return connection.does(script.signIn)
    }

    private func address(in line: String) -> String {
        String(line.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
    }

    private func take(_ connection: Connection) -> Bool {
        var mail = ""
        while let line = connection.line() {
            if line == "." {
                memory.withLock { $0.mails.append(mail) }
                return connection.does(script.verdict)
            }
            mail += line + "\n"
            if let cut = script.cutAfter, mail.utf8.count >= cut { return false }
        }
        return false
    }
}

/// One connection of a scripted server: lines in, lines out.
final class Connection {
    private let input: Int32
    private let output: Int32
    private var received: [UInt8] = []

    init(input: Int32, output: Int32) {
        self.input = input
        self.output = output
    }

    /// Whether the talk goes on after `act`.
    func does(_ act: Act) -> Bool {
        switch act {
        case .say(let lines):
            let bytes = Array("\(lines)\r\n".utf8)
            return write(output, bytes, bytes.count) == bytes.count
        case .hangUp: return false
        case .silence:
            while line() != nil {}
            return false
        }
    }

    /// The next line without CRLF; nil at the end.
    func line() -> String? {
        while true {
            if let end = received.firstIndex(of: 10) {
                let line = received[..<end].filter { $0 != 13 }
                received.removeSubrange(...end)
                return String(decoding: line, as: UTF8.self)
            }
            var piece = [UInt8](repeating: 0, count: 65_536)
            let count = read(input, &piece, piece.count)
            guard count > 0 else { return nil }
            received += piece.prefix(count)
        }
    }
}
