// swift-tools-version: 6.2
import PackageDescription

// The manifest is the map: foundations first, then the rooms in the order in which facts flow down.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let products: [String: Target.Dependency] = [
    "Hummingbird": .product(name: "Hummingbird", package: "hummingbird"),
    "HummingbirdCore": .product(name: "HummingbirdCore", package: "hummingbird"),
    "HummingbirdTesting": .product(name: "HummingbirdTesting", package: "hummingbird"),
    "ArgumentParser": .product(name: "ArgumentParser", package: "swift-argument-parser"),
    "Crypto": .product(name: "Crypto", package: "swift-crypto"),
    "CryptoExtras": .product(name: "CryptoExtras", package: "swift-crypto"),
    "ServiceLifecycle": .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
    "UnixSignals": .product(name: "UnixSignals", package: "swift-service-lifecycle"),
    "Logging": .product(name: "Logging", package: "swift-log"),
    "GRDB": .product(name: "GRDB", package: "GRDB.swift"),
    "GRDBSQLite": .product(name: "GRDBSQLite", package: "GRDB.swift"),
    "NIOCore": .product(name: "NIOCore", package: "swift-nio"),
    "NIOPosix": .product(name: "NIOPosix", package: "swift-nio"),
    "NIOEmbedded": .product(name: "NIOEmbedded", package: "swift-nio"),
    "NIOHTTPTypes": .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
    "HTTPTypes": .product(name: "HTTPTypes", package: "swift-http-types"),
]

func dependencies(_ names: [String]) -> [Target.Dependency] {
    names.map { products[$0] ?? .byName(name: $0) }
}

/// A target without the words of any room.
func foundation(_ name: String, sees: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies(sees), swiftSettings: strict)
}

/// The tests of a foundation or a room.
func suite(_ name: String, sees: [String]) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: dependencies(sees), swiftSettings: strict)
}

/// What every room's Rules may import.
let rulesSee = ["Kernel", "Statistics", "Store", "Timeline", "Jobs"]
/// What every room's Pages may import besides.
let pagesSee = rulesSee + ["Web", "Words", "Hummingbird"]

/// A room: `Sources/<name>/Rules` and `Sources/<name>/Pages`. `sees` is all it may know of other rooms; `shows` are those
/// of them whose pages its own pages link to or take parts from.
func room(_ name: String, sees upstream: [String] = [], shows: [String] = [], also: [String] = []) -> [Target] {
    let rules = upstream.map { "\($0)Rules" } + also
    let pages = shows.map { "\($0)Pages" }
    return [
        .target(
            name: "\(name)Rules", dependencies: dependencies(rulesSee + rules), path: "Sources/\(name)/Rules",
            swiftSettings: strict),
        .target(
            name: "\(name)Pages", dependencies: dependencies(pagesSee + rules + pages + ["\(name)Rules"]),
            path: "Sources/\(name)/Pages", swiftSettings: strict),
    ]
}

let foundations: [Target] = [
    foundation("Kernel"),
    foundation("Statistics"),
    foundation("Calendars", sees: ["Kernel"]),
    foundation("Language", sees: ["Kernel"]),
    foundation("Store", sees: ["Kernel"]),
    foundation("StoreSQLite", sees: ["Kernel", "Store", "GRDBSQLite"]),
    .target(name: "CPQ", linkerSettings: [.linkedLibrary("dl")]),
    foundation("StorePostgres", sees: ["CPQ", "Kernel", "Store"]),
    foundation("Jobs", sees: ["Kernel", "Store"]),
    foundation("Timeline", sees: ["Kernel", "Store", "Jobs"]),
    foundation("Words"),
    .target(name: "CAssets", exclude: ["files"]),
    .target(name: "CMemory"),
    .target(name: "CGzip", linkerSettings: [.linkedLibrary("isal"), .linkedLibrary("deflate")]),
    .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    foundation("Mail", sees: ["CGMime", "CGumbo", "CCurl", "Crypto", "CryptoExtras"]),
    foundation(
        "Web",
        sees: [
            "Kernel", "Store", "Words", "CAssets", "CGzip", "Hummingbird", "HTTPTypes", "NIOCore", "NIOHTTPTypes",
            "Crypto", "ServiceLifecycle", "Logging",
        ]),
]

let rooms =
    room("Channels", also: ["Mail", "Crypto"])
    + room("People", also: ["Crypto", "CryptoExtras"])
    + room("Conversations", sees: ["Channels", "People"], shows: ["Channels", "People"], also: ["Mail", "Crypto"])
    + room(
        "Standards", sees: ["Channels", "People", "Conversations"], shows: ["People", "Conversations"],
        also: ["Calendars", "Language"])
    + room(
        "Promises", sees: ["Channels", "People", "Conversations", "Standards"],
        shows: ["People", "Conversations", "Standards"],
        also: ["Calendars", "Language"])
    + room("Voice", sees: ["Channels", "People", "Conversations"], also: ["Crypto", "Mail"])
    + room("Insight", sees: ["Channels", "People", "Conversations", "Voice"])

