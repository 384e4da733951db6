import Kernel
import Web
import Words

/// A form on a page: what stands in it, and what could not be taken when it was sent.
struct Typed: Sendable {
    private let form: FormData?
    private let defaults: [String: String]
    private(set) var problems: [Problem]
    /// Whether somebody else was quicker.
    private(set) var isConflict = false

    /// A form that nobody has sent yet, with these values in it.
    init(_ defaults: [String: String] = [:]) {
        self.init(form: nil, defaults: defaults, problems: [])
    }

    /// A form that was sent and could not be taken, with everything that was typed. `field` is where all problems stand
    /// on a page with one field.
    init(_ form: FormData, _ refusals: [any Refusal], at field: String? = nil) {
        self.init(form: form, defaults: [:], problems: refusals.map { Problem(field ?? $0.field, $0.sentence) })
    }

    /// A form that somebody else was quicker with: everything that was typed, at each field what it says now, and the
    /// version that it has now.
    init(_ form: FormData, _ conflict: Conflict, present: Typed) {
        let others = present.defaults.filter { name, value in
            name != "version" && form[name].map { $0.trimmed != value.trimmed } ?? false
        }
        let fields = others.sorted { $0.key < $1.key }.map { Problem($0.key, Words.Forms.saysNow($0.value)) }
        self.init(
            form: form, defaults: ["version": present["version"]], problems: [Problem(nil, conflict.sentence)] + fields)
        isConflict = true
    }

    private init(form: FormData?, defaults: [String: String], problems: [Problem]) {
        self.form = form
        self.defaults = defaults
        self.problems = problems
    }

    var hasProblem: Bool { !problems.isEmpty }

    /// What is wrong, for above the form.
    var summary: HTML? { errorSummary(problems) }

    /// What stands in the field.
    subscript(name: String) -> String { defaults[name] ?? form?[name] ?? "" }

    /// Whether the box is ticked.
    func isOn(_ name: String) -> Bool { self[name] == "yes" }

    /// What stands around the field, with what is wrong with it.
    func text(_ name: String, _ label: String, hint: String? = nil) -> FieldText {
        FieldText(name, label: label, hint: hint, error: problems.first { $0.field == name }?.says)
    }
}
