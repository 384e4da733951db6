import ConversationsRules
import Kernel
import Web
import Words

/// The one field of a contact point: what was typed, and why it could not be taken.
struct NameForm {
    let typed: String
    let error: String?

    init(_ refusal: ConversationRefusal?, typed: String?) {
        self.typed = typed ?? ""
        error = refusal?.sentence
    }

    var field: HTML {
        Web.field(
            FieldText("name", label: Words.Settings.contactPointName, error: error), value: typed,
            example: Words.Settings.contactPointExample, isRequired: true, limit: 60)
    }
}

/// All contact points in their order, each with the way to change it, and a form for one more.
func contactPointsContent(_ all: [ContactPoint], _ form: NameForm, _ token: FormToken) -> HTML {
    func row(_ index: Int) -> HTML {
        let point = all[index]
        let up: HTML? = index == 0 ? nil : moveForm(point, to: index, token)
        return recordRow(
            id: "point-\(point.id)", title: point.name, to: Path.contactPoint(point.id), action: up)
    }
    let list =
        all.isEmpty
        ? empty(Words.Settings.noContactPoints, "\(Words.Settings.noContactPointsNext)")
        : records(all.indices.map(row))
    let fields = sheet([form.field], button(Words.Settings.addContactPoint, .primary))
    return """
        \(meta(Words.Settings.contactPointsOpening))<h2 class="vh">\(Words.Settings.contactPoints)</h2>\(list)\
        \(Web.form(to: Path.contactPoints, .post(token), fields))
        """
}

/// A button that puts a contact point at a place, counted from 1.
private func moveForm(_ point: ContactPoint, to place: Int, _ token: FormToken) -> HTML {
    Web.form(
        to: Path.place(of: point.id), .post(token), label: Words.Settings.moveUp(point.name),
        button(Words.Settings.moveUp, .quiet, name: "place", value: "\(place)"))
}

/// One contact point: its name, and the way out of use.
func contactPointContent(_ point: ContactPoint, _ form: NameForm, _ token: FormToken) -> HTML {
    let fields = sheet([form.field], button(Words.Settings.rename, .primary))
    return """
        \(Web.form(to: Path.contactPoint(point.id), .post(token), fields))\
        \(Web.form(
            to: Path.retirement(of: point.id), .post(token),
            "\(button(Words.Settings.retire)) <span class=\"hint\">\(Words.Settings.retireHint)</span>"))
        """
}
