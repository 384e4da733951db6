/// What Swift code in this house does not say, except in the files that `Exceptions` names.
enum CodeRules {
    /// The present comes from the clock that is passed in.
    static func noOtherClock(_ file: SwiftSource) -> [Breach] {
        guard Exceptions.readTheClock[file.path] == nil else { return [] }
        return breaches(
            file,
            /\bDate\(\s*\)|\bDate\.now\b|\bDate\(\s*timeIntervalSinceNow\b|\btime\(\s*nil\s*\)|\bgettimeofday\(|\bclock_gettime\(/,
            "reads the clock of the machine")
    }

    /// Work after the answer is a job; only the program starts tasks of its own.
    static func noLooseTasks(_ file: SwiftSource) -> [Breach] {
        guard file.isIn("Sources"), !file.isIn("Sources/regard"), Exceptions.startTasks[file.path] == nil else {
            return []
        }
        return breaches(
            file, /\bTask\s*\{|\bTask\s*\(|\bTask\.detached\b|\bTask<[^>]*>\s*[({]/, "starts a task nobody awaits")
    }

    /// What the compiler cannot check about concurrency is promised only with a reason.
    static func noUncheckedPromises(_ file: SwiftSource) -> [Breach] {
        guard file.isIn("Sources"), Exceptions.promiseSendable[file.path] == nil else { return [] }
        return breaches(
            file, /@unchecked\s+Sendable|\bnonisolated\(unsafe\)/, "promises what the compiler cannot check")
    }

    /// Data never ends the program.
    static func noTraps(_ file: SwiftSource) -> [Breach] {
        guard file.isIn("Sources") else { return [] }
        return breaches(file, /\btry!|\bfatalError\(/, "ends the program")
    }

    /// A page asks its store; it holds no SQL.
    static func noSQLInPages(_ file: SwiftSource) -> [Breach] {
        guard isPage(file.path) else { return [] }
        return file.literals.compactMap { literal in
            let verb = literal.text.firstMatch(
                of:
                    /\b(?:SELECT\s|INSERT INTO\b|UPDATE\s+\w+\s+SET\b|DELETE FROM\b|(?:CREATE|ALTER|DROP) (?:TABLE|INDEX)\b)/
            )
            return verb.map { Breach(path: file.path, line: literal.line, words: "SQL in a page: \($0.output)") }
        }
    }

    /// Every router is made in one place, which puts the check of forms before every POST.
    static func routersFromOnePlace(_ files: [SwiftSource]) -> [Breach] {
        let made = files.filter { $0.isIn("Sources") }.flatMap { file in
            breaches(file, /\bRouter\s*(?:<\w+>)?\s*\(/, "makes a router of its own")
        }
        return Set(made.map(\.path)).count > 1 ? made : []
    }

    /// What reads mail names nothing that sends or fetches it: bin/fuzz builds it without those.
    static func readingStandsAlone(_ files: [SwiftSource]) -> [Breach] {
        let mail = files.filter { $0.isIn("Sources/Mail") }
        let isApart: (SwiftSource) -> Bool = { $0.isIn("Sources/Mail/Sending") || $0.isIn("Sources/Mail/Fetching") }
        let declared = mail.filter(isApart).flatMap { file in
            file.code.matches(of: /(?m)^(?:package |public )?(?:final )?(?:struct|enum|class|actor|protocol) (\w+)/)
                .map { String($0.output.1) }
        }
        let names = Set(declared)
        return mail.filter { !isApart($0) }.flatMap { file in
            file.matches(of: /\b[A-Z]\w+/).filter { names.contains($0.text) }.map {
                Breach(path: file.path, line: $0.line, words: "reads mail with what sends or fetches it: \($0.text)")
            }
        }
    }

    /// Around 60 lines is usual; more than 300 needs a reason.
    static func notTooLong(_ file: SwiftSource) -> [Breach] {
        guard file.lineCount > 300, Exceptions.areLong[file.path] == nil else { return [] }
        return [Breach(path: file.path, line: 300, words: "goes on to line \(file.lineCount)")]
    }

    /// Whether the file makes pages: a room's, what spans rooms, or what all pages share.
    static func isPage(_ path: String) -> Bool {
        path.contains(/^Sources\/(?:\w+\/Pages|Front|Web)\//)
    }

    private static func breaches(_ file: SwiftSource, _ pattern: Regex<Substring>, _ words: String) -> [Breach] {
        file.matches(of: pattern).map { Breach(path: file.path, line: $0.line, words: "\(words): \($0.text)") }
    }
}
