import Foundation
import Kernel
import Store

/// Copies of a database on a PostgreSQL server, made and put back by the server's own programs: pg_dump, pg_restore and psql.
struct PostgresTools {
    /// Without the password, which other users of the machine could read among the arguments.
    let url: String
    let password: String?
    /// The schema that the address names in our own words; nil for the server's choice.
    let searchPath: String?

    init(url: String) {
        let parts = url.firstMatch(of: /^(\w+:\/\/[^:\/@]*):([^\/]*)@/)
        var plain = parts.map { "\($0.output.1)@" + url[$0.range.upperBound...] } ?? url
        let asked = plain.firstMatch(of: /[?&]password=([^&]*)/)?.output.1
        password = (parts?.output.2 ?? asked).map { $0.removingPercentEncoding ?? String($0) }
        searchPath = plain.firstMatch(of: /[?&]search_path=([^&]*)/).map { String($0.output.1) }
        // Our own words in the address are none of libpq's.
        plain = plain.replacing(/[?&](?:prepare|search_path|password)=[^&]*/) { $0.output.hasPrefix("?") ? "?" : "" }
        self.url = plain.replacing("?&", with: "?")
    }

    /// Writes all of the database into a new file, as it is at one moment; the desk may run meanwhile.
    func backup(to file: String) throws {
        let draft = try FileDraft(of: file)
        let handle = FileHandle(fileDescriptor: draft.descriptor, closeOnDealloc: false)
        // What it says passes through us: should this program be killed, pg_dump has nobody to speak to and ends too.
        let dump = try PostgresTool(
            "pg_dump", ["--format=custom", "--no-owner", "--dbname=\(url)"], password: password)
        do {
            try dump.read { try handle.write(contentsOf: $0) }
        } catch {
            throw Problem("\(file) cannot be written: make room on the disk and try again")
        }
        try dump.finish()
        try draft.keep()
    }

    /// What one of the programs gives.
    func result(of program: String, _ arguments: [String]) throws -> String {
        let tool = try PostgresTool(program, arguments, password: password)
        var data = Data()
        try tool.read { data += $0 }
        try tool.finish()
        return String(decoding: data, as: UTF8.self)
    }
}
