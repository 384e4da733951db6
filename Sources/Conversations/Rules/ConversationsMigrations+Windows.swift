import Store

extension ConversationsMigrations {
    /// Which window saved a draft.
    static let windows = Migration(
        "2026-12-01-draft-windows", ["ALTER TABLE draft ADD COLUMN saved_by \(.machineText) NOT NULL DEFAULT ''"])
}
