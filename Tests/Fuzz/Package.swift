// swift-tools-version: 6.2
import PackageDescription

// Built by bin/fuzz, which puts the folders named here in their place. It is no part of the program.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "fuzz",
    targets: [
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0"),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo"),
        .target(
            name: "Mail", dependencies: ["CGMime", "CGumbo"], exclude: ["Sending", "Fetching"], swiftSettings: strict),
        .executableTarget(
            name: "Fuzz", dependencies: ["Mail"], swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
    ]
)