/// Every room, as Front and the program see them.
let everyRoom = ["Channels", "People", "Conversations", "Standards", "Promises", "Voice", "Insight"]
let everyRules = everyRoom.map { "\($0)Rules" }
let everyPages = everyRoom.map { "\($0)Pages" }

let program: [Target] = [
    foundation("Sample"),
    .target(
        name: "Front",
        dependencies: dependencies(
            pagesSee + everyRules + everyPages + [
                "Calendars", "Language", "Mail", "Crypto", "HTTPTypes", "NIOCore", "Logging",
            ]),
        swiftSettings: strict),
    .executableTarget(
        name: "regard",
        dependencies: dependencies(
            rulesSee + everyRules + everyPages + [
                "Calendars", "CMemory", "StoreSQLite", "StorePostgres", "Mail", "Words", "Web", "Front", "Sample",
                "ArgumentParser", "Hummingbird", "HummingbirdCore", "NIOCore", "NIOPosix", "Logging",
                "ServiceLifecycle", "UnixSignals",
                "Crypto", "Language",
            ]),
        swiftSettings: strict),
    foundation(
        "RegardTesting",
        sees: rulesSee + [
            "ChannelsRules", "PeopleRules", "ConversationsRules", "Mail", "Crypto", "StoreSQLite", "StorePostgres",
        ]),
]

/// What the tests of pages import besides.
let pagesSuiteSees = ["RegardTesting", "HummingbirdTesting", "HTTPTypes", "NIOCore", "Logging"]

let suites: [Target] = [
    suite("Kernel", sees: ["Kernel"]),
    suite("Jobs", sees: ["Kernel", "Store", "Jobs", "RegardTesting"]),
    suite("Timeline", sees: ["Kernel", "Store", "Jobs", "Timeline", "RegardTesting"]),
    suite(
        "Channels",
        sees: rulesSee + ["ChannelsRules", "PeopleRules", "ConversationsRules", "Mail", "RegardTesting", "Crypto"]),
    suite(
        "Conversations",
        sees: rulesSee + ["ChannelsRules", "PeopleRules", "ConversationsRules", "Mail", "RegardTesting", "Crypto"]),
    suite("Store", sees: ["Kernel", "Store", "StoreSQLite", "StorePostgres", "RegardTesting", "GRDBSQLite"]),
    suite("Statistics", sees: ["Statistics"]),
    suite("Calendars", sees: ["Kernel", "Calendars"]),
    .testTarget(
        name: "LanguageTests", dependencies: dependencies(["Kernel", "Language", "RegardTesting"]),
        exclude: ["Labelled"],
        swiftSettings: strict),
    suite("Mail", sees: ["Mail", "RegardTesting", "Crypto", "CryptoExtras"]),
    suite("Sample", sees: ["Sample"]),
    suite(
        "Web",
        sees: [
            "Web", "Words", "Kernel", "Store", "Hummingbird", "HummingbirdTesting", "RegardTesting", "HTTPTypes",
            "NIOCore",
            "NIOEmbedded",
            "NIOHTTPTypes", "Logging",
        ]),
    suite(
        "People",
        sees: pagesSee + pagesSuiteSees + ["PeopleRules", "PeoplePages", "Crypto", "CryptoExtras"]),
    suite(
        "Standards",
        sees: pagesSee + pagesSuiteSees + [
            "ChannelsRules", "PeopleRules", "ConversationsRules", "StandardsRules", "StandardsPages", "Calendars",
        ]),
    suite(
        "Promises",
        sees: pagesSee + pagesSuiteSees + [
            "ChannelsRules", "PeopleRules", "PeoplePages", "ConversationsRules", "StandardsRules", "PromisesRules",
            "PromisesPages", "Calendars", "Language", "Front",
        ]),
    suite(
        "Voice", sees: pagesSee + pagesSuiteSees + everyRules + ["PeoplePages", "VoicePages", "Mail", "StoreSQLite"]),
    suite("Insight", sees: pagesSee + pagesSuiteSees + everyRules + ["PeoplePages", "InsightPages"]),
    suite("Front", sees: pagesSee + pagesSuiteSees + everyRules + ["Calendars", "Front", "VoicePages"]),
    suite(
        "Program",
        sees: [
            "Calendars", "ChannelsRules", "ConversationsRules", "Crypto", "Front", "Jobs", "Kernel", "Mail",
            "PeopleRules",
            "PromisesRules", "RegardTesting", "StandardsRules", "Store", "StorePostgres", "StoreSQLite", "Timeline",
            "regard",
        ]),
    suite("HouseRules", sees: []),
]

let package = Package(
    name: "regard",
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: foundations + rooms + program + suites
)
