import Foundation
import Testing
import Web

/// The contrast table of the design, computed from the stylesheet's own tokens (WCAG 2.2, relative luminance and contrast
/// ratio).
@Suite("Colours keep their contrast on every ground")
struct ContrastTests {
    struct Rule: Sendable, CustomTestStringConvertible {
        let text: String
        let grounds: [String]
        let floor: Double

        var testDescription: String { "\(text) on \(grounds.joined(separator: ", "))" }
    }

    static let paper = ["paper", "surface", "sunk"]
    static let washes = ["accent-wash", "clay-wash", "moss-wash", "amber-wash", "carmine-wash", "note-wash"]
    static let rules = [
        Rule(text: "ink", grounds: paper + washes, floor: 7),
        Rule(text: "ink-2", grounds: paper + washes, floor: 4.5),
        Rule(text: "ink-3", grounds: paper + ["note-wash"], floor: 4.5),
        Rule(text: "accent", grounds: paper + ["accent-wash"], floor: 4.5),
        Rule(text: "clay", grounds: paper + ["clay-wash"], floor: 4.5),
        Rule(text: "moss", grounds: paper + ["moss-wash"], floor: 4.5),
        Rule(text: "amber", grounds: paper + ["amber-wash"], floor: 4.5),
        Rule(text: "carmine", grounds: paper + ["carmine-wash"], floor: 4.5),
        Rule(text: "on-accent", grounds: ["accent", "accent-strong"], floor: 4.5),
        Rule(text: "edge", grounds: paper, floor: 3),
        Rule(text: "focus", grounds: paper + ["note-wash"], floor: 3),
        Rule(text: "note-line", grounds: ["paper", "note-wash"], floor: 3),
    ]

    @Test("Light and dark keep the floor", arguments: rules)
    func keepsFloor(rule: Rule) throws {
        let tokens = try Tokens(of: Asset.stylesheet)
        for theme in [tokens.light, tokens.dark] {
            for ground in rule.grounds {
                let ratio = try contrast(#require(theme[rule.text]), #require(theme[ground]))
                #expect(ratio >= rule.floor, "\(rule.text) on \(ground): \(ratio)")
            }
        }
    }

    @Test("The formula gives the known extremes")
    func formula() {
        #expect(contrast("#000", "#fff") == 21)
        #expect(contrast("#777777", "#777777") == 1)
    }

    @Test("A browser without light-dark() gets the same light page")
    func fallback() throws {
        let tokens = try Tokens(of: Asset.stylesheet)
        #expect(tokens.fallback.count > 20)
        for (name, value) in tokens.fallback { #expect(tokens.light[name] == value, "\(name)") }
    }

    @Test("No rule names a colour of its own")
    func tokensOnly() throws {
        let sheet = String(decoding: Asset.stylesheet.bytes, as: UTF8.self)
        let rules = try #require(sheet.split(separator: "/* 2 Base */").last)
        let screen = try #require(rules.split(separator: "@media print").first)
        let strays = screen.split(separator: "\n").filter { $0.contains(/#[0-9a-f]{3,6}\b/) && !$0.hasPrefix(".mail ") }
        #expect(strays.isEmpty, "only the ground of a framed letter may be plain white")
    }
}

/// The colour tokens of a stylesheet: hexadecimal values by name.
private struct Tokens {
    var fallback: [String: String] = [:]
    var light: [String: String] = [:]
    var dark: [String: String] = [:]

    init(of asset: Asset) throws {
        let sheet = String(decoding: asset.bytes, as: UTF8.self)
        let both = try #require(sheet.split(separator: "@supports (color: light-dark").dropFirst().first)
        for match in both.matches(of: /--([\w-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/) {
            light[String(match.1)] = String(match.2)
            dark[String(match.1)] = String(match.3)
        }
        let plain = try #require(sheet.split(separator: "@supports (color: light-dark").first)
        for match in plain.matches(of: /--([\w-]+): (#[0-9a-f]+);/) { fallback[String(match.1)] = String(match.2) }
    }
}

/// WCAG 2.2, contrast ratio.
private func contrast(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

/// WCAG 2.2, relative luminance of an sRGB colour `#rgb` or `#rrggbb`.
private func luminance(_ colour: String) -> Double {
    var digits = Array(colour.dropFirst())
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    let channels = stride(from: 0, to: 6, by: 2).map { start -> Double in
        let value = Double(Int(String(digits[start..<start + 2]), radix: 16) ?? 0) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
}
