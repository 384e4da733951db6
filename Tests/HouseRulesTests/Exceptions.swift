/// The files that may do what the house rules otherwise refuse, each with its reason. A file that is not here may not.
enum Exceptions {
    /// Files that read the real clock.
    static let readTheClock = [
        "Sources/Kernel/Clock.swift": "the one place where the present comes from",
        "Sources/RegardTesting/ProcessorTime.swift": "it measures the processor's time, which is no present",
    ]

    /// Files that start a task outside the program.
    static let startTasks = [
        "Sources/RegardTesting/Databases/PostgresTestServer.swift": "a template is made once, and every test awaits it",
        "Sources/RegardTesting/Databases/SQLiteTemplates.swift": "a template is made once, and every test awaits it",
    ]

    /// Files that promise the compiler what it cannot see for itself about concurrency.
    static let promiseSendable: [String: String] = [
        "Sources/Mail/Sending/Line/ThreadExecutor.swift": "the queue's every access holds its condition's lock"
    ]

    /// Files longer than 300 lines.
    static let areLong: [String: String] = [
        "Sources/Language/Promises/PromiseWords.swift": "the lexicon: data"
    ]

    /// Words that may stand in a page's markup because they are the same in every language.
    static let wordsOfEveryLanguage: Set<String> = ["Regard"]
}
