/// What can be set, as `docs/configuration.md` has it.
enum ConfigurationManual {
    /// The page, in Markdown.
    static let text = """
        # Configuration

        Printed by `regard settings`. A flag counts before the environment, the environment before the file. The file is
        `regard.conf` in the data folder, or the one that `--config` or `REGARD_CONFIG` names: one `KEY=VALUE` a line, with
        the names of the environment. `regard doctor` prints what each setting is, and where that came from.

        | Flag | Environment | What it is | Without it |
        |---|---|---|---|
        \(Setting.all.map(row).joined(separator: "\n"))
        """

    private static func row(_ setting: Setting) -> String {
        "| `--\(setting.name)` | `\(setting.variable)` | \(setting.meaning) | \(setting.standard.map { "`\($0)`" } ?? "") |"
    }
}
