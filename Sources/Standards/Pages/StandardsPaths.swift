package import ConversationsRules
package import StandardsRules
package import Web

extension Path {
    /// What we hold ourselves to.
    package static let standards = Path("standards")
    static let newStandard = Path("standards", "new")
    static let meaning = Path("standards", "meaning")
    static let texts = Path("standards", "texts")
    static func text(_ id: AutomaticTextID) -> Path { Path("standards", "texts", id) }
    /// The texts, one of which is put into an answer in a conversation.
    package static func texts(for conversation: ConversationID) -> Link {
        Link.to(Path.texts, query: ["conversation": "\(conversation)"])
    }
    static func uses(of id: AutomaticTextID) -> Path { Path("standards", "texts", id, "uses") }
    static func removal(of id: AutomaticTextID) -> Path { Path("standards", "texts", id, "removal") }
    static let records = Path("standards", "records")
    static let calendars = Path("standards", "calendars")
    static let newCalendar = Path("standards", "calendars", "new")

    static func standard(_ id: StandardID) -> Path { Path("standards", id: id) }
    static func staffing(of id: StandardID) -> Path { Path("standards", id: id, "staffing") }
    static func retirement(of id: StandardID) -> Path { Path("standards", id: id, "retirement") }
    /// A clock, explained.
    package static func clock(_ id: ClockID) -> Path { Path("standards", "clocks", id) }
    static let neverList = Path("standards", "never")
    static func never(_ id: NeverEventID) -> Path { Path("standards", "never", id) }
    static func retirement(of id: NeverEventID) -> Path { Path("standards", "never", id, "retirement") }
    static func incidents(of id: NeverEventID) -> Path { Path("standards", "never", id, "incidents") }
    /// That it happened, and what was learnt.
    package static func incident(_ id: IncidentID) -> Path { Path("standards", "incidents", id) }
    static func calendar(_ id: CalendarID) -> Path { Path("standards", "calendars", id) }
    static func retirement(of id: CalendarID) -> Path { Path("standards", "calendars", id, "retirement") }
}
