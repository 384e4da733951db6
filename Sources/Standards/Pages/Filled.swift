import Kernel
import Web

/// A form as it stands on a page: what it holds at first or what was typed, and why that could not be taken.
struct Filled: Sendable {
    private let values: [String: String]
    private let lists: [String: Set<String>]
    private let refusal: (any Refusal)?

    init(_ values: [String: String], lists: [String: Set<String>] = [:], refusal: (any Refusal)? = nil) {
        (self.values, self.lists, self.refusal) = (values, lists, refusal)
    }

    /// What was typed into these fields, and why it was refused.
    init(_ form: FormData, fields: [String], lists: [String], _ refusal: (any Refusal)? = nil) {
        self.init(
            Dictionary(uniqueKeysWithValues: fields.map { ($0, form[$0] ?? "") }),
            lists: Dictionary(uniqueKeysWithValues: lists.map { ($0, Set(form.all($0))) }), refusal: refusal)
    }

    var hasProblem: Bool { refusal != nil }

    /// What is wrong, for above the form.
    var summary: HTML? { refusal.flatMap { errorSummary([Problem($0.field, $0.sentence)]) } }

    subscript(name: String) -> String { values[name] ?? "" }

    func list(_ name: String) -> Set<String> { lists[name] ?? [] }

    /// What stands around a field, with what is wrong with it.
    func text(_ name: String, _ label: String, hint: String? = nil) -> FieldText {
        FieldText(name, label: label, hint: hint, error: refusal.flatMap { $0.field == name ? $0.sentence : nil })
    }
}
