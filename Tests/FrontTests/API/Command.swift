import Foundation

/// A function of a room's Rules that takes a transaction or a database, read from its source.
struct Command {
    /// As "Conversations.reply".
    let name: String
    let isPackage: Bool
    let isStatic: Bool
    /// Whether a statement that changes something stands in it.
    let writesItself: Bool
    /// What it calls: "Type.name", and ".name" of a value whose type the text does not tell.
    let calls: Set<String>

    /// All of them in a project's Rules. The sources are formatted, so a function of a type ends with a brace that stands
    /// four blanks from the edge.
    static func all(in project: URL) throws -> [Command] {
        let sources = project.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        let paths = (files?.allObjects as? [URL] ?? []).filter {
            $0.pathExtension == "swift" && $0.path.contains(/\/Sources\/\w+\/Rules\//)
        }
        return try paths.sorted { $0.path < $1.path }.flatMap { try read(String(contentsOf: $0, encoding: .utf8)) }
    }

    static func read(_ source: String) -> [Command] {
        var (type, function, commands): (String, [Substring]?, [Command]) = ("", nil, [])
        for line in source.split(separator: "\n") where !line.contains(/^\s*\/\//) {
            if let declared = line.prefixMatch(
                of: /(?:package |private |fileprivate |final )*(?:enum|struct|class|extension|actor) (\w+)/)
            {
                type = String(declared.1)
            } else if line.contains(/^    (?:@\w+ )?(?:package |private |fileprivate |static |mutating )*func \w+/) {
                function = [line]
            } else if function != nil {
                function?.append(line)
            }
            if let lines = function, line == "    }" || (lines.count == 1 && line.hasSuffix("}")) {
                if let command = Command(of: type, lines.joined(separator: "\n")) { commands.append(command) }
                function = nil
            }
        }
        return commands
    }

    private init?(of type: String, _ text: String) {
        guard text.contains("tx: Transaction") || text.contains("database: any Database"),
            let head = text.firstMatch(of: /((?:package |private |fileprivate |static |mutating )*)func (\w+)/)
        else { return nil }
        name = "\(type).\(head.2)"
        isPackage = head.1.contains("package")
        isStatic = head.1.contains("static")
        let body = text[head.range.upperBound...]
        writesItself = body.contains(
            /\btx\.run\(|Jobs\.(?:enqueue|takeBack)\(|INSERT INTO|DELETE FROM|UPDATE \w+ SET/.wordBoundaryKind(.simple))
        calls = Set(Self.calls(in: body, of: type))
    }

    /// What is called with a transaction or a database among the arguments.
    private static func calls(in body: Substring, of type: String) -> [String] {
        // Unicode's own word boundaries keep "Store.insert" in one piece.
        let pattern = /(?:(\b[A-Z]\w*)(?:\([^)]*\))?\.|([\w)]\.))?\b([a-z]\w*)\(/.wordBoundaryKind(.simple)
        return body.matches(of: pattern).compactMap { call in
            let arguments = body[call.range.upperBound...].upToClosingBracket
            guard arguments.contains(/\btx\b|\$\d|\bdatabase\b/.wordBoundaryKind(.simple)) else { return nil }
            if let other = call.1 { return "\(other).\(call.3)" }
            return call.2 == nil ? "\(type).\(call.3)" : ".\(call.3)"
        }
    }
}

/// Which commands call which.
struct CommandGraph {
    let commands: [Command]
    private let byName: [String: [Command]]
    private let byMethod: [String: [Command]]

    init(_ commands: [Command]) {
        self.commands = commands
        byName = Dictionary(grouping: commands, by: \.name)
        byMethod = Dictionary(grouping: commands.filter { !$0.isStatic }) {
            "." + $0.name.drop { $0 != "." }.dropFirst()
        }
    }

    /// These and everything that they call, directly or not.
    func closure(of names: some Sequence<String>) -> Set<String> {
        var (seen, waiting): (Set<String>, [String]) = ([], Array(names))
        while let name = waiting.popLast() {
            guard byName[name] != nil, seen.insert(name).inserted else { continue }
            for call in byName[name]?.flatMap(\.calls) ?? [] {
                waiting += call.hasPrefix(".") ? byMethod[call]?.map(\.name) ?? [] : [call]
            }
        }
        return seen
    }

    /// The names of what other parts of the program may call and what changes something, itself or by what it calls.
    var changing: Set<String> {
        let writers = Set(commands.filter(\.writesItself).map(\.name))
        let names = commands.filter { $0.isPackage && !closure(of: [$0.name]).isDisjoint(with: writers) }.map(\.name)
        return Set(names)
    }
}

extension Substring {
    /// What stands before the bracket that closes what is open at the start.
    fileprivate var upToClosingBracket: Substring {
        var depth = 1
        let end = firstIndex { sign in
            depth += sign == "(" ? 1 : sign == ")" ? -1 : 0
            return depth == 0
        }
        return self[..<(end ?? endIndex)]
    }
}
