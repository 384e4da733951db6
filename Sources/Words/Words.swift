/// The one catalogue: every sentence that any screen shows, in English.
///
/// Each page has a file and a nested enum of its own; a sentence with something in it is a function, so that the compiler
/// checks what it is given and another language may order it as it likes. No sentence is glued together from pieces.
package enum Words {
    /// The name of the program.
    package static let regard = "Regard"

    /// The language of this catalogue, as `lang` wants it.
    package static let language = "en"

    /// `one` for exactly one, else `many` with the number put in front: "1 person", "9 people".
    package static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(grouped(number)) \(number == 1 ? one : many)"
    }

    /// The number with a comma between thousands: "1,204".
    package static func grouped(_ number: Int) -> String {
        guard number.magnitude >= 1000 else { return number < 0 ? "−\(number.magnitude)" : String(number) }
        let digits = Array(String(number.magnitude))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return (number < 0 ? "−" : "") + text
    }

    /// A count in the navigation, which stops at "99+".
    package static func capped(_ number: Int) -> String {
        number > 99 ? "99+" : String(number)
    }

    /// A list as people say it: "Maya", "Maya and Tomás", "Maya, Tomás and Jonas".
    package static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return "\(items.dropLast().joined(separator: ", ")) and \(last)"
    }

    /// What somebody said, in quotation marks.
    package static func quoted(_ words: String) -> String { "“\(words)”" }

    /// A small whole number as a word, up to ten, for the sentence that opens a page; digits above.
    package static func spelled(_ number: Int) -> String {
        let names = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        return names.indices.contains(number) ? names[number] : grouped(number)
    }
}
