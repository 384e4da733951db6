/// Who may import what, beyond what the targets already keep apart.
enum ImportRules {
    /// GRDB belongs to StoreSQLite and libpq to StorePostgres; nobody else names them.
    static func engineLibraries(_ file: SwiftSource) -> [Breach] {
        let homes = ["GRDB": "StoreSQLite", "GRDBSQLite": "StoreSQLite", "CPQ": "StorePostgres"]
        return breaches(file) { module in
            guard let home = homes[module], !file.isIn("Sources/\(home)") else { return nil }
            return "\(module) is imported outside \(home)"
        }
    }

    /// The program chooses the engine, and the tests' kit has both; nobody else names one.
    static func engines(_ file: SwiftSource) -> [Breach] {
        let allowed = ["Sources/regard", "Sources/RegardTesting", "Sources/StoreSQLite", "Sources/StorePostgres"]
        guard file.isIn("Sources"), !allowed.contains(where: file.isIn) else { return [] }
        return breaches(file) { module in
            ["StoreSQLite", "StorePostgres"].contains(module) ? "\(module) is imported outside the program" : nil
        }
    }

    /// Rules know neither pages nor the web.
    static func rulesWithoutPages(_ file: SwiftSource) -> [Breach] {
        guard file.path.matches(of: /^Sources\/\w+\/Rules\//).count == 1 else { return [] }
        return breaches(file) { module in
            let isWeb = ["Web", "Words", "Hummingbird", "HTTPTypes"].contains(module) || module.hasPrefix("NIO")
            return isWeb || module.hasSuffix("Pages") ? "Rules import \(module)" : nil
        }
    }

    private static func breaches(_ file: SwiftSource, objection: (String) -> String?) -> [Breach] {
        file.imports.compactMap { line, module in
            objection(module).map { Breach(path: file.path, line: line, words: $0) }
        }
    }
}
